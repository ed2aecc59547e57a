import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { iso } from "../../src/period/calendar";
import { printPeriod } from "../../src/period/print";
import { usualQuarters } from "../../src/period/quarters";
import { readPeriod } from "../../src/period/read";
import { sayings } from "../../src/period/sayings";
import { tokens } from "../../src/period/tokens";
import { type Frequency, type Period, period, type Span } from "../../src/period/types";

const base = { start: "2022-04-01", end: "2023-08-31" };
const day = fc
  .date({ min: new Date("1990-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
  .map((at) => at.toISOString().slice(0, 10));
const days = fc.tuple(day, day).map((both) => both.sort() as [string, string]);
const lastOf = (at: string) => new Date(Date.UTC(+at.slice(0, 4), +at.slice(5, 7), 0)).toISOString().slice(0, 10);

const month = (at: string) => ({ start: `${at.slice(0, 7)}-01`, end: lastOf(at) });
const listOf = (kind: "months" | "range", of: (at: string) => Span) =>
  fc.uniqueArray(day, { minLength: 2, maxLength: 5, selector: (at) => at.slice(0, 7) }).map((list) => {
    const parts = list.sort().map(of);
    return period(kind, { start: parts[0]?.start ?? null, end: parts.at(-1)?.end ?? null, parts });
  });
const freq = fc.constantFrom<Frequency | null>(
  ...["daily", "weekly", "biweekly", "twice-monthly", "monthly", "bimonthly"].map((of) => of as Frequency),
  ...(["quarterly", "half-yearly", "yearly", null] as const),
);

const printable: fc.Arbitrary<Period> = fc.oneof(
  day.map((at) => period("exact", { start: at, end: at })),
  days.filter(([start, end]) => start < end).map(([start, end]) => period("range", { start, end })),
  day.map((end) => period("range", { end })),
  day.filter((at) => at <= base.end).map((start) => period("range", { start, end: base.end })),
  days.map(([start, end]) => period("months", { start: `${start.slice(0, 7)}-01`, end: lastOf(end) })),
  listOf("months", month),
  listOf("range", (at) => ({ start: at, end: at })),
  fc.integer({ min: 1990, max: 2098 }).map((y) => period("all-year", { start: iso(y, 9, 1), end: iso(y + 1, 8, 31) })),
  fc.integer({ min: 1990, max: 2099 }).map((y) => period("all-year", { start: iso(y, 1, 1), end: iso(y, 12, 31) })),
  freq.map((of) => period("recurring", { ...base, freq: of })),
  fc
    .tuple(freq, days)
    .filter(([, [start, end]]) => start < end)
    .map(([of, [start, end]]) => period("recurring", { start, end, freq: of })),
  fc.constantFrom("by-agreement" as const, "as-needed" as const).map((kind) => period(kind)),
  fc.constant(period("all-year", base)),
);

/** What a print must give back; a year far from the plan may be asked about. */
const essence = ({ kind, start, end, parts, freq: of }: Period) => ({ kind, start, end, parts, freq: of });

const years = fc.constantFrom("2022", "2023", "2024");
const monthWord = fc.constantFrom("январь", "марта", "Май", "июне", "октябрь", "декабря");
const numeric = fc
  .tuple(fc.integer({ min: 1, max: 32 }), fc.integer({ min: 0, max: 13 }))
  .map((both) => both.join("."));
const end = fc
  .tuple(fc.oneof(monthWord, numeric, fc.constantFrom("1", "31", "12 мая")), fc.option(years, { nil: "" }))
  .map(([at, y]) => (y === "" ? at : `${at}${at.includes(".") ? "." : " "}${y}`));
const range = fc.tuple(fc.constantFrom("", "с "), end, fc.constantFrom("-", " – ", "\n-", " по "), end);
const like = fc.oneof(
  end,
  range.map((parts) => parts.join("")),
  fc.array(end, { minLength: 2, maxLength: 4 }).map((list) => list.join(", ")),
  fc.tuple(years, years).map((both) => `${both.join("-")} учебный год`),
);
const text = fc
  .oneof({ arbitrary: fc.string(), weight: 1 }, { arbitrary: like, weight: 9 })
  .map((typed) => ` ${typed}\u00a0`);

describe("any period (S2-33)", () => {
  it("printed and read again is the same (S2-33)", () => {
    fc.assert(
      fc.property(printable, (of) => {
        expect(essence(readPeriod({ text: printPeriod(of, base) ?? "", base }))).toEqual(essence(of));
      }),
      { numRuns: 2000 },
    );
  });

  it("starts not later than it ends, and both are days of the calendar (S2-33)", () => {
    fc.assert(
      fc.property(text, days, (typed, [start, end]) => {
        const read = readPeriod({ text: typed, base: { start, end } });
        if (read.start === null || read.end === null) return;
        expect(read.start <= read.end).toBe(true);
        for (const at of [read.start, read.end]) expect(new Date(at).toISOString().slice(0, 10)).toBe(at);
      }),
      { numRuns: 5000 },
    );
  });

  it("has no day outside the years that are written (S2-33)", () => {
    fc.assert(
      fc.property(text, (typed) => {
        const written = typed.match(/\d{4}/g) ?? [];
        const { start, end, kind, flags } = readPeriod({ text: typed, base });
        if (written.length === 0 || start === null || end === null || flags.includes("year-from-base")) return;
        expect(written.some((y) => start.startsWith(y)) || kind === "all-year").toBe(true);
        expect(written.some((y) => end.startsWith(y)) || kind === "all-year" || end === base.end).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });

  it("that is not read, or has no day, has no dates at all (S2-33)", () => {
    fc.assert(
      fc.property(text, (typed) => {
        const { kind, start, end } = readPeriod({ text: typed, base });
        const undated = ["unknown", "by-agreement", "as-needed", "relative"].includes(kind);
        expect(undated).toBe(start === null && end === null);
      }),
    );
  });

  it("has its separate dates in order and between its ends", () => {
    fc.assert(
      fc.property(text, (typed) => {
        const { parts, start, end } = readPeriod({ text: typed, base });
        const flat = parts.map((of) => of.start);
        expect(flat).toEqual([...flat].sort());
        for (const part of parts) {
          expect(part.start <= part.end).toBe(true);
          expect(part.start >= (start ?? "9") && part.end <= (end ?? "")).toBe(true);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it("never breaks the reader, whatever is typed", () => {
    const scrap = fc.constantFrom(
      ..."с по до к не раз в месяц четверть 1 12 2022 22 г. – , ( ) № : / неделя май".split(" "),
    );
    const anything = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(scrap, { maxLength: 30 }).map((of) => of.join(" ")),
    );
    fc.assert(
      fc.property(anything, (typed) => {
        expect(readPeriod({ text: typed, base }).kind).toBeTypeOf("string");
      }),
      { numRuns: 3000 },
    );
  });

  it("is looked at a number of times that grows with its length only", () => {
    const known = { quarters: usualQuarters(), assumed: true };
    const long = (of: string, length: number) => of.repeat(Math.ceil(length / of.length)).slice(0, length);
    const steps = (typed: string) => sayings(tokens(typed), known).steps;
    for (const of of [
      "1, ",
      "с по ",
      "май ",
      "1-",
      "раз в ",
      "не позднее ",
      "2022 ",
      "п. 3.",
      "сентябрь, ",
      "по плану ",
      "1 неделя ",
    ])
      expect([of, steps(long(of, 5000)) / steps(long(of, 500)) < 15]).toEqual([of, true]);
  });
});
