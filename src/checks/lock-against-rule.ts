import { barsOf, ruleFacts } from "../pairing/rules";
import { sidesOf } from "../pairing/sides";
import { at, type Check, type Example } from "./check";

/**
 * A locked pair that a rule of the choice forbids: a ban, a former failed pair, another form, an age (E.3 8). Oneself and a
 * missing consent have remarks of their own.
 */
export const lockAgainstRule: Check = {
  code: "lock-against-rule",
  severity: "warning",
  find: (snapshot) => {
    const locked = snapshot.pairs.filter(({ locked: of, status }) => of === "yes" && status === "proposed");
    if (locked.length === 0) return [];
    const sides = sidesOf(snapshot, snapshot.asOf ?? "", []);
    const [mentors, mentees] = [sides.mentors, sides.mentees].map(
      (of) => new Map(of.map((one) => [one.code, one])),
    ) as [Map<string, (typeof sides.mentors)[number]>, Map<string, (typeof sides.mentees)[number]>];
    const facts = ruleFacts(snapshot);
    return locked.flatMap((pair) => {
      const [mentor, mentee] = [mentors.get(pair.mentor ?? ""), mentees.get(pair.mentee ?? "")];
      if (!mentor || !mentee) return [];
      const bar = barsOf(mentor, mentee, facts).find(({ key }) => key !== "nothing" && key !== "self");
      return bar ? [at("pairs", pair, "locked", { found: `${mentor.code} – ${mentee.code}`, expected: bar.says })] : [];
    });
  },
};

export const examples: readonly Example[] = [
  {
    when: "a locked pair is banned by one of its sides",
    book: {
      mentors: [{ code: "Н-001" }],
      mentees: [{ code: "П-001", barred: "Н-001 (родственник)" }],
      pairs: [{ mentor: "Н-001", mentee: "П-001", status: "proposed", locked: "yes" }],
    },
    finds: [{ cell: "pairs.locked:6", found: "Н-001 – П-001", expected: "П-001 не ставить с Н-001: родственник" }],
  },
  {
    when: "nothing forbids it, or it is not locked",
    book: {
      mentors: [{ code: "Н-001" }],
      mentees: [{ code: "П-001", barred: "Н-001" }, { code: "П-002" }],
      pairs: [
        { mentor: "Н-001", mentee: "П-001", status: "proposed" },
        { mentor: "Н-001", mentee: "П-002", status: "proposed", locked: "yes" },
      ],
    },
    finds: [],
  },
];
