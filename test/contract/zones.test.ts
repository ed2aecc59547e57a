import { describe, expect, it } from "vitest";
import { answer } from "./ask";

const ZONES = ["Europe/Moscow", "Europe/Kaliningrad", "Asia/Vladivostok", "Europe/Berlin", "Etc/UTC"];

/** A text typed into a cell, as the script reads it in the sheet's zone; and after writing the Date back. */
const read = (typed: string, timeZone: string) =>
  answer(
    `var r = s.getRange('A1'); r.setValues([['${typed}']]); var first = r.getValues()[0][0]; var shown = r.getDisplayValues()[0][0];
     var said = function (d) { return Utilities.formatDate(d, ss.getSpreadsheetTimeZone(), 'yyyy-MM-dd HH:mm:ss'); };
     r.setValues([[first]]); var second = r.getValues()[0][0];
     return [said(first), shown === r.getDisplayValues()[0][0], second.getTime() === first.getTime()];`,
    { timeZone },
  );

describe.each(ZONES)("A wall clock in a sheet of %s (platform-facts §4.3)", (zone) => {
  it.each([
    ["the last minute of a year", "31.12.2026 23:59", "2026-12-31 23:59:00"],
    ["the first day of a year", "01.01.2027", "2027-01-01 00:00:00"],
    ["a leap day", "29.02.2028", "2028-02-29 00:00:00"],
    ["the night when summer ends in Berlin", "25.10.2026 02:30", "2026-10-25 02:30:00"],
    ["the night when Moscow went back to winter", "26.10.2014 01:30", "2014-10-26 01:30:00"],
    ["a summer day under another law", "01.07.2010", "2010-07-01 00:00:00"],
    ["a day before zones were whole hours", "01.07.1917", "1917-07-01 00:00:00"],
    ["the first day of the calendar", "30.12.1899", "1899-12-30 00:00:00"],
    ["the day that 1900 did not have in other programs", "01.03.1900", "1900-03-01 00:00:00"],
    ["a time without a day", "10:30", "1899-12-30 10:30:00"],
    ["a duration beyond a day", "36:15:10", "1899-12-31 12:15:10"],
  ])("reads as it was typed and comes back when written: %s", (_, typed, said) => {
    expect(read(typed, zone)).toEqual([said, true, true]);
  });
});

describe("An hour that a zone skips (platform-facts §4.3: the Date is an instant)", () => {
  it.each([
    ["Europe/Berlin", "29.03.2026 02:30", "2026-03-29 03:30:00"],
    ["Europe/Moscow", "27.03.2011 02:30", "2011-03-27 03:30:00"],
  ])("in %s %s is the hour after it", (zone, typed, said) => {
    expect((read(typed, zone) as unknown[])[0]).toBe(said);
  });
});

describe("Two time zones (platform-facts §4.3, Session.getScriptTimeZone)", () => {
  const seen = (scriptZone: string, timeZone: string) =>
    answer(
      `s.getRange('A1').setValues([['01.01.2027']]); var d = s.getRange('A1').getValues()[0][0];
       return [d.getFullYear(), d.getMonth() + 1, d.getDate(), Utilities.formatDate(d, ss.getSpreadsheetTimeZone(), 'dd.MM.yyyy')];`,
      { scriptZone, timeZone },
    );
  it("the script's own getters may see another day, month and year", () => {
    expect(seen("Europe/Moscow", "Europe/Moscow")).toEqual([2027, 1, 1, "01.01.2027"]);
    expect(seen("Europe/Kaliningrad", "Europe/Moscow")).toEqual([2026, 12, 31, "01.01.2027"]);
    expect(seen("Asia/Vladivostok", "Europe/Moscow")).toEqual([2027, 1, 1, "01.01.2027"]);
    expect(seen("Europe/Moscow", "Asia/Vladivostok")).toEqual([2026, 12, 31, "01.01.2027"]);
  });
  it("a day that a script makes at its own midnight may fall on another day in the sheet", () => {
    const body = `s.getRange('A1').setNumberFormat('dd.MM.yyyy').setValues([[new Date(2027, 0, 1)]]);
      return s.getRange('A1').getDisplayValues()[0][0];`;
    expect(answer(body)).toBe("01.01.2027");
    expect(answer(body, { timeZone: "Europe/Kaliningrad" })).toBe("31.12.2026");
  });
});
