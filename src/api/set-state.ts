import * as z from "zod/mini";
import {
  approvedTerms,
  givingTo,
  lacksFor,
  nextStates,
  type Of,
  paperCells,
  passportCells,
  type StateFacts,
  type StatePaper,
  sayState,
  stageState,
  stateKeys,
  stateOf,
  usualKind,
} from "../actions/states";
import { isDay } from "../period/typed-day";
import type { State } from "../snapshot/papers";
import type { Mend } from "../snapshot/problem";
import { needsNumber } from "../spec/papers";
import { type PassportState, passport } from "../spec/passport";
import { quoted, sayDay } from "../text/said";
import { lackSays, paperTitle, stateSays } from "../text/states";
import type { Change } from "../workbook/change";
import type { StateSet } from "./answers";
import { call } from "./call";
import { cellChanges } from "./cell-changes";
import type { Context } from "./context";
import { newRecord } from "./new-record";
import { placed, spotAt } from "./placed";
import { refuse } from "./refuse";

type Read = ReturnType<Context["read"]>;

/** The state that the passport's formula shows; refused where it does not stand there. */
export const programmeState = ({ snapshot, figures }: Read): PassportState => {
  const { state } = snapshot.passport;
  return state === null || figures["passport.state"]?.state !== "ok" ? refuse("state-lost") : state;
};

/** Numbers of the stages that the roadmap has. */
export const stagesIn = ({ snapshot }: Read): number[] =>
  snapshot.roadmap.flatMap(({ row, part, stage }) =>
    row === "stage" && part === null && stage !== null ? [stage] : [],
  );

/** What the thing is now. */
export const stateIn = (read: Read, of: Of): PassportState =>
  of === "programme" ? programmeState(read) : stageState(read.snapshot, of);

const refuseLacks = (read: Read, of: Of, state: State) => {
  const lacks = lacksFor(read.snapshot, of, state);
  const [first] = lacks;
  if (!first) return;
  const { sheet, row, column } = first;
  const { tab, cell } = spotAt(read.found.layout, { sheet, row, column });
  const says = lackSays[first.what](first.says);
  refuse("state-lacks", {
    state: sayState(of, state),
    at: cell ? `${tab}, ${cell}` : tab,
    lacks: says,
    more: lacks.length - 1,
  });
};

/** Days and words that only this state needs (S3-11, S3-12). */
const refuseFacts = ({ snapshot }: Read, of: Of, state: State, { dated }: StatePaper, facts: StateFacts) => {
  const { passport: now } = snapshot;
  const lacks = (head: string, expected: string) =>
    refuse("state-paper", { state: sayState(of, state), head, expected });
  if (of !== "programme") return;
  if (state === "extended") {
    const { until = "" } = facts;
    if (!isDay(until)) lacks(passport.columns.extended.head, "укажите последний день продления");
    if (now.end !== null && until <= now.end)
      lacks(passport.columns.extended.head, `день должен быть позже ${sayDay(now.end)}`);
    if (now.extension_latest !== null && until > now.extension_latest)
      lacks(passport.columns.extended.head, `день должен быть не позже ${sayDay(now.extension_latest)}`);
    if (!facts.basis && !now.extension_basis)
      lacks(passport.columns.extension_basis.head, "укажите, по какой потребности или запросу");
  }
  if (state !== "early") return;
  const last = now.extended ?? now.end;
  const day = facts.until ?? dated;
  if (last !== null && day >= last) lacks(passport.columns.finished_on.head, `день должен быть раньше ${sayDay(last)}`);
  if (!facts.conclusion && now.conclusion === null)
    lacks(passport.columns.conclusion.head, "укажите, что программа выполнена и кто это решил");
};

const refusePaper = (read: Read, of: Of, state: State, { kind, number, dated }: StatePaper) => {
  const lacks = (head: string, expected: string) =>
    refuse("state-paper", { state: sayState(of, state), head, expected });
  if (!isDay(dated)) lacks("Дата", "укажите день документа");
  if (needsNumber(kind) && number === "") lacks("Номер", `${quoted(kind)} без номера состояния не даёт, укажите номер`);
  const before = givingTo(read.snapshot, of).reduce(
    (day, row) => ((row.dated ?? "") > day ? (row.dated ?? "") : day),
    "",
  );
  if (dated < before)
    lacks("Дата", `${sayDay(dated)} раньше документа предыдущего состояния (${sayDay(before)}), исправьте день`);
};

const fieldChanges = (read: Read, name: string, cells: ReturnType<typeof passportCells>): Change[] =>
  cells.flatMap(({ field, now }) => {
    const { head } = passport.columns[field];
    const at =
      placed(read.found.layout, { sheet: "passport", row: 0, column: field }) ??
      refuse("state-paper", { state: name, head, expected: stateSays.fieldLost });
    return cellChanges(read, "passport", at.row, [{ column: at.column, now }]);
  });

const paperInput = () =>
  z.object({
    kind: z.optional(z.string()),
    number: z.optional(z.string()),
    dated: z.optional(z.string()),
    title: z.optional(z.string()),
    signatory: z.optional(z.string()),
    link: z.optional(z.string()),
  });

export const setState = call("setState", {
  input: () =>
    z.object({
      of: z.union([z.literal("programme"), z.number()]),
      state: z.string(),
      paper: paperInput(),
      until: z.optional(z.iso.date()),
      basis: z.optional(z.string()),
      conclusion: z.optional(z.string()),
    }),
  writes: true,
  run: (context, { of, state: asked, paper: given, ...facts }): StateSet => {
    const state =
      stateOf(asked) ?? refuse("state-unknown", { state: asked, known: stateKeys.map((key) => sayState(of, key)) });
    const read = context.read(["passport", "roadmap", "papers"], ["passport", "papers"]);
    const known = stagesIn(read);
    if (of !== "programme" && !known.includes(of)) refuse("stage-unknown", { stage: of, known });
    const now = stateIn(read, of);
    const next = nextStates(read.snapshot, of, now);
    if (!next.includes(state))
      refuse("state-order", { now: sayState(of, now), next: next.map((key) => sayState(of, key)) });
    refuseLacks(read, of, state);
    const kind = given.kind?.trim() || usualKind[state];
    const until = state === "extended" && facts.until ? sayDay(facts.until) : "";
    const paper: StatePaper = {
      kind,
      number: given.number?.trim() ?? "",
      dated: given.dated?.trim() ?? "",
      title: given.title?.trim() || paperTitle(of, state, until),
      signatory: given.signatory?.trim() ?? "",
      link: given.link?.trim() ?? "",
    };
    refusePaper(read, of, state, paper);
    refuseFacts(read, of, state, paper, facts);
    const row = newRecord(read, "papers", paperCells(of, state, paper));
    const terms = state === "approved" ? approvedTerms(read.snapshot, of) : [];
    const term = (of: string): Mend[] => [{ column: "approved", now: of }];
    const what = of === "programme" ? "программа" : `этап ${of}`;
    const changes = [
      ...row.changes,
      ...fieldChanges(read, sayState(of, state), passportCells(read.snapshot, of, state, paper, facts)),
      ...terms.flatMap(({ row: at, now: text }) => cellChanges(read, "roadmap", at, term(text))),
    ];
    context.write(stateSays.act(what, sayState(of, state)), changes, read, row.layout);
    const after = context.readAgain(read, ["passport", "roadmap", "papers"], ["passport"]);
    const got = stateIn(after, of);
    return {
      of,
      state: got,
      name: sayState(of, got),
      paper: {
        ...spotAt(row.layout, { sheet: "papers", row: row.row, column: "no" }),
        id: row.id,
      },
      next: nextStates(after.snapshot, of, got),
      approved: terms.length,
      says: stateSays.set(of === "programme" ? "Программа" : `Этап ${of}`, sayState(of, got), terms.length),
    };
  },
});
