import { basename } from "node:path";
import type { Entry } from "../contract";
import { type Disk, realDisk } from "./disk";
import { BookFileError, reasonOf } from "./failure";
import { type State, stateIn } from "./format";
import { type Followed, follow, logPath } from "./log";

/** A book as its file and log give it. */
export type Found = {
  /** What `openBook` takes as `data`. */
  data: unknown;
  state: State;
  log: Followed;
  /** When the last change in it was saved, ISO. */
  when: string;
};

/** Reads a book's file and its log; a file that is not a whole book of a known version is a `DamagedFile`. Changes nothing. */
export function findBook(path: string, disk: Disk = realDisk, logs: string[] = [logPath(path)]): Found {
  const state = stateIn(textOf(path, disk), basename(path));
  let log: Followed = { entries: [], link: state.link, at: "", size: 0, damage: null };
  let after = state.after;
  for (const one of logs) {
    if (!disk.exists(one)) continue;
    const more = follow({ link: log.link, after }, textOf(one, disk));
    log = { ...more, entries: [...log.entries, ...more.entries], at: more.at || log.at };
    after = log.link;
  }
  return { data: dataOf(state.book, log.entries), state, log, when: log.at || state.savedAt };
}

const dataOf = (book: unknown, since: Entry[]): unknown =>
  since.length === 0 ? book : { ...(book as Record<string, unknown>), since };

function textOf(path: string, disk: Disk): string {
  try {
    return disk.text(path);
  } catch (cause) {
    throw new BookFileError(`Не удалось открыть «${basename(path)}»: ${reasonOf(cause)}`, { cause });
  }
}
