import { basename } from "node:path";
import { type Disk, realDisk } from "./disk";
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

/** Reads a book's file with its log, as `openBook` takes it; a damaged one is a `DamagedFile` that names what is left. Changes nothing. */
export function readBookFile(path: string, disk: Disk = realDisk): unknown {
  try {
    return findBook(path, disk).data;
  } catch (error) {
    const [last] = error instanceof DamagedFile ? earlierStates(path, disk) : [];
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
export function writeBookFile(path: string, book: unknown, disk: Disk = realDisk): void {
  let found: Found | null = null;
  let damaged = false;
  try {
    found = findBook(path, disk);
  } catch (error) {
    // nothing there, or nothing to go on from
    damaged = error instanceof DamagedFile;
  }
  if (damaged) keepDamaged(path, disk);
  keep({ path, saved: () => book, remark: () => {}, disk }, found).whole({ anew: true, damaged });
}

/** A copy of a damaged file under a name of its own; gives that name. */
export function keepDamaged(path: string, disk: Disk = realDisk): string {
  const aside = freePath(path, "отложена", disk);
  disk.copy(path, aside);
  return basename(aside);
}

const moment = new Intl.DateTimeFormat("ru-RU", { dateStyle: "short", timeStyle: "short" });

/** «22.11.2026, 14:05» by this computer's clock. */
export const momentText = (iso: string): string => {
  const at = new Date(iso);
  return Number.isNaN(at.getTime()) ? "день неизвестен" : moment.format(at);
};
