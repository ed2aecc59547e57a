import { describe, expect, it } from "vitest";
import { answer, complaint } from "./ask";

type Given = { format?: string; locale?: "ru_RU" | "en_US" };

/** What a cell holds (a date or a time as its text), and what it shows, after `setValues([[value]])`. */
const held = (value: string, { format = "general", locale = "ru_RU" }: Given = {}) =>
  answer(
    `var r = s.getRange('B2'); r.setNumberFormat('${format}').setValues([[${value}]]); var v = r.getValues()[0][0];
     if (v instanceof Date) v = Utilities.formatDate(v, ss.getSpreadsheetTimeZone(), 'yyyy-MM-dd HH:mm');
     return [v, r.getDisplayValues()[0][0]];`,
    { locale },
  );
const text = (value: string) => JSON.stringify(value);

describe("Strings that setValues reads as typed, in a sheet of ru_RU (platform-facts §4.4, sheetquery#20)", () => {
  it.each([
    ["01", 1, "1"],
    ["22 34", 2234, "2234"],
    ["40 000", 40_000, "40 000"],
    ["1-2", "2026-02-01 00:00", "01.02.2026"],
    ["1AM", "1899-12-30 01:00", "01:00:00"],
    ["12:30 am", "1899-12-30 00:30", "00:30:00"],
    ["1 PM", "1899-12-30 13:00", "13:00:00"],
    ["10:30", "1899-12-30 10:30", "10:30:00"],
    ["10%", 0.1, "10%"],
    ["TRUE", true, "TRUE"],
    ["false", false, "FALSE"],
    ["истина", true, "TRUE"],
    ["7,5", 7.5, "7,5"],
    ["7.5", "2026-05-07 00:00", "07.05.2026"],
    ["5.9", "2026-09-05 00:00", "05.09.2026"],
    ["1.2", "2026-02-01 00:00", "01.02.2026"],
    ["10.03", "2026-03-10 00:00", "10.03.2026"],
    ["1/2", "2026-02-01 00:00", "01.02.2026"],
    ["5-1", "2026-01-05 00:00", "05.01.2026"],
    ["5А", "5А", "5А"],
    ["5 «А»", "5 «А»", "5 «А»"],
    ["13AM", "13AM", "13AM"],
    ["32.01", "32.01", "32.01"],
  ])("«%s»", (typed, value, shown) => {
    expect(held(text(typed))).toEqual([value, shown]);
    expect(held(text(typed), { format: "@" })).toEqual([typed, typed]);
    expect(held(text(`'${typed}`))).toEqual([typed, typed]);
  });
});

describe("The same strings in a sheet of en_US (platform-facts §4.4, sheetquery#20)", () => {
  it.each([
    ["01", 1, "1"],
    ["1-2", "2026-01-02 00:00", "1/2/2026"],
    ["1/2", "2026-01-02 00:00", "1/2/2026"],
    ["5-1", "2026-05-01 00:00", "5/1/2026"],
    ["5.9", 5.9, "5.9"],
    ["10%", 0.1, "10%"],
    ["7,5", "7,5", "7,5"],
    ["2,000,000", 2_000_000, "2,000,000"],
    ["5А", "5А", "5А"],
  ])("«%s»", (typed, value, shown) => {
    expect(held(text(typed), { locale: "en_US" })).toEqual([value, shown]);
    expect(held(text(typed), { locale: "en_US", format: "@" })).toEqual([typed, typed]);
  });
});

describe("The plain text format (platform-facts §4.4, 57652313633)", () => {
  const late = (typed: string) =>
    answer(`var r = s.getRange('A1'); r.setValues([[${text(typed)}]]); SpreadsheetApp.flush(); r.setNumberFormat('@');
      return r.getValues()[0][0];`);
  it.each([
    ["007", "7"],
    ["1-2", "46054"],
    ["TRUE", "TRUE"],
    ["5.9", "46270"],
  ])("set after «%s» was written it comes too late", (typed, kept) => {
    expect(late(typed)).not.toBe(typed === "TRUE" ? true : typed);
    expect(String(late(typed))).toBe(kept);
  });
});

describe("The apostrophe (platform-facts §4.4, 69409741911)", () => {
  it.each([
    ["'007", "007"],
    ["'=1+1", "=1+1"],
    ["'", ""],
    ["''тест", "'тест"],
    ["'05.02.2026", "05.02.2026"],
  ])("«%s» is read as %j", (typed, read) => expect(held(text(typed))).toEqual([read, read]));
});

describe("Text that could be a formula (platform-facts §4.4, 67205307741: formula injection)", () => {
  const dangerous = ["=1+1", "+1+1", "-1+1", "@SUM(1)", "\t=1+1", "\n=1+1", '=HYPERLINK("http://a";"b")'];
  it.each(dangerous)("%j stays the text it is in a cell of plain text, and with an apostrophe", (typed) => {
    const formula = (value: string, format: string) =>
      answer(`var r = s.getRange('A1'); r.setNumberFormat('${format}').setValues([[${text(value)}]]);
        return [r.getFormulas()[0][0], r.getValues()[0][0]];`);
    expect(formula(typed, "@")).toEqual(["", typed]);
    expect(formula(`'${typed}`, "general")).toEqual(["", typed]);
    expect(formula(`'${typed}`, "@")).toEqual(["", typed]);
  });
  it("unguarded, «=» and «+» begin a formula (Range.trimWhitespace)", () => {
    expect(held("'=1+1'")).toEqual([2, "2"]);
    expect(held("'+1+1'")).toEqual([2, "2"]);
  });
});

describe("A grid of values (platform-facts §4.4)", () => {
  it("null, undefined and an empty text empty a cell (migrate page)", () => {
    const body = `s.getRange('A1:C1').setValues([[1, 'x', true]]); s.getRange('A1:C1').setValues([[null, undefined, '']]);
      return [s.getRange('A1:C1').getValues()[0], s.getLastRow()];`;
    expect(answer(body)).toEqual([["", "", ""], 0]);
  });
  it.each(["{}", "[1, 2]", "function () {}", "new Date(NaN)"])(
    "%s in it is refused: Google makes a text of its own of it",
    (value) => {
      expect(complaint(`s.getRange('A1').setValues([[${value}]]);`)).toContain("Give a text, a number");
    },
  );
  it("rows of different lengths do not match the range (70259323831)", () => {
    expect(complaint("s.getRange('A1:B2').setValues([[1, 2], [3]]);")).toContain(
      "number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.",
    );
  });
  it.each(["[1, 2]", "'x'", "null"])("%s is no grid", (given) => {
    expect(complaint(`s.getRange('A1:B1').setValues(${given});`)).toContain("don't match the method signature");
  });
  it("50 000 characters fit, and come back whole", () => {
    const body =
      "s.getRange('A1').setValues([[Array(50001).join('я')]]); return s.getRange('A1').getValues()[0][0].length;";
    expect(answer(body)).toBe(50_000);
  });
});

describe("Number formats (platform-facts §4.2)", () => {
  const shown = (format: string, value: string, locale: "ru_RU" | "en_US") =>
    answer(
      `s.getRange('A1').setNumberFormat('${format}').setValues([[${value}]]); return s.getRange('A1').getDisplayValues()[0][0];`,
      { locale },
    );
  it.each([
    ["#,##0.00", "1234.5", "1 234,50", "1,234.50"],
    ["0.0", "0.25", "0,3", "0.3"],
    ["0.0%", "0.255", "25,5%", "25.5%"],
    ["dd.MM.yyyy", "46058", "05.02.2026", "05.02.2026"],
    ["0", "2.5", "3", "3"],
    ["general", "2.5", "2,5", "2.5"],
  ])("the pattern %s is the same everywhere, what is shown follows the locale", (format, value, russian, american) => {
    expect([shown(format, value, "ru_RU"), shown(format, value, "en_US")]).toEqual([russian, american]);
  });
});
