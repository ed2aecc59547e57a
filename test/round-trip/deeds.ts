import type { Book } from "../../local/contract";
import type { Deed } from "./faults";
import { lastYear } from "./last-year";
import { cellOf, problems } from "./seen";
import { answer, emptyBook, programme, savedOnce, targetBook } from "./target-book";

const R = "Дорожная карта";
const type = (book: Book, column: string, row: number, text: string) =>
  book.person.type(R, cellOf(book, R, column, row), text);
const saved = (name: string, spoil: (book: Book) => void, script = false) =>
  savedOnce(`deed ${name}`, () => {
    const book = targetBook({ script });
    spoil(book);
    return book;
  });
const fixFirst = (code: string) => (book: Book) => {
  const problem = problems(book).find((one) => one.code === code);
  if (problem) answer(book, "fixProblem", { id: problem.id });
};

const listing = (book: Book) => type(book, "content", 8, "1) Собрать анкеты\n2) Провести беседы\n3) Подвести итоги");
const parted = (book: Book) => {
  listing(book);
  answer(book, "splitItem", { id: "Р-003" });
};
const pieces = (book: Book): string[] =>
  answer<{ items: { series?: string[] }[] }>(book, "roadmap").items.find(({ series }) => series)?.series ?? [];
/** A school's own plan, longer than the rows that stand ready. */
const ownPlan = [
  ["Мероприятие", "Сроки", "Ответственный", "Форма проведения"],
  ["Этап 1. Школьные праздники"],
  ...Array.from({ length: 18 }, (_, i) => [`Праздник ${i + 1}`, `${i + 1}.10.2026`, "Завуч", "встреча"]),
  ["Этап 2. Итоги года"],
  ["Выставка работ", "май 2027 г.", "Куратор", "выставка"],
];

/** What the add-on does, each in a book where there is something to do. */
export const deeds = (): Deed[] => [
  {
    name: "building a book",
    data: savedOnce("deed empty", emptyBook),
    does: (book) => answer(book, "createProgramme", programme),
  },
  {
    name: "a mark with an outcome",
    data: saved("plain", () => {}),
    does: (book) => answer(book, "setItemStatus", { id: "Р-003", status: "done", outcome: "Проведено" }),
  },
  {
    name: "taking a mark back",
    data: saved(
      "marked",
      (book) => answer(book, "setItemStatus", { id: "Р-003", status: "done", outcome: "Проведено" }),
      true,
    ),
    does: (book) => answer(book, "undo"),
  },
  {
    name: "postponing an item",
    data: saved("plain", () => {}),
    does: (book) =>
      answer(book, "moveItem", { id: "Р-003", period: "ноябрь 2026 г.", why: "Каникулы", role: "Куратор" }),
  },
  {
    name: "parting an item",
    data: saved("listing", listing),
    does: (book) => answer(book, "splitItem", { id: "Р-003" }),
  },
  {
    name: "joining items",
    data: saved("parted", parted, true),
    does: (book) => answer(book, "joinItems", { ids: pieces(book) }),
  },
  {
    name: "taking a parting back",
    data: saved("parted", parted, true),
    does: (book) => answer(book, "undo"),
  },
  {
    name: "bringing rows into their first order",
    data: saved("sorted", (book) => book.person.sort(R, "A6:AW40", "B", false)),
    does: (book) => answer(book, "restoreOrder"),
  },
  { name: "a typed term", data: saved("plain", () => {}), does: (book) => type(book, "period", 8, "20.10.2026") },
  { name: "«выполнено» typed", data: saved("plain", () => {}), does: (book) => type(book, "status", 8, "выполнено") },
  {
    name: "the first words of a new row",
    data: saved("a row", (book) => book.person.insertRows(R, 20, 1)),
    does: (book) => type(book, "event", 20, "Педагогический совет"),
  },
  {
    name: "bringing a sheet back",
    data: saved("no pairs", (book) => book.person.deleteTab("Пары")),
    does: fixFirst("tab.missing"),
  },
  {
    name: "bringing a column back",
    data: saved("no column", (book) =>
      book.person.deleteColumns(R, cellOf(book, R, "outcome", 6).replace(/\d+/, ""), 1),
    ),
    does: fixFirst("column.lost"),
  },
  {
    name: "bringing a row of a page back",
    data: saved("no field", (book) => book.person.deleteRows("Паспорт", 10, 1)),
    does: fixFirst("field.lost"),
  },
  {
    name: "completing a row",
    data: saved("a bare row", (book) => {
      book.person.insertRows(R, 20, 1);
      type(book, "event", 20, "Педагогический совет");
    }),
    does: fixFirst("row-without-id"),
  },
  {
    name: "a new school year",
    data: savedOnce("deed last year", lastYear),
    does: (book) => answer(book, "newYear", { copy: true, from: "2026–2027" }),
  },
  {
    name: "taking a table over",
    data: saved("plain", () => {}),
    does: (book) => answer(book, "importRoadmap", { rows: ownPlan, apply: true }),
  },
  {
    name: "taking an import back",
    data: saved("imported", (book) => answer(book, "importRoadmap", { rows: ownPlan, apply: true }), true),
    does: (book) => answer(book, "undo"),
  },
  {
    name: "repairing a book",
    data: saved("spoilt", (book) => {
      book.person.clear(R, `${cellOf(book, R, "signal", 7)}:${cellOf(book, R, "signal", 12)}`);
      book.person.clear("Сводка", "C10:C12");
      book.person.insertRows(R, 30, 2);
      type(book, "event", 30, "Выставка");
      type(book, "event", 31, "Семинар");
    }),
    does: (book) => answer(book, "repairBook"),
  },
];
