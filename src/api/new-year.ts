import * as z from "zod/mini";
import { type NewYear as Plan, planNewYear, type YearSheet } from "../actions/new-year";
import type { NewYearFrom } from "../actions/new-year-plan";
import { schoolYearText, yearOf } from "../actions/school-year";
import type { Content } from "../snapshot/content";
import { pages, recordKeys, type SheetKey, tabOf } from "../spec/book";
import { newYearDone, newYearSays, newYearTodo } from "../text/new-year";
import type { Change } from "../workbook/change";
import { columnOf } from "../workbook/layout";
import { leftToBuild } from "../workbook/plan";
import type { NewYear } from "./answers";
import { call } from "./call";
import { type Context, ownContent } from "./context";
import { emptyJournal, type Planned, yearChanges } from "./new-year-changes";
import { ledgerChange, ledgerOf, wantedIn } from "./new-year-ledger";
import { addressIn, tabIn } from "./placed";
import { refuse } from "./refuse";

type Read = ReturnType<Context["read"]>;

const wanted: readonly SheetKey[] = [
  ...(["passport", "programme", "roadmap", "mentors", "mentees", "consents"] as const),
  ...(["pairs", "indicators", "criteria", "journal"] as const),
  ...recordKeys,
];
const withFormulas = wanted.filter((key) => key !== "journal");

/** Fields of the passport that hold a formula. */
const passportFormulas = ({ found }: Read): Map<string, string> => {
  const { passport } = found.sheets;
  const at = columnOf(found.layout.passport?.letter[pages.passport.value] ?? "A") - 1;
  const rows = Object.entries(found.layout.passport?.rows ?? {});
  return new Map(
    rows.flatMap(([key, row]) => {
      const formula = passport?.formulas?.[row - 1]?.[at];
      return formula ? [[key, formula]] : [];
    }),
  );
};

/** The same model's content a year later: its heads name the new year. */
const contentAt = ({ snapshot, content, found }: Read, year: number): Content =>
  ownContent({ ...snapshot.passport, school_year: schoolYearText(year) }, found) ?? content;

/** Sentences of the model that name a year: what stands there a year later. */
const renewedBy = (now: Content, next: Content): NewYearFrom["renewed"] => {
  const cells = (["roadmap", "programme"] as const).flatMap((sheet) => {
    const later = new Map(next.rows[sheet].map((row) => [row["id"], row]));
    return now.rows[sheet].flatMap((row) =>
      Object.entries(row).flatMap(([column, text]): [string, string][] => {
        const other = later.get(row["id"])?.[column];
        return typeof other === "string" && other !== text ? [[`${sheet} ${row["id"]} ${column} ${text}`, other]] : [];
      }),
    );
  });
  const known = new Map(cells);
  return ({ sheet, id, column }, held) => known.get(`${sheet} ${id} ${column} ${held}`) ?? null;
};

const planOf = (read: Read, from: number): Planned => {
  const ledger = ledgerOf(read.snapshot, from);
  const formulas = passportFormulas(read);
  const renewed = renewedBy(read.content, contentAt(read, from + 1));
  const plan = planNewYear({ snapshot: read.snapshot, from, formulas, wanted: wantedIn(ledger), renewed });
  return { plan, begun: ledger !== null };
};

const changesOf = (read: Read, from: number, planned: Planned, now: string): Change[] => {
  const ledger = planned.begun ? [] : [ledgerChange(planned.plan, from, now, read.found)];
  const lines = ledger.reduce((sum, of) => sum + (of.do === "append" ? of.rows.length : 0), 0);
  return [
    ...ledger,
    ...yearChanges(planned, from, read.found, [read.content, contentAt(read, from + 1)]),
    emptyJournal(read.found, lines),
  ];
};

/**
 * What is left of a turn of the year that broke off: all that was not written, or only the ledger where the passport has
 * the new year already. `from` is the year that ends.
 */
export const finishNewYear = (read: Read, from: number, now: string): Change[] =>
  yearOf(read.snapshot.passport.school_year) === from
    ? changesOf(read, from, planOf(read, from), now)
    : [emptyJournal(read.found, 0)];

/** Cells that get another text than they have; the plan also keeps those that stay the same. */
const changed = <R extends { readonly at: number }>(
  moved: Plan["sheets"]["roadmap"]["moved"],
  rows: readonly R[],
  column: keyof R & string,
) => {
  const now = new Map(rows.map((row) => [row.at, row[column]]));
  return moved.filter((cell) => cell.column === column && cell.now !== now.get(cell.row)).length;
};

const saysOf = (key: YearSheet, { sheets, base, withoutOutput }: Plan, { snapshot }: Read, to: string): string[] => {
  const { moved, set, clear, out } = sheets[key];
  const inColumn = (column: string, cells: readonly { column: string }[] = moved) =>
    cells.filter((cell) => cell.column === column).length;
  switch (key) {
    case "passport":
      return newYearSays.passport({ to, ...base, cleared: clear.length });
    case "programme":
      return newYearSays.programme({ moved: changed(moved, snapshot.programme, "period"), marks: clear.length });
    case "roadmap":
      return newYearSays.roadmap({
        terms: changed(moved, snapshot.roadmap, "period"),
        items: inColumn("status", set),
        stages: changed(moved, snapshot.roadmap, "event"),
        cleared: clear.length,
      });
    case "indicators":
      return newYearSays.indicators({
        taken: moved.filter(({ column, now }) => column === "before" && now !== "").length,
        without: withoutOutput,
      });
    case "criteria":
      return newYearSays.criteria({ marks: clear.length });
    case "pairs":
      return newYearSays.pairs({ out: out.map(({ code }) => code), stay: snapshot.pairs.length - out.length });
    case "consents":
      return newYearSays.consents({ out: out.length });
    case "papers":
    case "plans":
    case "meetings":
    case "diary":
    case "support":
    case "proposals":
    case "outreach":
    case "training":
    case "questionnaires":
    case "requests":
    case "selection":
      return newYearSays.records({ out: out.length, papers: key === "papers" });
    case "teams":
    case "members":
      return newYearSays.teams({ stay: snapshot[key].length, cleared: clear.length });
    default:
      return newYearSays.people({ out: out.map(({ code }) => code), stay: snapshot[key].length - out.length });
  }
};

const ORDER: readonly YearSheet[] = [
  ...(["passport", "programme", "roadmap", "mentors"] as const),
  ...(["mentees", "consents", "pairs", "indicators", "criteria"] as const),
  ...recordKeys,
];

/** What a person is to look at; after the writing at the places where rows stand then. */
const todoOf = ({ found }: Read, plan: Plan, done: boolean): NewYear["todo"] =>
  ORDER.flatMap((key) => {
    const { todo, out } = plan.sheets[key];
    return todo.flatMap(({ code, found: text, ...at }) => {
      const up = done ? out.filter(({ row }) => row < at.row).length : 0;
      const tab = tabIn(found.layout, key);
      return [{ sheet: key, tab, cell: addressIn(found.layout, at, up), says: newYearTodo[code](text) }];
    });
  });

const answerOf = (read: Read, from: number, { plan, begun }: Planned, done: boolean): NewYear => {
  const to = schoolYearText(from + 1);
  const tab = (key: SheetKey) => tabIn(read.found.layout, key);
  return {
    from: schoolYearText(from),
    to,
    done,
    begun,
    sheets: [
      ...ORDER.filter((key) => read.found.sheets[key]).map((key) => ({
        key,
        tab: tab(key),
        says: saysOf(key, plan, read, to),
      })),
      { key: "journal", tab: tab("journal"), says: newYearSays.journal() },
    ],
    todo: todoOf(read, plan, done),
    says: done ? newYearDone(to) : "",
  };
};

const refuseIncomplete = ({ content, found }: Read) => {
  const tabs = leftToBuild(content, found).map(tabOf);
  if (tabs.length > 0) refuse("book-incomplete", { tabs });
};

/** The year that ends: that of the passport, and the one that was asked for where it was named. */
const fromOf = (read: Read, asked: string | undefined): { year: number; from: number } => {
  const { school_year } = read.snapshot.passport;
  const year = yearOf(school_year) ?? refuse("no-book");
  const from = asked === undefined ? year : yearOf(asked);
  if (from === null)
    refuse("arguments", { argument: "from", found: asked ?? "", expected: "учебный год, например 2026–2027" });
  const cutOff = from === year - 1 && ledgerOf(read.snapshot, year - 1) !== null;
  if (from !== year && !cutOff) refuse("year-passed", { schoolYear: school_year ?? "", from: asked ?? "" });
  if (year >= 2100) refuse("year-out-of-range", { year: year + 1 });
  return { year, from: from as number };
};

export const newYear = call("newYear", {
  input: () =>
    z.object({ preview: z.optional(z.boolean()), copy: z.optional(z.boolean()), from: z.optional(z.string()) }),
  writes: true,
  run: (context, { preview, copy, from: asked }) => {
    if (!preview && !copy) refuse("year-not-copied");
    if (!preview && asked === undefined)
      refuse("arguments", { argument: "from", found: "", expected: "учебный год, с которого переходят" });
    const read = context.read(wanted, withFormulas);
    refuseIncomplete(read);
    const { year, from } = fromOf(read, asked);
    const planned = planOf(read, from);
    if (preview) return answerOf(read, from, planned, false);
    const changes = from === year ? changesOf(read, from, planned, context.now) : [emptyJournal(read.found, 0)];
    context.write(null, changes, read);
    return answerOf(read, from, planned, true);
  },
});
