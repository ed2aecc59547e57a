import { describe, expect, it } from "vitest";
import { answer, complaint } from "../ask";
import { arrays, oneOfRange, type RecordedArray } from "./arrays";

const ENGLISH = { locale: "en_US", timeZone: "Etc/UTC", scriptZone: "Etc/UTC" } as const;

const BODY = `
  s.getRange('A1:Z9').clearContent();
  (one[2] || []).forEach(function (line, row) { s.getRange(row + 1, 1, 1, line.length).setValues([line]); });
  s.getRange('N1').setFormula(one[0]);`;

const filled = (one: RecordedArray) =>
  answer(
    `var one = ${JSON.stringify(one)}; ${BODY}
    return s.getRange(1, 14, one[1].length, one[1][0].length).getValues();`,
    ENGLISH,
  );

describe("Whole arrays in real Google Sheets (assay, fixtures of July 2026)", () => {
  it.each(arrays.map((one) => ({ formula: one[0], one })))("$formula", ({ one }) => {
    expect(filled(one)).toEqual(one[1]);
  });
});

describe("A range where Google takes the cell of the formula's row (assay, fixtures of July 2026)", () => {
  it.each(oneOfRange)("%s gives %j there and is refused here, however it is written", (formula) => {
    for (const write of [`setFormula('${formula}')`, `setFormulas([['${formula}']])`, `setValues([['${formula}']])`])
      expect(complaint(`s.getRange('N1').${write}; SpreadsheetApp.flush();`, ENGLISH)).toContain(
        "wrap it in ARRAYFORMULA",
      );
  });
  it("a text that looks like one is a text in a cell of plain text", () => {
    const body =
      "s.getRange('N1').setNumberFormat('@').setValues([['=A1:A3']]); return s.getRange('N1').getValues()[0][0];";
    expect(answer(body, ENGLISH)).toBe("=A1:A3");
  });
});
