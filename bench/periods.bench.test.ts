import { ru } from "chrono-node";
import { describe, expect, it } from "vitest";
import { daysIn, iso } from "../src/period/calendar";
import { readPeriod } from "../src/period/read";
import { days, open, ranges } from "../test/period/written/days";
import { months, stretches } from "../test/period/written/months";
import { more } from "../test/period/written/more";
import { others } from "../test/period/written/others";
import { regular, undated, whole } from "../test/period/written/regular";
import { hurried } from "../test/period/written/tables";
import { plan, type Written } from "../test/period/written/written";
import { print } from "./printed";

type Days = { start: string | null; end: string | null };

const kinds = { days, ranges, open, months, stretches, regular, whole, undated, others, more, hurried };

/** The months of a plan lie after its first day, so a month without a year is the next one. */
const reference = new Date(`${plan.start}T12:00:00`);

/** What chrono-node makes of a text: the outermost days of all that it finds; a month without a day is the whole month. */
const chrono = (text: string): Days => {
  const found = ru.parse(text, reference, { forwardDate: true });
  const spans = found.map(({ start, end }) => {
    const last = end ?? start;
    const year = last.get("year") ?? 0;
    const month = last.get("month") ?? 0;
    return {
      start: iso(start.get("year") ?? 0, start.get("month") ?? 0, start.isCertain("day") ? (start.get("day") ?? 1) : 1),
      end: iso(year, month, last.isCertain("day") ? (last.get("day") ?? 1) : daysIn(year, month)),
    };
  });
  return {
    start: spans.map((of) => of.start).sort()[0] ?? null,
    end:
      spans
        .map((of) => of.end)
        .sort()
        .at(-1) ?? null,
  };
};

const right = (of: readonly Written[], read: (text: string) => Days) =>
  of.filter(({ text, start, end }) => {
    const found = read(text);
    return found.start === start && found.end === end;
  }).length;

const share = (part: number, all: number) => `${((100 * part) / all).toFixed(1)} %`;

const ours = (text: string) => readPeriod({ text, base: plan });

/** What says a day itself: chrono-node is told no plan, so that only these are asked of it. */
const isDated = ({ start, end, kind }: Written) =>
  kind !== "all-year" && kind !== "recurring" && (start !== null || end !== null) && end !== plan.end;

describe("Reading terms", () => {
  it("is right more often than chrono-node's Russian parser, where a day is said and where none is", () => {
    const rows = Object.entries({ ...kinds, all: Object.values(kinds).flat() }).map(([what, all]) => {
      const dated = all.filter(isDated);
      return {
        what,
        terms: all.length,
        ours: share(right(all, ours), all.length),
        dated: dated.length,
        "ours, dated": dated.length ? share(right(dated, ours), dated.length) : "–",
        "chrono, dated": dated.length ? share(right(dated, chrono), dated.length) : "–",
      };
    });
    print("Start and end both right", rows);
    const all = Object.values(kinds).flat();
    expect(right(all, ours)).toBeGreaterThan(right(all, chrono));
  });

  it("takes no more than a few times the time of chrono-node", () => {
    const texts = Object.values(kinds).flatMap((of) => of.map(({ text }) => text));
    const timed = (read: (text: string) => unknown) => {
      for (const text of texts) read(text);
      const before = performance.now();
      for (let round = 0; round < 5; round += 1) for (const text of texts) read(text);
      return performance.now() - before;
    };
    const [mine, theirs] = [timed(ours), timed(chrono)];
    print("Time of a term", [{ what: "ours ÷ chrono-node", ratio: (mine / theirs).toFixed(2) }]);
    expect(mine / theirs).toBeLessThan(5);
  });
});
