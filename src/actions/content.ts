import { readPeriod } from "../period/read";
import type { ModelStage, ProgrammeModel } from "../programmes/model";
import type { Content, RowCells } from "../snapshot/content";
import { sheetKeys } from "../spec/book";
import { criteria } from "../spec/criteria";
import { f, one } from "../spec/formula";
import { indicators } from "../spec/indicators";
import { monthKeys } from "../spec/months";
import { type PassportField, passportRows } from "../spec/passport";
import { roadmap } from "../spec/roadmap";
import { summaryRows } from "../spec/summary";
import { schoolYearText } from "./school-year";

export type Answers = { year: number; title?: string; school?: string; municipality?: string };

const two = (n: number) => String(n).padStart(2, "0");
const dayOf = (year: number, at: ProgrammeModel["start"]) => `${year + at.year}-${two(at.month)}-${two(at.day)}`;
const numbered = (prefix: string, n: number) => `${prefix}-${String(n).padStart(3, "0")}`;

const roadmapRows = (stages: readonly ModelStage[], year: number, base: { start: string; end: string }): RowCells[] => {
  const out: RowCells[] = [];
  const add = (cells: RowCells) => out.push({ ...cells, order: out.length + 1, id: numbered("Р", out.length + 1) });
  const dated = (text: string) => text.replace(/\{Y\}/g, String(year)).replace(/\{Z\}/g, String(year + 1));
  let event = 0;
  stages.forEach((stage, i) => {
    add({ no: String(i + 1), event: stage.name, row: roadmap.columns.row.words.stage, stage: i + 1 });
    for (const of of stage.events) {
      event += 1;
      for (const item of of.items) {
        const text = dated(item.period ?? of.period);
        const read = readPeriod({ text, base });
        add({
          no: String(event),
          event: of.event,
          content: item.content,
          period: text,
          responsible: item.responsible ?? of.responsible,
          status: roadmap.columns.status.words.todo,
          form: item.form ?? "",
          result: item.result ?? "",
          start: read.start ?? "",
          end: read.end ?? "",
          kind: roadmap.columns.kind.words[read.kind],
          row: roadmap.columns.row.words.item,
          stage: i + 1,
        });
      }
    }
  });
  return out;
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
    },
    heads: {
      indicators: {
        before: `${indicators.columns.before.head}\n${year}`,
        after: `${indicators.columns.after.head}\n${year + 1}`,
      },
    },
    beyond: { roadmap: monthKeys.slice(monthsBetween(base)) },
    rows: {
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
        model.stages.map(({ name }, i) => ({ no: i + 1, name })),
        model.lists.forms,
      ),
    },
  };
};
