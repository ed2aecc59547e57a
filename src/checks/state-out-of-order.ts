import { papersGiving, type State, subjectsOf } from "../snapshot/papers";
import type { Snapshot } from "../snapshot/snapshot";
import { aboutProgramme, states } from "../spec/papers";
import { stampsOf } from "../spec/stamps";
import { at, type Check, type Example } from "./check";

const before: Partial<Record<State, State>> = {
  running: "approved",
  extended: "running",
  finished: "running",
  early: "running",
};

const wanted = (snapshot: Snapshot, about: string, state: State): State | undefined =>
  state === "approved" && about === aboutProgramme && stampsOf(snapshot, "agreed").length > 0
    ? "agreed"
    : before[state];

/** A state whose forerunner no paper gives: approved and never agreed, running and never approved (G-10). */
export const stateOutOfOrder: Check = {
  code: "state-out-of-order",
  severity: "warning",
  find: (snapshot) =>
    subjectsOf(snapshot).flatMap((about) => {
      const rows = papersGiving(snapshot, about);
      const given = new Set(rows.map(({ state }) => state));
      return rows.flatMap((row) => {
        const lacks = row.state && wanted(snapshot, about, row.state);
        return lacks && !given.has(lacks) ? [at("papers", row, "state", { expected: states[lacks] })] : [];
      });
    }),
};

const paper = { kind: "протокол", dated: "2026-09-01", about: "программа" };

export const examples: readonly Example[] = [
  {
    when: "the programme runs and nothing approves it; its stage is finished and never began (G-10)",
    book: {
      papers: [
        { ...paper, state: "running" },
        { ...paper, about: "этап 2", state: "finished" },
      ],
    },
    finds: [
      { cell: "papers.state:6", found: "реализуется", expected: "утверждено" },
      { cell: "papers.state:7", found: "завершено", expected: "реализуется" },
    ],
  },
  {
    when: "it is approved, though a line of the passport asks for agreement (S1-01)",
    book: { passport: { stamp1: "agreed" }, papers: [{ ...paper, state: "approved" }] },
    finds: [{ cell: "papers.state:6", found: "утверждено", expected: "согласовано" }],
  },
  {
    when: "all is in its order; a paper without its day gives nothing yet",
    book: {
      papers: [
        { ...paper, state: "running" },
        { ...paper, state: "approved" },
        { kind: "отчёт", state: "finished" },
      ],
    },
    finds: [],
  },
];
