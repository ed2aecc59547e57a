import type { ProgrammeModel } from "../programmes/model";
import type { Content } from "../snapshot/content";
import { isRegister, sheetKeys, sheets, type TableKey } from "../spec/book";
import { criteria } from "../spec/criteria";
import { f, one, say } from "../spec/formula";
import type { Kind } from "../spec/kinds";
import { monthKeys } from "../spec/months";
import { type NamesMode, namesModes, type PassportField } from "../spec/passport";
import { passportRows } from "../spec/passport-rows";
import { idOf } from "../spec/row-ids";
import { type SummarySize, summaryRows } from "../spec/summary";
import { indicatorRows, listRows, programmeRows, roadmapRows } from "./content-rows";
import { dressed, withOwn } from "./dress";
import type { OwnPart } from "./own-part";
import { schoolYearText } from "./school-year";

export type Answers = {
  year: number;
  title?: string;
  school?: string;
  municipality?: string;
  /** Whose names the book is to hold; codes only when not said. */
  names?: NamesMode;
  /** The day on which the rule about names was shown, ISO. */
  noticed?: string;
  /** Where the book has its own stages or words: how many rows its «Сводка» has for them. */
  size?: SummarySize;
};

const two = (n: number) => String(n).padStart(2, "0");
const dayOf = (year: number, at: ProgrammeModel["start"]) => `${year + at.year}-${two(at.month)}-${two(at.day)}`;
const monthsBetween = ({ start, end }: { start: string; end: string }) => {
  const months = (day: string) => 12 * Number(day.slice(0, 4)) + Number(day.slice(5, 7));
  return Math.min(monthKeys.length, months(end) - months(start) + 1);
};

const columnsOf = (model: ProgrammeModel, year: number, base: { start: string; end: string }): Content["columns"] => {
  const columns = Object.fromEntries(
    Object.entries(sheets).map(([key, { of }]) => [
      key,
      withOwn(dressed(of.columns, model.dress?.[key as TableKey]), key, model.own?.columns ?? []),
    ]),
  ) as Content["columns"];
  const { before, after } = columns.indicators;
  const beyond = monthKeys.slice(monthsBetween(base)).map((key) => [key, { ...columns.roadmap[key], hidden: true }]);
  return {
    ...columns,
    roadmap: { ...columns.roadmap, ...Object.fromEntries(beyond) },
    indicators: {
      ...columns.indicators,
      before: { ...(before as Kind), head: `${before?.head}\n${year}` },
      after: { ...(after as Kind), head: `${after?.head}\n${year + 1}` },
    },
  };
};

/** Columns of names are in sight where the book holds names. */
const named = (columns: Content["columns"], mode: NamesMode = "codes"): Content["columns"] =>
  mode === "codes"
    ? columns
    : (Object.fromEntries(
        Object.entries(columns).map(([sheet, of]) => [
          sheet,
          Object.fromEntries(
            Object.entries(of).map(([key, { away: _, ...kind }]) => [
              key,
              { ...kind, width: kind.besideName ?? kind.width },
            ]),
          ),
        ]),
      ) as Content["columns"]);

const ownText = ({ own }: ProgrammeModel, size: SummarySize): string => {
  const text: OwnPart = { ...size, ...(own && { name: own.name }) };
  return JSON.stringify(text);
};

const ownTitles = (model: ProgrammeModel): Content["titles"] =>
  Object.fromEntries(
    Object.entries(model.dress ?? {}).flatMap(([key, { title }]) => (title ? [[key, f`${say(title)}`]] : [])),
  );

/** The whole content of a new book of this model for this school year. */
export const contentOf = (model: ProgrammeModel, answers: Answers): Content => {
  const { year } = answers;
  const base = { start: dayOf(year, model.start), end: dayOf(year, model.end) };
  const size = answers.size ?? { stages: model.stages.length, forms: model.lists.forms.length };
  const title = answers.title?.trim() || String(model.passport.title ?? model.name);
  const fields: Partial<Record<PassportField, string | number>> = {
    ...model.passport,
    title,
    model_name: model.name,
    model: model.key,
    school_year: schoolYearText(year),
    as_of: "=TODAY()",
    school: answers.school?.trim() ?? "",
    municipality: answers.municipality?.trim() ?? "",
    start: base.start,
    end: base.end,
    names: namesModes[answers.names ?? "codes"],
    ...(answers.noticed && { noticed: answers.noticed }),
    own: ownText(model, size),
    version: 1,
  };
  return {
    sheets: sheetKeys.filter((key) => !isRegister(key) || model.registers?.includes(key)),
    size,
    titles: {
      summary: f`"Сводка. "&${one("passport.title")}`,
      roadmap: f`"План мероприятий (дорожная карта) на "&${one("passport.school_year")}&" учебный год. "&${one("passport.title")}`,
      ...ownTitles(model),
    },
    columns: named(columnsOf(model, answers.year, base), answers.names),
    rows: {
      programme: programmeRows(model.texts, year),
      roadmap: roadmapRows(model.stages, year, base),
      mentors: [],
      mentees: [],
      consents: [],
      pairs: [],
      plans: [],
      meetings: [],
      indicators: indicatorRows(model),
      criteria: model.criteria.map((of, i) => ({
        no: String(i + 1),
        criterion: of.criterion,
        mark: of.judged ? "" : criteria.columns.mark.words.figure,
        clause: of.clause,
        where: of.where,
        counted: of.counted ?? "",
        id: idOf("К", i + 1),
      })),
      papers: [],
      proposals: [],
      outreach: [],
      training: [],
      questionnaires: [],
      requests: [],
      selection: [],
      teams: [],
      members: [],
      diary: [],
      support: [],
      journal: [],
      lists: listRows(model),
    },
    own: {
      criteria: Object.fromEntries(
        model.criteria.map(({ value, threshold, missing, of_answered, of_all }, i) => [
          idOf("К", i + 1),
          { value, threshold, missing, ...(of_answered && { of_answered }), ...(of_all && { of_all }) },
        ]),
      ),
    },
    pages: {
      passport: passportRows(fields),
      summary: summaryRows(size),
    },
  };
};
