import { basename, dirname, join } from "node:path";
import type { Disk } from "./disk";
import { BookFileError, reasonOf } from "./failure";
import { bookFileText, coverOf } from "./format";
import { logPath } from "./log";
import { VERSION } from "./migrations";
import { dayOf, daysPath, previousLogPath, previousPath, versionPath } from "./places";

const DAYS = 7;

export type Whole = {
  path: string;
  /** What `Book.saved()` gave. */
  book: unknown;
  link: string;
  /** The last link of the log that this state takes in. */
  after: string;
  disk: Disk;
  now: Date;
  /** The file that stands there is damaged: it must not push out the last good state. */
  damaged?: boolean;
};

/**
 * Writes a whole state. At any moment either the old file with its log or the new file is whole on the disk; the old
 * ones stay as the previous state. Nothing is changed when it throws a `BookFileError`.
 */
export function writeWhole({ path, book, link, after, disk, now, damaged = false }: Whole): void {
  const fresh = `${path}.new`;
  const log = logPath(path);
  try {
    disk.makeFolder(dirname(path));
    disk.write(fresh, bookFileText(book, now, link, after));
    if (!damaged) keepPrevious(path, disk, now);
    disk.rename(fresh, path);
    disk.settle(dirname(path));
  } catch (cause) {
    sweep(fresh, disk);
    throw new BookFileError(`Не удалось сохранить «${basename(path)}»: ${reasonOf(cause)}`, { cause });
  }
  try {
    // the new state has taken the log in: what is left of it is only the way from the previous state to this one
    if (disk.exists(log)) disk.rename(log, previousLogPath(path));
    disk.settle(dirname(path));
  } catch {
    // the state is saved, and a log that it has taken in adds nothing to it
  }
}

function keepPrevious(path: string, disk: Disk, now: Date): void {
  if (!disk.exists(path)) return;
  const cover = coverOf(disk.text(path));
  if (!cover) return;
  if (cover.version < VERSION && !disk.exists(versionPath(path, cover.version)))
    copyWhole(path, versionPath(path, cover.version), disk);
  keepDay(path, cover.savedAt, disk, now);
  copyWhole(path, previousPath(path), disk);
}

/** The last state of a day stays for a week. */
function keepDay(path: string, savedAt: string, disk: Disk, now: Date): void {
  const saved = new Date(savedAt);
  if (Number.isNaN(saved.getTime()) || dayOf(saved) === dayOf(now)) return;
  const folder = daysPath(path);
  disk.makeFolder(folder);
  copyWhole(path, join(folder, `${dayOf(saved)}.json`), disk);
  for (const name of dayNames(path, disk).slice(DAYS)) disk.remove(join(folder, name));
}

/** Names of the kept days, the last one first. */
export const dayNames = (path: string, disk: Disk): string[] =>
  disk
    .list(daysPath(path))
    .filter((name) => /^\d{4}-\d\d-\d\d\.json$/.test(name))
    .sort()
    .reverse();

function copyWhole(from: string, to: string, disk: Disk): void {
  const half = `${to}.half`;
  try {
    disk.copy(from, half);
    disk.rename(half, to);
  } catch (cause) {
    sweep(half, disk);
    throw cause;
  }
}

function sweep(path: string, disk: Disk): void {
  try {
    disk.remove(path);
  } catch {
    // what is left over is written again next time
  }
}
