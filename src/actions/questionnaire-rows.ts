import type { BaseRow } from "../questionnaires/plan";
import type { RowCells } from "../snapshot/content";
import type { Mend } from "../snapshot/problem";
import type { Row } from "../snapshot/snapshot";
import { idsAfter, numbersAfter } from "../spec/row-ids";

type Given = Row<"questionnaires">;

/** Gives «№» and ids to new rows of the register. */
const numbered = (rows: readonly Given[]) => {
  const no = numbersAfter(rows.map((row) => row.no));
  const id = idsAfter(
    "АН",
    rows.map((row) => row.id),
  );
  return (cells: RowCells): RowCells => ({ no: String(no()), ...cells, id: id() });
};

/** Rows of the register for questionnaires that are given out today: `kind` as the paper is called. */
export const givenOut = (rows: readonly Given[], codes: readonly string[], kind: string, today: string): RowCells[] => {
  const next = numbered(rows);
  return codes.map((person) => next({ person, kind, given: today }));
};

/**
 * What answers do to the register: the questionnaire with the person's code is entered on this day; an answer without
 * paper gets a row of its own where it says which form is wished.
 */
export const enteredNow = (
  rows: readonly Given[],
  answers: readonly BaseRow[],
  today: string,
  online: string,
): { fresh: RowCells[]; mends: { at: number; cells: Mend[] }[] } => {
  const next = numbered(rows);
  const byCode = new Map(rows.map((row) => [row.person, row]));
  const mends: { at: number; cells: Mend[] }[] = [];
  const fresh: RowCells[] = [];
  for (const { code, form, day } of answers) {
    const row = byCode.get(code);
    const wished = form !== "" && !row?.wished ? [{ column: "wished", now: form }] : [];
    if (row) {
      const cells = [...(row.entered === null ? [{ column: "entered", now: today }] : []), ...wished];
      if (cells.length > 0) mends.push({ at: row.at, cells });
    } else if (form !== "") fresh.push(next({ person: code, kind: online, entered: day || today, wished: form }));
  }
  return { fresh, mends };
};
