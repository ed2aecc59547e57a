import { at, type Check, type Example, isBlank } from "./check";
import { livePairsByMentor } from "./live-pairs";

/** A mentor who has live pairs while nobody wrote how many mentees he takes (S2-24). */
export const capacityMissing: Check = {
  code: "capacity-missing",
  severity: "warning",
  find: (snapshot) => {
    const live = livePairsByMentor(snapshot);
    return snapshot.mentors.flatMap((mentor) => {
      const pairs = mentor.code === null ? 0 : (live.get(mentor.code)?.length ?? 0);
      return pairs > 0 && isBlank(mentor, "capacity")
        ? [at("mentors", mentor, "capacity", { expected: String(pairs) })]
        : [];
    });
  },
};

export const examples: readonly Example[] = [
  {
    when: "a mentor with a pair has no number of places",
    book: { mentors: [{ code: "Н-001" }], pairs: [{ mentor: "Н-001", mentee: "П-001", status: "working" }] },
    finds: [{ cell: "mentors.capacity:6", found: "", expected: "1" }],
  },
  {
    when: "the number is there, or the mentor has no live pair yet",
    book: {
      mentors: [{ code: "Н-001", capacity: 1 }, { code: "Н-002" }],
      pairs: [{ mentor: "Н-001" }, { mentor: "Н-002", status: "stopped" }],
    },
    finds: [],
  },
];
