import { describe, expect, it } from "vitest";
import { openBook } from "../../local/book";
import type { Book } from "../../local/contract";
import { built } from "../bundle/built";
import { agreements } from "./agreement";
import { fill } from "./filled";

const { text } = built();
const addOn = {
  code: text("Code.js"),
  html: { Sidebar: text("Sidebar.html") },
  manifest: JSON.parse(text("appsscript.json")),
};
const clock = { now: () => new Date("2026-11-22T09:00:00Z") };

/** Built as the sidebar builds it: call after call until nothing is left. */
function programme(model: string, locale: "ru_RU" | "en_US"): Book {
  const book = openBook({ addOn, clock, locale });
  const input = JSON.stringify({ model, year: 2026, school: "Школа № 7" });
  for (let calls = 0; calls < 100; calls++) {
    const execution = book.run("call", ["createProgramme", input]);
    if (!execution.ok) throw new Error(execution.error.message);
    const answer = JSON.parse(String(execution.value)) as { ok?: { done: boolean } };
    if (!answer.ok) throw new Error(String(execution.value));
    if (answer.ok.done) return book;
  }
  throw new Error("The programme is not built after 100 calls.");
}

const locales = ["ru_RU", "en_US"] as const;
const figures = (book: Book) =>
  book.person.tabs().flatMap((tab) =>
    book.person
      .shown(tab)
      .flat()
      .filter((shown) => shown !== ""),
  ).length;

describe("A book of the target model", () => {
  it("has every figure the same in LibreOffice, empty and filled, in a Russian and in an English spreadsheet", async () => {
    const empty = locales.map((locale) => programme("target", locale));
    const filled = locales.map((locale) => fill(programme("target", locale), locale));
    expect(empty.map(figures).every((count) => count > 500)).toBe(true);
    expect(filled.map(figures).every((count, index) => count > figures(empty[index] as Book) + 100)).toBe(true);
    const errors = filled.flatMap((book) => book.person.tabs().flatMap((tab) => book.person.shown(tab).flat()));
    expect(errors.filter((shown) => /^#[A-ZА-Я]/.test(shown))).toEqual([]);
    expect(await agreements([...empty, ...filled])).toEqual([[], [], [], []]);
  }, 300_000);
});
