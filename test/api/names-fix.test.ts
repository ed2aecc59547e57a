import { describe, expect, it } from "vitest";
import { cellOf, problems, remarks, shownAt, withCurator } from "../round-trip/seen";
import { answer, targetBook } from "../round-trip/target-book";

const R = "Дорожная карта";
const typed = (cells: Record<string, Record<number, string>>) => {
  const book = withCurator(targetBook());
  for (const [column, rows] of Object.entries(cells))
    for (const [row, text] of Object.entries(rows)) book.person.type(R, cellOf(book, R, column, Number(row)), text);
  return book;
};
type Book = ReturnType<typeof typed>;
const only = (book: Book, code: string) => problems(book).filter((problem) => problem.code === code);
const at = (book: Book, column: string, row: number) => shownAt(book, R, cellOf(book, R, column, row));

describe("A misspelled role in several items (G-06, S3-51)", () => {
  const responsible = { 7: "Директор школы; Кураторр", 9: "Кураторр", 10: "Куратор" };

  it("is one question that names all cells and the role it is near to", () => {
    const [question, ...more] = only(typed({ responsible }), "responsible-unknown");
    expect(more).toEqual([]);
    expect(question).toMatchObject({ severity: "question", cell: "E7", fix: "Исправить на похожее" });
    expect(question?.says).toBe(
      "Дорожная карта, E7: ответственный «Кураторр» не найден среди ролей и кодов (так же: E9), похоже на «Куратор». Исправьте или допишите свою роль на лист «Справочники».",
    );
  });

  it("is put right in all of them by one click, which leaves the others' names and is taken back", () => {
    const book = typed({ responsible });
    answer(book, "fixProblem", { id: only(book, "responsible-unknown")[0]?.id });
    expect([7, 9].map((row) => at(book, "responsible", row))).toEqual(["Директор школы; Куратор", "Куратор"]);
    expect(remarks(book)).toEqual([]);
    expect(answer(book, "undo")).toMatchObject({ cells: 2, kept: [] });
    expect([7, 9].map((row) => at(book, "responsible", row))).toEqual([responsible[7], responsible[9]]);
  });

  it("is no question any more once the school has put its own word into the dictionary", () => {
    const book = typed({ responsible: { 7: "Дружина" } });
    expect(remarks(book)).toEqual(["responsible-unknown Дорожная карта!E7"]);
    book.person.type("Справочники", cellOf(book, "Справочники", "responsible", 30), "Дружина");
    expect(remarks(book)).toEqual([]);
  });
});

describe("Two spellings of one school (G-09, S1-61, S4-43)", () => {
  it("are one warning with all cells of both, on whatever sheets they stand", () => {
    const book = typed({
      content: { 7: "Собрать команду Приречненской ООШ", 8: "Открыть счёт Приречненской ООШ" },
      outcome: { 7: "в Приреченской основной школе" },
    });
    book.person.type("Паспорт", "B14", "МБОУ Приречненская ООШ");
    const found = only(book, "name-variants").map(({ severity, says }) => ({ severity, says }));
    expect(found).toEqual([
      {
        severity: "warning",
        says: `Дорожная карта, ${cellOf(book, R, "outcome", 7)}: написано «Приреченской», а есть и «Приречненская» (Паспорт B14, Дорожная карта C7, C8). Если это одна организация, оставьте одно написание.`,
      },
    ]);
  });
});

describe("A term that a PDF has torn (S4-24)", () => {
  it("is joined by one click, and stays the term that was read (S3-27)", () => {
    const book = typed({ period: { 7: "По мере необходимо сти" } });
    const kind = at(book, "kind", 7);
    answer(book, "fixProblem", { id: only(book, "word-torn")[0]?.id });
    expect([at(book, "period", 7), at(book, "kind", 7)]).toEqual(["По мере необходимости", kind]);
    expect(remarks(book)).toEqual([]);
  });
});
