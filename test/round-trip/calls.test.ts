import { describe, expect, it } from "vitest";
import type { Book, Calls } from "../../local/contract";
import { modelledMs } from "../../local/google/call";
import { problems } from "./seen";
import { answer, callsOf, emptyBook, programme, targetBook, writesOf } from "./target-book";

const R = "Дорожная карта";
const SHEETS = 16;
/** All that goes over the wire to Google; navigation inside the script is free. */
const wired = ({ read, grid, write, structure }: Calls) => read + grid + write + structure;
const built = (book: Book) => callsOf(book, () => answer(book, "createProgramme", programme));

describe("Building a book", () => {
  const book = emptyBook();
  const calls = built(book);

  it("takes no more than 60 calls a sheet, of them 12 writes of cells and one read", () => {
    expect(wired(calls) / SHEETS).toBeLessThanOrEqual(60);
    expect(calls.grid / SHEETS).toBeLessThanOrEqual(12);
    expect(calls.read).toBeLessThanOrEqual(SHEETS + 1);
  });

  it("never reads after it began to write: queued writes are sent once", () => {
    expect(calls.waits).toBeLessThanOrEqual(2);
    expect(calls.flush).toBe(1);
  });

  it("would take Google 1.1 seconds a sheet at most", () => {
    expect(modelledMs(calls) / SHEETS).toBeLessThanOrEqual(1_100);
  });

  it("again, with nothing to do, writes nothing; nor does a repair", () => {
    expect(writesOf(built(book))).toBe(0);
    expect(writesOf(callsOf(book, () => answer(book, "repairBook")))).toBe(0);
  });
});

describe("Building sheet by sheet, as the sidebar does", () => {
  const book = emptyBook();
  const steps: { tab: string; calls: Calls }[] = [];
  for (let done = false; !done; ) {
    let step = { done: false, tab: "" };
    const calls = callsOf(book, () => {
      step = answer<typeof step>(book, "createProgramme", { ...programme, step: true });
    });
    steps.push({ tab: step.tab, calls });
    done = step.done;
  }

  it.each(steps.slice(1).map(({ tab, calls }) => [tab, calls] as const))(
    "keeps the budget on each sheet: %s",
    (_, calls) => {
      expect(wired(calls)).toBeLessThanOrEqual(120);
      expect(calls.grid).toBeLessThanOrEqual(12);
      expect(calls.structure).toBeLessThanOrEqual(60);
      expect(calls.read).toBeLessThanOrEqual(SHEETS + 2);
      expect(modelledMs(calls)).toBeLessThanOrEqual(4_200);
    },
  );

  it("is a call for each of the sixteen sheets, passport first", () => {
    expect(steps).toHaveLength(SHEETS);
    expect(steps[0]?.tab).toBe("Паспорт");
  });
});

describe("A person's own tabs", () => {
  const asked = (book: Book, name: string) => callsOf(book, () => answer(book, name, {})).read;

  it("are not looked into while every sheet stands under its own name", () => {
    const book = targetBook();
    const before = asked(book, "listModels");
    for (const tab of ["Письма", "Расписание", "Черновик"]) book.person.addTab(tab);
    expect(asked(book, "listModels")).toBe(before);
  });

  it("are looked into when a sheet is under another name, and when the book is checked for copies", () => {
    const book = targetBook();
    book.person.renameTab("Пары", "Наши пары");
    expect(answer<{ book: { left: string[] } }>(book, "listModels", {}).book.left).toEqual([]);
    book.person.renameTab("Наши пары", "Пары");
    const copy = book.person.copyTab("Пары");
    expect(problems(book).map(({ code }) => code)).toContain("tab.copy");
    expect(book.person.tabs()).toContain(copy);
  });
});

describe("What a typed cell costs", () => {
  const book = targetBook();
  book.person.addTab("Чужой лист");
  const cost = (tab: string, a1: string, text: string) => {
    const calls = callsOf(book, () => book.person.type(tab, a1, text));
    return { read: calls.read, writes: writesOf(calls) };
  };

  it("on a foreign sheet is one read and no write", () => {
    expect(cost("Чужой лист", "B10", "что угодно")).toEqual({ read: 1, writes: 0 });
  });

  it("in the passport, in a base, in a dictionary is one read and no write", () => {
    expect(cost("Паспорт", "B15", "СШ № 7")).toEqual({ read: 1, writes: 0 });
    expect(cost("База наставников", "B6", "учитель")).toEqual({ read: 1, writes: 0 });
    expect(cost("Справочники", "A40", "Вожатый")).toEqual({ read: 1, writes: 0 });
  });

  it("would take Google two seconds at most, of the thirty that a trigger has: a new row, the dearest", () => {
    const at = book.person.shown(R).findIndex((cells, i) => i > 6 && cells[1] === "") + 1;
    const calls = callsOf(book, () => book.person.type(R, `B${at}`, "Педагогический совет"));
    expect(writesOf(calls)).toBeGreaterThan(0);
    expect(modelledMs(calls)).toBeLessThanOrEqual(2_000);
  });

  it("above the rows is nothing", () => {
    expect(cost(R, "A2", "Заголовок")).toEqual({ read: 0, writes: 0 });
  });

  it("of a term is two reads and one write (G-05)", () => {
    expect(cost(R, "D8", "20.10.2026")).toEqual({ read: 2, writes: 1 });
  });

  it("of an ordinary column is at most two reads and no write", () => {
    const { read, writes } = cost(R, "E8", "Куратор");
    expect([read <= 2, writes]).toEqual([true, 0]);
  });

  it("of a pasted block is nothing: «Проверить» does it", () => {
    const calls = callsOf(book, () => book.person.paste(R, "D9", [["20.10.2026"], ["21.10.2026"]]));
    expect([calls.read, writesOf(calls)]).toEqual([0, 0]);
  });
});
