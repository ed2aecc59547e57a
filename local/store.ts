import {
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";

const FORMAT = "mentorbook";
const VERSION = 1;

/** What is in a book's file: `book` is what `Book.saved()` gave. */
export type BookFile = { format: typeof FORMAT; version: typeof VERSION; savedAt: string; book: unknown };

/** A book's file cannot be read or written; `says` is the sentence for the user. */
export class BookFileError extends Error {
  override name = "BookFileError";
  constructor(
    readonly says: string,
    options?: ErrorOptions,
  ) {
    super(says, options);
  }
}

/** Where the state before the last writing is kept. */
export const previousPath = (path: string) => `${path}.bak`;

/** Reads a book's file; a file that is not a whole book of a known version is a `BookFileError`, and nothing is changed. */
export function readBookFile(path: string): unknown {
  return parseBookFile(
    textOf(path),
    basename(path),
    existsSync(previousPath(path)) ? basename(previousPath(path)) : null,
  );
}

/** The same for a text that came by another way; `previous` names the file to fall back on. */
export function parseBookFile(text: string, name: string, previous: string | null = null): unknown {
  const fallback = previous ? ` Предыдущее сохранённое состояние лежит в «${previous}».` : "";
  const refuse = (what: string, cause?: unknown) => new BookFileError(`${what}${fallback}`, { cause });
  if (text.trim() === "") throw refuse(`Файл «${name}» пуст.`);
  let file: Partial<BookFile> | null;
  try {
    file = JSON.parse(text);
  } catch (cause) {
    throw refuse(
      text.trimStart().startsWith("{") && !text.trimEnd().endsWith("}")
        ? `Файл «${name}» повреждён: он обрывается.`
        : `Файл «${name}» повреждён или это не книга наставничества: его содержимое не читается.`,
      cause,
    );
  }
  if (typeof file !== "object" || file?.format !== FORMAT) throw refuse(`Файл «${name}» — не книга наставничества.`);
  if (typeof file.version !== "number" || file.version > VERSION)
    throw refuse(`Файл «${name}» сохранён более новой версией программы. Обновите программу и откройте его снова.`);
  if (file.version !== VERSION) throw refuse(`Файл «${name}» сохранён в неизвестном виде (версия ${file.version}).`);
  if (typeof file.book !== "object" || file.book === null)
    throw refuse(`Файл «${name}» повреждён: в нём нет содержимого книги.`);
  return file.book;
}

/** The text of a book's file. */
export function bookFileText(book: unknown, savedAt = new Date()): string {
  const file: BookFile = { format: FORMAT, version: VERSION, savedAt: savedAt.toISOString(), book };
  return `${JSON.stringify(file)}\n`;
}

/** Writes a book's file so that at any moment either the old or the new state is whole on the disk; the old one stays as `.bak`. */
export function writeBookFile(path: string, data: unknown): void {
  const fresh = `${path}.${process.pid}.new`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeWhole(fresh, bookFileText(data));
    if (isWhole(path)) keepPrevious(path);
    renameSync(fresh, path);
    syncFolder(dirname(path));
  } catch (cause) {
    if (existsSync(fresh)) rmSync(fresh);
    throw new BookFileError(`Не удалось сохранить «${basename(path)}»: ${reasonOf(cause)}`, { cause });
  }
}

function textOf(path: string): string {
  try {
    return readFileSync(path, "utf8").replace(/^\uFEFF/, "");
  } catch (cause) {
    throw new BookFileError(`Не удалось открыть «${basename(path)}»: ${reasonOf(cause)}`, { cause });
  }
}

function writeWhole(path: string, text: string): void {
  const file = openSync(path, "w");
  try {
    writeFileSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** A cut file must not push out the last good one; parsing megabytes at each writing would cost too much to find that out. */
function isWhole(path: string): boolean {
  if (!existsSync(path)) return false;
  const text = textOf(path).trim();
  return text.startsWith(`{"format":"${FORMAT}"`) && text.endsWith("}");
}

function keepPrevious(path: string): void {
  const copy = join(dirname(path), `${basename(path)}.${process.pid}.old`);
  copyFileSync(path, copy);
  renameSync(copy, previousPath(path));
}

function syncFolder(path: string): void {
  try {
    const folder = openSync(path, "r");
    fsyncSync(folder);
    closeSync(folder);
  } catch {
    // Windows opens no folders: there the rename is the last we can do.
  }
}

const REASONS: Record<string, string> = {
  ENOENT: "такого файла или папки нет.",
  EACCES: "нет прав на эту папку или файл.",
  EPERM: "нет прав на эту папку или файл.",
  EROFS: "диск открыт только для чтения.",
  ENOSPC: "на диске нет места.",
  EDQUOT: "на диске нет места.",
  EBUSY: "файл занят другой программой.",
  EISDIR: "это папка, а не файл.",
  EEXIST: "в пути вместо папки стоит файл.",
  ENOTDIR: "в пути вместо папки стоит файл.",
};

function reasonOf(cause: unknown): string {
  const code = (cause as { code?: string }).code ?? "";
  return REASONS[code] ?? `ошибка диска ${code || String(cause)}.`;
}
