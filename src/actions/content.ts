import { readPeriod } from "../period/read";
import type { ModelEvent, ModelItem, ModelStage, ModelText, ProgrammeModel } from "../programmes/model";
import type { Content, RowCells } from "../snapshot/content";
import { sheetKeys, sheets, type TableKey } from "../spec/book";
import { criteria } from "../spec/criteria";
import { f, one } from "../spec/formula";
import { indicators } from "../spec/indicators";
import type { Kind } from "../spec/kinds";
import { monthKeys } from "../spec/months";
import { type PassportField, passportRows } from "../spec/passport";
import { programme } from "../spec/programme";
import { roadmap } from "../spec/roadmap";
import { summaryRows } from "../spec/summary";
import { dressed } from "./dress";
import { schoolYearText } from "./school-year";

export type Answers = { year: number; title?: string; school?: string; municipality?: string };

const two = (n: number) => String(n).padStart(2, "0");
const dayOf = (year: number, at: ProgrammeModel["start"]) => `${year + at.year}-${two(at.month)}-${two(at.day)}`;
/** `{X}`, `{Y}`, `{Z}`: the year before, the first and the second calendar year of the school year. */
const inYear = (text: string, year: number) =>
  text.replace(/\{([XYZ])\}/g, (_, letter: string) => String(year + "XYZ".indexOf(letter) - 1));
const numbered = (prefix: string, n: number) => `${prefix}-${String(n).padStart(3, "0")}`;

const roadmapRows = (stages: readonly ModelStage[], year: number, base: { start: string; end: string }): RowCells[] => {
  const out: RowCells[] = [];
  const add = (cells: RowCells) => out.push({ ...cells, order: out.length + 1, id: numbered("Р", out.length + 1) });
  const { row, status, kind, contour } = roadmap.columns;
  let number = 0;
  const addEvents = (events: readonly ModelEvent[], place: RowCells) => {
    for (const of of events) {
      number += 1;
      const items: readonly ModelItem[] = of.items.length > 0 ? of.items : [{ content: "" }];
      for (const item of items) {
        const text = inYear(item.period ?? of.period, year);
        const read = readPeriod({ text, base });
        add({
          no: String(number),
          event: inYear(of.event, year),
          content: inYear(item.content, year),
          period: text,
          responsible: item.responsible ?? of.responsible,
          status: status.words.todo,
          form: item.form ?? of.form ?? "",
          result: item.result ?? of.result ?? "",
          direction: of.direction ?? "",
          contour: of.contour ? contour.words[of.contour] : "",
          start: read.start ?? "",
          end: read.end ?? "",
          kind: kind.words[read.kind],
          row: row.words.item,
          ...place,
        });
      }
    }
  };
  stages.forEach(({ name, no, events, parts = [] }, i) => {
    const stage = i + 1;
    add({ no: no ?? String(stage), event: inYear(name, year), row: row.words.stage, stage });
    addEvents(events, { stage });
    parts.forEach((of, at) => {
      const place = { stage, part: at + 1 };
      add({ no: `${stage}.${at + 1}`, event: of.name, row: row.words.stage, ...place });
      addEvents(of.events, place);
    });
  });
  return out;
};

const programmeRows = (texts: readonly ModelText[], year: number): RowCells[] => {
  const { section, level } = programme.columns;
  const counted = new Map<string, number>();
  return texts.map(({ section: of, level: at, period, ...rest }, i) => {
    const group = `${of} ${rest.side ?? ""}`;
    const no = (counted.get(group) ?? 0) + 1;
    counted.set(group, no);
    return {
      ...rest,
      no: String(no),
      section: section.words[of],
      level: at ? level.words[at] : "",
      period: inYear(period ?? "", year),
      id: numbered("Т", i + 1),
    };
  });
};

const indicatorRows = (model: ProgrammeModel): RowCells[] =>
  model.indicators.map((of, i) => ({
    no: String(i + 1),
    indicator: of.indicator,
    unit: of.unit ? indicators.columns.unit.words[of.unit] : "",
    better: of.better ? indicators.columns.better.words[of.better] : "",
    group: of.group ?? "",
    id: numbered("И", i + 1),
  }));

const listRows = (model: ProgrammeModel): RowCells[] => {
  const columns = Object.entries(model.lists);
  const length = Math.max(0, ...columns.map(([, words]) => words.length));
  return Array.from({ length }, (_, i) => Object.fromEntries(columns.map(([key, words]) => [key, words[i] ?? ""])));
};

const monthsBetween = ({ start, end }: { start: string; end: string }) => {
  const months = (day: string) => 12 * Number(day.slice(0, 4)) + Number(day.slice(5, 7));
  return Math.min(monthKeys.length, months(end) - months(start) + 1);
};

const columnsOf = (model: ProgrammeModel, year: number, base: { start: string; end: string }): Content["columns"] => {
  const columns = Object.fromEntries(
    Object.entries(sheets).map(([key, { of }]) => [key, dressed(of.columns, model.dress?.[key as TableKey])]),
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

const ownTitles = (model: ProgrammeModel): Content["titles"] =>
  Object.fromEntries(
    Object.entries(model.dress ?? {}).flatMap(([key, { title }]) =>
      title ? [[key, { text: [`"${title}"`], holes: [] }]] : [],
    ),
  );

/** The whole content of a new book of this model for this school year. */
export const contentOf = (model: ProgrammeModel, answers: Answers): Content => {
  const { year } = answers;
  const base = { start: dayOf(year, model.start), end: dayOf(year, model.end) };
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
    names: "коды",
    version: 1,
  };
  return {
    sheets: sheetKeys,
    titles: {
      summary: f`"Сводка. "&${one("passport.title")}`,
      roadmap: f`"План мероприятий (дорожная карта) на "&${one("passport.school_year")}&" учебный год. "&${one("passport.title")}`,
      ...ownTitles(model),
    },
    columns: columnsOf(model, answers.year, base),
    rows: {
      programme: programmeRows(model.texts, year),
      roadmap: roadmapRows(model.stages, year, base),
      mentors: [],
      mentees: [],
      pairs: [],
      indicators: indicatorRows(model),
      criteria: model.criteria.map((of, i) => ({
        no: String(i + 1),
        criterion: of.criterion,
        mark: of.judged ? "" : criteria.columns.mark.words.figure,
        clause: of.clause,
        where: of.where,
        counted: of.counted ?? "",
        id: numbered("К", i + 1),
      })),
      journal: [],
      lists: listRows(model),
    },
    own: {
      criteria: Object.fromEntries(
        model.criteria.map(({ value, threshold, missing, of_answered, of_all }, i) => [
          numbered("К", i + 1),
          { value, threshold, missing, ...(of_answered && { of_answered }), ...(of_all && { of_all }) },
        ]),
      ),
    },
    pages: {
      passport: passportRows(fields),
      summary: summaryRows(
        model.stages.map(({ name }, i) => ({ no: i + 1, name: inYear(name, year) })),
        model.lists.forms,
      ),
    },
  };
};
