import { basename, dirname } from "node:path";
import type { Entry } from "../contract";
import { firstLink } from "./chain";
import { type Disk, realDisk } from "./disk";
import { BookFileError, reasonOf } from "./failure";
import { asideOf, forgetStates } from "./forget";
import { stateIn } from "./format";
import { logHead, logLine, logPath } from "./log";
import { freePath } from "./places";
import type { Found } from "./read";
import { writeWhole } from "./whole";

type Keeping = {
  path: string;
  /** The present state, as `Book.saved()` gives it. */
  saved(): unknown;
  /** Hears a sentence for the user: something was found beside the book and put aside. */
  remark(says: string): void;
  disk?: Disk;
  now?: () => Date;
};

/** Keeps one open book on the disk. Nobody else may write to its file meanwhile; if somebody does, both are kept. */
export type Kept = ReturnType<typeof keep>;

/** Goes on from what was found; from nothing with null. A damaged log is put aside before anything is written. */
export function keep({ path, saved, remark, disk = realDisk, now = () => new Date() }: Keeping, found: Found | null) {
  const name = basename(path);
  const log = logPath(path);
  let link = found?.log.link ?? firstLink();
  /** Bytes of the log that are ours and good. */
  let size = found?.log.size ?? 0;
  let count = found?.log.entries.length ?? 0;
  /** The file that we read or wrote last. */
  let file = found && { stamp: disk.stamp(path), link: found.state.link };
  /** Revisions in the log: only these can be taken back by a later line. */
  let revisions = new Set(found?.log.entries.flatMap(revisionsIn));
  /** A log alone would not do: it is damaged, or lacks something. */
  let needsWhole = found === null || found.log.damage !== null;
  let torn = found !== null && (disk.size(log) ?? 0) !== size;
  if (found?.log.damage) {
    const aside = freePath(path, "журнал", disk, now(), ".log");
    put(() => disk.copy(log, aside));
    remark(
      `Журнал книги «${name}» повреждён: часть последних правок прочитать не удалось. ` +
        `Открыто то, что уцелело; сам журнал отложен в «${basename(aside)}».`,
    );
  }

  function put(act: () => void): void {
    try {
      act();
    } catch (cause) {
      if (cause instanceof BookFileError) throw cause;
      throw new BookFileError(`Не удалось сохранить «${name}»: ${reasonOf(cause)}`, { cause });
    }
  }

  /** Whether the file is ours: a program that copies files for safety may touch it and change nothing. */
  function isOurs(): boolean {
    const stamp = disk.stamp(path);
    if (!file || stamp === file.stamp) return file !== null;
    try {
      if (stateIn(disk.text(path), name).link !== file.link) return false;
    } catch {
      return false;
    }
    file.stamp = stamp;
    return true;
  }

  /** Whether the file and the log are as we left them. */
  function untouched(): boolean {
    const bytes = disk.size(log) ?? 0;
    return isOurs() && (torn ? bytes >= size : bytes === size);
  }

  function whole(damaged = false): void {
    put(() => {
      if (file && disk.exists(path) && !isOurs()) {
        const aside = freePath(path, "другой программы", disk, now());
        disk.copy(path, aside);
        remark(
          `Файл «${name}» изменила другая программа. Её вариант лежит рядом: «${basename(aside)}». Ваша книга цела.`,
        );
      }
      const bytes = disk.size(log) ?? 0;
      if (!torn && bytes > 0 && bytes !== size) {
        const aside = freePath(path, "журнал другой программы", disk, now(), ".log");
        disk.copy(log, aside);
        remark(`Журнал книги «${name}» изменила другая программа. Он отложен в «${basename(aside)}». Ваша книга цела.`);
      }
      const next = needsWhole ? firstLink() : link;
      writeWhole({ path, book: saved(), link: next, after: link, disk, now: now(), damaged });
      link = next;
      file = { stamp: disk.stamp(path), link };
    });
    size = 0;
    count = 0;
    revisions = new Set();
    needsWhole = false;
    torn = disk.exists(log);
  }

  function append(entries: Entry[]): void {
    let text = size === 0 ? logHead(link) : "";
    let last = link;
    for (const entry of entries) {
      const { line, link: next } = logLine(last, entry, now());
      text += line;
      last = next;
    }
    torn = true;
    put(() => {
      disk.append(log, text, size);
      if (size === 0) disk.settle(dirname(path));
    });
    torn = false;
    link = last;
    size += Buffer.byteLength(text);
    count += entries.length;
    for (const revision of entries.flatMap(revisionsIn)) revisions.add(revision);
  }

  return {
    /** The entries are on the disk when this returns; else it throws a `BookFileError`, and they may be given again. */
    add(entries: Entry[]): void {
      needsWhole ||= !untouched() || !entries.every((entry) => takesBackOnly(revisions, entry));
      if (needsWhole) whole();
      else append(entries);
    },
    /** Writes the whole state; the log begins anew. `anew`: it is another state than the log leads to. */
    whole({ anew = false, damaged = false } = {}): void {
      needsWhole ||= anew || !untouched();
      whole(damaged);
    },
    /**
     * Writes the whole state anew and takes away every earlier one: the previous state, those of days and versions, the
     * logs. Gives the names of copies beside the book that were put aside; they are the user's own.
     */
    forget(): string[] {
      needsWhole = true;
      whole();
      put(() => forgetStates(path, disk));
      torn = disk.exists(log);
      return asideOf(path, disk);
    },
    /** What has gathered in the log. */
    log: () => ({ count, size }),
  };
}

const revisionsIn = ({ messages }: Entry): string[] => messages.map((message) => String(message["nextRevisionId"]));

/** What was done before the log began cannot be taken back by a line of it. */
function takesBackOnly(known: Set<string>, { messages }: Entry): boolean {
  const own = new Set(known);
  return messages.every((message) => {
    const target = message["undoneRevisionId"] ?? message["redoneRevisionId"];
    own.add(String(message["nextRevisionId"]));
    return target === undefined || own.has(String(target));
  });
}
