import { openBook } from "../../local/book";
import type { Book } from "../../local/contract";
import { addOn, emptyBook } from "./target-book";

/** The book after another script, or a person with the menus of the spreadsheet, changed what is no cell. */
export const afterScript = (book: Book, body: string): { book: Book; value: unknown } => {
  const code = `function other() { const book = SpreadsheetApp.getActiveSpreadsheet(); ${body} }`;
  const clock = { now: () => new Date("2026-11-22T09:00:00Z") };
  const other = openBook({ data: book.saved(), clock, addOn: { ...addOn(), code } });
  const done = other.run("other", []);
  if (!done.ok) throw new Error(done.error.message);
  return { book: emptyBook({ data: other.saved() }), value: done.value };
};
