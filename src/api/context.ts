import { contentOf } from "../actions/content";
import { readOwnPart, withoutTexts } from "../actions/own-part";
import { yearOf } from "../actions/school-year";
import type { Host } from "../host/services";
import { models } from "../programmes/list";
import type { Content } from "../snapshot/content";
import { isRegister, type SheetKey, sheetKeys, tables } from "../spec/book";
import type { Cell } from "../spec/kinds";
import type { NamesMode } from "../spec/passport";
import { confirm, takeAim } from "../workbook/aim";
import type { Change } from "../workbook/change";
import { type FoundBook, isUnbuilt } from "../workbook/find";
import { journalOf } from "../workbook/journal";
import type { Layout } from "../workbook/layout";
import { remarksOnLooks } from "../workbook/plan";
import { type ReadBook, readBook } from "../workbook/read";
import { addressOf, write } from "../workbook/write";
import { tabIn } from "./placed";
import { refuse } from "./refuse";

/** The sentence of an action, or that with who asked for it and why; `mark`: the action that it goes on with. */
type Said = string | { says: string; note?: string; mark?: string };

/** What a call may use: the host, today, and the book read as far as it needs. */
export type Context = {
  host: Host;
  /** Today in the spreadsheet's time zone, "YYYY-MM-DD". */
  today: string;
  /** Reads sheets (all by default) with the formulas of `formulas`; refuses where there is no book. */
  read(sheets?: readonly SheetKey[], formulas?: readonly SheetKey[]): ReadBook & { content: Content };
  /** Reads these sheets and does not look at the others, where nothing of the book is written. */
  glance(sheets: readonly SheetKey[]): ReadBook & { content: Content };
  /** Reads some more sheets, or the same ones after writing, in the tabs where `before` has found them. */
  readAgain(
    before: { found: FoundBook },
    sheets: readonly SheetKey[],
    formulas?: readonly SheetKey[],
  ): ReadBook & { content: Content };
  /** Reads the whole book with its formulas and drop-downs: what checking needs. */
  inspect(): ReadBook & { content: Content };
  /** The same as `read`, but a spreadsheet without a book is fine. */
  look(sheets?: readonly SheetKey[], formulas?: readonly SheetKey[]): ReadBook;
  /** False for the second and third attempt, after somebody else has moved rows or columns. */
  first: boolean;
  /** Names this call's action in «Журнал». */
  mark: string;
  /** This minute in the spreadsheet's time zone, "YYYY-MM-DDTHH:MM". */
  now: string;
  /**
   * Writes changes against what was read, in one phase, with their lines in «Журнал» under the sentence `says`, with
   * the explanation `note`; null where the journal is not to know (building, undo). Throws `Moved` where somebody else has moved or typed over
   * what was read: then nothing is written, and the call is run again from its beginning.
   */
  write(says: Said | null, changes: readonly Change[], read: { found: FoundBook }, layout?: Layout): void;
};

/** A book has the registers that are found in it; while it is being built, those of its model too. */
const sheetsOf = ({ sheets: planned }: Content, { sheets: found }: FoundBook): Content["sheets"] => {
  const whole = planned.every((key) => {
    const sheet = found[key];
    return isRegister(key) || (sheet !== undefined && !isUnbuilt(sheet));
  });
  return sheetKeys.filter((key) => found[key] || (planned.includes(key) && !(whole && isRegister(key))));
};

/** The content that a passport names by its model and school year; null where it names none. */
export const ownContent = (fields: Record<string, unknown>, found: FoundBook): Content | null => {
  const model = models.find(({ key }) => key === fields.model);
  const year = yearOf(fields.school_year as string | null);
  if (!model || !year) return null;
  const own = readOwnPart(fields.own);
  const base = model.load();
  const content = contentOf(own?.name ? withoutTexts(base, own.name) : base, {
    year,
    ...(own && { size: own }),
    ...(typeof fields.names === "string" && { names: fields.names as NamesMode }),
  });
  return { ...content, sheets: sheetsOf(content, found) };
};

/**
 * What all attempts of one call share: what each cell held when the call first wanted to write it, and the action that it
 * has left in «Журнал».
 */
export type Attempts = { wanted: Map<string, Cell>; count: number; act: string | null };

export const noAttempts = (): Attempts => ({ wanted: new Map(), count: 0, act: null });

/** A person who has just typed into the very cell that we are to write must see it first. */
const refuseChanged = (changes: readonly Change[], { layout, sheets }: FoundBook, { wanted }: Attempts) => {
  for (const change of changes) {
    if (change.do !== "cell" || !sheets[change.sheet]) continue;
    const { sheet, id, row, column, was } = change;
    const name = `${sheet} ${id || row} ${column}`;
    const before = wanted.get(name);
    if (before !== undefined && before !== was)
      refuse("changed-meanwhile", {
        tab: tabIn(layout, sheet),
        cell: addressOf(layout, sheet, column, row),
        found: was,
      });
    wanted.set(name, was);
  }
};

/** Makes the context of one attempt of a call. */
export const contextOf = (host: Host, attempts = noAttempts()): Context => {
  const zone = host.spreadsheets.getActiveSpreadsheet().getSpreadsheetTimeZone();
  const now = host.utilities.formatDate(new Date(), zone, "yyyy-MM-dd'T'HH:mm");
  const mark = `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 8)}`;
  const look: Context["look"] = (sheets = sheetKeys, formulas = []) =>
    readBook(host, { sheets, formulas, zone }, ownContent);
  const whole = (read: ReadBook) => ({ ...read, content: read.content ?? refuse("no-book") });
  const read: Context["read"] = (sheets, formulas) => whole(look(sheets, formulas));
  return {
    host,
    first: attempts.count === 0,
    today: now.slice(0, 10),
    now,
    mark,
    look,
    read,
    glance: (sheets) => whole(readBook(host, { sheets, formulas: [], zone, only: true }, ownContent)),
    readAgain: ({ found: known }, sheets, formulas = []) =>
      whole(readBook(host, { sheets, formulas, zone, known }, ownContent)),
    inspect: () => {
      const all = read(sheetKeys, sheetKeys);
      return { ...all, remarks: [...all.remarks, ...remarksOnLooks(host, all)] };
    },
    write: (says, changes, { found }, layout = found.layout) => {
      const broken = changes
        .flatMap(({ sheet, do: what }) => (found.sheets[sheet] && what !== "column" ? [found.sheets[sheet]] : []))
        .find(({ doubled, lost }) => doubled.length > 0 || lost.length > 0);
      if (broken) {
        const heads = (columns: readonly string[]) =>
          columns.map((column) => tables[broken.key].columns[column]?.head ?? column);
        refuse("columns-broken", { tab: broken.tab, lost: heads(broken.lost), doubled: heads(broken.doubled) });
      }
      const [day, time] = now.split("T") as [string, string];
      const said = typeof says === "string" ? { says } : says;
      const lines = said === null ? [] : journalOf({ mark, ...said, day, time }, changes, found);
      if (changes.length === 0) return;
      refuseChanged(changes, found, attempts);
      const aims = takeAim(host, changes, found, zone);
      write(host, [...lines, ...changes], layout);
      if (said !== null) attempts.act ??= said.mark ?? mark;
      if (aims.length === 0) return;
      host.spreadsheets.flush();
      confirm(host, aims, zone);
    },
  };
};
