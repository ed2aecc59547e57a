import type { CellValue, Range } from "../host/range";
import type { UtilitiesOf } from "../host/services";
import type { Cell } from "../spec/kinds";
import type { Drawn } from "./change";

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** "YYYY-MM-DD" → the serial number that a spreadsheet stores: free of time zones. */
export const serialOf = (day: string): number => (Date.parse(`${day}T00:00:00Z`) - EPOCH) / DAY;

/** A serial number → "YYYY-MM-DD". */
export const dayOf = (serial: number): string => new Date(EPOCH + Math.floor(serial) * DAY).toISOString().slice(0, 10);

/** Text that a spreadsheet would take for a formula is written with an apostrophe, so that it stays text. */
const safeText = (text: string): string => (/^[=+\t\r]/.test(text) ? `'${text}` : text);

/** A cell as `setValues` takes it. */
export const cellValue = (cell: Drawn): CellValue => {
  if (typeof cell === "object") return "formula" in cell ? cell.formula : serialOf(cell.day);
  return typeof cell === "string" ? safeText(cell) : cell;
};

const isDate = (value: unknown): value is Date => Object.prototype.toString.call(value) === "[object Date]";

/** Turns what `getValues` gives into cells: a date into "YYYY-MM-DD" of the spreadsheet's own zone, asked at the first date. */
export const cellReader = (utilities: UtilitiesOf, zoneOf: () => string) => {
  const days = new Map<number, string>();
  let timeZone: string | undefined;
  return (value: unknown): Cell => {
    if (isDate(value)) {
      const time = value.getTime();
      timeZone ??= zoneOf();
      const known = days.get(time) ?? utilities.formatDate(value, timeZone, "yyyy-MM-dd");
      days.set(time, known);
      return known;
    }
    return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : "";
  };
};

/** What stands in a range now: one read. `read` is made by `cellReader`. */
export const cellsOf = (range: Pick<Range, "getValues">, read: ReturnType<typeof cellReader>): Cell[][] =>
  range.getValues().map((row) => row.map(read));
