import type { Cell } from "../engine/port/cells";
import { instantToSerial, serialToInstant } from "../engine/serial";
import type { Position } from "../engine/types";
import { type Desk, ServiceError } from "./desk";

const LONGEST = 50_000;

/** Dates of another realm are no `instanceof Date`. */
export const isDate = (value: unknown): value is Date => Object.prototype.toString.call(value) === "[object Date]";

/** A cell as `getValues` gives it: a date-formatted number is a Date, an empty cell "". */
export function readValue({ value, date }: Cell, desk: Desk): unknown {
  if (value === null) return "";
  return date ? desk.realm.date(serialToInstant(value as number, desk.grid.timeZone())) : value;
}

/** A value of `setValues` that can be written at all. What Google makes of objects nobody told us: they are refused. */
export function writable(value: unknown): string | number | boolean | Date | null {
  if (value === null || value === undefined) return null;
  if (typeof value === "number" && !Number.isFinite(value)) return "#NUM!";
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (isDate(value) && !Number.isNaN(value.getTime())) return value;
  if (typeof value !== "string")
    throw new Error(
      `[local host] cell value: ${String(value)}. Give a text, a number, a boolean, a valid Date or null.`,
    );
  if (value.length > LONGEST)
    throw new ServiceError(`Your input contains more than the maximum of ${LONGEST} characters in a single cell.`);
  return value;
}

/** Writes one value: strings are read as if typed, unless the cell is plain text. */
export function putValue(at: Position, value: ReturnType<typeof writable>, desk: Desk): void {
  const { grid } = desk;
  if (value === null || value === "") grid.empty(at);
  else if (typeof value === "number") grid.putNumber(at, value);
  else if (typeof value === "boolean") grid.putBoolean(at, value);
  else if (typeof value === "string") {
    if (value.startsWith("=") && value.includes(":") && grid.formatAt(at) !== "@") grid.checkFormula(value);
    grid.typed(at, value, desk.year);
  } else grid.putDate(at, roundToMillisecond(instantToSerial(value.getTime(), grid.timeZone())));
}

const roundToMillisecond = (serial: number) => Math.round(serial * 86_400_000) / 86_400_000;

/** A strict drop-down rejects a script too; an empty value and a formula pass. */
export function checkDropDown(at: Position, value: ReturnType<typeof writable>, desk: Desk): void {
  if (value === null || value === "" || (typeof value === "string" && value.startsWith("="))) return;
  const serial = isDate(value) ? instantToSerial(value.getTime(), desk.grid.timeZone()) : value;
  const refused = desk.grid.refuses(at, serial);
  if (!refused) return;
  const cell = desk.grid.a1Of({ top: at.row, bottom: at.row, left: at.col, right: at.col });
  const help = refused.help ? ` ${refused.help}` : "";
  throw new ServiceError(
    `The data you entered in cell ${cell} violates the data validation rules set on this cell.${help}`,
  );
}
