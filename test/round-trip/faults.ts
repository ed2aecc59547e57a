import { openBook } from "../../local/book";
import type { Book } from "../../local/contract";
import type { Cost } from "../../local/google/call";
import { looksOf } from "./looks";
import { contents, problems, remarks } from "./seen";
import { addOn, answer, programme } from "./target-book";

/** Something that the add-on does in a book that was saved before it. */
export type Deed = { name: string; data: unknown; does: (book: Book) => void };

const NOWHERE = Number.POSITIVE_INFINITY;

/**
 * A book in which the call with the given ordinal fails. Points are the calls to Google and, once more, each queued
 * write as it is sent; navigation inside the script has no effect of its own and is passed over.
 */
const opened = (data: unknown) => {
  const points: string[] = [];
  let failing = NOWHERE;
  const fault = (name: string, cost: Cost) => {
    if (cost === "free") return null;
    points.push(cost === "flush" && name !== "SpreadsheetApp.flush" ? `sending ${name}` : name);
    return points.length - 1 === failing ? "Service unavailable: Spreadsheets" : null;
  };
  const clock = { now: () => new Date("2026-11-22T09:00:00Z") };
  const book = openBook({ data, clock, addOn: addOn(), fault });
  const arm = (at: number) => {
    points.length = 0;
    failing = at;
  };
  return { book, points, arm };
};

/** "Tab!A1" → what stands there. */
const cells = (book: Book): Map<string, string> =>
  new Map(
    contents(book).map((line) => {
      const at = line.indexOf(" ", line.indexOf("!"));
      return [line.slice(0, at), line.slice(at + 1)] as const;
    }),
  );

/** Lines of «Журнал», but for the word whether they were taken back. */
const journal = (book: Book): string[] => {
  if (!book.person.tabs().includes("Журнал")) return [];
  const [, , , , heads = [], ...lines] = book.person.shown("Журнал");
  return lines.map((line) => line.filter((_, i) => heads[i] !== "Отменено").join("|"));
};
const whole = (book: Book) => `${contents(book).join("\n")}\n${JSON.stringify(looksOf(book))}`;

/** The calls of a deed, and the book before and after it when nothing fails. */
export const planned = ({ data, does }: Deed) => {
  const { book, points, arm } = opened(data);
  const before = { cells: cells(book), whole: whole(book), remarks: bookThere(book) ? remarks(book) : [] };
  arm(NOWHERE);
  does(book);
  return { points: [...points], before, after: { cells: cells(book), whole: whole(book), remarks: remarks(book) } };
};

const bookThere = (book: Book): boolean => answer<{ book: unknown }>(book, "listModels").book !== null;

/** What the book itself says of what is half done: sheets left to build, remarks, changes that a repair would make. */
const told = (book: Book): string[] => {
  if (!bookThere(book)) return book.person.tabs().length > 1 ? ["no programme yet"] : [];
  const { left } = answer<{ book: { left: string[] } }>(book, "listModels").book;
  return [...left.map((tab) => `left ${tab}`), ...remarks(book)];
};

/**
 * One life with a failure at this point. Every cell then holds what it held or what the deed gives; what is half done is
 * told by the book; building on, a repair and the deed once more end where the deed without a failure ends.
 */
export const lived = (
  deed: Deed,
  at: number,
  { before, after }: ReturnType<typeof planned>,
  seen: Set<string>,
): void => {
  const { book, arm } = opened(deed.data);
  const lines = journal(book);
  arm(at);
  try {
    deed.does(book);
  } catch {
    // the failure itself, or the add-on's words about it
  }
  arm(NOWHERE);
  const state = whole(book);
  if (seen.has(state)) return;
  seen.add(state);
  const wrong: string[] = [];
  const now = cells(book);
  for (const address of new Set([...before.cells.keys(), ...now.keys()])) {
    const [held, gives, holds] = [before.cells.get(address), after.cells.get(address), now.get(address)];
    const marker = address.endsWith("!A1") && /^mb:\w+:(new|begun)$/.test(holds ?? "");
    if (holds !== held && holds !== gives && !marker) wrong.push(`${address}: ${holds} instead of ${held} or ${gives}`);
  }
  const kept = journal(book);
  for (const line of lines) if (line !== "" && !kept.includes(line)) wrong.push(`«Журнал» lost: ${line}`);
  const half = state !== before.whole && state !== after.whole;
  const named = told(book).filter((one) => !before.remarks.includes(one));
  if (named.length > 0) mended(book, before.remarks);
  if (whole(book) !== after.whole) again(deed, book);
  if (whole(book) !== after.whole) wrong.push(`does not end as without the failure:\n${different(after, book)}`);
  const rest = remarks(book).filter((one) => !after.remarks.includes(one));
  if (rest.length > 0) wrong.push(`remarks that stay: ${rest.join(", ")}`);
  if (half && named.length === 0) wrong.push("half done, and nothing is said about it");
  if (wrong.length > 0) throw new Error(wrong.slice(0, 8).join("\n"));
};

const again = (deed: Deed, book: Book): void => {
  try {
    deed.does(book);
  } catch {
    // it had been done: there is nothing left to do
  }
};

/** What a person does on «Проверка»: builds on, presses «Исправить» at each new remark, then repairs. */
const mended = (book: Book, known: readonly string[]): void => {
  if (!bookThere(book) || answer<{ book: { left: string[] } }>(book, "listModels").book.left.length > 0)
    answer(book, "createProgramme", programme);
  for (let left = 20; left > 0; left--) {
    const next = problems(book).find(({ code, tab, cell, fix }) => fix && !known.includes(`${code} ${tab}!${cell}`));
    if (!next) break;
    answer(book, "fixProblem", { id: next.id });
  }
  answer(book, "repairBook");
};

const different = (after: { whole: string }, book: Book): string => {
  const [wanted, got] = [after.whole.split("\n"), whole(book).split("\n")];
  const lines = [
    ...wanted.filter((line) => !got.includes(line)).map((line) => `- ${line}`),
    ...got.filter((line) => !wanted.includes(line)).map((line) => `+ ${line}`),
  ];
  return lines
    .slice(0, 6)
    .map((line) => line.slice(0, 300))
    .join("\n");
};
