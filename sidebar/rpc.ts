import type { Calls, Envelope } from "../src/api/answers";
import { emptyAnswer, failure, type Said, writing } from "./words/failures";

type Runner = {
  withSuccessHandler(handler: (json: string | null) => void): Runner;
  withFailureHandler(handler: (error: unknown) => void): Runner;
  call(name: string, json: string): void;
};
declare const google: { script: { run: Runner; host?: { editor?: { focus(): void } } } };

export type Name = keyof Calls;
export type Input<K extends Name> = Calls[K][0];
export type Answer<K extends Name> = Calls[K][1];

/** Why a call gave no answer; `says` is for the user. `refused`: the add-on declined, nothing was written. */
export class Failure extends Error {
  constructor(
    readonly code: string,
    readonly says: string,
    readonly refused = false,
  ) {
    super(says);
    this.name = "Failure";
  }
}

const failed = ({ code, says }: Said) => new Failure(code, says);
const messageOf = (error: unknown) => (error instanceof Error ? `${error.name}: ${error.message}` : String(error));

function parsed<T>(json: string | null): Envelope<T> | null {
  try {
    const envelope = typeof json === "string" ? JSON.parse(json) : null;
    return envelope && ("ok" in envelope || "refused" in envelope) ? envelope : null;
  } catch {
    return null;
  }
}

function ask<K extends Name>(name: K, input: Input<K>): Promise<Answer<K>> {
  return new Promise((resolve, reject) => {
    const left = writing(name, input);
    const onAnswer = (json: string | null) => {
      const envelope = parsed<Answer<K>>(json);
      if (!envelope) reject(failed(emptyAnswer(left)));
      else if ("ok" in envelope) resolve(envelope.ok);
      else reject(new Failure(envelope.refused.code, envelope.refused.says, true));
    };
    const onFailure = (error: unknown) => reject(failed(failure(messageOf(error), left)));
    try {
      google.script.run.withSuccessHandler(onAnswer).withFailureHandler(onFailure).call(name, JSON.stringify(input));
    } catch (error) {
      onFailure(error);
    }
  });
}

type Client = { [K in Name]: (input: Input<K>) => Promise<Answer<K>> };

/** `call.overview({})`: the one way from the panel to the book. */
export const call = new Proxy({} as Client, {
  get: (_, name: Name) => (input: Input<Name>) => ask(name, input),
});

/** Gives the keyboard back to the grid, so that the user may type in the cell just shown. */
export function focusGrid(): void {
  google.script.host?.editor?.focus();
}
