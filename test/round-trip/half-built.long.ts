import { describe, expect, it } from "vitest";
import { contents, remarks } from "./seen";
import { answer, emptyBook, programme, savedOnce, targetBook } from "./target-book";

type Built = { done: boolean; tab: string; built: string[]; left: string[]; total: number };
const step = { ...programme, step: true };

/** The book after each of fourteen steps, as it was saved when building stopped there. */
const stopped = () => {
  const out: unknown[] = [];
  const book = emptyBook();
  for (let done = false; !done; done = answer<Built>(book, "createProgramme", step).done) out.push(book.saved());
  return out;
};
let kept: unknown[] | undefined;
const stoppedAfter = (steps: number): unknown => {
  kept ??= stopped();
  return kept[steps];
};

describe.each([1, 5])("Building that stopped after %i sheets", (steps) => {
  it("says what is left, and remarks each sheet that is not there yet, but a register", () => {
    const book = emptyBook({ data: stoppedAfter(steps) });
    const { left } = answer<{ book: { left: string[] } }>(book, "listModels").book;
    expect(left).toHaveLength(16 - steps);
    expect(remarks(book).map((remark) => remark.replace("!", ""))).toEqual(
      expect.arrayContaining(left.filter((tab) => tab !== "Информирование").map((tab) => `tab.missing ${tab}`)),
    );
  });

  it("goes on where it was, and ends with the same book as in one go", () => {
    const book = emptyBook({ data: stoppedAfter(steps) });
    answer(book, "createProgramme", programme);
    expect(contents(book)).toEqual(contents(targetBook()));
    expect([remarks(book), answer(book, "repairBook", { preview: true }).changes]).toEqual([[], []]);
  });
});

describe("A half-built book that a person already works in", () => {
  it("keeps what she typed", () => {
    const book = emptyBook({ data: stoppedAfter(4) });
    book.person.type("Дорожная карта", "F8", "выполнено");
    book.person.type("Паспорт", "B6", "Наша программа");
    answer(book, "createProgramme", programme);
    expect(book.person.value("Дорожная карта", "F8")).toBe("выполнено");
    expect(book.person.value("Паспорт", "B6")).toBe("Наша программа");
    expect(answer(book, "overview").title).toBe("Наша программа");
  });

  it("is finished by «Построить лист» and by a repair as well", () => {
    const book = emptyBook({ data: stoppedAfter(7) });
    answer(book, "repairBook");
    expect(answer<{ book: { left: string[] } }>(book, "listModels").book.left).toEqual([]);
    expect(contents(book)).toEqual(contents(targetBook()));
  });
});

describe("A spreadsheet where the building broke before the passport", () => {
  it("has no book yet, and is built anew with the answers of now", () => {
    const data = savedOnce("tabs only", () => {
      const book = emptyBook();
      answer(book, "createProgramme", step);
      book.person.deleteTab("Паспорт");
      return book;
    });
    const book = emptyBook({ data });
    expect(answer(book, "listModels").book).toBeNull();
    answer(book, "createProgramme", { ...programme, year: 2027 });
    expect(answer(book, "overview").schoolYear).toBe("2027–2028");
    expect(remarks(book)).toEqual([]);
  });
});
