import * as z from "zod/mini";
import { readOwnPart } from "../actions/own-part";
import { schoolYearText, yearOf, yearToPlan } from "../actions/school-year";
import { models } from "../programmes/list";
import type { Content } from "../snapshot/content";
import { isPage, pages, type SheetKey, tabOf } from "../spec/book";
import type { PassportField } from "../spec/passport";
import { cellValue } from "../workbook/cells";
import { touches } from "../workbook/change";
import { type Layout, ROW } from "../workbook/layout";
import { leftToBuild, planNew, planTabs, wholeLayout } from "../workbook/plan";
import type { ReadBook } from "../workbook/read";
import { addressOf } from "../workbook/write";
import type { ProgrammeInput } from "./answers";
import { call } from "./call";
import type { Context } from "./context";
import { askedScreen } from "./menu";
import { askedContent, countsOf, programmeInput } from "./programme-input";
import { refuse } from "./refuse";

export const listModels = call("listModels", {
  input: () => z.object({}),
  writes: false,
  run: (context) => {
    const { content, found, snapshot } = context.look(["passport"]);
    const { passport } = snapshot;
    const own = readOwnPart(passport.own)?.name;
    return {
      models: models.map(({ key, name, situation, load }) => ({
        key,
        name,
        situation,
        counts: countsOf(load()),
      })),
      year: yearToPlan(context.today),
      screen: askedScreen(context.host),
      book: content && {
        model: String(passport.model),
        title: passport.title ?? "",
        school: passport.school ?? "",
        year: yearOf(passport.school_year) ?? 0,
        left: leftToBuild(content, found).map(tabOf),
        names: passport.names ?? "codes",
        ...(own && { own }),
      },
    };
  },
});

const passportOf = ({ pages: { passport } }: Content, field: PassportField): string =>
  String(passport.find(({ key }) => key === field)?.cells.value ?? "");

/**
 * The content to build: what was asked for, or that of the book which is there already. Another programme is refused; a
 * book of a school's own model is built on out of the same file.
 */
const contentToBuild = (
  input: ProgrammeInput,
  { content, snapshot: { passport } }: ReadBook,
  today: string,
): Content => {
  const asked = askedContent(input, today);
  if (!content) return asked;
  const name = readOwnPart(passport.own)?.name;
  const same = passport.model === passportOf(asked, "model") && yearOf(passport.school_year) === input.year;
  if (same && name && name !== readOwnPart(passportOf(asked, "own"))?.name) refuse("model-file-needed", { name });
  if (!same || (input.own && !name))
    refuse("book-exists", { title: passport.title ?? "", schoolYear: passport.school_year ?? "" });
  return name ? asked : content;
};

const refuseForeign = (content: Content, { found }: ReadBook) => {
  const tab = content.sheets.map(tabOf).find((name) => found.foreign.includes(name));
  if (tab) refuse("sheet-foreign", { tab });
};

const rowsOf = (key: SheetKey, content: Content) =>
  isPage(key) ? content.pages[key].length : content.rows[key].length;

const sheetSays = (key: SheetKey, content: Content): string => {
  const rows = rowsOf(key, content);
  if (key === "passport") return "поля программы, сроки, утверждение, пороги";
  if (key === "summary") return "живые показатели на одной странице";
  return rows === 0 ? "пустая таблица с выпадающими списками" : `строк: ${rows}`;
};

export const previewProgramme = call("previewProgramme", {
  input: programmeInput,
  writes: false,
  run: (context, input) => {
    const read = context.look(["passport"]);
    const content = contentToBuild(input, read, context.today);
    refuseForeign(content, read);
    const left = leftToBuild(content, read.found);
    const layout = wholeLayout(content, read.found);
    const changes = [
      ...planTabs(content, read.found),
      ...left.flatMap((key) => planNew(key, content, layout, read.found)),
    ];
    return {
      model: input.model,
      title: String(read.snapshot.passport.title ?? input.title ?? passportOf(content, "title")),
      schoolYear: schoolYearText(input.year),
      sheets: [...left, ...content.sheets.filter((key) => !left.includes(key))].map((key) => ({
        key,
        tab: tabOf(key),
        state: left.includes(key) ? ("new" as const) : ("present" as const),
        says: sheetSays(key, content),
      })),
      touched: changes.filter(touches).map(({ sheet, row, column, was, now }) => ({
        sheet,
        tab: tabOf(sheet),
        cell: addressOf(layout, sheet, column, row),
        was: String(was),
        now: String(cellValue(now)),
      })),
      changes: changes.length,
    };
  },
});

/** A book that has just become whole is shown at its passport, where the school fills in what only it knows. */
const showFirst = ({ host }: Context, { passport }: Layout) => {
  const sheet = host.spreadsheets.getActiveSpreadsheet().getSheetByName(passport?.tab ?? "");
  const letter = passport?.letter[pages.passport.value];
  if (sheet && letter) sheet.getRange(`${letter}${passport?.rows.title ?? ROW.first}`).activate();
};

export const createProgramme = call("createProgramme", {
  input: () => z.extend(programmeInput(), { step: z.optional(z.boolean()) }),
  writes: true,
  run: (context, input) => {
    const read = context.look(["passport"]);
    const content = contentToBuild(input, read, context.today);
    refuseForeign(content, read);
    const tabs = planTabs(content, read.found);
    const layout = wholeLayout(content, read.found);
    const left = leftToBuild(content, read.found);
    const now = input.step ? left.slice(0, 1) : left;
    const screen = context.host.spreadsheets.getActiveSpreadsheet().getActiveSheet();
    context.write(null, [...tabs, ...now.flatMap((key) => planNew(key, content, layout, read.found))], read, layout);
    if (tabs.length > 0) context.host.spreadsheets.getActiveSpreadsheet().setActiveSheet(screen);
    const rest = left.filter((key) => !now.includes(key));
    if (rest.length === 0 && now.length > 0) showFirst(context, layout);
    return {
      done: rest.length === 0,
      tab: now.length > 0 ? tabOf(now[now.length - 1] as SheetKey) : null,
      built: content.sheets.filter((key) => !rest.includes(key)).map(tabOf),
      left: rest.map(tabOf),
      total: content.sheets.length,
    };
  },
});
