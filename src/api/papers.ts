import * as z from "zod/mini";
import { lacksFor, nextStates, type Of, sayState, stageState, standing, usualKind } from "../actions/states";
import type { State } from "../snapshot/papers";
import { isRegister, type RecordKey, recordKeys, sheets, tables, tabOf } from "../spec/book";
import type { Kind } from "../spec/kinds";
import { needsNumber } from "../spec/papers";
import { type PassportState, passport } from "../spec/passport";
import { lackSays, stepName } from "../text/states";
import { ROW } from "../workbook/layout";
import type { Asked, Papers } from "./answers";
import { call } from "./call";
import type { Context } from "./context";
import { spotAt } from "./placed";
import { stagesIn } from "./set-state";

type Read = ReturnType<Context["read"]>;

const asked = (key: string, { head, is, required }: Kind, offers: readonly string[]): Asked => ({
  key,
  head,
  is: is === "code" ? "text" : is,
  offers: [...offers],
  required: required === true,
});

/** What a state asks for besides its paper (S3-11, S3-12). */
const needs: Record<State, (keyof typeof passport.columns)[]> = {
  agreed: [],
  approved: [],
  running: [],
  extended: ["extended", "extension_basis"],
  finished: ["conclusion"],
  early: ["finished_on", "conclusion"],
};

const fieldsOf = (sheet: RecordKey): Asked[] =>
  Object.entries<Kind>(tables[sheet].columns)
    .filter(([, kind]) => !kind.computed && !kind.hidden)
    .map(([key, kind]) => asked(key, kind, kind.words ? Object.values(kind.words) : (kind.offers ?? [])));

const stepOf = (read: Read, of: Of, state: State): Papers["programme"]["steps"][number] => ({
  state,
  name: stepName[state],
  kind: usualKind[state],
  numbered: needsNumber(usualKind[state]),
  needs: (of === "programme" ? needs[state] : []).map((field) => asked(field, passport.columns[field], [])),
  lacks: lacksFor(read.snapshot, of, state).map(({ what, says, ...at }) => ({
    ...spotAt(read.found.layout, at),
    says: lackSays[what](says),
  })),
});

const thing = (read: Read, of: Of, state: PassportState): Papers["programme"] => {
  const paper = standing(read.snapshot, of);
  return {
    state,
    name: sayState(of, state),
    paper: paper && {
      ...spotAt(read.found.layout, { sheet: "papers", row: paper.at, column: "no" }),
      says: [paper.kind, paper.number && `№\u00a0${paper.number}`].filter(Boolean).join(" "),
      dated: paper.dated ?? "",
    },
    steps: nextStates(read.snapshot, of, state).map((next) => stepOf(read, of, next)),
  };
};

const nameOf = (read: Read, no: number): string =>
  read.snapshot.roadmap.find(({ row, part, stage }) => row === "stage" && part === null && stage === no)?.event ?? "";

const registers = (read: Read): Papers["registers"] =>
  recordKeys.map((sheet) => {
    const found = read.found.sheets[sheet];
    const line = found?.cells[ROW.line - 1]?.[sheets[sheet].frozen];
    return {
      sheet,
      tab: found?.tab ?? tabOf(sheet),
      cell: "",
      here: found !== undefined,
      line: String(line ?? ""),
      rows: read.snapshot[sheet].length,
      fields: fieldsOf(sheet),
    };
  });

const waiting = (read: Read): Papers["waiting"] =>
  read.snapshot.proposals
    .filter(({ decision, text, kind }) => decision === null && (text !== null || kind !== null))
    .map((row) => ({
      ...spotAt(read.found.layout, { sheet: "proposals", row: row.at, column: "text" }),
      id: row.id ?? "",
      kind: row.kind ?? "proposal",
      from: row.from ?? "",
      text: row.text ?? "",
      item: row.item ?? "",
      dated: row.dated,
      due: row.due,
      next: row.next ?? "",
    }));

export const papers = call("papers", {
  input: () => z.object({}),
  writes: false,
  run: (context) => {
    const present = context.read(["passport", "roadmap", ...recordKeys], ["passport"]);
    const figure = present.figures["passport.state"];
    const { state } = present.snapshot.passport;
    const known = state !== null && figure?.state === "ok" && present.found.sheets.papers !== undefined;
    return {
      known,
      programme: thing(present, "programme", known ? state : "draft"),
      stages: stagesIn(present).map((no) => ({
        no,
        stage: nameOf(present, no),
        ...thing(present, no, stageState(present.snapshot, no)),
      })),
      waiting: waiting(present),
      registers: registers(present).filter(({ sheet, here }) => here || isRegister(sheet as never)),
      today: context.today,
    };
  },
});
