import { describe, expect, it } from "vitest";
import type { Book } from "../../local/contract";
import type { ConsentsSet, People } from "../../src/api/answers";
import { crowd } from "../round-trip/crowd";
import { answer, callsOf } from "../round-trip/target-book";

const set = (book: Book, input: object) =>
  answer<ConsentsSet>(book, "setConsents", { dated: "2026-11-20", purposes: ["participation"], ...input });

describe("Two hundred mentors and six hundred mentees", () => {
  it("come in one answer with consents and pairs, in as many calls as ten people; consents of 800 go in as few as of one", () => {
    const big = crowd(200, 600, 100);
    const small = crowd(4, 6, 2);
    const reads = (book: Book) => {
      let answered: People | null = null;
      const calls = callsOf(book, () => {
        answered = answer<People>(book, "people");
      });
      return { calls, answered: answered as unknown as People };
    };
    const [many, few] = [reads(big), reads(small)];
    expect(many.answered.people).toHaveLength(800);
    expect([many.calls.read, many.calls.write, many.calls.grid]).toEqual([few.calls.read, 0, 0]);
    expect(JSON.stringify(many.answered).length).toBeLessThan(300_000);
    const codes = many.answered.people.filter(({ consent }) => !consent).map(({ code }) => code);
    expect(codes).toHaveLength(700);
    const entered = callsOf(big, () => {
      expect(set(big, { people: codes }).added).toBe(700);
    });
    const one = callsOf(small, () => {
      set(small, { people: ["П-006"] });
    });
    expect(entered.grid + entered.write).toBeLessThanOrEqual(one.grid + one.write + 12);
    answer(big, "undo");
    expect(answer<People>(big, "people").people.filter(({ consent }) => !consent)).toHaveLength(700);
  });
});
