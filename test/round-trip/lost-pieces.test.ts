import { describe, expect, it } from "vitest";
import { openBook } from "../../local/book";
import { figure, problems, remarks } from "./seen";
import { addOn, answer, emptyBook, targetBook } from "./target-book";

describe("A row of the passport that was deleted", () => {
  const book = targetBook();
  const labels = () => book.person.shown("Паспорт").map((row) => row[0] ?? "");
  const row = () => labels().indexOf("Детей 10–19 лет") + 1;
  const before = labels();

  it("is a remark, and the figure that needs it is an error, not nought", () => {
    book.person.type("Паспорт", `B${row()}`, "120");
    expect(figure(book, "children_share")).toBe("0,0");
    book.person.deleteRows("Паспорт", row(), 1);
    expect(remarks(book)).toEqual(["field.lost Паспорт!"]);
    expect(figure(book, "children_share")).toBe("#REF!");
  });

  it("comes back under its heading, and the figure with it", () => {
    const lost = problems(book).find(({ code }) => code === "field.lost");
    expect(lost?.fix).toBe("Вернуть строку");
    answer(book, "fixProblem", { id: lost?.id });
    expect(labels()).toEqual(before);
    book.person.type("Паспорт", `B${row()}`, "120");
    expect([figure(book, "children_share"), remarks(book)]).toEqual(["0,0", []]);
  });
});

describe("Drop-downs that another script has wiped away", () => {
  const wipe = `function wipe() {
    SpreadsheetApp.getActiveSpreadsheet().getSheetByName("Дорожная карта").getRange("F9:F12").setDataValidation(null);
  }`;
  const other = openBook({ data: targetBook().saved(), addOn: { ...addOn(), code: wipe } });
  other.run("wipe", []);
  const book = emptyBook({ data: other.saved() });

  it("are told once, at the first cell that lacks one", () => {
    expect(remarks(book)).toEqual(["validation.missing Дорожная карта!F9"]);
  });

  it("are put back by one click", () => {
    const { id, fix } = problems(book)[0] ?? { id: "", fix: "" };
    expect(fix).toBe("Вернуть список");
    answer(book, "fixProblem", { id });
    expect(remarks(book)).toEqual([]);
  });
});
