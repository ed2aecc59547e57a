import { at, type Check, type Example, isBlank } from "./check";

/** A pair stopped without a ground: a replacement must name one (S3-22). */
export const stoppedWithoutReason: Check = {
  code: "stopped-without-reason",
  severity: "warning",
  find: (snapshot) =>
    snapshot.pairs
      .filter((pair) => pair.status === "stopped" && isBlank(pair, "ended"))
      .map((pair) => at("pairs", pair, "ended")),
};

export const examples: readonly Example[] = [
  {
    when: "a pair was stopped and nobody said why (S3-22)",
    book: { pairs: [{ status: "stopped" }] },
    finds: [{ cell: "pairs.ended:6", found: "", expected: "" }],
  },
  {
    when: "the reason is there, or the pair is finished",
    book: { pairs: [{ status: "stopped", ended: "Заявление наставляемого" }, { status: "finished" }] },
    finds: [],
  },
];
