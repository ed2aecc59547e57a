import type { Known } from "./piece";
import { type Quarters, usualQuarters } from "./quarters";
import { sayings } from "./sayings";
import { together } from "./together";
import { tokens } from "./tokens";
import type { Base, Period } from "./types";

const nowhere: Base = { start: null, end: null };

const sound = ({ start, end }: Base): Base =>
  start !== null && end !== null && start <= end ? { start, end } : nowhere;

let usual: Known | null = null;
const owns = new WeakMap<Quarters, Known>();

const knownOf = (quarters: Quarters | null): Known => {
  if (quarters === null) {
    usual ??= { quarters: usualQuarters(), assumed: true };
    return usual;
  }
  const known = owns.get(quarters) ?? { quarters, assumed: false };
  owns.set(quarters, known);
  return known;
};

export type Asked = {
  text: string;
  /** The plan: for years that are not written, and for what lasts as long as it does. */
  base: Base;
  /** First and last day that the terms beside this one name with their years; asked for only where the plan leaves a choice. */
  near?: () => Base;
  /** The school's own quarters; the usual ones where they are not known. */
  quarters?: Quarters | null;
};

/**
 * Reads a Russian term as schools write it (S2-33, S1-40, S3-44, S4-24). A date is never made up: what is not understood is
 * "unknown" and has no dates. What was assumed, passed over or looks like a slip is in `flags` and `alternative`.
 */
export const readPeriod = ({ text, base, near = () => nowhere, quarters = null }: Asked): Period => {
  const { said, strange, slip } = sayings(tokens(text), knownOf(quarters));
  const read = together(said, { base: sound(base), near: () => sound(near()) });
  if (read.kind === "unknown" || strange === 0) return read;
  return { ...read, flags: [...read.flags, ...(slip ? (["year-suspect"] as const) : []), "partly-read"] };
};
