import type { Entry } from "../contract";
import { BookFileError, type Kept } from "../store";
import type { Saving } from "./wire";

const AGAIN = 3000;
const REST = 2000;
const MANY = 200;
const BIG = 512 * 1024;

type Hears = {
  /** An entry is on the disk. */
  kept(entry: Entry): void;
  tell(saving: Saving): void;
};

/** Puts each entry into the log at once, and again after a failure; from time to time the log becomes a whole file. */
export function keepSaved(file: Kept, hears: Hears) {
  let waiting: Entry[] = [];
  let now: Saving = { state: "saved" };
  let again: NodeJS.Timeout | undefined;
  let folding: NodeJS.Timeout | undefined;
  const become = (saving: Saving) => {
    now = saving;
    hears.tell(saving);
  };

  function write(): void {
    clearTimeout(again);
    if (waiting.length === 0) return;
    try {
      file.add(waiting);
    } catch (error) {
      const says = error instanceof BookFileError ? error.says : `Не удалось сохранить книгу: ${String(error)}`;
      become({ state: "failed", says });
      again = setTimeout(write, AGAIN);
      return;
    }
    const kept = waiting;
    waiting = [];
    for (const entry of kept) hears.kept(entry);
    if (now.state !== "saved") become({ state: "saved" });
    const { count, size } = file.log();
    if (count < MANY && size < BIG) return;
    folding ??= setTimeout(fold, REST).unref();
  }

  function fold(): void {
    clearTimeout(folding);
    folding = undefined;
    if (waiting.length > 0 || file.log().count === 0) return;
    try {
      file.whole();
    } catch {
      // all of it is in the log: nothing is lost, and the next entries try again
    }
  }

  return {
    state: () => now,
    /** Nothing waits to be written. */
    settled: () => waiting.length === 0,
    /** Keeps an entry; `kept` hears of it when it is on the disk. */
    add(entry: Entry) {
      waiting.push(entry);
      write();
    },
    fold,
    /** Writes what waits; a sentence when it cannot be written. */
    flush(): string | null {
      write();
      return now.state === "failed" ? now.says : null;
    },
    /** Makes a whole file of what the log holds; nothing is tried again later. */
    close() {
      clearTimeout(again);
      fold();
    },
  };
}
