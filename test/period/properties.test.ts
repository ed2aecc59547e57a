import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { iso } from "../../src/period/calendar";
import { printPeriod } from "../../src/period/print";
import { readPeriod } from "../../src/period/read";
import { type Frequency, type Period, period } from "../../src/period/types";

const base = { start: "2022-04-01", end: "2023-08-31" };
const day = fc
  .date({ min: new Date("1990-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
  .map((at) => at.toISOString().slice(0, 10));
const days = fc.tuple(day, day).map((both) => both.sort() as [string, string]);
const lastOf = (at: string) => new Date(Date.UTC(+at.slice(0, 4), +at.slice(5, 7), 0)).toISOString().slice(0, 10);

const printable: fc.Arbitrary<Period> = fc.oneof(
  day.map((at) => period("exact", { start: at, end: at })),
  days.map(([start, end]) => period("range", { start, end })),
  days.map(([start, end]) => period("months", { start: `${start.slice(0, 7)}-01`, end: lastOf(end) })),
  fc.uniqueArray(day, { minLength: 2, maxLength: 5, selector: (at) => at.slice(0, 7) }).map((list) => {
    const parts = list.sort().map((at) => ({ start: `${at.slice(0, 7)}-01`, end: lastOf(at) }));
    return period("months", { start: parts[0]?.start ?? null, end: parts.at(-1)?.end ?? null, parts });
  }),
  fc.integer({ min: 1990, max: 2098 }).map((y) => period("all-year", { start: iso(y, 9, 1), end: iso(y + 1, 8, 31) })),
  fc
    .constantFrom<Frequency>("daily", "weekly", "monthly", "quarterly")
    .map((freq) => period("recurring", { ...base, freq })),
  fc.constantFrom("by-agreement" as const, "as-needed" as const).map((kind) => period(kind)),
  fc.constant(period("all-year", base)),
);

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
        expect(readPeriod({ text: printPeriod(of) ?? "", base })).toEqual(of);
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
        const { start, end, kind } = readPeriod({ text: typed, base });
        if (written.length === 0 || start === null || end === null) return;
        expect(written.some((y) => start.startsWith(y)) || kind === "all-year").toBe(true);
        expect(written.some((y) => end.startsWith(y)) || kind === "all-year").toBe(true);
      }),
      { numRuns: 5000 },
    );
  });

  it("that is not read has no dates at all (S2-33)", () => {
    fc.assert(
      fc.property(text, (typed) => {
        const { kind, start, end } = readPeriod({ text: typed, base });
        expect(["unknown", "by-agreement", "as-needed"].includes(kind)).toBe(start === null && end === null);
      }),
    );
  });
});
