import * as z from "zod/mini";
import { addedStage } from "../actions/add-stage";
import { ownModelOf } from "../actions/own-model";
import { schoolYearText, yearOf } from "../actions/school-year";
import type { ProgrammeModel } from "../programmes/model";
import type { OwnColumn } from "../programmes/own";
import { isPage, sheetKeys, tables } from "../spec/book";
import { ROW } from "../workbook/layout";
import type { ReadBook } from "../workbook/read";
import type { OpenedModel } from "./answers";
import { call } from "./call";
import { cellChanges } from "./cell-changes";
import type { Context } from "./context";
import { fileName } from "./file-name";
import { moreStages } from "./more-stages";
import { spotAt, tabIn } from "./placed";
import { countsOf, ownModel } from "./programme-input";
import { refuse } from "./refuse";

const counted = (model: Pick<ProgrammeModel, "stages" | "indicators" | "texts">): OpenedModel["counts"] => ({
  ...countsOf(model),
  texts: model.texts.length,
});

export const openModel = call("openModel", {
  input: () => z.object({ own: z.string() }),
  writes: false,
  run: (_, input) => {
    const { model, own } = ownModel(input.own);
    return { name: own.name, base: own.base, counts: counted(model) };
  },
});

/** Columns without a key of ours that have a head: the school's own, with the nearest of ours before them. */
const ownColumns = ({ found }: ReadBook, { host }: Context): OwnColumn[] =>
  sheetKeys.flatMap((sheet): OwnColumn[] => {
    const of = found.sheets[sheet];
    const tab = of && host.spreadsheets.getActiveSpreadsheet().getSheetByName(of.tab);
    if (!of || !tab || isPage(sheet)) return [];
    return of.keys.flatMap((key, at) => {
      const head = String(of.cells[ROW.head - 1]?.[at] ?? "").trim();
      const after = of.keys.slice(0, at).reverse().find(Boolean);
      return key === "" && head !== "" && after && !tables[sheet].columns[after]?.hidden
        ? [{ sheet, after, head, width: tab.getColumnWidth(at + 1) }]
        : [];
    });
  });

export const saveModel = call("saveModel", {
  input: () => z.object({ name: z.optional(z.string()) }),
  writes: false,
  run: (context, input) => {
    const read = context.read();
    const { passport } = read.snapshot;
    const year = yearOf(passport.school_year) ?? 0;
    const name = (input.name ?? passport.title ?? "").trim() || refuse("model-name-empty");
    const own = ownModelOf(read.snapshot, year, {
      base: String(passport.model),
      name,
      columns: ownColumns(read, context),
    });
    return {
      file: `${fileName(`Модель ${name.slice(0, 60)} ${schoolYearText(year)}`)}.json`,
      json: JSON.stringify(own, null, 2),
      counts: counted(own),
    };
  },
});

export const addStage = call("addStage", {
  input: () => z.object({ name: z.string() }),
  writes: true,
  run: (context, { name }) => {
    if (name.trim() === "") refuse("stage-name-empty");
    const read = context.read(["roadmap", "summary", "passport"]);
    const { snapshot, found } = read;
    const rows = snapshot.roadmap;
    const { no, cells } = addedStage(rows, name.trim());
    const row = Math.max(ROW.head, ...rows.map(({ at }) => at)) + 1;
    if (row > (found.sheets.roadmap?.cells.length ?? 0))
      refuse("no-spare-row", { tab: tabIn(found.layout, "roadmap") });
    // no line in «Журнал»: its undo would leave the row's hidden cells; a stage goes away with its row
    context.write(null, [...cellChanges(read, "roadmap", row, cells), ...moreStages(read, no)], read);
    return { no, ...spotAt(found.layout, { sheet: "roadmap", row, column: "event" }) };
  },
});
