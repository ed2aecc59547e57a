import { basename, dirname, join } from "node:path";
import type { Disk } from "./disk";

/** Where the state before the last whole writing is kept. */
export const previousPath = (path: string): string => `${path}.bak`;

/** The log that leads from the previous state to the present one. */
export const previousLogPath = (path: string): string => `${path}.log.bak`;

/** The folder with one state a day. */
export const daysPath = (path: string): string => `${path}.days`;

/** The file as it was before a newer version of the program rewrote it. */
export const versionPath = (path: string, version: number): string => `${path}.v${version}`;

const two = (value: number) => String(value).padStart(2, "0");

/** «2026-11-22» by this computer's clock. */
export const dayOf = (at: Date): string => `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;

/** A free name beside the book: «книга до 2026-11-22 14-05.json», where `word` is «до» and `ending` «.json». */
export function freePath(path: string, word: string, disk: Disk, now = new Date(), ending = ".json"): string {
  const stem = `${basename(path, ".json")} ${word} ${dayOf(now)} ${two(now.getHours())}-${two(now.getMinutes())}`;
  for (let n = 1; ; n++) {
    const candidate = join(dirname(path), `${stem}${n > 1 ? ` (${n})` : ""}${ending}`);
    if (!disk.exists(candidate)) return candidate;
  }
}
