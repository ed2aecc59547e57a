import type { Paper, Question } from "../questionnaires/papers";
import { questionnaireWords as words } from "../text/questionnaires";
import { type Block, centred, type GridColumn, type GridRow, gap, line } from "./blocks";
import { grid } from "./grid";
import type { Made } from "./source";

const columns: readonly GridColumn[] = [
  { head: words.question, width: 190 },
  { head: words.answer, width: 480 },
];

/** Room to write: a line of handwriting takes two of print. */
const room = ({ lines, choices }: Question): string =>
  choices ? choices.map((choice, i) => `${i + 1} – ${choice}`).join("\n") : `${"\n".repeat(lines * 2 - 1)} `;

const rowsOf = ({ questions }: Paper): GridRow[] =>
  questions.map((question) => ({ cells: [{ text: question.ask }, { text: room(question) }] }));

const sheetFor = (paper: Paper, code: string, school: string, year: string): Block[] => [
  line([school, ", ", words.year(year)], { size: 11 }),
  line([words.code, { bold: code || words.noCode }], { size: 18, align: "right" }),
  centred(paper.title, 14, true),
  gap(4),
  line(paper.hint, { italic: true }),
  gap(6),
  grid(columns, rowsOf(paper), "portrait"),
  gap(14),
  line(words.cut, { size: 10, align: "center" }),
  gap(8),
  line([words.stub, { bold: code || words.noCode }], { size: 14 }),
  gap(6),
  line(words.name),
  gap(6),
  line(words.keep, { size: 10, italic: true }),
];

/** A page for each code: the questions with room to write, and a strip with the person's name that is torn off. Without codes one blank page. */
export const questionnaireDocument = (
  paper: Paper,
  codes: readonly string[],
  { school, year }: { school: string; year: string },
): Made => {
  const pages = codes.length > 0 ? codes : [""];
  return {
    title: `${paper.title} ${codes[0] ?? ""}`.trim(),
    file: paper.kind.replace(/[:,]/g, ""),
    turn: "portrait",
    blocks: pages.flatMap((code, i): Block[] => [
      ...(i > 0 ? [{ is: "page" as const }] : []),
      ...sheetFor(paper, code, school, year),
    ]),
    plain: paper.questions.map(({ ask }) => ask).join("\n"),
    warnings: [],
    apart: true,
  };
};
