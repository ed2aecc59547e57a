import type { UtilitiesOf } from "../../../src/host/services";
import { zoneOffset } from "../../engine/serial";
import { emulate, mismatch } from "../call";
import { isDate } from "../coerce";
import { type Desk, ServiceError } from "../desk";

const MONTHS = "January February March April May June July August September October November December".split(" ");
const DAYS = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");

const padded = (value: number, length: number) => String(value).padStart(length, "0");

/** A subset of Java's SimpleDateFormat; names come out English. */
export function formatDate(instant: number, zone: string, pattern: string): string {
  const offset = zoneOffset(instant, zone);
  const date = new Date(instant + offset);
  const field: Record<string, (length: number) => string> = {
    y: (length) => (length === 2 ? padded(date.getUTCFullYear() % 100, 2) : padded(date.getUTCFullYear(), length)),
    M: (length) => {
      const name = MONTHS[date.getUTCMonth()] ?? "";
      return length > 3 ? name : length === 3 ? name.slice(0, 3) : padded(date.getUTCMonth() + 1, length);
    },
    d: (length) => padded(date.getUTCDate(), length),
    H: (length) => padded(date.getUTCHours(), length),
    h: (length) => padded(date.getUTCHours() % 12 || 12, length),
    m: (length) => padded(date.getUTCMinutes(), length),
    s: (length) => padded(date.getUTCSeconds(), length),
    S: (length) => padded(date.getUTCMilliseconds(), length),
    a: () => (date.getUTCHours() < 12 ? "AM" : "PM"),
    E: (length) => (length > 3 ? (DAYS[date.getUTCDay()] ?? "") : (DAYS[date.getUTCDay()] ?? "").slice(0, 3)),
    Z: () =>
      `${offset < 0 ? "-" : "+"}${padded(Math.abs(offset) / 3_600_000, 2)}${padded((Math.abs(offset) / 60_000) % 60, 2)}`,
  };
  return pattern.replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/g, (found, quoted: string | undefined, letter: string) => {
    if (quoted !== undefined) return quoted === "" ? "'" : quoted.replaceAll("''", "'");
    const write = field[letter];
    if (!write) throw new Error(`[local host] formatDate: pattern letter "${letter}". Only yMdHhmsSaEZ are emulated.`);
    return write(found.length);
  });
}

const service = emulate<UtilitiesOf, Desk>("Utilities", {
  formatDate: {
    cost: "free",
    need: "none",
    run: (_, date, zone, pattern) => {
      if (!isDate(date)) throw mismatch([date, zone, pattern], "Utilities.formatDate");
      try {
        return formatDate(date.getTime(), zone, pattern);
      } catch (error) {
        if (error instanceof RangeError) throw new ServiceError(`Invalid argument: timeZone. Got ${zone}.`);
        throw error;
      }
    },
  },
});

export const utilities = (desk: Desk): UtilitiesOf => service(desk, desk);
