import { isLive } from "../snapshot/pairs";
import { isSearched } from "../snapshot/support";
import { at, type Check, type Example, shown } from "./check";

/**
 * Somebody of the base who is in no pair and not in «Поддержка», in a book that keeps that sheet (S2-27). A book without it
 * gets it with the first proposal that leaves somebody over.
 */
export const unpairedWithoutSupport: Check = {
  code: "unpaired-without-support",
  severity: "question",
  find: ({ support, mentees, pairs }) => {
    if (support.every(({ person }) => person === null)) return [];
    const looked = new Set(support.filter(isSearched).map(({ person }) => person));
    const excused = new Set(support.filter(({ done }) => done === "closed").map(({ person }) => person));
    const paired = new Set(
      pairs.filter((pair) => pair.mentor && (isLive(pair) || pair.status === "finished")).map(({ mentee }) => mentee),
    );
    return mentees
      .filter(({ code }) => code !== null && !looked.has(code) && !excused.has(code) && !paired.has(code))
      .map((row) => at("mentees", row, "code", { found: shown("mentees", row, "code") }));
  },
};

export const examples: readonly Example[] = [
  {
    when: "one of the base is in no pair and in no list (S2-27)",
    book: {
      mentees: [{ code: "П-001" }, { code: "П-002" }, { code: "П-003" }],
      pairs: [{ mentor: "Н-001", mentee: "П-001", status: "working" }],
      support: [{ person: "П-002", kind: "search" }],
    },
    finds: [{ cell: "mentees.code:8", found: "П-003", expected: "" }],
  },
  {
    when: "everybody has a pair, is looked after, or wants none any more",
    book: {
      mentees: [{ code: "П-001" }, { code: "П-002" }, { code: "П-003" }],
      pairs: [{ mentor: "Н-001", mentee: "П-001", status: "finished" }],
      support: [{ person: "П-002" }, { person: "П-003", kind: "search", done: "closed" }],
    },
    finds: [],
  },
  {
    when: "the book does not keep the list",
    book: { mentees: [{ code: "П-001" }], pairs: [], support: [] },
    finds: [],
  },
];
