import { describe, expect, it } from "vitest";
import type { Book } from "../../local/contract";
import { afterScript } from "./scripted";
import { problems, remarks } from "./seen";
import { answer, targetBook } from "./target-book";

const R = "Дорожная карта";
const sheet = `book.getSheetByName("${R}")`;
const repairs = (book: Book) => answer(book, "repairBook", { preview: true }).changes;
const rules = (book: Book) =>
  afterScript(
    book,
    `return ${sheet}.getConditionalFormatRules().map((rule) => rule.getBooleanCondition().getCriteriaValues()[0]);`,
  ).value as string[];

describe("Drop-downs that were pasted over", () => {
  const { book } = afterScript(targetBook(), `${sheet}.getRange("F8:F9").setDataValidation(null);`);

  it("are a remark at the first cell that lacks them, and come back with its button", () => {
    expect(remarks(book)).toEqual([`validation.missing ${R}!F8`]);
    answer(book, "fixProblem", { id: problems(book)[0]?.id ?? "" });
    expect([remarks(book), repairs(book)]).toEqual([[], []]);
    const words = afterScript(
      book,
      `return ${sheet}.getRange("F8").getDataValidations()[0][0].getCriteriaValues()[0];`,
    );
    expect(words.value).toContain("выполнено");
  });
});

describe("Conditional formats", () => {
  it("of ours come back after another script removed them; a person's own rule stays", () => {
    const own = `SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=$A6="7"').setBackground("#FF0000").setRanges([${sheet}.getRange("A6:A20")]).build()`;
    const { book } = afterScript(targetBook(), `${sheet}.setConditionalFormatRules([${own}]);`);
    expect(rules(book)).toHaveLength(1);
    expect(remarks(book)).toEqual([`marks.missing ${R}!`]);
    answer(book, "fixProblem", { id: problems(book)[0]?.id ?? "" });
    expect(remarks(book)).toEqual([]);
    const now = rules(book);
    expect(now).toEqual(expect.arrayContaining(['=$A6="7"']));
    expect(now.length).toBe(rules(targetBook()).length + 1);
    expect(repairs(book)).toEqual([]);
  });

  it("of ours are not doubled by a second repair", () => {
    const book = targetBook();
    const before = rules(book);
    answer(book, "repairBook");
    answer(book, "repairBook");
    expect(rules(book)).toEqual(before);
  });
});
