import * as z from "zod/mini";
import { htmlOf } from "../documents/html";
import {
  documentList,
  missingFields,
  monthChoices,
  purposeChoices,
  responsibleChoices,
  stageChoices,
} from "../documents/list";
import { makeDocument } from "../documents/make";
import { pageOf } from "../documents/page";
import type { ConsentPaper, DocumentKey, Place, Source } from "../documents/source";
import { isMonth } from "../documents/tasks";
import { wordOf } from "../documents/word";
import { type SheetKey, tabOf } from "../spec/book";
import { type PassportField, passport } from "../spec/passport";
import type { ReadBook } from "../workbook/read";
import type { PlacedWarning, Spot } from "./answers";
import { call } from "./call";
import type { Context } from "./context";
import { documentSource } from "./document-source";
import { fileName } from "./file-name";
import { spotAt } from "./placed";
import { refuse } from "./refuse";

const fieldSpot = ({ found }: ReadBook, field: PassportField): Spot =>
  spotAt(found.layout, { sheet: "passport", row: 0, column: field });

const spotOf = (read: ReadBook, place: Place): Spot =>
  place.sheet === "passport" ? fieldSpot(read, place.field) : spotAt(read.found.layout, place);

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
      purposes: purposeChoices(),
    };
  },
});

const ofConsents = (key: DocumentKey): key is ConsentPaper => key === "consent-forms" || key === "consent-list";

const ofPairs = (key: DocumentKey): boolean => key.startsWith("pair-");

const ofRegisters = (key: DocumentKey): boolean =>
  ["selection-list", "team-register", "team-members", "requests-map"].includes(key);

const sheetsFor = (key: DocumentKey): readonly SheetKey[] => {
  if (ofConsents(key)) return ["passport", "mentors", "mentees", "consents", "pairs"];
  if (key === "pair-plan") return ["passport", "mentors", "mentees", "pairs", "plans"];
  if (key === "pair-diary") return ["passport", "mentors", "mentees", "pairs", "diary"];
  if (key === "pair-report") return ["passport", "mentors", "mentees", "pairs", "plans", "meetings"];
  if (ofPairs(key)) return ["passport", "mentors", "mentees", "pairs"];
  if (key === "selection-list") return ["passport", "mentors", "mentees", "selection"];
  if (key === "requests-map") return ["passport", "mentors", "requests"];
  if (key === "team-register" || key === "team-members") return ["passport", "teams", "members"];
  return key === "title" ? ["passport", "roadmap", "programme"] : ["passport", "roadmap"];
};

/** Papers about people show no column of the roadmap. */
const peopleSource = ({ snapshot }: ReadBook): Source => ({ snapshot, columns: [], texts: new Map(), line: "" });

/** A passport without its school year is no book to other calls; here it is a field to fill in. */
const readForPrint = (context: Context, sheets: readonly SheetKey[]): ReadBook => {
  const read = context.look(sheets);
  return read.content || (read.found.sheets.passport && missingFields(read).length > 0) ? read : refuse("no-book");
};

const nothingFor = (source: Source, key: string, month: string, pairs: readonly string[]): never => {
  const known = monthChoices(source).months.map(({ name }) => name);
  if (key === "month-tasks") return refuse("document-empty-month", { month, known });
  if (key === "selection-list") return refuse("document-no-candidates");
  if (key === "requests-map") return refuse("document-no-requests");
  if (key === "team-register" || key === "team-members") return refuse("document-no-teams");
  if (key === "consent-forms" || key === "consent-list") return refuse("document-no-consents");
  if (key === "pair-order" || key === "pair-list") return refuse("document-no-pairs");
  if (key.startsWith("pair-")) return refuse("document-no-work", { pairs });
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
      purpose: z.optional(z.string()),
      people: z.optional(z.array(z.string())),
      order: z.optional(z.string()),
      pairs: z.optional(z.array(z.string())),
      word: z.optional(z.boolean()),
    }),
  writes: false,
  run: (context, { key: asked, month, stage, responsible, newPage, purpose, people, order, pairs, word }) => {
    const of =
      documentList.find(({ key, name }) => key === asked || name === asked) ??
      refuse("document-unknown", { key: asked, known: documentList.map(({ key }) => key) });
    const read = readForPrint(context, sheetsFor(of.key));
    const [missing] = missingFields(read);
    if (missing) {
      const { tab, cell } = fieldSpot(read, missing);
      refuse("document-needs", { tab, cell, field: passport.columns[missing].head, name: of.name });
    }
    const source =
      ofConsents(of.key) || ofPairs(of.key) || ofRegisters(of.key) ? peopleSource(read) : documentSource(read);
    if (month !== undefined && !isMonth(month))
      refuse("arguments", { argument: "month", found: month, expected: "месяц вида 2026-11" });
    const choice = {
      ...(of.choices.includes("month") && { month: month ?? monthChoices(source).month }),
      ...(of.key === "reminder" && month !== undefined && { month }),
      ...(stage !== undefined && { stage }),
      ...(responsible !== undefined && { responsible }),
      ...(newPage !== undefined && { newPage }),
      ...(purpose !== undefined && { purpose }),
      ...(people !== undefined && { people }),
      ...(order !== undefined && { order }),
      ...(pairs !== undefined && { pairs }),
    };
    const made =
      makeDocument(source, of.key, choice, context.today) ??
      nothingFor(source, of.key, choice.month ?? "", pairs ?? []);
    const { title, turn, blocks, plain, warnings, apart } = made;
    const { school_short, school_year } = source.snapshot.passport;
    return {
      key: of.key,
      title,
      file: fileName([made.file, school_short, school_year].filter(Boolean).join(" ")),
      turn,
      html: htmlOf(blocks),
      page: pageOf(title, turn, apart),
      plain,
      ...(word && { word: wordOf(turn, blocks, apart) }),
      warnings: warnings.map(({ place, says }) => ({ ...spotOf(read, place), says })),
    };
  },
});
