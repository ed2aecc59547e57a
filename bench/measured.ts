import type { Book, Calls } from "../local/contract";
import { bookOfRows } from "../test/round-trip/bigger";
import { exampleBook } from "../test/round-trip/example";
import { emptyBook } from "../test/round-trip/target-book";
import { type Act, acts, costOf, costRow, leavesAsIs } from "./acts";
import { type Cost, costOfPeer, peerRow, peers, roadmapOf } from "./peers";
import { tableOf } from "./printed";

/** Indicators, and words of each dictionary: only the roadmap grows. */
const OTHERS = 30;

export type Counted = { act: Act; calls: Calls };

function counted(open: Record<Act["in"], () => Book>, known: Counted[] = []): Counted[] {
  const ready = new Map<Act["in"], Book>();
  return acts.map((act) => {
    const before = known.find((of) => of.act === act);
    if (before) return before;
    const book = (leavesAsIs(act) && ready.get(act.in)) || open[act.in]();
    if (leavesAsIs(act)) ready.set(act.in, book);
    return { act, calls: costOf(act, book) };
  });
}

/** Every act on the book of the example, in the order of `acts`. */
export const onTheExample = (): Counted[] => counted({ nothing: () => emptyBook(), book: () => exampleBook() });

/** Every act on a book with that many items, indicators and words. */
export function onBookOf(rows: number): Counted[] {
  const built = bookOfRows(rows);
  const act = acts.find(({ what }) => what === "createProgramme, all sheets");
  if (!act) throw new Error("[bench] acts: no whole building.");
  const whole = { act, calls: costOf(act, built) };
  const data = built.saved();
  return counted({ nothing: () => bookOfRows(rows), book: () => bookOfRows(rows, data) }, [whole]);
}

export type Compared = { ours: Cost; others: (Cost & { name: keyof typeof peers })[] };

/** Our building of the roadmap's sheet beside the ways of others, on the same rows in the same host. */
export function compared(items: number): Compared {
  const { cost, cells, data } = roadmapOf(bookOfRows(items, undefined, OTHERS));
  const sheet = { items, rows: cells.length };
  const others = (Object.keys(peers) as (keyof typeof peers)[]).map((name) => ({
    name,
    what: peers[name],
    ...sheet,
    calls: costOfPeer(name, cells, data),
  }));
  return { ours: { what: "Mentorbook: the whole sheet, its looks, lists, rules", ...sheet, calls: cost }, others };
}

/** `bench/calls.md` as it is committed. */
export const page = (onExample: readonly Counted[], beside: readonly Compared[]): string => `# Calls to Google

Made by \`npx vitest run test/round-trip/costs.test.ts -u\`, compared by every \`npm test\`, printed by \`npm run bench\`. What the columns mean: [README.md](README.md).

## Each act, on the book of the example

${tableOf(onExample.map(({ act, calls }) => costRow(act.what, calls)))}

## The roadmap's sheet, beside other ways to write one

${tableOf(beside.flatMap(({ ours, others }) => [ours, ...others].map((cost) => peerRow(cost, ours.calls))))}
`;
