import { describe, expect, it } from "vitest";
import type { Book } from "../../local/contract";
import type { Roadmap } from "../../src/api/answers";
import { bookOfRows } from "../round-trip/bigger";
import { exampleBook } from "../round-trip/example";
import { cellOf, shownAt } from "../round-trip/seen";
import { answer, callsOf, modelBook, targetBook, writesOf } from "../round-trip/target-book";

const R = "Дорожная карта";
const roadmap = (book: Book) => answer<Roadmap>(book, "roadmap");
const count = (of: readonly { name: string; count: number }[], name: string) =>
  of.find((facet) => facet.name === name)?.count;

describe("The whole roadmap in one answer", () => {
  const book = exampleBook({ example: "2-vsoko-2022" });
  const { items, stages, responsibles, forms, contours, ...rest } = roadmap(book);

  it("has every item in the order of its rows, with all that lists show and filter by (S3-36)", () => {
    expect(items).toHaveLength(33);
    expect(items[0]).toEqual({
      at: 7,
      id: "Р-002",
      stage: 1,
      no: "1",
      event: "Знакомство педагогов двух школ с наставничеством",
      content: "Рассказать педагогам обеих школ, что даёт наставничество и как его будут вводить",
      period: "Сентябрь 2022\u00a0г.",
      responsible: "Администрации школ",
      status: "выполнено",
      start: "2022-09-01",
      end: "2022-09-30",
      days: -119,
      kind: "месяцы",
      doneOn: "2022-09-28",
      form: "информационное совещание",
      contour: "внешний",
      who: ["Администрации школ"],
      schools: ["Образец: школа-ментор", "Образец: школа-менти"],
    });
    expect(items.find(({ at }) => at === 13)).toMatchObject({ outcome: "приказ отдела № 311" });
  });

  it("leaves out what is empty", () => {
    for (const item of items) expect(Object.values(item)).not.toContain("");
  });

  it("names stages, people, forms and contours, each with its count (S1-56)", () => {
    expect(stages.map(({ no, count: n }) => [no, n])).toEqual([
      [1, 18],
      [2, 13],
      [3, 2],
    ]);
    expect(contours).toEqual([
      { name: "внешний", count: 10 },
      { name: "внутренний", count: 5 },
    ]);
    expect(count(forms, "рабочая встреча")).toBe(3);
    // a row of two is counted for both
    expect(count(responsibles, "Рабочие команды школ")).toBe(11);
    expect(count(responsibles, "Куратор")).toBe(
      items.filter(({ responsible = "" }) => /Куратор/.test(responsible)).length,
    );
  });

  it("says where an item's mark stands, and that nothing was approved or moved yet", () => {
    expect(rest).toEqual({
      asOf: "2023-01-27",
      sheet: "roadmap",
      tab: R,
      column: "F",
      approved: false,
      changed: { moved: 0, added: 0, dropped: 0 },
      outOfOrder: 0,
    });
  });
});

/** As approval leaves it: the term of every item is kept beside it. */
const approved = (): Book => {
  const book = targetBook();
  const rows = book.person.shown(R);
  for (let row = 6; row <= rows.length; row += 1) {
    const term = shownAt(book, R, cellOf(book, R, "period", row));
    if (term !== "") book.person.type(R, cellOf(book, R, "approved", row), term);
  }
  return book;
};
const since = (book: Book) => roadmap(book).items.flatMap(({ id, since: was }) => (was ? [`${id} ${was}`] : []));

describe("A programme that is approved", () => {
  const book = approved();
  const id = (row: number) => shownAt(book, R, cellOf(book, R, "id", row));

  it("has no changes at first", () => {
    expect(roadmap(book)).toMatchObject({ approved: true, changed: { moved: 0, added: 0, dropped: 0 } });
  });

  it("shows what was moved, added and called off since (S1-28)", () => {
    answer(book, "moveItem", { id: id(8), period: "ноябрь 2026 г.", why: "Каникулы" });
    book.person.type(R, cellOf(book, R, "period", 9), "декабрь 2026 г.");
    answer(book, "setItemStatus", { id: id(10), status: "dropped", outcome: "Карантин" });
    book.person.insertRows(R, 12, 1);
    book.person.type(R, cellOf(book, R, "event", 12), "Ярмарка");
    expect(since(book)).toEqual([`${id(8)} moved`, `${id(9)} moved`, `${id(10)} dropped`, `${id(12)} added`]);
    expect(roadmap(book).changed).toEqual({ moved: 2, added: 1, dropped: 1 });
  });
});

describe("A programme that is not approved", () => {
  it("knows what was moved, and calls nothing added", () => {
    const book = targetBook();
    const id = shownAt(book, R, cellOf(book, R, "id", 8));
    answer(book, "moveItem", { id, period: "ноябрь 2026 г.", why: "Каникулы" });
    expect(roadmap(book)).toMatchObject({ approved: false, changed: { moved: 1, added: 0, dropped: 0 } });
  });
});

describe("A roadmap of two levels", () => {
  it("names the parts of its stages too (S4-20)", () => {
    const { stages, items } = roadmap(modelBook({ model: "results", year: 2026 }));
    const parts = stages.filter(({ part }) => part !== null);
    expect(parts.length).toBeGreaterThan(1);
    for (const { no, part, count: n } of parts)
      expect(n).toBe(items.filter((item) => item.stage === no && item.part === part).length);
  });
});

describe("A roadmap of 1,000 items", () => {
  const [small, big] = [bookOfRows(10, undefined, 10), bookOfRows(1_000, undefined, 10)];
  for (const book of [small, big])
    answer(book, "createProgramme", { model: "target", year: 2026, school: "Школа № 7" });

  it("is read whole with the calls of one of 10, and its answer stays below 700 kB", () => {
    const costs = [small, big].map((book) => {
      const { read, grid, write, structure } = callsOf(book, () => roadmap(book));
      return { read, writes: grid + write + structure };
    });
    expect(costs[1]).toEqual(costs[0]);
    expect(costs[1]).toMatchObject({ writes: 0 });
    expect(costs[1]?.read).toBeLessThanOrEqual(19);
    const json = JSON.stringify(roadmap(big));
    expect(roadmap(big).items).toHaveLength(1_000);
    expect(Buffer.byteLength(json)).toBeLessThan(700_000);
  });

  it("is postponed in and put in order with as many calls as one of 10", () => {
    const both = (name: string, input: object) =>
      [small, big].map((book) => {
        const calls = callsOf(book, () => answer(book, name, input));
        return [calls.read, writesOf(calls)];
      });
    const [ten, thousand] = both("moveItem", { id: "Р-005", period: "ноябрь 2026 г.", why: "Каникулы" });
    expect(thousand).toEqual(ten);
    for (const book of [small, big]) book.person.sort(R, "A6:AW16", "C", false);
    const [few, many] = both("restoreOrder", {});
    expect(many).toEqual(few);
    expect(roadmap(big).outOfOrder).toBe(0);
  });
});
