import { basename, join } from "node:path";
import { type Disk, realDisk } from "./disk";
import { DamagedFile } from "./failure";
import { logPath } from "./log";
import { daysPath, previousLogPath, previousPath } from "./places";
import { type Found, findBook } from "./read";
import { dayNames } from "./whole";

/** A kept state of a book. `when`: the moment of its last change, ISO. */
export type Earlier = { id: string; when: string };

const PREVIOUS = "previous";

/** The kept states that are whole, the last one first. */
export function earlierStates(path: string, disk: Disk = realDisk): Earlier[] {
  const ids = [PREVIOUS, ...dayNames(path, disk).map((name) => name.replace(/\.json$/, ""))];
  const states = ids.flatMap((id) => {
    try {
      return [{ id, when: earlierState(path, id, disk).when }];
    } catch {
      // what is not there or not whole is not offered
      return [];
    }
  });
  return states.sort((one, other) => other.when.localeCompare(one.when));
}

/** One kept state; a `DamagedFile` when there is none with this id. The previous one goes as far as the logs lead. */
export function earlierState(path: string, id: string, disk: Disk = realDisk): Found {
  if (id === PREVIOUS) return findBook(previousPath(path), disk, [previousLogPath(path), logPath(path)]);
  const name = `${id}.json`;
  if (!dayNames(path, disk).includes(name)) throw new DamagedFile(`Такого состояния книги «${basename(path)}» нет.`);
  return findBook(join(daysPath(path), name), disk, []);
}
