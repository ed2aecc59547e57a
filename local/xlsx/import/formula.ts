import { toEngine } from "../../engine/formula-text";
import { unknownIn } from "../../engine/known-functions";
import { lettersOf, numberOf } from "../../letters";

/** What is known of the tabs of a file before its formulas are read. */
export type FileTab = {
  /** The last row with anything in it. */
  rows: number;
  /** A tab of ours, known by its key in A1. */
  ours: boolean;
  /** In our tabs: the row that ranges end with where the book leaves them open; 0 when there is none. */
  closing: number;
};
export type FileTabs = Map<string, FileTab>;

const PLACE = String.raw`(?<place>'(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_.]*!)`;
const CELL = String.raw`(?<column>\$?[A-Z]{1,3})(?<row>\$?\d+)`;
const END = String.raw`(?<endColumn>\$?[A-Z]{1,3})(?<endRow>\$?\d+)`;
const PIECES = new RegExp(
  `"(?:[^"]|"")*"|(?<![\\p{L}\\p{N}_.$])${PLACE}?${CELL}(?::${END})?(?![\\p{L}\\p{N}_(!])`,
  "gu",
);

type Groups = Record<"place" | "column" | "row" | "endColumn" | "endRow", string | undefined>;

/** Replaces each reference of a formula; texts inside it stay. */
function withReferences(formula: string, replace: (piece: string, found: Groups) => string): string {
  return formula.replace(PIECES, (piece: string, ...rest: unknown[]) => {
    const found = rest.at(-1) as Groups;
    return found.column ? replace(piece, found) : piece;
  });
}

export const tabOfPlace = (place: string) => place.slice(0, -1).replace(/^'|'$/g, "").replaceAll("''", "'");

/** Counts the rows at which fixed ranges end, by tab: the commonest one is where the book's open ranges were closed. */
export function countEnds(formula: string, home: string, ends: Map<string, Map<number, number>>): void {
  withReferences(formula, (piece, { place, row, endRow }) => {
    if (!row?.startsWith("$") || !endRow?.startsWith("$")) return piece;
    const tab = place ? tabOfPlace(place) : home;
    const counts = ends.get(tab) ?? new Map<number, number>();
    const end = Number(endRow.slice(1));
    ends.set(tab, counts.set(end, (counts.get(end) ?? 0) + 1));
    return piece;
  });
}

const LAST_ROW = 1_048_576;

const opened = (formula: string, home: string, tabs: FileTabs) =>
  withReferences(formula, (_piece, { place, column, row, endColumn, endRow }) => {
    const name = place ? tabOfPlace(place) : home;
    const tab = tabs.get(name);
    const inQuotes = place ? `'${name.replaceAll("'", "''")}'!` : "";
    if (!endRow) return `${inQuotes}${column}${row}`;
    const end = Number(endRow.replace("$", ""));
    const isOpen = end >= LAST_ROW || (tab?.ours && row?.startsWith("$") && end === tab.closing);
    return `${inQuotes}${column}${row}:${endColumn}${isOpen ? "" : endRow}`;
  });

const TEXT = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;

/** Where each bracket closes. */
function closings(formula: string): Map<number, number> {
  const plain = formula.replace(TEXT, (text) => "_".repeat(text.length));
  const found = new Map<number, number>();
  const open: number[] = [];
  for (let at = 0; at < plain.length; at++) {
    if (plain[at] === "(") open.push(at);
    if (plain[at] === ")") found.set(open.pop() ?? -1, at);
  }
  return found;
}

/** In an array formula the export left the book's ARRAYFORMULA( … ) as (( … )). */
function withArrays(formula: string): string {
  if (/ARRAYFORMULA\(/i.test(formula)) return formula;
  const ends = closings(formula);
  const doubled = [...ends].filter(
    ([at, end]) => ends.get(at + 1) === end - 1 && !/[\p{L}\p{N}_.]/u.test(formula[at - 1] ?? ""),
  );
  if (doubled.length === 0) return `ARRAYFORMULA(${formula})`;
  const signs = [...formula];
  for (const [at, end] of doubled) {
    signs[at] = "ARRAYFORMULA";
    signs[end] = "";
  }
  return signs.join("");
}

const EXTERNAL = /\[[^\]]*\][^!'"]*'?!|\|'?[^!'"|]*'?!/;
const withoutTexts = (formula: string) => formula.replace(/"(?:[^"]|"")*"/g, '""');

export type Read = { formula: string } | { lost: "elsewhere" | "unknown" };

/** Excel's formula, without its "=", as the book keeps it; `lost`: it looks into another file, or the book cannot compute it. */
export function bookFormula(excel: string, isArray: boolean, home: string, tabs: FileTabs): Read {
  if (EXTERNAL.test(withoutTexts(excel))) return { lost: "elsewhere" };
  const plain = opened(excel.replace(/_xlfn\.|_xlws\.|_xludf\.|(?<=\b(?:TRUE|FALSE))\(\)/g, ""), home, tabs);
  const formula = toEngine(`=${isArray ? withArrays(plain) : plain}`, "en_US");
  return unknownIn(formula) ? { lost: "unknown" } : { formula };
}

/** A formula that Excel shares among cells, as it stands `down` rows and `right` columns from the first of them. */
export function shifted(formula: string, down: number, right: number): string {
  const move = (column = "", row = "") =>
    (column.startsWith("$") ? column : lettersOf(numberOf(column) + right)) +
    (row.startsWith("$") ? row : String(Number(row) + down));
  return withReferences(
    formula,
    (_piece, { place = "", column, row, endColumn, endRow }) =>
      `${place}${move(column, row)}${endColumn ? `:${move(endColumn, endRow)}` : ""}`,
  );
}
