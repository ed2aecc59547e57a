import { describe, expect, it } from "vitest";
import type { Book } from "../local/contract";
import { bookOfRows } from "../test/round-trip/bigger";
import { answer, programme } from "../test/round-trip/target-book";
import { print, timed } from "./printed";

const R = "Дорожная карта";
/** Indicators, and words of each dictionary: only the roadmap grows. */
const OTHERS = 30;

type Row = ReturnType<typeof measured>;

const measured = (rows: number) => {
  let book: Book = bookOfRows(rows, undefined, OTHERS);
  const build = timed(() => answer(book, "createProgramme", programme));
  const data = book.saved();
  const open = timed(() => {
    book = bookOfRows(rows, data, OTHERS);
  });
  return {
    rows,
    "build ms": build,
    "file kB": Math.round(JSON.stringify(data).length / 1024),
    "open ms": open,
    "mark ms": timed(() => book.person.type(R, "F8", "выполнено")),
    "check ms": timed(() => answer(book, "findProblems")),
    "overview ms": timed(() => answer(book, "overview")),
    "repair ms": timed(() => answer(book, "repairBook")),
    "insert ms": timed(() => book.person.insertRows(R, 20, 1)),
  };
};

describe("A book of many rows", () => {
  it("opens, checks and recomputes in time that grows with its rows, not with their square", () => {
    measured(100);
    const rows = [1_000, 4_000, 10_000].map(measured);
    print("A roadmap of many rows", rows);
    const [small, , big] = rows as [Row, Row, Row];
    for (const key of ["open ms", "mark ms", "check ms", "repair ms", "insert ms"] as const)
      expect([key, big[key] / small[key] < 20]).toEqual([key, true]);
  });
});
