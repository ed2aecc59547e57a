import type { Row } from "../snapshot/snapshot";
import { selectionDecisions } from "../spec/selection";
import { documentWarnings, printed } from "../text/documents";
import { sayDay } from "../text/said";
import { selectionWords as say } from "../text/selection-list";
import { signature } from "./approval";
import { type Block, centred, type GridRow, gap, line } from "./blocks";
import { grid, gridText } from "./grid";
import type { Made, Source, Warning } from "./source";

type Candidate = Row<"selection">;

const widths = [36, 70, 150, 80, 130, 90, 200];
const order = ["chosen", "reserve", "declined"] as const;
const place = ({ decision }: Candidate) => (decision === null ? order.length : order.indexOf(decision));
const subjectOf = ({ subject }: Candidate) => subject?.trim() ?? "";

/**
 * Who was chosen, for which programme or subject and why: each subject under a head of its own, the chosen first
 * (S2-18, S4-30). Null where nobody is a candidate.
 */
export const selectionList = ({ snapshot }: Source): Made | null => {
  const { passport, selection } = snapshot;
  const rows = selection.filter(({ code }) => code !== null);
  if (rows.length === 0) return null;
  const subjects = [...new Set(rows.map(subjectOf))].sort(
    (a, b) => Number(!a) - Number(!b) || a.localeCompare(b, "ru"),
  );
  const warnings: Warning[] = rows.flatMap((row): Warning[] =>
    row.decision === "chosen" && !row.reason?.trim()
      ? [
          {
            place: { sheet: "selection", row: row.at, column: "reason" },
            says: documentWarnings["selection-reason"](row.code ?? ""),
          },
        ]
      : [],
  );
  let no = 0;
  const lines = subjects.flatMap((subject): GridRow[] => {
    const mine = rows.filter((row) => subjectOf(row) === subject).sort((a, b) => place(a) - place(b) || a.at - b.at);
    const head: GridRow = {
      leads: true,
      cells: [{ text: subject || say.noSubject, columns: widths.length, look: { bold: true } }],
    };
    const of = mine.map((row): GridRow => {
      no += 1;
      const scored = row.out_of ? `${row.scored ?? 0} из ${row.out_of}` : "";
      return {
        cells: [
          { text: String(no), look: { align: "center" } },
          { text: row.code ?? "" },
          { text: row.who ?? "" },
          { text: scored, look: { align: "center" } },
          { text: row.mandatory ?? "" },
          {
            text: [
              row.decision ? selectionDecisions[row.decision] : say.undecided,
              ...(row.dated ? [sayDay(row.dated)] : []),
            ],
          },
          { text: row.reason ?? "" },
        ],
      };
    });
    return subjects.length > 1 || subject ? [head, ...of] : of;
  });
  const table = grid(
    say.columns.map((text, i) => ({ head: text, width: widths[i] as number })),
    lines,
    "landscape",
  );
  const count = (decision: (typeof order)[number]) => rows.filter((row) => row.decision === decision).length;
  const under = say.counts(rows.length, count("chosen"), count("reserve"));
  const blocks: Block[] = [
    centred(passport.school ?? ""),
    gap(),
    centred(say.head, 14, true),
    centred(passport.title ?? "", 12, true),
    gap(6),
    line(under),
    gap(6),
    { ...table, under: signature(printed.curator, "") },
  ];
  return {
    title: say.head,
    file: say.head,
    turn: "landscape",
    blocks,
    plain: `${under}\n${gridText(table)}`,
    warnings,
  };
};
