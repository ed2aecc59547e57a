import { meetingsOf } from "../snapshot/meetings";
import type { Finding } from "../snapshot/problem";
import type { Row } from "../snapshot/snapshot";
import { at, type Check, type Example } from "./check";

const order = ["opening", "trial", "planning", "regular", "final"] as const satisfies Row<"meetings">["kind"][];

/** The first meeting of a pair that stands before its turn: a regular one before planning, any after the final one (S2-28). */
export const meetingsOutOfOrder: Check = {
  code: "meetings-out-of-order",
  severity: "error",
  find: (snapshot) => {
    const found = new Map<number, Finding>();
    for (const pair of snapshot.pairs) {
      const past = { rank: -1, planned: false, final: false };
      for (const meeting of meetingsOf(snapshot, pair)) {
        const rank = order.indexOf(meeting.kind as (typeof order)[number]);
        const wrong = past.final
          ? "до заключительной"
          : rank >= 0 && rank < past.rank
            ? "раньше"
            : meeting.kind === "regular" && !past.planned
              ? "после планирования"
              : null;
        if (wrong) {
          found.set(meeting.at, at("meetings", meeting, "kind", { expected: wrong }));
          break;
        }
        past.rank = Math.max(past.rank, rank);
        past.planned ||= meeting.kind === "planning";
        past.final ||= meeting.kind === "final";
      }
    }
    return [...found.values()];
  },
};

const pairs = [{ no: "1", mentor: "Н-001", mentee: "П-001" }];
const of = (kind: Row<"meetings">["kind"], day: string) => ({ pair: "1", kind, day });

export const examples: readonly Example[] = [
  {
    when: "a regular meeting took place before the plan was made (S2-28)",
    book: { pairs, meetings: [of("opening", "2026-10-01"), of("regular", "2026-10-08"), of("planning", "2026-10-15")] },
    finds: [{ cell: "meetings.kind:7", found: "регулярная", expected: "после планирования" }],
  },
  {
    when: "a consultation followed the final meeting (S2-28)",
    book: { pairs, meetings: [of("final", "2026-10-08"), of("consultation", "2026-10-15")] },
    finds: [{ cell: "meetings.kind:7", found: "консультация", expected: "до заключительной" }],
  },
  {
    when: "the trial meeting came first, then the organisational one (S2-28)",
    book: { pairs, meetings: [of("trial", "2026-10-01"), of("opening", "2026-10-08")] },
    finds: [{ cell: "meetings.kind:7", found: "организационная", expected: "раньше" }],
  },
  {
    when: "all five kinds stand in their order by days, in whatever order they were written down",
    book: {
      pairs,
      meetings: [
        of("final", "2027-05-20"),
        of("regular", "2026-11-08"),
        of("planning", "2026-10-15"),
        of("consultation", "2026-10-10"),
        of("trial", "2026-10-08"),
        of("opening", "2026-10-01"),
      ],
    },
    finds: [],
  },
];
