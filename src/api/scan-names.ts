import * as z from "zod/mini";
import type { PersonalKind } from "../privacy/found";
import { codedBy, type Known } from "../privacy/mentions";
import { personalIn } from "../privacy/scan";
import type { SheetKey } from "../spec/book";
import { kindNames } from "../text/names";
import { type TabTexts, tabsOf, textsOfTab } from "../workbook/every-text";
import { letterOf, ROW } from "../workbook/layout";
import type { FoundPersonal } from "./answers-names";
import { call } from "./call";
import { bookPeople } from "./people-of";

/** Rows of these are about one person each. */
const ofPeople: readonly SheetKey[] = ["mentors", "mentees", "pairs"];
/** The school's own data, which its papers need: who heads it, who signs, where it is. */
const officials = (key: SheetKey | null, column: string | undefined): boolean =>
  key === "passport" || key === "summary" || (key === "papers" && column === "signatory");

/** In a person's own tab the heads are its first row with more than one text. */
const headRow = ({ key, cells }: TabTexts): number => {
  if (key) return ROW.head - 1;
  const first = cells.findIndex((row) => row.filter((cell) => typeof cell === "string" && cell !== "").length > 1);
  return Math.max(0, first);
};

const isFigure = (column: string | undefined) => column === "order" || column === "queue";

/** Personal data in one tab. `allowed`: names that the book may hold, as its mode says; they are passed over. */
const inTab = (texts: TabTexts, today: string, allowed: (text: string) => boolean): FoundPersonal[] => {
  const { tab, key, keys, cells, formulas, notes } = texts;
  const heads = cells[headRow(texts)] ?? [];
  const spot = (row: number, column: number) => ({ sheet: tab, tab, cell: `${letterOf(column + 1)}${row + 1}` });
  const look = (text: string, row: number, column: number, note: boolean): FoundPersonal[] => {
    const head = row > headRow(texts) ? String(heads[column] ?? "") : "";
    const person = key !== null && ofPeople.includes(key) && row >= ROW.first - 1;
    return personalIn(text, { head, person, today })
      .filter(({ kind, from, to }) => {
        if (kind === "name" || kind === "address")
          return !officials(key, keys[column]) && !(kind === "name" && allowed(text.slice(from, to)));
        return true;
      })
      .map((one) => ({ ...spot(row, column), ...one, note, text }));
  };
  return notes.flatMap((row, i) =>
    row.flatMap((note, j) => {
      if (key && i === 0) return [];
      const cell = cells[i]?.[j] ?? "";
      const formula = formulas[i]?.[j] ?? "";
      const text = formula.includes('"') && !key ? formula : formula ? "" : String(cell);
      const own = text !== "" && typeof cell !== "boolean" && !isFigure(keys[j]) ? look(text, i, j, false) : [];
      return note ? [...own, ...look(note, i, j, true)] : own;
    }),
  );
};

/** So many findings are listed; a tab full of names says enough by its number. */
const MOST = 300;

export const scanNames = call("scanNames", {
  input: () => z.object({}),
  writes: false,
  run: (context) => {
    const { mode, known } = bookPeople(context.read(["passport", "mentors", "mentees"]));
    const coded = codedBy(known as Known[]);
    const allowed = (text: string) => mode === "names" || (mode === "pupils" && coded(text) !== null);
    const zone = context.host.spreadsheets.getActiveSpreadsheet().getSpreadsheetTimeZone();
    const tabs = tabsOf(context.host);
    const found = tabs.flatMap((tab) => {
      const texts = textsOfTab(context.host, tab, zone);
      return texts ? inTab(texts, context.today, allowed) : [];
    });
    const kinds = [...new Set(found.map(({ kind }) => kind))] as PersonalKind[];
    return {
      found: found.slice(0, MOST),
      kinds: kinds.map((kind) => ({
        kind,
        name: kindNames[kind],
        count: found.filter((one) => one.kind === kind).length,
      })),
      left: Math.max(0, found.length - MOST),
      tabs: tabs.length,
    };
  },
});
