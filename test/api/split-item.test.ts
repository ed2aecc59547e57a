import { describe, expect, it } from "vitest";
import type { Book } from "../../local/contract";
import { cellOf, contents, keysOf, remarks, shownAt, withCurator } from "../round-trip/seen";
import { answer, refusal, targetBook } from "../round-trip/target-book";

const R = "Дорожная карта";
const list = "1) Собрать анкеты\n2) Провести беседы 3) Подвести итоги";
type Item = { id: string; at: number; content?: string; pieces?: number; series?: string[] };

const items = (book: Book) => answer<{ items: Item[] }>(book, "roadmap").items;
const cells = (book: Book, row: number, ...columns: string[]) =>
  columns.map((column) => shownAt(book, R, cellOf(book, R, column, row)));
const typed = (book: Book) => contents(book).filter((cell) => cell.startsWith(R));
const ids = (book: Book) => items(book).map(({ id }) => id);

/** A book whose third row lists three things, begun already. */
const listing = () => {
  const book = withCurator(targetBook());
  book.person.type(R, cellOf(book, R, "content", 8), list);
  const { id } = items(book).find(({ at }) => at === 8) as Item;
  answer(book, "setItemStatus", { id, status: "done", doneOn: "2026-10-20", outcome: "собрано" });
  return { book, id };
};

describe("An item that lists several things (G-04)", () => {
  it("becomes as many rows below one another, each with its term, those responsible, its mark and what came of it", () => {
    const { book, id } = listing();
    expect(items(book).find((item) => item.id === id)?.pieces).toBe(3);
    const before = cells(book, 8, "no", "event", "period", "responsible", "start", "end", "kind", "status", "done_on");
    const planned = items(book).length;
    const done = answer<{ ids: string[]; says: string }>(book, "splitItem", { id });
    expect(done.says).toBe("Разделено на пункты: 3. Сроки, ответственные и отметки у них те же.");
    expect([8, 9, 10].map((row) => cells(book, row, "content")[0]?.trim())).toEqual([
      "1) Собрать анкеты",
      "2) Провести беседы",
      "3) Подвести итоги",
    ]);
    for (const row of [9, 10])
      expect(
        cells(book, row, "no", "event", "period", "responsible", "start", "end", "kind", "status", "done_on"),
      ).toEqual(before);
    expect([8, 9, 10].map((row) => cells(book, row, "outcome", "row", "stage"))).toEqual(
      [8, 9, 10].map(() => ["собрано", "пункт", "1"]),
    );
    expect(items(book)).toHaveLength(planned + 2);
    expect(
      items(book)
        .filter(({ series }) => series)
        .map((item) => item.series),
    ).toEqual([8, 9, 10].map(() => done.ids));
    expect([remarks(book), answer<{ outOfOrder: number }>(book, "roadmap").outOfOrder]).toEqual([[], 0]);
    expect(answer(book, "repairBook", { preview: true }).changes).toEqual([]);
  });

  it("is one row again when its pieces are joined: the roadmap is what it was", () => {
    const { book, id } = listing();
    const before = typed(book);
    const { ids: pieces } = answer<{ ids: string[] }>(book, "splitItem", { id });
    answer(book, "joinItems", { ids: pieces });
    expect(typed(book).filter((cell) => !/ Р-\d+$/.test(cell))).toEqual(before.filter((cell) => !/ Р-\d+$/.test(cell)));
    expect(items(book).find((item) => item.id === id)?.content).toBe(list);
    expect(remarks(book)).toEqual([]);
  });

  it("is one action in the journal and is taken back whole, and so is joining", () => {
    const { book, id } = listing();
    const [before, known] = [items(book), ids(book)];
    const { ids: pieces } = answer<{ ids: string[] }>(book, "splitItem", { id });
    const split = items(book);
    expect(answer<{ action: { says: string } }>(book, "lastAction").action.says).toMatch(
      /^Разделение на пункты, №\u00a02 «/,
    );
    answer(book, "joinItems", { ids: pieces });
    expect(answer(book, "undo")).toMatchObject({ kept: [] });
    expect(items(book)).toEqual(split);
    expect(answer(book, "undo")).toMatchObject({ kept: [] });
    expect([items(book), ids(book)]).toEqual([before, known]);
    expect([remarks(book), answer(book, "repairBook", { preview: true }).changes]).toEqual([[], []]);
  });

  it("leaves rows that can be begun anew when it is taken back", () => {
    const { book, id } = listing();
    const length = items(book).length;
    answer(book, "splitItem", { id });
    answer(book, "undo");
    const row = Math.max(...items(book).map(({ at }) => at)) + 1;
    book.person.type(R, cellOf(book, R, "event", row), "Круглый стол");
    expect(cells(book, row, "row", "status")).toEqual(["пункт", "не начато"]);
    expect(items(book)).toHaveLength(length + 1);
  });

  it("finds room when the prepared rows are used up", () => {
    const { book, id } = listing();
    const many = Array.from({ length: 24 }, (_, i) => `${i + 1}) дело`).join("\n");
    book.person.type(R, cellOf(book, R, "content", 8), many);
    const before = items(book).length;
    answer(book, "splitItem", { id });
    expect(items(book)).toHaveLength(before + 23);
    expect(cells(book, 31, "content")).toEqual(["24) дело"]);
    expect([remarks(book), answer(book, "repairBook", { preview: true }).changes]).toEqual([[], []]);
  });

  it("goes below all rows where somebody has sorted them, and their order stays his", () => {
    const { book, id } = listing();
    const { length } = book.person.shown(R);
    book.person.sort(R, `A6:${cellOf(book, R, "id", length)}`, "B", true);
    const before = ids(book);
    const { ids: pieces } = answer<{ ids: string[] }>(book, "splitItem", { id });
    expect(ids(book)).toEqual([...before, ...pieces.slice(1)]);
  });
});

describe("Items that cannot be joined", () => {
  const parted = () => {
    const { book, id } = listing();
    return { book, pieces: answer<{ ids: string[] }>(book, "splitItem", { id }).ids };
  };

  it("have different marks: the sentence says which rows and what, nothing is written (G-04)", () => {
    const { book, pieces } = parted();
    answer(book, "setItemStatus", { id: pieces[1], status: "doing" });
    const before = contents(book);
    expect(refusal(book, "joinItems", { ids: pieces })).toEqual({
      code: "join-differs",
      says: "Строки 8, 9, 10: у пунктов разное в столбцах: «Отметка о выполнении». Сделайте одинаково или оставьте пункты раздельными. Ничего не изменено.",
    });
    expect(contents(book)).toEqual(before);
  });

  it("hold something in a column of the school's own", () => {
    const { book, pieces } = parted();
    book.person.insertColumns(R, "C", 1);
    book.person.type(R, "C5", "Кабинет");
    book.person.type(R, "C9", "каб. 12");
    expect(keysOf(book, R)[2]).toBe("");
    expect(refusal(book, "joinItems", { ids: pieces }).says).toBe(
      "Строка 9: заполнен ваш столбец «Кабинет», при соединении это пропало бы. Перенесите запись и повторите. Ничего не изменено.",
    );
  });

  it("are one item only, list nothing, or are not there", () => {
    const { book, pieces } = parted();
    expect(refusal(book, "joinItems", { ids: [pieces[0] as string] }).code).toBe("join-one");
    expect(refusal(book, "splitItem", { id: pieces[1] as string }).code).toBe("item-one-piece");
    expect(refusal(book, "splitItem", { id: "Р-999" }).code).toBe("item-unknown");
  });
});
