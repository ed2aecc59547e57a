import { movedConsent, type TypedConsent } from "../actions/consents";
import { sheets } from "../spec/book";
import type { Change } from "../workbook/change";
import { type Layout, placeInRow } from "../workbook/layout";
import type { ReadBook } from "../workbook/read";
import { newRows } from "./new-rows";

const BASES = ["mentors", "mentees"] as const;
type Base = (typeof BASES)[number];

/** Cells of «Согласие» in the bases in which something is typed where the formula should be. */
const typedIn = ({ found, astray }: Pick<ReadBook, "found" | "astray">, base: Base) => {
  const sheet = found.sheets[base];
  if (!sheet) return [];
  const cell = (row: number, key: string) => String(sheet.cells[row - 1]?.[sheet.keys.indexOf(key)] ?? "").trim();
  return (astray[base] ?? [])
    .filter(({ column, kind, found: held }) => column === "consent" && kind === "missing" && !held.startsWith("="))
    .map(({ row }) => ({
      base,
      row,
      code: cell(row, "code"),
      text: cell(row, "consent"),
      signer: cell(row, "signed_by"),
    }))
    .filter(({ code, text }) => code !== "" && text !== "");
};

/** One cell of a base: its consent goes to «Согласия», its formula comes back. */
export type TypedCell = TypedConsent & { base: Base; row: number };

/** Every consent that stands typed in a base. */
export const typedConsents = (read: Pick<ReadBook, "found" | "astray">): TypedCell[] =>
  BASES.flatMap((base) => typedIn(read, base));

/** The changes that take typed consents over: first their rows, then the formulas in their places, so that none is lost between. */
export const moveConsents = (
  read: Pick<ReadBook, "found" | "snapshot">,
  layout: Layout,
  cells: readonly TypedCell[],
): Change[] => [
  ...newRows(read, layout, "consents", cells.map(movedConsent)),
  ...cells.map(({ base, row }): Change => {
    const figure = sheets[base].figures["consent" as never];
    const formula = placeInRow(base, figure, layout)(row);
    return { sheet: base, do: "fill", column: "consent", from: row, to: row, formula };
  }),
];
