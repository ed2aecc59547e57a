import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { cellReader, cellValue, dayOf, serialOf } from "../../src/workbook/cells";

const days = fc.date({ min: new Date("1901-01-01"), max: new Date("2150-12-31"), noInvalidDate: true });

describe("A day", () => {
  it("comes back from its serial number, whatever the time in it", () => {
    fc.assert(
      fc.property(days, fc.double({ min: 0, max: 0.999, noNaN: true }), (date, time) => {
        const day = date.toISOString().slice(0, 10);
        expect(dayOf(serialOf(day) + time)).toBe(day);
      }),
    );
    expect([serialOf("1899-12-30"), serialOf("2026-11-22")]).toEqual([0, 46_348]);
  });

  it("is read in the zone of the spreadsheet, which is asked once and only when a date is met", () => {
    const formatDate = vi.fn(() => "2026-11-22");
    const zoneOf = vi.fn(() => "Asia/Vladivostok");
    const read = cellReader({ formatDate }, zoneOf);
    expect([read("слово"), read(34), read(true), read(null), read(undefined)]).toEqual(["слово", 34, true, "", ""]);
    expect(zoneOf).not.toHaveBeenCalled();
    const date = new Date("2026-11-21T14:00:00Z");
    expect([read(date), read(new Date(date)), read(new Date(0))]).toEqual(["2026-11-22", "2026-11-22", "2026-11-22"]);
    expect(zoneOf).toHaveBeenCalledTimes(1);
    expect(formatDate).toHaveBeenCalledTimes(2);
  });
});

describe("Text that we write", () => {
  it.each(['=HYPERLINK("http://x";"y")', "+7 000 000-00-00", "\tтабуляция", "\rвозврат"])(
    "stays text where a spreadsheet would take it for a formula: %j",
    (text) => {
      expect(cellValue(text)).toBe(`'${text}`);
    },
  );

  it.each(["-1 балл", "@x", "😀", "'кавычка", "обычный"])("is written as it is where it is harmless: %s", (text) => {
    expect(cellValue(text)).toBe(text);
  });

  it("is told from our own formulas and days", () => {
    expect([cellValue({ formula: "=TODAY()" }), cellValue({ day: "2026-11-22" }), cellValue(7), cellValue("")]).toEqual(
      ["=TODAY()", 46_348, 7, ""],
    );
  });
});
