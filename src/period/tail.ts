import { type Cursor, peek } from "./cursor";
import type { Token } from "./tokens";

const stops = new Set([",", ";", "(", ")"]);

const isDate = (token: Token | undefined) => token?.is === "number" || token?.is === "month";

/** Passes over the words that belong to what was just said, up to the next comma or bracket. */
export const tail = (from: Cursor): void => {
  for (let next = peek(from); next !== undefined; next = peek(from)) {
    if (next.is === "mark" && stops.has(next.text)) return;
    if (next.is === "word" && next.text === "далее") return;
    if (next.is === "word" && ["до", "по"].includes(next.text) && isDate(peek(from, 1))) return;
    from.at += 1;
  }
};

/** Passes over words that the grammar does not know, and those of carrying something out. */
export const names = (from: Cursor): void => {
  for (let next = peek(from); next !== undefined; next = peek(from)) {
    const passes =
      next.is === "other" ||
      (next.is === "word" && ["проведение", "завершение", "план"].includes(next.text)) ||
      (next.is === "unit" && next.text === "action");
    if (!passes) return;
    from.at += 1;
  }
};
