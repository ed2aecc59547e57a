import { itemsOf, unfinished } from "../snapshot/items";
import { papersGiving, type State } from "../snapshot/papers";
import type { Mend } from "../snapshot/problem";
import type { Row, Snapshot } from "../snapshot/snapshot";
import { aboutProgramme, aboutStage, states } from "../spec/papers";
import { type PassportField, type PassportState, passport } from "../spec/passport";
import { stampsOf } from "../spec/stamps";

/** The whole programme, or a stage by its number. */
export type Of = "programme" | number;

export const stateKeys = Object.keys(states) as State[];

/** «утверждена» of a programme, «утверждено» in «Документы» and of a stage: both mean one state; null for any other word. */
export const stateOf = (text: string): State | null => {
  const asked = text.trim().toLowerCase();
  return (
    stateKeys.find((key) => key === asked || states[key] === asked || passport.columns.state.words[key] === asked) ??
    null
  );
};

/** How people call the state of that thing. */
export const sayState = (of: Of, state: PassportState): string =>
  of === "programme" ? passport.columns.state.words[state] : state === "draft" ? "черновик" : states[state];

const about = (of: Of) => (of === "programme" ? aboutProgramme : aboutStage(of));

/** Papers that give a state to that thing, each with its day, in the order of its life. */
export const givingTo = (snapshot: Snapshot, of: Of): Row<"papers">[] => papersGiving(snapshot, about(of));

/** The paper by which the thing is what it is now; null for a draft. */
export const standing = (snapshot: Snapshot, of: Of): Row<"papers"> | null => {
  const rows = givingTo(snapshot, of);
  const last = rows[rows.length - 1]?.state;
  return rows.find(({ state }) => state === last) ?? null;
};

/** State of a stage by its papers. */
export const stageState = (snapshot: Snapshot, no: number): PassportState => standing(snapshot, no)?.state ?? "draft";

/** Which states may follow, in their order; «согласована» is passed over where nobody has to agree. */
export const nextStates = (snapshot: Snapshot, of: Of, now: PassportState): State[] => {
  const agreeing = of === "programme" && stampsOf(snapshot, "agreed").length > 0;
  const after: Record<PassportState, State[]> = {
    draft: agreeing ? ["agreed"] : of === "programme" ? ["approved"] : ["agreed", "approved"],
    agreed: ["approved"],
    approved: ["running"],
    running: ["extended", "finished", "early"],
    extended: ["finished", "early"],
    finished: [],
    early: [],
  };
  return after[now];
};

/** What is missing for a state, and the cell where it is to be filled in; `what` names its sentence. */
export type Lack = {
  what: "stamp-who" | "stamp-day" | "stamp-none" | "curator" | "open";
  sheet: "passport" | "roadmap";
  row: number;
  column: string;
  says: string;
};

const stampLacks = (snapshot: Snapshot, stamp: "agreed" | "approved"): Lack[] =>
  stampsOf(snapshot, stamp).flatMap(({ no, by, on, who, day }): Lack[] => {
    const at = { sheet: "passport", row: 0, says: String(no) } as const;
    return [
      ...(who === null ? [{ ...at, what: "stamp-who" as const, column: by }] : []),
      ...(day === null ? [{ ...at, what: "stamp-day" as const, column: on }] : []),
    ];
  });

/** The department approves the programme of management teams (S3-07). */
const approver = (snapshot: Snapshot): Lack[] =>
  snapshot.passport.model === "teams" && stampsOf(snapshot, "approved").length === 0
    ? [{ what: "stamp-none", sheet: "passport", row: 0, column: "stamp1", says: "" }]
    : [];

const open = (snapshot: Snapshot, of: Of): Lack[] =>
  unfinished(snapshot)
    .filter(({ stage }) => of === "programme" || stage === of)
    .map(({ at, no }) => ({ what: "open", sheet: "roadmap", row: at, column: "status", says: no ?? "" }));

/** What keeps the thing from this state, beside its paper (S1-01, S1-45, S3-07, S3-12). */
export const lacksFor = (snapshot: Snapshot, of: Of, state: State): Lack[] => {
  if (state === "early") return open(snapshot, of);
  if (of !== "programme") return [];
  if (state === "agreed") return stampLacks(snapshot, "agreed");
  if (state === "approved") return [...approver(snapshot), ...stampLacks(snapshot, "approved")];
  const { curator, municipal_curator } = snapshot.passport;
  return state === "running" && curator === null && municipal_curator === null
    ? [{ what: "curator", sheet: "passport", row: 0, column: "curator", says: "" }]
    : [];
};

/** Which paper gives the state, unless the user says otherwise. */
export const usualKind: Record<State, string> = {
  agreed: "лист согласования",
  approved: "приказ",
  running: "приказ",
  extended: "приказ",
  finished: "отчёт",
  early: "приказ",
};

/** What a paper says and what is known of the state besides, as the user gave it. */
export type StatePaper = {
  kind: string;
  number: string;
  dated: string;
  title: string;
  signatory: string;
  link: string;
};
export type StateFacts = { until?: string | undefined; basis?: string | undefined; conclusion?: string | undefined };

/** Cells of the new row of «Документы». */
export const paperCells = (of: Of, state: State, paper: StatePaper): Mend[] =>
  Object.entries({ ...paper, about: about(of), state: states[state] }).flatMap(([column, now]) =>
    now === "" ? [] : [{ column, now }],
  );

/** Fields of the passport that the state changes: what the terms are counted from (S3-11, S3-12, S3-35). */
export const passportCells = (
  { passport: now }: Snapshot,
  of: Of,
  state: State,
  { dated, kind }: StatePaper,
  { until, basis, conclusion }: StateFacts,
): { field: PassportField; now: string }[] => {
  if (of !== "programme") return [];
  if (state === "extended")
    return [
      { field: "extended", now: until ?? "" },
      { field: "extension_basis", now: basis || now.extension_basis || "" },
    ];
  const concluded = conclusion ? [{ field: "conclusion" as const, now: conclusion }] : [];
  if (state === "early") return [{ field: "finished_on", now: until ?? dated }, ...concluded];
  if (state !== "finished") return [];
  const reported = kind.trim().toLowerCase() === "отчёт" && now.report_on === null;
  return [...(reported ? [{ field: "report_on" as const, now: dated }] : []), ...concluded];
};

/** Terms as they are approved now: what changes later is seen beside them. */
export const approvedTerms = (snapshot: Snapshot, of: Of): { row: number; now: string }[] =>
  itemsOf(snapshot).flatMap(({ at, event, stage, period, approved }) =>
    event !== null && (of === "programme" || stage === of) && (period ?? "") !== (approved ?? "")
      ? [{ row: at, now: period ?? "" }]
      : [],
  );
