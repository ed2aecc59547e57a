import { basename } from "node:path";
import { realDisk } from "./disk";
import { earlierStates } from "./earlier";
import { DamagedFile } from "./failure";
import { stateIn } from "./format";
import { keep } from "./keep";
import { freePath } from "./places";
import { type Found, findBook } from "./read";

export { type Disk, realDisk } from "./disk";
export { type Earlier, earlierState, earlierStates } from "./earlier";
export { BookFileError, DamagedFile } from "./failure";
export { bookFileText } from "./format";
export { type Kept, keep } from "./keep";
export { freePath, previousPath } from "./places";
export { type Found, findBook } from "./read";

/** Hears a sentence for the user. */
type Remark = (says: string) => void;

/**
 * Reads a book's file with its log, as `openBook` takes it; a damaged file is a `DamagedFile` that names what is left, a
 * damaged log a remark. Changes nothing.
 */
export function readBookFile(path: string, remark: Remark = () => {}): unknown {
  try {
    const { data, log } = findBook(path);
    if (log.damage)
      remark(
        `Журнал книги «${basename(path)}» повреждён: часть последних правок прочитать не удалось. Файл не изменён.`,
      );
    return data;
  } catch (error) {
    const [last] = error instanceof DamagedFile ? earlierStates(path) : [];
    if (!last) throw error;
    const { says, cause } = error as DamagedFile;
    throw new DamagedFile(
      `${says} Последнее целое состояние: ${momentText(last.when)}. Откройте книгу через npm start.`,
      {
        cause,
      },
    );
  }
}

/** The same for a text that came by another way. */
export const parseBookFile = (text: string, name: string): unknown => stateIn(text, name).book;

/** Writes a whole book; what was there stays as the previous state. A damaged file that stands there is kept aside. */
export function writeBookFile(path: string, book: unknown, remark: Remark = () => {}): void {
  let found: Found | null = null;
  let damaged = false;
  try {
    found = findBook(path);
  } catch (error) {
    // nothing there, or nothing to go on from
    damaged = error instanceof DamagedFile;
  }
  if (damaged) keepDamaged(path);
  keep({ path, saved: () => book, remark }, found).whole({ anew: true, damaged });
}

/** A copy of a damaged file under a name of its own; gives that name. */
export function keepDamaged(path: string): string {
  const aside = freePath(path, "отложена", realDisk);
  realDisk.copy(path, aside);
  return basename(aside);
}

const moment = new Intl.DateTimeFormat("ru-RU", { dateStyle: "short", timeStyle: "short" });

/** «22.11.2026, 14:05» by this computer's clock. */
export const momentText = (iso: string): string => {
  const at = new Date(iso);
  return Number.isNaN(at.getTime()) ? "день неизвестен" : moment.format(at);
};
