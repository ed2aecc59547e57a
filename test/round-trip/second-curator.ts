import { openBook } from "../../local/book";
import type { Book } from "../../local/contract";
import type { Deed } from "./faults";
import { cellOf, contents, keysOf } from "./seen";
import { addOn } from "./target-book";

const R = "Дорожная карта";
/** The item that the deeds are about, and what the other curator types. */
export const ITEM = "Р-003";
export const WORD = "слово куратора";

type Act = { name: string; does: (book: Book) => void };

const rowOf = (book: Book, id: string): number =>
  book.person.shown(R).findIndex((cells) => cells[keysOf(book, R).indexOf("id")] === id) + 1;
const type = (column: string, id: string) => (book: Book) =>
  book.person.type(R, cellOf(book, R, column, rowOf(book, id)), WORD);

/** What another curator does by hand at any moment of ours. */
export const acts: readonly Act[] = [
  { name: "types into another cell of the same row", does: type("responsible", ITEM) },
  { name: "types into the very cell that is written", does: type("outcome", ITEM) },
  { name: "types into another row", does: type("outcome", "Р-006") },
  { name: "inserts a row above", does: (book) => book.person.insertRows(R, 7, 1) },
  { name: "deletes a row above", does: (book) => book.person.deleteRows(R, 7, 1) },
  { name: "deletes the row itself", does: (book) => book.person.deleteRows(R, rowOf(book, ITEM), 1) },
  { name: "sorts the rows", does: (book) => book.person.sort(R, "A6:AW52", "B", false) },
  {
    name: "inserts a column",
    does: (book) => book.person.insertColumns(R, cellOf(book, R, "status", 1).replace("1", ""), 1),
  },
  { name: "renames the tab", does: (book) => book.person.renameTab(R, "План") },
];

/** Opens the book so that `meddle`, once, happens just before the call with the given ordinal. */
const opened = (data: unknown) => {
  const points: string[] = [];
  let meddling: { at: number; does: () => void } | null = null;
  let within = false;
  const fault = (name: string, cost: string) => {
    if (within || cost === "free" || (cost === "flush" && name !== "SpreadsheetApp.flush")) return null;
    points.push(name);
    if (meddling && points.length - 1 === meddling.at) {
      within = true;
      meddling.does();
      within = false;
    }
    return null;
  };
  const clock = { now: () => new Date("2026-11-22T09:00:00Z") };
  const book = openBook({ data, clock, addOn: addOn(), fault });
  const arm = (at: number, does: () => void) => {
    points.length = 0;
    meddling = { at, does };
  };
  return { book, points, arm };
};

/** Every entry of people and of ours as a sorted list; formulas and the journal left out, places too. */
const entries = (book: Book): string =>
  contents(book)
    .map((line) => line.slice(line.indexOf(" ", line.indexOf("!")) + 1))
    .filter((text) => !text.startsWith("="))
    .sort()
    .join("\n");

const attempt = (deed: Deed, book: Book): void => {
  try {
    deed.does(book);
  } catch {
    // refused: then nothing of it may have been written
  }
};

/** The books that may be there in the end: the act alone, and both, one after the other in either order. */
const allowed = (deed: Deed, act: Act): Set<string> => {
  const [alone, after, before] = [opened(deed.data).book, opened(deed.data).book, opened(deed.data).book];
  act.does(alone);
  act.does(after);
  attempt(deed, after);
  attempt(deed, before);
  act.does(before);
  return new Set([alone, after, before].map(entries));
};

/** The calls of a deed that are more than navigation. */
export const pointsOf = (deed: Deed): string[] => {
  const { book, points, arm } = opened(deed.data);
  arm(-1, () => {});
  attempt(deed, book);
  return [...points];
};

/** The ordinals at which the two were not as one after the other: the curator's entry was lost, or ours went astray. */
export const clashes = (deed: Deed, act: Act, points: readonly number[]): number[] => {
  const fine = allowed(deed, act);
  return points.filter((at) => {
    const { book, arm } = opened(deed.data);
    arm(at, () => act.does(book));
    attempt(deed, book);
    return !fine.has(entries(book));
  });
};
