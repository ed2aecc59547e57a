import { entered, type Paper, type Question } from "./papers";
import type { BaseRow } from "./plan";
import { birthYear, countIn } from "./values";

/** Cells of one questionnaire as they were typed, by column; what cannot be taken is a sentence under its column. */
export type Typed = { row: BaseRow } | { wrong: { column: string; why: string } };

const words = { worker: "работник", pupil: "обучающийся" } as const;

/** «11» or «П-011» → «П-011», if such a code is among these; null otherwise. */
export const codeTyped = (text: string, codes: readonly string[]): string | null => {
  const plain = text.trim().toUpperCase();
  const number = /^\d{1,5}$/.test(plain) ? Number(plain) : null;
  return codes.find((code) => code === plain || (number !== null && Number(code.split("-")[1]) === number)) ?? null;
};

const readAs = ({ column, choices, number }: Question, text: string, today: string) => {
  if (text === "") return { value: "" };
  if (choices && /^\d$/.test(text)) {
    const choice = choices[Number(text) - 1];
    return choice ? { value: choice } : { why: `есть варианты от 1 до ${choices.length}.` };
  }
  if (column === "year") return birthYear(text, today);
  return number ? countIn(text) : { value: text };
};

/** What was typed from one paper → a row for its base. `known`: the code is in the base already. */
export const typedRow = (
  paper: Paper,
  code: string,
  cells: Readonly<Record<string, string>>,
  { today, known }: { today: string; known: boolean },
): Typed => {
  const row: BaseRow = {
    base: paper.base,
    code,
    known,
    same: "",
    cells: { category: words[paper.category] },
    form: "",
    day: "",
  };
  for (const question of entered(paper)) {
    const found = readAs(question, (cells[question.column] ?? "").trim(), today);
    if ("why" in found) return { wrong: { column: question.column, why: found.why } };
    if (found.value === "") continue;
    if (question.column === "form") row.form = String(found.value);
    else row.cells[question.column] = found.value;
  }
  return { row };
};
