import type { ConsentsInput, ConsentsSet, People } from "../../src/api/answers";
import { awaited } from "../awaited";
import { call } from "../rpc";

/** Rows that one call enters: it ends well within the time that Google gives. */
const PORTION = 300;

/** How far a long entry has come: people done, of how many. */
export type Progress = { done: number; all: number };
export type Entered = { added: number; skipped: ConsentsSet["skipped"] };

/** The codes in portions that one call takes. */
export const portions = (codes: readonly string[], purposes: number): string[][] => {
  const size = Math.max(1, Math.floor(PORTION / Math.max(1, purposes)));
  return Array.from({ length: Math.ceil(codes.length / size) }, (_, i) => codes.slice(i * size, (i + 1) * size));
};

/** How many consents these people have in the book. */
const held = ({ people }: People, codes: readonly string[]): number => {
  const wanted = new Set(codes);
  return people.reduce((sum, { code, consents = [] }) => sum + (wanted.has(code) ? consents.length : 0), 0);
};

/** Enters consents of all these people, call after call, as one action. Those of the calls that went through stay. */
export async function enterConsents(
  before: People,
  input: ConsentsInput,
  onProgress: (progress: Progress) => void,
): Promise<Entered> {
  const { people: codes, purposes } = input;
  const out: Entered = { added: 0, skipped: [] };
  let act: string | undefined;
  let done = 0;
  for (const people of portions(codes, purposes.length)) {
    onProgress({ done, all: codes.length });
    const answer = await awaited({
      ask: () => call.setConsents({ ...input, people, ...(act && { act }) }),
      landed: async () => held(await call.people({}), people) > held(before, people),
    });
    done += people.length;
    if (!answer) continue;
    act = answer.act;
    out.added += answer.added;
    out.skipped.push(...answer.skipped);
  }
  onProgress({ done, all: codes.length });
  return out;
}
