import type { ListedPair } from "../../src/api/answers-pair-orders";

/** Which pairs by what comes next. */
export type Stand = "all" | "agree" | "approve" | "working" | "over";

/** What narrows the list; "" takes all. */
export type Picked = { stand: Stand; text: string };

export const everyPair: Picked = { stand: "all", text: "" };

const plain = (text: string) => text.toLowerCase().replace(/ё/g, "е").replace(/\s+/g, " ").trim();

/** What a pair waits for: agreement, an order, its end; or it is over. */
export const standOf = ({ live, step }: ListedPair): Stand => (live ? (step?.step ?? "working") : "over");

/** Pairs of the list, and how many each choice would show. `named` puts names behind codes: they are searched too. */
export const pick = (pairs: readonly ListedPair[], { stand, text }: Picked, named: (text: string) => string) => {
  const words = plain(text).split(" ");
  const fitting = pairs.filter((pair) => {
    const { no, mentorWho, menteeWho, form, subject, status, next, order } = pair;
    const said = plain([no, named(pair.with), mentorWho, menteeWho, form, subject, status, next, order].join(" "));
    return words.every((word) => said.includes(word));
  });
  const of = (wanted: Stand) => fitting.filter((pair) => wanted === "all" || standOf(pair) === wanted);
  return { shown: of(stand), count: (wanted: Stand) => of(wanted).length };
};

/** Whether nothing is missing for a step: pairs that lack something are shown, not sent. */
export const isReady = (pair: ListedPair, step: "agree" | "approve"): boolean =>
  pair.step?.step === step && pair.step.lacks.length === 0;
