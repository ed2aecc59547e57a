import * as z from "zod/mini";
import {
  lacksFor,
  nextStates,
  type Of,
  type State,
  sayState,
  stageState,
  standing,
  usualKind,
} from "../actions/states";
import { isRegister, type RecordKey, recordKeys, sheets, tables, tabOf } from "../spec/book";
import type { Kind } from "../spec/kinds";
import { type PassportState, passport } from "../spec/passport";
import { lackSays, stepName } from "../text/states";
import { ROW } from "../workbook/layout";
import { addressOf } from "../workbook/write";
import type { Asked, Papers } from "./answers";
import { call } from "./call";
import type { Context } from "./context";
import { addressIn } from "./new-year-changes";
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
  needs: (of === "programme" ? needs[state] : []).map((field) => asked(field, passport.columns[field], [])),
  lacks: lacksFor(read.snapshot, of, state).map(({ what, says, ...at }) => ({
    sheet: at.sheet,
    tab: read.found.layout[at.sheet]?.tab ?? tabOf(at.sheet),
    cell: addressIn(read.found, at),
    says: lackSays[what](says),
  })),
});

const thing = (read: Read, of: Of, state: PassportState): Papers["programme"] => {
  const paper = standing(read.snapshot, of);
  return {
    state,
    name: sayState(of, state),
    paper: paper && {
      sheet: "papers",
      tab: read.found.layout.papers?.tab ?? tabOf("papers"),
      cell: addressOf(read.found.layout, "papers", "no", paper.at),
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
      sheet: "proposals",
      tab: read.found.layout.proposals?.tab ?? tabOf("proposals"),
      cell: addressOf(read.found.layout, "proposals", "text", row.at),
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
