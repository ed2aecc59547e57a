import type { Finding } from "../snapshot/problem";
import type { Snapshot } from "../snapshot/snapshot";
import { isPage, type SheetKey, tables } from "../spec/book";
import type { Found, Part } from "./check";

const FIRST_ROW = 6;
const nulls = (sheet: SheetKey) => Object.fromEntries(Object.keys(tables[sheet].columns).map((key) => [key, null]));

/** A whole snapshot around the written part: every other cell is empty. */
export const bookOf = (part: Part): Snapshot => {
  const rows = (Object.keys(tables) as SheetKey[]).flatMap((sheet) =>
    isPage(sheet)
      ? []
      : [
          [
            sheet,
            (part[sheet] ?? []).map((row, i) => ({
              ...nulls(sheet),
              at: FIRST_ROW + i,
              raw: {},
              formulas: {},
              ...row,
            })),
          ],
        ],
  );
  const sheets = Object.keys(part).filter((key) => key in tables) as SheetKey[];
  const passport = { ...nulls("passport"), ...part.passport };
  return { ...Object.fromEntries(rows), passport, asOf: part.asOf ?? null, sheets } as Snapshot;
};

const cellOf = ({ sheet, row, column }: Pick<Finding, "sheet" | "row" | "column">) =>
  sheet === "passport" ? `passport.${column}` : `${sheet}.${column}:${row}`;

/** A finding in the readable form of the examples. */
export const written = ({ others, ...finding }: Finding): Found => ({
  cell: cellOf(finding) as Found["cell"],
  ...writtenRest(finding),
  ...(others && { others: others.map(cellOf) }),
});

const writtenRest = ({ found, expected, fix }: Finding): Omit<Found, "cell"> => ({
  found,
  expected,
  ...(fix && { fix: Object.fromEntries(fix.map(({ column, now }) => [column, now])) }),
});
