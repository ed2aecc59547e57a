import { describe, expect, it } from "vitest";
import { type TableKey, tables } from "../../src/spec/book";
import type { Kind } from "../../src/spec/kinds";
import { content } from "../spec/planned";
import { exampleBook } from "./example";
import { snapshotOf } from "./reader";
import { remarks } from "./seen";
import { answer, emptyBook, targetBook } from "./target-book";

const keys: TableKey[] = ["roadmap", "mentors", "mentees", "pairs", "indicators", "criteria", "lists"];

/** What was planned for a row, in the words of the house. */
const planned = (key: TableKey) =>
  content.rows[key].map((cells, i) => ({
    at: 6 + i,
    ...Object.fromEntries(
      Object.entries<Kind>(tables[key].columns)
        .filter(([, kind]) => !kind.computed)
        .map(([column, kind]) => {
          const cell = cells[column] ?? "";
          return [column, cell === "" ? null : kind.cell().parse(cell)];
        }),
    ),
  }));

describe("A book that was just built", () => {
  const snapshot = snapshotOf(targetBook().saved());

  it.each(keys)("reads back as what was written: %s (S2-03, S2-36)", (key) => {
    expect(snapshot[key]).toMatchObject(planned(key));
  });

  it("reads the passport back (G-07)", () => {
    const { passport, asOf } = snapshot;
    expect(passport).toMatchObject({ school: "Школа № 7", model: "target", school_year: "2026–2027", names: "codes" });
    expect([passport.start, passport.end, asOf]).toEqual(["2026-04-01", "2027-08-31", "2026-11-22"]);
  });

  it("has no remark", () => {
    expect(remarks(targetBook())).toEqual([]);
  });
});

const seenIn = (data: unknown) => {
  const book = emptyBook({ data, now: "2023-02-05T09:00:00Z" });
  const { tabs, shown } = book.person;
  const calls = ["overview", "criteria", "findProblems"].map((name) => answer(book, name));
  return { shown: tabs().map((tab) => [tab, shown(tab)]), calls };
};

describe("A book that is kept for a while", () => {
  it("is the same after saving and opening, twice: cells, figures, remarks, snapshot", () => {
    const once = exampleBook().saved();
    const twice = emptyBook({ data: JSON.parse(JSON.stringify(once)), now: "2023-02-05T09:00:00Z" }).saved();
    expect(seenIn(twice)).toEqual(seenIn(once));
    expect(snapshotOf(twice)).toEqual(snapshotOf(once));
    expect(twice).toEqual(once);
  });

  it("keeps a person's own formula as a formula, and its value as the value", () => {
    const { indicators } = snapshotOf(exampleBook().saved());
    expect(indicators[5]).toMatchObject({ before: 40 });
    expect(indicators[5]?.formulas.before).toMatch(/^=100\*12\/30$/);
  });
});
