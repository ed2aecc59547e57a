import { closeSync, existsSync, openSync, readdirSync, readFileSync, readSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { earlierStates } from "../store";
import { logPath } from "../store/log";
import { daysPath, previousPath } from "../store/places";

/** A book that lies in the folder of books. `when`: the moment of its last change, ISO. */
export type BookOnDisk = { name: string; when: string };

const COVER = /^\uFEFF?\{"format":"mentorbook","version":\d+,"savedAt":"([^"]*)"/;
const COVER_LENGTH = 200;
const LONGEST_NAME = 80;
const ENDING = ".json";

function coverIn(path: string): string {
  const file = openSync(path, "r");
  try {
    const bytes = Buffer.alloc(COVER_LENGTH);
    return bytes.subarray(0, readSync(file, bytes)).toString("utf8");
  } finally {
    closeSync(file);
  }
}

/** The books of a folder, the one that changed last first. */
export function booksIn(folder: string): BookOnDisk[] {
  const books = namesIn(folder).flatMap((name): BookOnDisk[] => {
    const path = join(folder, name);
    try {
      const saved = COVER.exec(coverIn(path))?.[1];
      if (saved === undefined) return [];
      const log = logPath(path);
      const logged = existsSync(log) && statSync(log).size > 0 ? statSync(log).mtime.toISOString() : "";
      return [{ name, when: logged > saved ? logged : saved }];
    } catch {
      // a file that cannot be read now is not offered
      return [];
    }
  });
  return books.sort((one, other) => other.when.localeCompare(one.when));
}

const namesIn = (folder: string) =>
  existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(ENDING)) : [];

/** Holds the name of the book that was open last. */
const LAST = ".last";

/** The path of the book that was open last, also when only kept states of it are left, else of the one that changed last; null when there is none. */
export function lastBook(folder: string): string | null {
  const books = booksIn(folder).map(({ name }) => name);
  const last = existsSync(join(folder, LAST)) ? readFileSync(join(folder, LAST), "utf8").trim() : "";
  const isKept = last === basename(last) && last.endsWith(ENDING) && earlierStates(join(folder, last)).length > 0;
  const name = namesIn(folder).includes(last) || isKept ? last : (books[0] ?? namesIn(folder)[0]);
  return name === undefined ? null : join(folder, name);
}

/** Remembers that this book of the folder was open last. */
export function rememberOpen(path: string): void {
  try {
    writeFileSync(join(dirname(path), LAST), `${basename(path)}\n`);
  } catch {
    // where the folder cannot be written, saving tells about it
  }
}

/** What Windows keeps for itself. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/** A free path for a book of this name: what no file may be called is left out, a name that a book has or had gets a number. */
export function freeBookPath(folder: string, name: string): string {
  const plain = [...name]
    .map((sign) => (/[\\/:*?"<>|\p{Cc}]/u.test(sign) ? " " : sign))
    .join("")
    .replace(/\s+/g, " ")
    .replace(/^[. ]+|[. ]+$/g, "")
    .slice(0, LONGEST_NAME)
    .trim();
  const stem = plain === "" || RESERVED.test(plain) ? `Книга ${plain}`.trim() : plain;
  for (let number = 1; ; number++) {
    const path = join(folder, `${stem}${number > 1 ? ` ${number}` : ""}${ENDING}`);
    if (![path, previousPath(path), logPath(path), daysPath(path)].some((one) => existsSync(one))) return path;
  }
}

/** The path of a book of the folder by the name that the list gave; null for any other name. */
export const bookPath = (folder: string, name: string): string | null =>
  name === basename(name) && namesIn(folder).includes(name) ? join(folder, name) : null;
