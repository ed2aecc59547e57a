import { describe, expect, it } from "vitest";
import { modelledMs } from "../../local/google/call";
import type { Proposal } from "../../src/api/answers-proposal";
import { crowd } from "../round-trip/crowd";
import { answer, callsOf } from "../round-trip/target-book";

/** Rows above the table, and the sentence below it that there are too many pairs to explain. */
const [HEADS, NOTE] = [5, 2];

describe("Two hundred mentors and six hundred mentees who ask for somebody", () => {
  const book = crowd(200, 600, 800, true);

  it("get a proposal in at most three modelled seconds of Google's, and everybody who fits has a mentor", () => {
    let said: Proposal | null = null;
    const calls = callsOf(book, () => {
      said = answer<Proposal>(book, "proposePairs");
    });
    const { paired, free, asked, left } = said as unknown as Proposal;
    expect([asked, paired + free, left.length]).toEqual([600, 600, 600 - paired]);
    expect(paired).toBeGreaterThan(550);
    expect(modelledMs(calls)).toBeLessThanOrEqual(3_000);
  });

  it("are shown against each other as one sheet in at most twenty modelled seconds (S2-21)", () => {
    const calls = callsOf(book, () => {
      answer(book, "scoreMatrix");
    });
    expect(modelledMs(calls)).toBeLessThanOrEqual(20_000);
    expect(book.person.shown("Оценки пар")).toHaveLength(HEADS + 600 + NOTE);
  });

  it("are written with as many writing calls as a few pairs, and taken back by one «Отменить»", () => {
    const small = crowd(4, 6, 10, true);
    const [many, few] = [book, small].map((of) =>
      callsOf(of, () => {
        answer(of, "proposePairs", { apply: true });
      }),
    );
    expect((many?.write ?? 0) + (many?.grid ?? 0)).toBeLessThanOrEqual((few?.write ?? 0) + (few?.grid ?? 0) + 30);
    const proposed = () => answer<{ pairs: unknown[] }>(book, "pairs").pairs.length;
    expect(proposed()).toBeGreaterThan(550);
    answer(book, "undo");
    expect(proposed()).toBe(0);
  });
});
