import { describe, expect, it } from "vitest";
import { isDay, typedDay } from "../../src/period/typed-day";

describe("A day that a person types or a cell shows", () => {
  it.each([
    ["21.10.2026", "2026-10-21"],
    [" 21.10.2026 ", "2026-10-21"],
    ["2026-10-21", "2026-10-21"],
    ["29.02.2028", "2028-02-29"],
    ["29.02.2027", null],
    ["31.04.2026", null],
    ["2026-13-01", null],
    ["21.10.26", null],
    ["октябрь", null],
    ["", null],
  ])("%j is %j", (text, day) => {
    expect(typedDay(text)).toBe(day);
  });

  it("is a day of ours only as year, month and day that there are", () => {
    expect(["2026-10-21", "21.10.2026", "2026-02-30", "2026-1-1", "x2026-10-21"].map(isDay)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});
