import { type RefusalCode, refusal, type refusals } from "../text/refusals";

/** A call that was understood and is not carried out; the runner turns it into an answer. */
export class Refused extends Error {
  constructor(
    readonly code: string,
    readonly says: string,
  ) {
    super(says);
    this.name = "Refused";
  }
}

/** Stops the call with a sentence for the user; nothing has been written yet. */
export const refuse = <C extends RefusalCode>(code: C, ...p: Parameters<(typeof refusals)[C]>): never => {
  const { says } = refusal(code, ...p);
  throw new Refused(code, says);
};
