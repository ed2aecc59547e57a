import type { Cell, CellFormulaValue, CellSharedFormulaValue, Worksheet } from "exceljs";
import { keptText } from "../../engine/typed-text";
import { address } from "../area";
import { bookFormula, countEnds, type FileTabs, shifted } from "./formula";
import type { Lost } from "./lost";
import { bookFormat } from "./number-format";

/** Stands in the note of a cell whose formula stayed in the file. */
const NOT_TAKEN = "Формула из файла, которую книга не считает: ";

type Filled = { contents: Record<string, string>; formats: Record<string, string>; notes: Record<string, string> };
type Formula = { text: string; isArray: boolean };

const DAY = 86_400_000;
const FIRST_OF_1970 = 25_569;

/** A day as its serial number, free of the dust of milliseconds. */
const serial = (date: Date) => Math.round((date.getTime() / DAY + FIRST_OF_1970) * 1e9) / 1e9;

const isShared = (value: unknown): value is CellSharedFormulaValue =>
  typeof value === "object" && value !== null && "sharedFormula" in value;
const isFormula = (value: unknown): value is CellFormulaValue & { shareType?: string; ref?: string } =>
  typeof value === "object" && value !== null && "formula" in value;

/** The formula of a cell, a shared one as it stands there; null: a value. */
export function formulaOf(cell: Cell, sheet: Worksheet): Formula | null {
  const { value } = cell;
  if (isFormula(value)) return { text: value.formula, isArray: value.shareType === "array" };
  if (!isShared(value)) return null;
  const first = sheet.getCell(value.sharedFormula);
  if (!isFormula(first.value)) return null;
  const down = Number(cell.row) - Number(first.row);
  const right = Number(cell.col) - Number(first.col);
  return { text: shifted(first.value.formula, down, right), isArray: false };
}

type Value = string | number | boolean | null;

function plainOf(value: unknown): Value {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : serial(value);
  if (typeof value === "number" || typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value !== "object") return null;
  if ("error" in value) return String(value.error);
  if ("richText" in value) return (value.richText as { text: string }[]).map(({ text }) => text).join("");
  if ("hyperlink" in value) return linkOf(value as unknown as { text: unknown; hyperlink?: string });
  return "result" in value ? plainOf(value.result) : null;
}

function linkOf({ text, hyperlink = "" }: { text: unknown; hyperlink?: string }): Value {
  const words = plainOf(text) ?? "";
  return /^https?:\/\/[^)\s]+$/.test(hyperlink) && !/[[\]]/.test(String(words)) ? `[${words}](${hyperlink})` : words;
}

const contentOf = (value: Value, format: string | undefined) =>
  typeof value === "string"
    ? keptText(value, format)
    : { content: typeof value === "boolean" ? String(value).toUpperCase() : String(value ?? "") };

const noteOf = (note: Cell["note"] | undefined) =>
  typeof note === "object" ? (note.texts ?? []).map(({ text }) => text).join("") : (note ?? "");

/** Cells into which an array formula of another cell spills: there they are formula, not value. */
function spilledOver(sheet: Worksheet): Set<string> {
  const spilled = new Set<string>();
  eachCell(sheet, (cell) => {
    if (!isFormula(cell.value) || cell.value.shareType !== "array") return;
    const [, to] = cell.value.ref?.split(":") ?? [];
    if (!to) return;
    const last = sheet.getCell(to);
    for (let row = Number(cell.row); row <= Number(last.row); row++)
      for (let column = Number(cell.col); column <= Number(last.col); column++)
        if (address(row, column) !== cell.address) spilled.add(address(row, column));
  });
  return spilled;
}

/** Every cell that the file has, empty ones with a look too, but those that lie under a merge. */
export function eachCell(sheet: Worksheet, take: (cell: Cell) => void): void {
  for (let row = 1; row <= sheet.rowCount; row++)
    sheet.findRow(row)?.eachCell({ includeEmpty: true }, (cell) => {
      if (cell.master === cell) take(cell);
    });
}

/** Where the ranges of all formulas of a tab end. */
export function endsIn(sheet: Worksheet, ends: Map<string, Map<number, number>>): void {
  eachCell(sheet, (cell) => {
    const formula = formulaOf(cell, sheet);
    if (formula) countEnds(formula.text, sheet.name, ends);
  });
}

/** Contents, number formats and notes of a tab, by cell. What cannot be taken over is counted in `lost`. */
export function cellsOf(sheet: Worksheet, tabs: FileTabs, lost: Lost): Filled {
  const filled: Filled = { contents: {}, formats: {}, notes: {} };
  const spilled = spilledOver(sheet);
  eachCell(sheet, (cell) => {
    const at = cell.address;
    const format = bookFormat(cell.numFmt);
    const note = noteOf(cell.note);
    if (note) filled.notes[at] = note;
    if (format) filled.formats[at] = format;
    if (spilled.has(at)) return;
    const excel = formulaOf(cell, sheet);
    const read = excel && bookFormula(excel.text, excel.isArray, sheet.name, tabs);
    if (read && "formula" in read) {
      filled.contents[at] = read.formula.replace(/^=(?=(?:TRUE|FALSE)$)/, "");
      return;
    }
    if (read) lost[read.lost]++;
    if (excel && read && !note) filled.notes[at] = `${NOT_TAKEN}=${excel.text}`;
    const { content, format: needed } = contentOf(plainOf(cell.value), format ?? undefined);
    if (content !== "") filled.contents[at] = content;
    if (needed) filled.formats[at] = needed;
  });
  return filled;
}
