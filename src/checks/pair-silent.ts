import { meetingsOf } from "../snapshot/meetings";
import { at, type Check, type Example } from "./check";

/** Days without a meeting after which a working pair is asked about; «Что дальше» of «Пары» says the same. */
const SILENT_DAYS = 45;
const DAY = 86_400_000;

/** A working pair that has not met for long (S2-28); who has not met yet at all is told by «Что дальше». */
export const pairSilent: Check = {
  code: "pair-silent",
  severity: "question",
  find: (snapshot) => {
    const { asOf } = snapshot;
    if (asOf === null) return [];
    return snapshot.pairs
      .filter(({ status }) => status === "working")
      .flatMap((pair) => {
        const met = meetingsOf(snapshot, pair).pop()?.day;
        const days = met ? Math.round((Date.parse(asOf) - Date.parse(met)) / DAY) : 0;
        return days >= SILENT_DAYS ? [at("pairs", pair, "held", { found: days })] : [];
      });
  },
};

const pairs = [{ no: "1", mentor: "Н-001", mentee: "П-001", status: "working" }] as const;

export const examples: readonly Example[] = [
  {
    when: "the pair works, and its last meeting was 45 days ago (S2-28)",
    book: {
      asOf: "2026-11-22",
      pairs,
      meetings: [
        { pair: "1", day: "2026-10-08" },
        { pair: "1", day: "2026-09-20" },
      ],
    },
    finds: [{ cell: "pairs.held:6", found: 45, expected: "" }],
  },
  {
    when: "it met 44 days ago, or works no longer",
    book: {
      asOf: "2026-11-22",
      pairs: [...pairs, { ...pairs[0], no: "2", status: "finished" }],
      meetings: [
        { pair: "1", day: "2026-10-09" },
        { pair: "2", day: "2026-09-01" },
      ],
    },
    finds: [],
  },
];
