import { papersGiving, subjectsOf } from "../snapshot/papers";
import { sayDay } from "../text/said";
import { at, type Check, type Example } from "./check";

/** A paper of a later state that is older than that of the state before (G-10). */
export const stateDatesBackwards: Check = {
  code: "state-dates-backwards",
  severity: "warning",
  find: (snapshot) =>
    subjectsOf(snapshot).flatMap((about) =>
      papersGiving(snapshot, about).flatMap((row, i, rows) => {
        const latest = rows
          .slice(0, i)
          .filter(({ state }) => state !== row.state)
          .reduce((day, { dated }) => ((dated ?? "") > day ? (dated ?? "") : day), "");
        return (row.dated ?? "") < latest ? [at("papers", row, "dated", { expected: sayDay(latest) })] : [];
      }),
    ),
};

const paper = { kind: "протокол", about: "программа" };

export const examples: readonly Example[] = [
  {
    when: "the programme runs by an order that is older than its approval (G-10)",
    book: {
      papers: [
        { ...paper, state: "running", dated: "2026-09-01" },
        { ...paper, state: "approved", dated: "2026-09-20" },
      ],
    },
    finds: [{ cell: "papers.dated:6", found: "2026-09-01", expected: "20.09.2026" }],
  },
  {
    when: "days follow one another, also on one day; a stage has days of its own",
    book: {
      papers: [
        { ...paper, state: "approved", dated: "2026-09-20" },
        { ...paper, state: "running", dated: "2026-09-20" },
        { ...paper, about: "этап 1", state: "running", dated: "2026-09-01" },
      ],
    },
    finds: [],
  },
];
