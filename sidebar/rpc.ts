import type { Envelope } from "../src/api/answers";
import type { Answer, Input, Name } from "./calls";
import { inLine } from "./one-write";
import { fits } from "./shapes";
import { emptyAnswer, failure, otherVersion, type Said, wayOn, writing } from "./words/failures";

type Runner = {
  withSuccessHandler(handler: (json: string | null) => void): Runner;
  withFailureHandler(handler: (error: unknown) => void): Runner;
  call(name: string, json: string): void;
};
declare const google: {
  script: { run: Runner; host?: { close?(): void; editor?: { focus(): void } } };
};

// Google ends every execution after six minutes: later nothing can come
const NOTHING_COMES_AFTER = 400_000;

/** Why a call gave no answer; `says` is for the user. */
export class Failure extends Error {
  readonly code: string;
  readonly says: string;
  readonly steps: readonly string[];
  readonly way: Said["way"];
  constructor({ code, says, steps = [], way }: Said) {
    super(says);
    this.name = "Failure";
    this.code = code;
    this.says = says;
    this.steps = steps;
    this.way = way;
  }
}

export const asFailure = (error: unknown): Failure =>
  error instanceof Failure ? error : new Failure(otherVersion("nothing"));

const messageOf = (error: unknown) => (error instanceof Error ? `${error.name}: ${error.message}` : String(error));

function parsed(json: string | null): Envelope<unknown> | null {
  try {
    const envelope = typeof json === "string" ? JSON.parse(json) : null;
    return envelope && ("ok" in envelope || "refused" in envelope) ? envelope : null;
  } catch {
    return null;
  }
}

let leftBehind: string | null | undefined;

/**
 * The action that the last writing call of this panel has left in «Журнал»: null for none (it cannot be taken back),
 * undefined where nobody knows, since its answer was lost.
 */
export const leftAction = (): string | null | undefined => leftBehind;

function ask<K extends Name>(name: K, input: Input<K>): Promise<Answer<K>> {
  return new Promise((resolve, reject) => {
    const left = writing(name, input);
    if (left !== "nothing") leftBehind = undefined;
    const fail = (said: Said) => reject(new Failure(said));
    const onFailure = (error: unknown) => fail(failure(navigator.onLine ? messageOf(error) : "network", left));
    const timer = setTimeout(() => onFailure("timed out"), NOTHING_COMES_AFTER);
    const onAnswer = (json: string | null) => {
      clearTimeout(timer);
      const envelope = parsed(json);
      if (json === null) fail(emptyAnswer(left));
      else if (envelope && "refused" in envelope) {
        const { code, says } = envelope.refused;
        const way = wayOn(code);
        // such a refusal speaks to those who write calls, not to those who press buttons
        fail(way === "close" ? otherVersion("nothing") : { code, says, way });
      } else if (envelope && fits(name, envelope.ok)) {
        if (left !== "nothing") leftBehind = envelope.act;
        resolve(envelope.ok as Answer<K>);
      } else fail(otherVersion(left));
    };
    try {
      google.script.run
        .withSuccessHandler(onAnswer)
        .withFailureHandler((error) => {
          clearTimeout(timer);
          onFailure(error);
        })
        .call(name, JSON.stringify(input));
    } catch (error) {
      clearTimeout(timer);
      onFailure(error);
    }
  });
}

type Client = { [K in Name]: (input: Input<K>) => Promise<Answer<K>> };

/** `call.overview({})`: the one way from the panel to the book. Calls that write go one after another. */
export const call = new Proxy({} as Client, {
  get: (_, name: Name) => (input: Input<Name>) =>
    writing(name, input) === "nothing"
      ? ask(name, input)
      : inLine(`${name} ${JSON.stringify(input)}`, () => ask(name, input)),
});

/** Gives the keyboard back to the grid, so that the user may type in the cell just shown. */
export function focusGrid(): void {
  google.script.host?.editor?.focus();
}

/**
 * Asks the program of this computer to forget the book's earlier states, after names have left it. Only its own page
 * listens; in Google nobody does, and its history of versions is the user's own affair.
 */
export function forgetEarlier(): void {
  window.parent.postMessage({ google: "forget" }, "*");
}

export function closePanel(): void {
  google.script.host?.close?.();
}
