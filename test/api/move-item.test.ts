import { beforeAll, describe, expect, it } from "vitest";
import type { Book } from "../../local/contract";
import { cellOf, keysOf, problems, shownAt } from "../round-trip/seen";
import { answer, callsOf, modelBook, refusal, targetBook, writesOf } from "../round-trip/target-book";

const R = "Дорожная карта";
const J = "Журнал";

type Moved = { item: { period: string; end: string; status: string }; read: { says: string; warnings: string[] } };

const idAt = (book: Book, row: number) => shownAt(book, R, cellOf(book, R, "id", row));
const at = (book: Book, row: number, columns: readonly string[]) =>
  columns.map((column) => shownAt(book, R, cellOf(book, R, column, row)));
const move = (book: Book, row: number, rest: object) =>
  answer<Moved>(book, "moveItem", { id: idAt(book, row), ...rest });
const term = ["period", "approved", "status", "start", "end", "kind", "outcome"];
const whole = { period: "ноябрь 2026 г.", why: "Каникулы сдвинулись", role: "Куратор" };
/** What the panel's own button has written in «Журнал»: by the heads. */
const lines = (book: Book) => {
  const keys = keysOf(book, J);
  return book.person
    .shown(J)
    .slice(5)
    .filter((cells) => cells[0] !== "")
    .map((cells) => Object.fromEntries(keys.map((key, i) => [key, cells[i] ?? ""])));
};

describe("An item that is postponed", () => {
  let book: Book;
  let before: string[];
  let moved: Moved;
  beforeAll(() => {
    book = targetBook();
    before = at(book, 8, term);
    moved = move(book, 8, whole);
  });

  it("keeps its first term, has the new one with its days, the mark «перенесено» and the reason (S1-28)", () => {
    expect(at(book, 8, term)).toEqual([
      "ноябрь 2026 г.",
      before[0],
      "перенесено",
      "01.11.2026",
      "30.11.2026",
      "месяцы",
      "Каникулы сдвинулись",
    ]);
    expect(moved.item).toMatchObject({ period: "ноябрь 2026 г.", end: "2026-11-30", status: "перенесено" });
    expect(moved.read).toMatchObject({ says: "01.11.2026–30.11.2026, месяцы", warnings: [] });
  });

  it("has in the journal what the term was and is, who asked and why (S1-28)", () => {
    const line = lines(book).find(({ key }) => key === "period");
    expect(line).toMatchObject({
      was: before[0],
      now: "ноябрь 2026 г.",
      note: "Куратор: Каникулы сдвинулись",
      row: "Р-003",
    });
    expect(line?.["action"]).toMatch(/^Перенос срока, №\u00a02 «.+»: «.+» → «ноябрь 2026 г\.»$/);
  });

  it("keeps the first term when it is postponed once more", () => {
    move(book, 8, { period: "декабрь 2026 г.", why: "Карантин" });
    expect(at(book, 8, ["period", "approved", "outcome"])).toEqual(["декабрь 2026 г.", before[0], "Карантин"]);
    expect(lines(book).at(-1)?.["note"]).toBe("Карантин");
  });

  it("is as it was when both are taken back", () => {
    answer(book, "undo");
    answer(book, "undo");
    expect(at(book, 8, term)).toEqual(before);
  });
});

describe("A new term that is not clear", () => {
  it("is written with a warning, and the check asks", () => {
    const book = targetBook();
    const { read } = move(book, 8, { ...whole, period: "как получится" });
    expect(read.warnings).toEqual([expect.stringMatching(/^Срок не понят/)]);
    expect(at(book, 8, ["period", "start", "end", "kind"])).toEqual(["как получится", "", "", "не понят"]);
    expect(problems(book).map(({ code }) => code)).toContain("term-unclear");
  });

  it("outside the programme is written and told, with the programme's days", () => {
    const { read } = move(targetBook(), 8, { ...whole, period: "октябрь 2028 г." });
    expect(read.warnings).toEqual(["Срок выходит за сроки программы: 01.04.2026–31.08.2027."]);
  });

  it("without a day is told", () => {
    const { read } = move(targetBook(), 8, { ...whole, period: "по согласованию" });
    expect(read.warnings).toEqual([expect.stringMatching(/^В сроке нет даты/)]);
  });
});

describe("Postponing is refused and writes nothing", () => {
  const book = targetBook();
  const id = idAt(book, 8);
  it.each([
    ["without a reason", { why: "  " }, "move-without-reason"],
    ["without a term", { period: " " }, "move-without-period"],
    ["to the same term", { period: at(book, 8, ["period"])[0] as string }, "move-same-period"],
    ["of an item that is not there", { id: "Р-999" }, "item-unknown"],
    ["of a stage", { id: idAt(book, 6) }, "item-unknown"],
  ])("%s", (_, rest, code) => {
    const calls = callsOf(book, () => {
      expect(refusal(book, "moveItem", { id, ...whole, ...rest })).toMatchObject({ code });
    });
    expect(writesOf(calls)).toBe(0);
  });

  it("of what is done already", () => {
    const done = targetBook();
    answer(done, "setItemStatus", { id, status: "done" });
    expect(refusal(done, "moveItem", { id, ...whole })).toMatchObject({ code: "move-done" });
  });
});

describe("A mark with a proof", () => {
  it("writes it into «Подтверждение», and taking the mark back clears it (S1-28)", () => {
    const book = targetBook();
    answer(book, "setItemStatus", { id: idAt(book, 8), status: "done", link: "протокол № 3" });
    expect(at(book, 8, ["status", "link"])).toEqual(["выполнено", "протокол № 3"]);
    answer(book, "undo");
    expect(at(book, 8, ["status", "link"])).toEqual(["не начато", ""]);
  });
});

describe("Reading a term before it is written", () => {
  const book = targetBook();
  const read = (text: string, rest = {}) => answer(book, "readPeriod", { text, ...rest });

  it("takes the year from the programme of the book (G-05)", () => {
    expect(read("май")).toMatchObject({
      kind: "months",
      start: "2026-05-01",
      end: "2026-05-31",
      says: "01.05.2026–31.05.2026, месяцы",
      warnings: [],
    });
  });

  it("takes given days instead, and needs no book then", () => {
    const base = { start: "2021-09-01", end: "2022-08-31" };
    expect(read("май", { base })).toMatchObject({ start: "2022-05-01", end: "2022-05-31" });
    expect(callsOf(book, () => read("май", { base })).readCells).toBe(0);
  });

  it("writes nothing", () => {
    expect(writesOf(callsOf(book, () => read("май")))).toBe(0);
  });
});

describe("A term typed over by hand", () => {
  const typed = () => {
    const book = targetBook();
    const approved = cellOf(book, R, "approved", 8);
    book.person.type(R, approved, shownAt(book, R, cellOf(book, R, "period", 8)));
    return book;
  };

  it("in an approved programme leaves the approved one as it stands, for two reads and one write (S1-28)", () => {
    const book = typed();
    const before = at(book, 8, ["approved"]);
    const calls = callsOf(book, () => book.person.type(R, cellOf(book, R, "period", 8), "ноябрь 2026 г."));
    expect([calls.read, writesOf(calls)]).toEqual([2, 1]);
    expect(at(book, 8, ["period", "approved", "end"])).toEqual(["ноябрь 2026 г.", before[0], "30.11.2026"]);
    expect(problems(book).map(({ code }) => code)).toContain("term-changed-without-reason");
  });

  it("before approval is kept nowhere", () => {
    const book = targetBook();
    book.person.type(R, cellOf(book, R, "period", 8), "ноябрь 2026 г.");
    expect(at(book, 8, ["approved"])).toEqual([""]);
    expect(problems(book).map(({ code }) => code)).not.toContain("term-changed-without-reason");
  });
});

describe("An item of a book of two schools", () => {
  it("is postponed as in any other model", () => {
    const book = modelBook({ model: "vsoko", year: 2026 });
    const was = at(book, 8, ["period"])[0];
    move(book, 8, { period: "15.11.2026", why: "Ждём приказ" });
    expect(at(book, 8, ["period", "approved", "end"])).toEqual(["15.11.2026", was, "15.11.2026"]);
  });
});
