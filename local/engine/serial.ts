const DAY = 86_400_000;
const EPOCH = 25_569;

const clocks = new Map<string, Intl.DateTimeFormat>();
function wall(zone: string): Intl.DateTimeFormat {
  let clock = clocks.get(zone);
  if (!clock) {
    clock = new Intl.DateTimeFormat("en-US", {
      timeZone: zone,
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    });
    clocks.set(zone, clock);
  }
  return clock;
}

/** How far the zone's wall clock is ahead of UTC at this instant, in milliseconds. */
export function zoneOffset(instant: number, zone: string): number {
  const part: Record<string, number> = {};
  for (const { type, value } of wall(zone).formatToParts(instant)) part[type] = Number(value);
  const shown = Date.UTC(
    part["year"] ?? 0,
    (part["month"] ?? 1) - 1,
    part["day"],
    part["hour"],
    part["minute"],
    part["second"],
  );
  return shown - Math.floor(instant / 1000) * 1000;
}

/** The instant at which the zone's wall clock shows this UTC-like time. */
export function instantOf(shown: number, zone: string): number {
  const first = shown - zoneOffset(shown, zone);
  return shown - zoneOffset(first, zone);
}

/** Serial number of a cell (days since 30.12.1899, the sheet's wall clock) → instant. */
export const serialToInstant = (serial: number, zone: string): number =>
  instantOf(Math.round((serial - EPOCH) * DAY), zone);

/** Instant → serial number of a cell, by the sheet's wall clock. */
export const instantToSerial = (instant: number, zone: string): number =>
  (instant + zoneOffset(instant, zone)) / DAY + EPOCH;

/** Serial number of a calendar day; null if there is no such day. */
export function daySerial(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < 100) date.setUTCFullYear(year);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.getTime() / DAY + EPOCH;
}
