import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openBook } from "../../local/book";
import type { AddOn, Book, Calls, OpenOptions } from "../../local/contract";
import { built } from "../bundle/built";

type Rest = Pick<OpenOptions, "locale" | "timeZone" | "user"> & { year?: number; now?: string; script?: boolean };

let made: AddOn | undefined;
/** The built add-on, read once. */
export const addOn = (): AddOn => {
  const { text } = built();
  made ??= {
    code: text("Code.js"),
    html: { Sidebar: text("Sidebar.html") },
    manifest: JSON.parse(text("appsscript.json")),
  };
  return made;
};

/** 12:00 in Moscow on 22.11.2026, unless another instant is asked for. */
const NOW = "2026-11-22T09:00:00Z";

/** A spreadsheet with one empty tab and the add-on. */
export const emptyBook = ({ now = NOW, script = true, year: _, ...options }: Rest & { data?: unknown } = {}): Book =>
  openBook({ ...options, clock: { now: () => new Date(now) }, ...(script && { addOn: addOn() }) });

type Envelope = { ok?: unknown; refused?: { code: string; says: string } };

const envelope = (book: Book, name: string, json: string): Envelope => {
  const done = book.run("call", [name, json]);
  if (!done.ok) throw new Error(`${name}: ${done.error.message}`);
  return JSON.parse(String(done.value)) as Envelope;
};

/** The answer of one call; a refusal is an error. */
export const answer = <T = Record<string, unknown>>(book: Book, name: string, input: object = {}): T => {
  const { ok, refused } = envelope(book, name, JSON.stringify(input));
  if (refused) throw new Error(`${name}: ${refused.code}: ${refused.says}`);
  return ok as T;
};

/** The refusal of one call; an answer is an error. Text goes to the call as it is. */
export const refusal = (book: Book, name: string, input: object | string = {}): { code: string; says: string } => {
  const { ok, refused } = envelope(book, name, typeof input === "string" ? input : JSON.stringify(input));
  if (!refused) throw new Error(`${name} was not refused: ${JSON.stringify(ok)}`);
  return refused;
};

export const programme = { model: "target", year: 2026, school: "Школа № 7" };

const kept = new Map<string, unknown>();

/** Made once for all processes: what one has saved the others read. The name appears when the file is whole. */
const shared = (file: string, make: () => unknown): unknown => {
  if (existsSync(file)) return JSON.parse(readFileSync(file, "utf8"));
  const made = make();
  const fresh = `${file}.${process.pid}`;
  writeFileSync(fresh, JSON.stringify(made));
  renameSync(fresh, file);
  return made;
};

/** What `make` saved under this name: built once for all files, opened again for each test. */
export const savedOnce = (name: string, make: () => Book): unknown => {
  if (!kept.has(name)) {
    const saved = () => make().saved();
    const folder = process.env["MENTORBOOK_SAVED"];
    kept.set(name, folder ? shared(join(folder, `${encodeURIComponent(name)}.json`), saved) : saved());
  }
  return kept.get(name);
};

/** A fresh opening of a built book of this model. */
export const modelBook = ({ model, year = 2026, ...rest }: Rest & { model: string }): Book => {
  const { locale = "ru_RU", timeZone = "Europe/Moscow", now } = rest;
  const data = savedOnce(`${model} ${year} ${locale} ${timeZone}`, () => {
    const book = emptyBook({ locale, timeZone, ...(now && { now }) });
    answer(book, "createProgramme", { ...programme, model, year });
    return book;
  });
  return emptyBook({ ...rest, data });
};

export const targetBook = (rest: Rest = {}): Book => modelBook({ ...rest, model: "target" });

/** What one act costs in service calls. */
export const callsOf = (book: Book, work: () => void): Calls => {
  const before = structuredClone(book.calls);
  work();
  const after = structuredClone(book.calls);
  for (const key of Object.keys(before) as (keyof Calls)[])
    if (key !== "names") after[key] = (after[key] as number) - (before[key] as number);
  for (const [name, count] of Object.entries(before.names)) after.names[name] = (after.names[name] ?? 0) - count;
  return after;
};

/** Grid writes, looks and structure: anything that changes the spreadsheet. */
export const writesOf = ({ grid, write, structure }: Calls): number => grid + write + structure;
