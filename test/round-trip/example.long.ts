import { describe, expect, it } from "vitest";
import { exampleBook, exampleNames, typedIn, wrongFigures } from "./example";
import { remarks } from "./seen";
import { answer } from "./target-book";

/** On «Пары» a row shows its prompts once it has its hidden id, which the add-on gives. */
const needsId = ({ cell }: { cell: string }) => cell.startsWith("Пары!") && cell !== "Пары!A3";

describe("The first example in an English spreadsheet", () => {
  it("shows its figures, typed with the add-on", () => {
    expect(wrongFigures(exampleBook({ locale: "en_US" }), "en_US")).toEqual([]);
  });

  it("shows them without the add-on too", () => {
    const wrong = wrongFigures(exampleBook({ locale: "en_US", script: false }), "en_US");
    expect(wrong.filter((figure) => !needsId(figure))).toEqual([]);
  });
});

describe.each(exampleNames)("The book of the example %s", (example) => {
  it("holds codes and positions only: the scanner of personal data has nothing to show", () => {
    expect(answer(exampleBook({ example }), "scanNames").kinds).toEqual([]);
  });
});

describe.each(exampleNames.slice(1))("The example %s", (example) => {
  const first = { Пары: "B", Согласия: "A" } as Record<string, string>;
  const rows = typedIn(example).filter(({ tab, a1 }) => first[tab] && a1.startsWith(first[tab])).length;

  it("typed without the add-on shows them too, and is whole after «Проверить» and repair", () => {
    const bare = exampleBook({ example, script: false });
    expect(wrongFigures(bare, "ru_RU", example).filter((figure) => !needsId(figure))).toEqual([]);
    const book = exampleBook({ example, script: false, open: true });
    expect(remarks(book).filter((remark) => remark.startsWith("row-without-id"))).toHaveLength(rows);
    answer(book, "repairBook");
    expect(wrongFigures(book, "ru_RU", example)).toEqual([]);
    expect(answer(book, "repairBook", { preview: true }).changes).toEqual([]);
  });
});
