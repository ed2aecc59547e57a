import { setImmediate } from "node:timers/promises";
import fc from "fast-check";
import type { Book } from "../../local/contract";
import { type Act, acts, counted, perform } from "./acts";
import { answer, programme, targetBook } from "./target-book";

const RUNS_A_BOOK = 20;
/** How often every content of the book is counted before and after, not only what was typed at random. */
const WHOLE_COUNT = 5;

type Open = { book: Book; typed: Set<string>; runs: number };

const afterwards = ({ book, typed, runs }: Open) => {
  const before = runs % WHOLE_COUNT === 0 ? counted(book) : new Map<string, number>();
  answer(book, "createProgramme", programme);
  answer(book, "repairBook");
  const after = counted(book);
  for (const [text, count] of before) {
    if (text.startsWith("=") && !typed.has(text)) continue;
    if ((after.get(text) ?? 0) < count) throw new Error(`the repair lost ${JSON.stringify(text)}`);
  }
  for (const text of typed) if (after.get(text) !== 1) throw new Error(`the repair doubled ${JSON.stringify(text)}`);
  const { changes } = answer<{ changes: unknown[] }>(book, "repairBook", { preview: true });
  if (changes.length > 0) throw new Error(`the second repair still has: ${JSON.stringify(changes)}`);
};

/**
 * Random acts of a person, then building again and a repair: what she typed is all there, once, and nothing is left to
 * repair. One book lives through many runs, as a real one does; so a failure names all acts since it was opened.
 */
export const nothingLost = async (numRuns: number, seed?: number): Promise<void> => {
  let open: Open | undefined;
  let history: Act[][] = [];
  await fc.assert(
    fc.asyncProperty(acts, async (some) => {
      // what the engine refers to weakly lives until the event loop turns
      await setImmediate();
      if (!open || open.runs >= RUNS_A_BOOK) {
        open = { book: targetBook(), typed: new Set(), runs: 0 };
        history = [];
      }
      open.runs += 1;
      history.push(some);
      try {
        for (const act of some) perform(open.book, act, open.typed);
        afterwards(open);
      } catch (cause) {
        throw new Error(`${(cause as Error).message}\nActs: ${JSON.stringify(history)}`, { cause });
      }
    }),
    { numRuns, endOnFailure: true, ...(seed !== undefined && { seed }) },
  );
};
