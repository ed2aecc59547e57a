import { describe, expect, it } from "vitest";
import { answer, bound, complaint } from "./ask";

const written = (value: string, format = "", more = {}) =>
  answer(
    `var r = s.getRange('B2'); ${format ? `r.setNumberFormat('${format}');` : ""} r.setValues([[${value}]]);
     var v = r.getValues()[0][0]; return [v instanceof Date ? 'date ' + v.getTime() : v, r.getDisplayValues()[0][0]];`,
    more,
  );

describe("setValues reads strings as typed input (platform-facts §4.4, sheetquery#20)", () => {
  it.each([
    ["'01'", 1, "1"],
    ["'22 34'", 2234, "2234"],
    ["'10%'", 0.1, "10%"],
    ["'TRUE'", true, "TRUE"],
    ["'7,5'", 7.5, "7,5"],
    ['"\'05.02.2026"', "05.02.2026", "05.02.2026"],
    ["'текст'", "текст", "текст"],
    ["5", 5, "5"],
    ["0.5", 0.5, "0,5"],
    ["false", false, "FALSE"],
    ["''", "", ""],
    ["null", "", ""],
    ["undefined", "", ""],
    ["'=1+1'", 2, "2"],
  ])("%s reads back %j", (value, read, shown) => expect(written(value)).toEqual([read, shown]));

  it("a dotted text becomes a date in ru_RU and stays text in en_US", () => {
    expect(written("'05.02.2026'")).toEqual(["date 1770238800000", "05.02.2026"]);
    expect(written("'05.02.2026'", "", { locale: "en_US" })).toEqual(["05.02.2026", "05.02.2026"]);
  });
  it("null empties a cell that held something", () => {
    expect(
      answer("s.getRange('A1').setValues([['x']]); s.getRange('A1').setValues([[null]]); return s.getLastRow();"),
    ).toBe(0);
  });
});

describe("A plain text cell keeps what is written (platform-facts §4.4, 68314455374)", () => {
  it.each(["01", "1-2", "05.02.2026", "=1+1", "+7 912", "10%", "TRUE", "5-1", "12,5"])("%s", (text) =>
    expect(written(JSON.stringify(text), "@")).toEqual([text, text]),
  );
  it("the format must be there before the value", () => {
    const body =
      "var r = s.getRange('A1'); r.setValues([['007']]); r.setNumberFormat('@'); return r.getValues()[0][0];";
    expect(answer(body)).not.toBe("007");
  });
});

describe("A number format set later (a book that is built again)", () => {
  const kept = (text: string, first: string, then: string) =>
    answer(`var r = s.getRange('A1'); r.setNumberFormat('${first}'); r.setValues([[${JSON.stringify(text)}]]); SpreadsheetApp.flush();
      r.setNumberFormat('${then}'); return [r.getValues()[0][0], r.getFormulas()[0][0]];`);
  it.each(["=1+1", "007", "'тест", "05.02.2026", "#Н/Д"])(
    "%s in a plain text cell stays that text under «@» and under «0»",
    (text) => {
      const value = text.replace(/^'/, "");
      expect(kept(text, "@", "@")).toEqual([value, ""]);
      expect(kept(text, "@", "0")).toEqual([value, ""]);
    },
  );
  it("a text written with an apostrophe loses it under «@»", () => {
    expect(kept("'007", "general", "@")).toEqual(["007", ""]);
    expect(kept("'=1", "general", "@")).toEqual(["=1", ""]);
  });
});

describe("Dates (platform-facts §4.3)", () => {
  it("a Date is written as wall clock of the spreadsheet's zone and comes back as the same instant", () => {
    const body = `var d = new Date(Date.UTC(2026, 8, 1, 21)); s.getRange('A1').setValues([[d]]);
      var v = s.getRange('A1').getValues()[0][0]; return [v.getTime() === d.getTime(), s.getRange('A1').getDisplayValues()[0][0]];`;
    expect(answer(body)).toEqual([true, "02.09.2026"]);
    expect(answer(body, { timeZone: "Asia/Vladivostok" })).toEqual([true, "02.09.2026 07:00:00"]);
  });
  it("getHours shows the script's zone, not the spreadsheet's", () => {
    const body =
      "s.getRange('A1').setValues([['01.09.2026']]); var d = s.getRange('A1').getValues()[0][0]; return [d.getHours(), d.getDate()];";
    expect(answer(body)).toEqual([0, 1]);
    expect(answer(body, { scriptZone: "Europe/Kaliningrad" })).toEqual([23, 31]);
  });
  it("a serial number with a date format is a Date", () => {
    const body = `var r = s.getRange('A1'); r.setNumberFormat('dd.MM.yyyy'); r.setValues([[46058]]);
      return [Utilities.formatDate(r.getValues()[0][0], ss.getSpreadsheetTimeZone(), 'yyyy-MM-dd'), r.getDisplayValues()[0][0]];`;
    expect(answer(body)).toEqual(["2026-02-05", "05.02.2026"]);
  });
  it("summer time and old zones hold", () => {
    const body = `s.getRange('A1').setValues([['01.07.2013']]); var d = s.getRange('A1').getValues()[0][0];
      return Utilities.formatDate(d, ss.getSpreadsheetTimeZone(), 'yyyy-MM-dd HH:mm');`;
    expect(answer(body)).toBe("2013-07-01 00:00");
    expect(answer(body, { timeZone: "Europe/Berlin" })).toBe("2013-07-01 00:00");
  });
});

describe("What getValues gives (platform-facts §4.3)", () => {
  it("empty cells are empty texts, errors their codes", () => {
    const body = `s.getRange('A1').setFormula('=1/0'); s.getRange('A2').setFormula('=MATCH("x";C1:C3;0)');
      s.getRange('A3').setFormula('=B9'); return s.getRange('A1:A4').getValues();`;
    expect(answer(body)).toEqual([["#DIV/0!"], ["#N/A"], [""], [""]]);
  });
  it("values written are read in the same execution", () => {
    expect(
      answer(
        "s.getRange('A1').setValues([[2]]); s.getRange('B1').setFormula('=A1*2'); return s.getRange('B1').getValues();",
      ),
    ).toEqual([[4]]);
  });
  it("rows that are hidden are read as the others are (Range.md)", () => {
    const body =
      "s.getRange('A1:A3').setValues([[1], [2], [3]]); s.hideRows(2, 1); return s.getRange('A1:A3').getValues();";
    expect(answer(body)).toEqual([[1], [2], [3]]);
  });
  it("per cents are fractions, durations are Dates (custom-functions «Data types»)", () => {
    const body = `s.getRange('A1:B1').setValues([['85%', '36:00']]); var v = s.getRange('A1:B1').getValues()[0];
      return [v[0], Utilities.formatDate(v[1], ss.getSpreadsheetTimeZone(), 'yyyy-MM-dd HH:mm')];`;
    expect(answer(body)).toEqual([0.85, "1899-12-31 12:00"]);
  });
  it("arrays are arrays of the script's own realm", () => {
    expect(
      answer("var v = s.getRange('A1:B2').getValues(); return [v instanceof Array, v[0] instanceof Array];"),
    ).toEqual([true, true]);
  });
});

describe("Refusals (platform-facts §4.4)", () => {
  it("too many rows, too few columns: Google's text (70072801176)", () => {
    const text = (what: string, has: number, wants: number) =>
      `Exception: The number of ${what} in the data does not match the number of ${what} in the range. The data has ${has} but the range has ${wants}.`;
    expect(complaint("s.getRange('A1:B1').setValues([[1, 2], [3, 4]]);")).toBe(text("rows", 2, 1));
    expect(complaint("s.getRange('A1:B1').setValues([[1]]);")).toBe(text("columns", 1, 2));
  });
  it("more than 50 000 characters", () => {
    expect(complaint("s.getRange('A1').setValues([[Array(50002).join('x')]]);")).toContain(
      "maximum of 50000 characters",
    );
  });
  it("clearContent leaves formats and drop-downs", () => {
    const body = `var r = s.getRange('A1'); r.setNumberFormat('@'); r.setValues([['01']]);
      r.setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['01']).build()); r.clearContent();
      r.setValues([['01']]); return [r.getValues()[0][0], r.getDataValidations()[0][0] !== null];`;
    expect(answer(body)).toEqual(["01", true]);
  });
});

describe("Error of a queued write (platform-facts §2: it can surface at a later call)", () => {
  it("shows at the next read, and what was queued before it is written", () => {
    const book = bound(`function f() { var s = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
      s.getRange('A1:A2').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['да']).setAllowInvalid(false).build());
      s.getRange('B1').setValues([['до']]); s.getRange('A1').setValues([['нет']]); s.getRange('C1').getValues(); }`);
    const result = book.run("f", []);
    expect(result).toMatchObject({ ok: false, error: { name: "Exception" } });
    expect(book.person.shown("Лист1")).toEqual([["", "до"]]);
  });
});
