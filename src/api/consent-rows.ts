import { type ConsentCells, movedConsent, type TypedConsent } from "../actions/consents";
import { sheets } from "../spec/book";
import { idsAfter } from "../spec/row-ids";
import type { Change, Drawn } from "../workbook/change";
import { columnOf, type Layout, placeInRow, ROW } from "../workbook/layout";
import type { ReadBook } from "../workbook/read";
import { written } from "./cell-changes";
import { moreRows } from "./more-rows";

const BASES = ["mentors", "mentees"] as const;
type Base = (typeof BASES)[number];

/** Changes that enter new rows below the last one of «Согласия», with their ids. */
export const consentRows = (
  { found, snapshot }: Pick<ReadBook, "found" | "snapshot">,
  layout: Layout,
  rows: readonly ConsentCells[],
): Change[] => {
  if (rows.length === 0) return [];
  const sheet = found.sheets.consents;
  const top = Math.max(ROW.head, ...snapshot.consents.map(({ at }) => at)) + 1;
  const bottom = sheet?.cells.length ?? ROW.head + sheets.consents.spareRows;
  const last = top + rows.length - 1;
  const at = sheet ? columnOf(layout.consents?.letter["id"] ?? "A") - 1 : -1;
  const fresh = idsAfter(
    sheets.consents.idPrefix ?? "",
    (sheet?.cells ?? []).slice(ROW.first - 1).map((cells) => cells[at]),
  );
  const drawn = rows.map(
    (row): Record<string, Drawn> => ({
      ...Object.fromEntries(Object.entries(row).map(([column, now]) => [column, written("consents", column, now)])),
      id: fresh(),
    }),
  );
  return [
    ...(last > bottom ? moreRows("consents", layout, bottom + 1, last - bottom) : []),
    { sheet: "consents", do: "rows", top, rows: drawn },
  ];
};

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
  ...consentRows(read, layout, cells.map(movedConsent)),
  ...cells.map(({ base, row }): Change => {
    const figure = sheets[base].figures["consent" as never];
    const formula = placeInRow(base, figure, layout)(row);
    return { sheet: base, do: "fill", column: "consent", from: row, to: row, formula };
  }),
];
