import { BookFileError, writeBookFile } from "../store";
import type { Saving } from "./wire";

const REST = 120;
const AGAIN = 3000;

/** Writes the book's file soon after each change, and again after a failure. */
export function keepSaved(path: string, saved: () => unknown, tell: (saving: Saving) => void) {
  let waiting: NodeJS.Timeout | null = null;
  let now: Saving = { state: "saved" };
  const become = (saving: Saving) => {
    now = saving;
    tell(saving);
  };

  const write = () => {
    if (waiting) clearTimeout(waiting);
    waiting = null;
    try {
      writeBookFile(path, saved());
      become({ state: "saved" });
    } catch (error) {
      const says = error instanceof BookFileError ? error.says : `Не удалось сохранить книгу: ${String(error)}`;
      become({ state: "failed", says });
      waiting = setTimeout(write, AGAIN);
    }
  };

  return {
    state: () => now,
    /** Something has changed. The first change starts the clock, later ones ride along: never later than the rest time. */
    changed() {
      if (waiting && now.state !== "failed") return;
      if (waiting) clearTimeout(waiting);
      if (now.state !== "failed") become({ state: "saving" });
      waiting = setTimeout(write, REST);
    },
    flush() {
      if (waiting) write();
      if (waiting) clearTimeout(waiting);
      waiting = null;
    },
  };
}
