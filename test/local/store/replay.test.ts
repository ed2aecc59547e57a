import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Book, Entry } from "../../../local/contract";
import { acts, perform } from "../../round-trip/acts";
import { answer, emptyBook, programme, targetBook } from "../../round-trip/target-book";

/** The book, what it was when it was opened, and what was done since: as the file and its log hold them. */
function followed(book: Book) {
  const first = book.saved() as Record<string, unknown>;
  const since: Entry[] = [];
  book.onEntry((entry) => since.push(entry));
  return { book, since, data: () => JSON.parse(JSON.stringify({ ...first, since })) as unknown };
}

describe("a book opened from its file and its log", () => {
  it("is the book that was left, after any acts of a person and of the add-on", () => {
    let open = followed(targetBook());
    fc.assert(
      fc.property(acts, (some) => {
        if (open.since.length > 60) open = followed(targetBook());
        for (const act of some) perform(open.book, act, new Set());
        expect(emptyBook({ data: open.data() }).saved()).toEqual(open.book.saved());
      }),
      { numRuns: 8, endOnFailure: true },
    );
  });

  it("is the book that the add-on built, sheet by sheet", () => {
    const open = followed(emptyBook());
    answer(open.book, "createProgramme", programme);
    const again = emptyBook({ data: open.data() });
    expect(again.saved()).toEqual(open.book.saved());
    expect(answer(again, "findProblems")).toEqual(answer(open.book, "findProblems"));
  });

  it("goes on: what is done next follows, and one can open it again", () => {
    const open = followed(emptyBook());
    open.book.person.type("Лист1", "A1", "раз");
    const again = followed(emptyBook({ data: open.data() }));
    again.book.person.type("Лист1", "A2", "два");
    const third = emptyBook({ data: again.data() });
    expect(third.person.value("Лист1", "A1")).toBe("раз");
    expect(third.person.value("Лист1", "A2")).toBe("два");
  });
});

describe("one call of the add-on", () => {
  it("is one entry, however many cells and sheets it writes", () => {
    const open = followed(emptyBook());
    open.book.run("call", ["createProgramme", JSON.stringify(programme)]);
    expect(open.since).toHaveLength(1);
    const commands = open.since[0]?.messages.flatMap((message) => message["commands"] as object[]) ?? [];
    expect(commands.length).toBeGreaterThan(100);
  });

  it("belongs to the typing that set it off", () => {
    const open = followed(targetBook());
    open.book.person.type("Дорожная карта", "F7", "выполнено");
    expect(open.since).toHaveLength(1);
    expect(open.since[0]?.messages.length).toBeGreaterThan(1);
  });

  it("that only reads is no entry", () => {
    const open = followed(targetBook());
    answer(open.book, "overview");
    expect(open.since).toEqual([]);
  });

  it("that keeps a word beside the cells keeps it in the log too", () => {
    const open = followed(emptyBook());
    open.book.run("showCheck", []);
    expect(open.since.map((entry) => Object.keys(entry))).toEqual([["messages", "properties"]]);
    expect(emptyBook({ data: open.data() }).saved()).toEqual(open.book.saved());
  });
});
