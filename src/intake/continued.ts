import { readPeriod } from "../period/read";
import type { Base } from "../period/types";
import { isBlank, isBulleted } from "./clean";
import { type RowCells, termOf } from "./row-cells";
import type { ItemTexts, Meaning } from "./types";

const small = (text: string) => /^[\p{Ll}(,;–—]/u.test(text) && !isBulleted(text);
const isOpen = (text: string) => text !== "" && !/[.;!?:]$/.test(text);
const hangs = (text: string) => /(?:[,–—(«-]|\s(?:и|в|на|с|по|для|о|об|от|к|из|при))$/i.test(text);
/** Is this a year and nothing else: the rest of a term that stands above it? */
export const isYear = (text: string) => /^(?:\d{4}|\d{4}\s*[-–]\s*\d{4})\s*(?:г\.?г?\.?|года?)?$/.test(text);

const isTerm = (text: string, base: Base) => readPeriod({ text, base }).kind !== "unknown";

/** Where this table begins its texts with small letters, they say nothing of a row's being the rest of the one above. */
export const beginsSmall = (texts: readonly string[]): boolean => {
  const filled = texts.filter((text) => !isBlank(text));
  return filled.length > 0 && filled.filter(small).length > filled.length * 0.4;
};

/** Is this row only the rest of the row above, parted from it by a page's end or by its lines? */
export const isRest = (row: RowCells, above: ItemTexts, base: Base, smallTable: boolean): boolean => {
  if (row.text("no") || row.text("stage") || row.text("stage_no") || row.filled.length === 0) return false;
  const term = termOf(row, "text");
  const termGoesOn =
    term === "" ||
    isYear(term) ||
    (above.period !== "" &&
      (hangs(above.period) ||
        (/^[\p{Ll}(,;–—-]/u.test(term) && (row.filled.length === 1 || isTerm(`${above.period} ${term}`, base))))) ||
    !isTerm(term, base);
  if (!termGoesOn) return false;
  const mains = (["event", "content"] as const).flatMap((key) =>
    row.text(key) ? [{ text: row.text(key), before: above[key] }] : [],
  );
  if (mains.some(({ text }) => isBulleted(text))) return false;
  const others = (["responsible", "form", "result", "direction", "outcome"] as const).flatMap((key) =>
    row.text(key) ? [{ text: row.text(key), before: above[key] }] : [],
  );
  const goesOn = ({ text, before }: { text: string; before: string }) =>
    (small(text) && isOpen(before) && !smallTable) || hangs(before);
  if (mains.length === 0)
    return others.every((one) => goesOn(one) || isOpen(one.before)) && (others.length > 0 || term !== "");
  if (mains.every(goesOn)) return others.every((one) => goesOn(one) || one.before === "");
  // a proper name begins with a capital, but what stands beside it goes on with small letters
  const sure = [...mains, ...others].filter(goesOn).length + (isYear(term) ? 1 : 0);
  return !smallTable && sure > 0 && [...mains, ...others].every(({ before }) => isOpen(before));
};

/** The texts of the row above with those of its rest. */
export const withRest = (
  above: ItemTexts,
  row: RowCells,
  joined: (before: string, more: string) => string,
): ItemTexts => {
  const out = { ...above };
  for (const key of Object.keys(out) as (keyof ItemTexts)[]) {
    const more = key === "period" ? termOf(row, "take") : row.take(key as Meaning);
    if (more !== "") out[key] = out[key] === "" ? more : joined(out[key], more);
  }
  out.period = out.period.replace(/\n/g, " ");
  return out;
};
