import { basename, dirname, join } from "node:path";
import type { Disk } from "./disk";
import { logPath } from "./log";
import { daysPath, previousLogPath, previousPath } from "./places";

/** Takes away all kept states of a book but its file: the previous one, those of days and of older versions, the logs. */
export function forgetStates(path: string, disk: Disk): void {
  const days = disk.list(daysPath(path)).map((name) => join(daysPath(path), name));
  const own = basename(path);
  const beside = disk
    .list(dirname(path))
    .filter(
      (name) =>
        name.startsWith(`${own}.v`) || name === `${own}.new` || (name.startsWith(own) && name.endsWith(".half")),
    )
    .map((name) => join(dirname(path), name));
  for (const one of [logPath(path), previousLogPath(path), previousPath(path), ...days, ...beside])
    if (disk.exists(one)) disk.remove(one);
  disk.settle(dirname(path));
}

/** Names of the copies of a book that were put aside beside it, with the moment in their names. */
export function asideOf(path: string, disk: Disk): string[] {
  const stem = `${basename(path, ".json")} `;
  return disk
    .list(dirname(path))
    .filter((name) => name.startsWith(stem) && /^.+ \d{4}-\d\d-\d\d \d\d-\d\d( \(\d+\))?\.(json|log)$/.test(name));
}
