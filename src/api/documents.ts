import * as z from "zod/mini";
import { htmlOf } from "../documents/html";
import { documentList, missingFields, monthChoices, responsibleChoices, stageChoices } from "../documents/list";
import { makeDocument } from "../documents/make";
import { pageOf } from "../documents/page";
import type { Place, Source } from "../documents/source";
import { isMonth } from "../documents/tasks";
import { wordOf } from "../documents/word";
import { pages, type SheetKey, tabOf } from "../spec/book";
import { type PassportField, passport } from "../spec/passport";
import type { ReadBook } from "../workbook/read";
import { addressOf } from "../workbook/write";
import type { PlacedWarning, Spot } from "./answers";
import { call } from "./call";
import type { Context } from "./context";
import { documentSource } from "./document-source";
import { refuse } from "./refuse";

const fieldSpot = ({ found }: ReadBook, field: PassportField): Spot => {
  const at = found.layout.passport;
  const [line, letter] = [at?.rows[field], at?.letter[pages.passport.value]];
  return { sheet: "passport", tab: at?.tab ?? tabOf("passport"), cell: line && letter ? `${letter}${line}` : "" };
};

const spotOf = (read: ReadBook, place: Place): Spot =>
  place.sheet === "passport"
    ? fieldSpot(read, place.field)
    : {
        sheet: "roadmap",
        tab: read.found.layout.roadmap?.tab ?? tabOf("roadmap"),
        cell: addressOf(read.found.layout, "roadmap", place.column, place.row),
      };

/** Fields without which nothing is printed, each at its cell. */
const needs = (read: ReadBook): PlacedWarning[] =>
  missingFields(read).map((field) => {
    const spot = fieldSpot(read, field);
    return { ...spot, says: `${spot.tab}${spot.cell ? `, ${spot.cell}` : ""}: ${passport.columns[field].head}` };
  });

export const listDocuments = call("listDocuments", {
  input: () => z.object({}),
  writes: false,
  run: (context) => {
    const read = readForPrint(context, ["passport", "roadmap"]);
    const source = documentSource(read);
    const missing = needs(read);
    return {
      documents: documentList.map((of) => ({ ...of, choices: [...of.choices], needs: missing })),
      ...monthChoices(source),
      stages: stageChoices(source),
      responsibles: responsibleChoices(source),
    };
  },
});

/** A passport without its school year is no book to other calls; here it is a field to fill in. */
const readForPrint = (context: Context, sheets: readonly SheetKey[]): ReadBook => {
  const read = context.look(sheets);
  return read.content || (read.found.sheets.passport && missingFields(read).length > 0) ? read : refuse("no-book");
};

/** Characters that no file name may have. */
const fileName = (name: string): string =>
  name
    .replace(/[\\/:*?"<>|\s]+/g, " ")
    .trim()
    .slice(0, 100);

const nothingFor = (source: Source, key: string, month: string): never => {
  const known = monthChoices(source).months.map(({ name }) => name);
  if (key === "month-tasks") return refuse("document-empty-month", { month, known });
  return refuse("document-empty", { tab: tabOf("roadmap") });
};

export const renderDocument = call("renderDocument", {
  input: () =>
    z.object({
      key: z.string(),
      month: z.optional(z.string()),
      stage: z.optional(z.number()),
      responsible: z.optional(z.string()),
      newPage: z.optional(z.boolean()),
      word: z.optional(z.boolean()),
    }),
  writes: false,
  run: (context, { key: asked, month, stage, responsible, newPage, word }) => {
    const of =
      documentList.find(({ key, name }) => key === asked || name === asked) ??
      refuse("document-unknown", { key: asked, known: documentList.map(({ key }) => key) });
    const read = readForPrint(
      context,
      of.key === "title" ? ["passport", "roadmap", "programme"] : ["passport", "roadmap"],
    );
    const [missing] = missingFields(read);
    if (missing) {
      const { tab, cell } = fieldSpot(read, missing);
      refuse("document-needs", { tab, cell, field: passport.columns[missing].head, name: of.name });
    }
    const source = documentSource(read);
    if (month !== undefined && !isMonth(month))
      refuse("arguments", { argument: "month", found: month, expected: "месяц вида 2026-11" });
    const choice = {
      ...(of.choices.includes("month") && { month: month ?? monthChoices(source).month }),
      ...(of.key === "reminder" && month !== undefined && { month }),
      ...(stage !== undefined && { stage }),
      ...(responsible !== undefined && { responsible }),
      ...(newPage !== undefined && { newPage }),
    };
    const made = makeDocument(source, of.key, choice, context.today) ?? nothingFor(source, of.key, choice.month ?? "");
    const { title, turn, blocks, plain, warnings } = made;
    const { school_short, school_year } = source.snapshot.passport;
    return {
      key: of.key,
      title,
      file: fileName([made.file, school_short, school_year].filter(Boolean).join(" ")),
      turn,
      html: htmlOf(blocks),
      page: pageOf(title, turn),
      plain,
      ...(word && { word: wordOf(turn, blocks) }),
      warnings: warnings.map(({ place, says }) => ({ ...spotOf(read, place), says })),
    };
  },
});
