import { createHash } from "node:crypto";
import { setImmediate } from "node:timers/promises";
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

/** How often each text, number and day stands in the book; formulas and the tabs' own marks left out. */
const entries = (book: Book): Map<string, number> => {
  const out = new Map<string, number>();
  for (const line of contents(book)) {
    const text = line.slice(line.indexOf(" ", line.indexOf("!")) + 1);
    if (!/^(?:=|mb:)/.test(text)) out.set(text, (out.get(text) ?? 0) + 1);
  }
  return out;
};

/** Lines of «Журнал», but for the word whether they were taken back. */
const journal = (book: Book): string[] => {
  if (!book.person.tabs().includes("Журнал")) return [];
  const [, , , , heads = [], ...lines] = book.person.shown("Журнал");
  return lines.map((line) => line.filter((_, i) => heads[i] !== "Отменено").join("|"));
};
const whole = (book: Book) => `${contents(book).join("\n")}\n${JSON.stringify(looksOf(book))}`;

/** The calls of a deed, and the book before it, after it, and after what a person then does about new remarks. */
export const planned = ({ data, does }: Deed) => {
  const { book, points, arm } = opened(data);
  const before = { entries: entries(book), whole: whole(book), remarks: bookThere(book) ? remarks(book) : [] };
  arm(NOWHERE);
  does(book);
  const calls = [...points];
  const after = { entries: entries(book), whole: whole(book) };
  mended(book, before.remarks);
  return { points: calls, before, after, end: { whole: whole(book), remarks: remarks(book) } };
};

const bookThere = (book: Book): boolean => answer<{ book: unknown }>(book, "listModels").book !== null;

/** What the book itself says of what is half done: sheets left to build, remarks, changes that a repair would make. */
const told = (book: Book): string[] => {
  if (!bookThere(book)) return book.person.tabs().length > 1 ? ["no programme yet"] : [];
  const { left } = answer<{ book: { left: string[] } }>(book, "listModels").book;
  const { changes } = answer<{ changes: { tab: string; says: string }[] }>(book, "repairBook", { preview: true });
  const repairs = changes.map(({ tab, says }) => `${tab}: ${says}`);
  return [...left.map((tab) => `left ${tab}`), ...remarks(book), ...repairs];
};

/**
 * One life with a failure at this point. Nothing is lost of what stood in the book, but what the deed itself replaces;
 * what is half done is told by the book; building on, its buttons and the deed once more end where the deed without a
 * failure ends.
 */
const lived = (deed: Deed, at: number, plan: ReturnType<typeof planned>, seen: Set<string>): void => {
  const { before, after, end } = plan;
  const { book, arm } = opened(deed.data);
  const lines = journal(book);
  arm(at);
  quietly(() => deed.does(book));
  arm(NOWHERE);
  const state = whole(book);
  const mark = createHash("sha1").update(state).digest("hex");
  if (seen.has(mark)) return;
  seen.add(mark);
  const wrong: string[] = [];
  const now = entries(book);
  for (const [text, count] of before.entries)
    if ((now.get(text) ?? 0) < Math.min(count, after.entries.get(text) ?? 0)) wrong.push(`lost: ${text}`);
  const kept = journal(book);
  for (const line of lines) if (line !== "" && !kept.includes(line)) wrong.push(`«Журнал» lost: ${line}`);
  const named = told(book).filter((one) => !(before.remarks.includes(one) && end.remarks.includes(one)));
  if (state !== before.whole && state !== after.whole && named.length === 0)
    wrong.push("half done, and nothing is said about it");
  if (named.length > 0) mended(book, before.remarks);
  if (whole(book) !== end.whole) {
    quietly(() => deed.does(book));
    mended(book, before.remarks);
  }
  if (whole(book) !== end.whole) wrong.push(`does not end as without the failure:\n${different(end, book)}`);
  const rest = remarks(book).filter((one) => !end.remarks.includes(one));
  if (rest.length > 0) wrong.push(`remarks that stay: ${rest.join(", ")}`);
  if (wrong.length > 0) throw new Error(wrong.slice(0, 8).join("\n"));
};

/** The failure itself and the add-on's words about it are awaited; what counts is the book. */
const quietly = (work: () => void): void => {
  try {
    work();
  } catch {
    // see above
  }
};

/** Every call, and each sending of the queue at its first and its last write; of the long queues' others every tenth. */
export const allCalls = (points: readonly string[]): number[] => {
  const sent = (at: number) => points[at]?.startsWith("sending") === true;
  const many = points.filter((_, at) => sent(at)).length > 100;
  return points.flatMap((_, at) => (!many || !sent(at) || !sent(at - 1) || !sent(at + 1) || at % 10 === 0 ? [at] : []));
};

/**
 * What is wrong after a failure at each of these points; books that ended alike are looked at once. Between two lives
 * the event loop turns: until then the engine's weak references keep every book alive.
 */
export const faultsIn = async (
  deed: Deed,
  plan: ReturnType<typeof planned>,
  points: readonly number[],
): Promise<string[]> => {
  const seen = new Set<string>();
  const wrong: string[] = [];
  for (const at of points) {
    try {
      lived(deed, at, plan, seen);
    } catch (error) {
      wrong.push(`${at} ${plan.points[at]}: ${(error as Error).message}`);
    }
    await setImmediate();
  }
  return wrong;
};

/** What a person does on «Проверка»: builds on, presses «Исправить» at each new remark, then repairs all formulas at once. */
const mended = (book: Book, known: readonly string[]): void => {
  if (!bookThere(book) || answer<{ book: { left: string[] } }>(book, "listModels").book.left.length > 0)
    answer(book, "createProgramme", programme);
  for (let left = 20; left > 0; left--) {
    const next = problems(book).find(
      ({ code, tab, cell, fix }) => fix && code !== "formula.missing" && !known.includes(`${code} ${tab}!${cell}`),
    );
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
