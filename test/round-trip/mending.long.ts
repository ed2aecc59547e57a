import { describe, expect, it } from "vitest";
import type { Book } from "../../local/contract";
import type { Problem } from "../../src/api/answers";
import { afterScript } from "./scripted";
import { cellOf, fieldCell, problems, remarks } from "./seen";
import { answer, targetBook } from "./target-book";

const R = "Дорожная карта";
const I = "Индикаторы";

/** How a book gets the remark: what a person does, and the remark that its button mends. */
const breaks: [code: string, act: (book: Book) => void][] = [
  ["formula.missing", ({ person }) => person.clear(R, "G8")],
  ["formula.missing", ({ person }) => person.clear("Сводка", "C43:C45")],
  ["formula.missing", ({ person }) => person.clear("Критерии", "F6:F8")],
  ["formula.changed", ({ person }) => person.type("Критерии", "C7", "=7*6")],
  ["column.head", ({ person }) => person.type(R, "D5", "Когда")],
  ["column.lost", ({ person }) => person.deleteColumns(R, "M", 1)],
  ["tab.missing", ({ person }) => person.deleteTab("Критерии")],
  ["row-without-id", ({ person }) => person.paste("Пары", "I6", [["математика"], ["физика"]])],
  ["term-not-filled", ({ person }) => person.clear(R, "H8:J8")],
  ["term-differs", ({ person }) => person.type(R, "I8", "01.09.2027")],
  ["percent-as-fraction", ({ person }) => person.paste(I, "E7", [["0,34"], ["0,5"]])],
  ["value-from-parts", ({ person }) => person.paste(I, "L7", [["12", "30"]])],
  ["id-doubled", (book) => book.person.type(R, cellOf(book, R, "id", 9), "Р-002")],
];

const said = (found: Problem[]) => found.map(({ code, tab, cell }) => `${code} ${tab}!${cell}`);

describe("A button that mends", () => {
  it.each(breaks.map(([code, act], i) => [code, i + 1, act] as const))(
    "%s, case %i: its remarks go one by one, no other comes",
    (code, _, act) => {
      const book = targetBook();
      act(book);
      const mine = (all: Problem[]) => all.filter((problem) => problem.code === code);
      let found = problems(book);
      const others = said(found).filter((remark) => !remark.startsWith(`${code} `));
      let left = mine(found);
      expect(left.length).toBeGreaterThan(0);
      while (left[0]) {
        expect(left[0].fix).not.toBeNull();
        answer(book, "fixProblem", { id: left[0].id });
        found = problems(book);
        expect(mine(found).length).toBeLessThan(left.length);
        left = mine(found);
      }
      expect(said(found).filter((remark) => !others.includes(remark))).toEqual([]);
    },
  );

  it("puts a lost row of the passport back, with the formulas that point at it", () => {
    const whole = targetBook();
    const row = fieldCell(whole, "t_roadmap").slice(1);
    const { book } = afterScript(whole, `book.getSheetByName("Паспорт").deleteRows(${row}, 1);`);
    const lost = problems(book).filter(({ code }) => code === "field.lost");
    expect(lost).toHaveLength(1);
    answer(book, "fixProblem", { id: lost[0]?.id ?? "" });
    expect(remarks(book)).toEqual([]);
  });
});
