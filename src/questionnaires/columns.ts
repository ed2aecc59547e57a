import { isBlank } from "../intake/clean";
import { phoneIn } from "../names/contacts";
import { personIn } from "../names/person";
import { isHeadRow, meaningOf } from "./heads";
import { mailIn } from "./person";
import { type Choices, type Column, type Meaning, meanings } from "./types";

export const columnId = (col: number): string => `column@${col}`;

const LOOKED_AT = 10;
const SAMPLE = 50;

/** The row of the heads, from 0; −1 where there is none. */
export const headsAt = (rows: readonly (readonly string[])[]): number =>
  rows.slice(0, LOOKED_AT).findIndex((row) => isHeadRow(row));

/** What the cells of a column without a known head look like: only contacts and names show themselves. */
const byCells = (cells: readonly string[]): Meaning | null => {
  const filled = cells.filter((cell) => !isBlank(cell)).slice(0, SAMPLE);
  const most = (test: (cell: string) => boolean) => filled.length > 0 && filled.filter(test).length > filled.length / 2;
  if (most((cell) => mailIn(cell) !== null)) return "mail";
  if (most((cell) => phoneIn(cell) !== null)) return "phone";
  return most((cell) => personIn(cell)?.rest === "") ? "name" : null;
};

const chosenFor = (col: number, choices: Choices): Meaning | null | undefined => {
  const chosen = choices[columnId(col)];
  if (chosen === "skip") return null;
  return meanings.find((of) => of === chosen);
};

/** What each filled column holds: by its head, else by its cells, unless somebody has chosen. */
export const columnsOf = (rows: readonly (readonly string[])[], heads: number, choices: Choices): Column[] => {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const taken = new Set<Meaning>();
  return Array.from({ length: width }, (_, i) => i).flatMap((i): Column[] => {
    const head = (rows[heads]?.[i] ?? "").trim();
    const cells = rows.slice(heads + 1).map((row) => row[i] ?? "");
    if (head === "" && cells.every(isBlank)) return [];
    const col = i + 1;
    const chosen = chosenFor(col, choices);
    if (chosen !== undefined) return [{ col, head, meaning: chosen, sure: true }];
    const said = meaningOf(head);
    const found = said ?? byCells(cells);
    // a second question about the same goes on only where texts can be joined
    const doubled = found !== null && taken.has(found) && !joinable.has(found);
    if (found) taken.add(found);
    return [{ col, head, meaning: doubled ? null : found, sure: said !== null && !doubled }];
  });
};

/** Several questions may give one text. */
export const joinable: ReadonlySet<Meaning> = new Set([
  "request",
  "skills",
  "achievements",
  "interests",
  "consent",
  "stamp",
  "subject",
]);
