import * as z from "zod/mini";
import { answered, planAnswers, type WrongAnswer } from "../actions/answer-rows";
import { enteredNow } from "../actions/questionnaire-rows";
import { interestIn } from "../report/interest";
import { tables, tabOf } from "../spec/book";
import type { Cell } from "../spec/kinds";
import { answersSay, ONLINE } from "../text/questionnaires";
import { sayDay } from "../text/said";
import type { Change } from "../workbook/change";
import { expectedOf } from "../workbook/read-table";
import type { AnswersTaken, Questionnaires } from "./answers-questionnaires";
import { call } from "./call";
import { cellChanges } from "./cell-changes";
import { buildRegister, REGISTER } from "./give-forms";
import { foreignTabs, shownIn } from "./import-source";
import { spotAt } from "./placed";
import { refuse } from "./refuse";
import { roomOf, rowsFrom, topOf } from "./rows-below";

const bases = ["mentors", "mentees"] as const;
/** Rows that one call takes: more come in further calls. */
const MOST = 600;

const sheetsRead = ["passport", ...bases, "questionnaires"] as const;

const codesOf = (rows: readonly { code: string | null }[]) => rows.flatMap(({ code }) => code ?? []);

export const questionnaires = call("questionnaires", {
  input: () => z.object({ tab: z.optional(z.string()) }),
  writes: false,
  run: (context, { tab }): Questionnaires => {
    const { snapshot, found } = context.read(sheetsRead);
    return {
      codes: { mentors: codesOf(snapshot.mentors), mentees: codesOf(snapshot.mentees) },
      names: snapshot.passport.names ?? "codes",
      today: context.today,
      tabs: foreignTabs(found),
      issued: snapshot.questionnaires.flatMap(({ person, kind, given, entered, wished }) =>
        person
          ? [{ code: person, kind: kind ?? "", given: given !== null, entered: entered !== null, wished: wished ?? "" }]
          : [],
      ),
      interest: interestIn(snapshot),
      rows: tab === undefined ? null : shownIn(context, found, tab, undefined),
    };
  },
});

const refuseAnswer = (wrong: WrongAnswer): never => {
  const tab = tabOf(wrong.base);
  if ("column" in wrong) {
    const kind = tables[wrong.base].columns[wrong.column];
    return wrong.why === "cell" && kind
      ? refuse("record-cell", { tab, head: kind.head, found: wrong.found, expected: expectedOf(kind) })
      : refuse("record-column", { tab, column: wrong.column, known: answered[wrong.base] });
  }
  return wrong.why === "taken" || wrong.why === "gone"
    ? refuse(`answer-${wrong.why}`, { tab, code: wrong.code })
    : refuse("arguments", { argument: "code", found: wrong.code, expected: "код вида «Н-003», у каждого свой" });
};

const shown = (cell: Cell) => sayDay(String(cell));

export const takeAnswers = call("takeAnswers", {
  input: () =>
    z.object({
      rows: z.array(
        z.object({
          base: z.enum(bases),
          code: z.string(),
          known: z.boolean(),
          same: z.string(),
          cells: z.record(z.string(), z.union([z.string(), z.number()])),
          form: z.string(),
          day: z.string(),
          replace: z.optional(z.array(z.string())),
        }),
      ),
      apply: z.optional(z.boolean()),
    }),
  writes: true,
  run: (context, { rows, apply }): AnswersTaken => {
    if (rows.length === 0) refuse("answers-empty");
    if (rows.length > MOST) refuse("import-large", { what: "строк", most: MOST, found: rows.length });
    if (apply && rows.some(({ form }) => form !== "")) buildRegister(context);
    const read = context.read([...sheetsRead, "journal"], bases);
    const lacking = bases.filter((base) => !read.found.sheets[base]);
    if (lacking.length > 0) refuse("book-incomplete", { tabs: lacking.map(tabOf) });
    const plan = planAnswers(read.snapshot, rows, read.snapshot.passport.names ?? "codes");
    if ("wrong" in plan) return refuseAnswer(plan.wrong);
    const added = { mentors: plan.fresh.mentors.length, mentees: plan.fresh.mentees.length };
    const counts = { ...added, completed: plan.completed };
    const { layout } = read.found;
    const answer: AnswersTaken = {
      added,
      completed: plan.completed,
      again: plan.again,
      differing: plan.differs.map(({ base, at, code, column, was, now }) => ({
        ...spotAt(layout, { sheet: base, row: at, column }),
        code,
        column,
        head: tables[base].columns[column]?.head ?? column,
        was: shown(was),
        now: shown(now),
      })),
      says: apply ? answersSay.done(counts) : answersSay.preview({ ...counts, again: plan.again }),
      applied: null,
    };
    if (!apply) return answer;
    const register = enteredNow(read.snapshot.questionnaires, rows, context.today, ONLINE);
    const changes: Change[] = [
      ...bases.flatMap((base) =>
        rowsFrom(read, base, plan.fresh[base], topOf(read, base), roomOf(context, read, base)),
      ),
      ...plan.mends.flatMap(({ base, at, cells }) => cellChanges(read, base, at, cells)),
      ...(read.found.sheets.questionnaires
        ? [
            ...rowsFrom(read, REGISTER, register.fresh, topOf(read, REGISTER), roomOf(context, read, REGISTER)),
            ...register.mends.flatMap(({ at, cells }) => cellChanges(read, REGISTER, at, cells)),
          ]
        : []),
    ];
    context.write(answersSay.act(counts), changes, read);
    const first = bases.find((base) => added[base] > 0);
    return {
      ...answer,
      applied: first ? spotAt(layout, { sheet: first, row: topOf(read, first), column: "code" }) : null,
    };
  },
});

/** Names and contacts leave a tab of answers: «Журнал» says that, and keeps nothing of them. */
export const emptyColumns = call("emptyColumns", {
  input: () => z.object({ tab: z.string(), columns: z.array(z.number()), heads: z.number() }),
  writes: true,
  run: (context, { tab, columns, heads }) => {
    const read = context.read(["passport", "journal"]);
    const known = foreignTabs(read.found);
    const sheet = known.includes(tab) ? context.host.spreadsheets.getActiveSpreadsheet().getSheetByName(tab) : null;
    if (!sheet) return refuse("import-tab", { tab, known });
    const width = sheet.getLastColumn();
    const wrong = columns.find((column) => !Number.isInteger(column) || column < 1 || column > width);
    if (wrong !== undefined || columns.length === 0)
      return refuse("arguments", {
        argument: "columns",
        found: wrong ?? "",
        expected: `номера столбцов от 1 до ${width}`,
      });
    const last = sheet.getLastRow();
    const says = answersSay.emptied({ tab, columns: columns.length });
    const [day = "", time = ""] = context.now.split("T");
    if (read.found.sheets.journal)
      context.write(
        null,
        [{ sheet: "journal", do: "append", rows: [{ day: { day }, time, action: says, tab }] }],
        read,
      );
    if (last > heads) for (const column of columns) sheet.getRange(heads + 1, column, last - heads, 1).clearContent();
    return { says: `${says}.` };
  },
});
