import { at, type Check, type Example } from "./check";
import { livePairsByMentor } from "./live-pairs";

/** A mentor with more live pairs and other work than places (S2-24, S3-19). */
export const mentorOverloaded: Check = {
  code: "mentor-overloaded",
  severity: "error",
  find: (snapshot) => {
    const live = livePairsByMentor(snapshot);
    return snapshot.mentors.flatMap((mentor) => {
      const here = mentor.code === null ? 0 : (live.get(mentor.code)?.length ?? 0);
      const elsewhere = mentor.other_load ?? 0;
      const taken = here + elsewhere;
      if (mentor.capacity === null || taken <= mentor.capacity) return [];
      const parts = elsewhere > 0 ? ` (в парах ${here}, в других программах ${elsewhere})` : "";
      return [at("mentors", mentor, "capacity", { expected: `${taken}${parts}` })];
    });
  },
};

export const examples: readonly Example[] = [
  {
    when: "a mentor of two has two live pairs here and one mentee in another programme",
    book: {
      mentors: [{ code: "Н-001", capacity: 2, other_load: 1 }],
      pairs: [{ mentor: "Н-001", status: "working" }, { mentor: "Н-001" }],
    },
    finds: [{ cell: "mentors.capacity:6", found: 2, expected: "3 (в парах 2, в других программах 1)" }],
  },
  {
    when: "a mentor of one has two live pairs",
    book: {
      mentors: [{ code: "Н-001", capacity: 1 }],
      pairs: [
        { mentor: "Н-001", mentee: "П-001" },
        { mentor: "Н-001", mentee: "П-002" },
      ],
    },
    finds: [{ cell: "mentors.capacity:6", found: 1, expected: "2" }],
  },
  {
    when: "finished and stopped pairs free their places, and all places may be taken",
    book: {
      mentors: [{ code: "Н-001", capacity: 1 }],
      pairs: [
        { mentor: "Н-001", status: "finished" },
        { mentor: "Н-001", status: "stopped" },
        { mentor: "Н-001", status: "working" },
      ],
    },
    finds: [],
  },
];
