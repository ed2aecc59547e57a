import { readPeriod } from "../period/read";
import type { ModelEvent, ModelItem, ModelStage, ModelText, ProgrammeModel } from "../programmes/model";
import type { RowCells } from "../snapshot/content";
import { indicators } from "../spec/indicators";
import { programme } from "../spec/programme";
import { roadmap } from "../spec/roadmap";
import { idOf } from "../spec/row-ids";
import { inYear } from "./year-text";

/** Rows of the roadmap: stages, their parts, events with their items, terms read within `base`. */
export const roadmapRows = (
  stages: readonly ModelStage[],
  year: number,
  base: { start: string; end: string },
): RowCells[] => {
  const out: RowCells[] = [];
  const add = (cells: RowCells) => out.push({ ...cells, order: out.length + 1, id: idOf("Р", out.length + 1) });
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

/** Rows of «Программа», numbered within each section and side. */
export const programmeRows = (texts: readonly ModelText[], year: number): RowCells[] => {
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
      id: idOf("Т", i + 1),
    };
  });
};

/** Rows of the matrix, values empty. */
export const indicatorRows = (model: ProgrammeModel): RowCells[] =>
  model.indicators.map((of, i) => ({
    no: String(i + 1),
    indicator: of.indicator,
    unit: of.unit ? indicators.columns.unit.words[of.unit] : "",
    better: of.better ? indicators.columns.better.words[of.better] : "",
    group: of.group ?? "",
    id: idOf("И", i + 1),
  }));

/** Rows of the dictionaries: a column a dictionary, words one below the other. */
export const listRows = (model: ProgrammeModel): RowCells[] => {
  const columns = Object.entries(model.lists);
  const length = Math.max(0, ...columns.map(([, words]) => words.length));
  return Array.from({ length }, (_, i) => Object.fromEntries(columns.map(([key, words]) => [key, words[i] ?? ""])));
};
