import { isLive } from "../snapshot/pairs";
import { at, type Check, type Example } from "./check";

/** Two whose pair was stopped are together again: it failed once (S3-22). */
export const failedPairAgain: Check = {
  code: "failed-pair-again",
  severity: "question",
  find: ({ pairs }) => {
    const both = ({ mentor, mentee }: (typeof pairs)[number]) => `${mentor ?? ""} ${mentee ?? ""}`;
    const failed = new Map(
      pairs.flatMap((pair) =>
        pair.status === "stopped" && pair.mentor !== null && pair.mentee !== null
          ? [[both(pair), pair.at] as const]
          : [],
      ),
    );
    return pairs.filter(isLive).flatMap((pair) => {
      const before = failed.get(both(pair));
      return before === undefined ? [] : [at("pairs", pair, "mentee", { expected: `строка ${before}` })];
    });
  },
};

export const examples: readonly Example[] = [
  {
    when: "a pair that was stopped is proposed again (S3-22)",
    book: {
      pairs: [
        { mentor: "Н-001", mentee: "П-001", status: "stopped" },
        { mentor: "Н-001", mentee: "П-001", status: "proposed" },
      ],
    },
    finds: [{ cell: "pairs.mentee:7", found: "П-001", expected: "строка 6" }],
  },
  {
    when: "the mentee has another mentor now, or the former pair was finished",
    book: {
      pairs: [
        { mentor: "Н-001", mentee: "П-001", status: "stopped" },
        { mentor: "Н-002", mentee: "П-001" },
        { mentor: "Н-003", mentee: "П-002", status: "finished" },
        { mentor: "Н-003", mentee: "П-002" },
      ],
    },
    finds: [],
  },
];
