import { describe, expect, it } from "vitest";
import type { Book } from "../../local/contract";
import { typeRow } from "../round-trip/last-year";
import { newRemarks, remarks } from "../round-trip/seen";
import { answer, emptyBook, modelBook, refusal, savedOnce } from "../round-trip/target-book";

const TAB = "Оценки пар";
const made = () => {
  const book = modelBook({ model: "empty" });
  const mentor = { category: "работник", capacity: "1" };
  typeRow(book, "mentors", 6, { code: "Н-001", who: "учитель, математика", skills: "экзамены", ...mentor });
  typeRow(book, "mentors", 7, { code: "Н-002", who: "учитель, история", ...mentor });
  const pupil = { who: "7 класс", category: "обучающийся", year: "2013" };
  typeRow(book, "mentees", 6, { code: "П-001", request: "экзамены по математике", ...pupil });
  typeRow(book, "mentees", 7, { code: "П-002", request: "история", barred: "Н-002 (родственник)", ...pupil });
  return book;
};
const opened = () => emptyBook({ data: savedOnce("scores to show", made) });
const shown = (book: Book) => book.person.shown(TAB).map((cells) => cells.join("|").replace(/\|+$/, ""));
const build = (book: Book) => answer<{ says: string; possible: number }>(book, "scoreMatrix");

describe("The table of scores (S2-21)", () => {
  it("has a row a mentee and a column a mentor, «×» for a ban, nothing for nothing in common, and the reasons below", () => {
    const book = opened();
    const before = remarks(book);
    expect(build(book).says).toBe("Лист «Оценки пар» готов: наставников 2, наставляемых 2, возможных пар 1.");
    const rows = shown(book);
    expect(rows[2]).toMatch(/^\|На 22\.11\.2026 · наставников 2 · наставляемых 2 · возможных пар 1\./);
    expect(rows[3]).toBe(
      "|Из чего складывается: запрос и компетенции – 40, предмет, направление – 30, равные должности – 10, форма и формат – 10, желаемый возраст – 10.",
    );
    expect(rows.slice(4)).toEqual([
      "Наставляемый|Н-001|Н-002",
      "П-001|70",
      "П-002||×",
      "",
      "|Почему такие оценки",
      "Наставляемый|Наставник|Оценка|Что совпало",
      "П-001|Н-001|70|запрос и компетенции 40: экзамены, математике; предмет, направление 30: математика",
    ]);
    expect(newRemarks(book, before)).toEqual([]);
  });

  it("is built anew in its place: what was there before is gone, the person stays where they are", () => {
    const book = opened();
    build(book);
    typeRow(book, "mentees", 6, { request: "танцы" });
    const there = book.person.tabs().length;
    expect(build(book).possible).toBe(0);
    expect(shown(book).slice(5)).toEqual(["П-001", "П-002||×"]);
    expect(book.person.tabs()).toHaveLength(there);
  });

  it("is not written over somebody's own tab, and not without people: a sentence says what to do", () => {
    const book = opened();
    book.person.addTab(TAB);
    book.person.type(TAB, "B2", "моё");
    expect(refusal(book, "scoreMatrix", {}).says).toContain("Переименуйте его и повторите");
    expect(shown(book)).toEqual(["", "|моё"]);
    expect(refusal(modelBook({ model: "empty" }), "scoreMatrix", {}).says).toContain("База наставников пуста");
  });
});
