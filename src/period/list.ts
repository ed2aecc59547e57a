import { attempt, type Cursor, firstOf, peek, take, takeMark, takeWord } from "./cursor";
import { bare, dayWords } from "./day-words";
import { monthWords } from "./month-words";
import { dayPiece, type Item, type Known, type Piece } from "./piece";
import { stretchWords, yearsWords } from "./stretch-words";

/** One element of a list: a stretch, or from – to. */
export type Element = { from: Piece; to: Piece | null };

/** Dates that stand together. `loose`: a sign between them is missing or leaves a choice («или»). */
export type List = { elements: Element[]; loose: boolean };

type Sign = "range" | "and" | "or" | "none";
type Link = { sign: Sign; item: Item; at: number };

const rulesOf = new WeakMap<Known, readonly ((from: Cursor) => Item | null)[]>();

/** The rules for one stretch of the calendar or a bare number; made once for each set of quarters. */
const rules = (known: Known) => {
  const made = rulesOf.get(known) ?? [...dayWords, ...monthWords, ...stretchWords(known), yearsWords, bare];
  rulesOf.set(known, made);
  return made;
};

const itemAt = (from: Cursor, known: Known): Item | null => firstOf<Item>(from, ...rules(known));

/** The sign between two dates; a line break or nothing is one too. */
const signAt = (from: Cursor, since: boolean): Sign | null => {
  takeMark(from, ".");
  if (takeMark(from, "-", ".")) {
    while (takeMark(from, "-", "."));
    takeWord(from, "по", "до");
    return "range";
  }
  const comma = takeMark(from, ",", ";", "/", "+", "&", ":");
  const and = takeWord(from, "и");
  if (and) takeWord(from, "также");
  if ((and ? since : !comma) && takeWord(from, "по", "до")) return "range";
  if (comma || and || takeWord(from, "также")) {
    takeMark(from, ",", ";");
    return takeWord(from, "или") ? "or" : "and";
  }
  if (takeWord(from, "или")) return "or";
  const next = peek(from);
  if (next === undefined) return null;
  if (next.is === "month" && next.gap === 0 && from.tokens[from.at - 1]?.is === "month") return "range";
  return next.gap === 2 ? "and" : "none";
};

const linkAt = (from: Cursor, known: Known, since: boolean): Link | null => {
  const { at } = from;
  const sign = signAt(from, since);
  if (sign === null) return null;
  if (sign !== "range") takeWord(from, "с", "в", "на", "за");
  if (sign === "range" && take(from, "weekday")) takeMark(from, ".");
  const item = itemAt(from, known);
  return item && !(sign === "none" && item.is === "bare") ? { sign, item, at } : null;
};

/** «октябрь: 5, 12», «октябрь (5–10)»: numbers behind a month that has no year are its days. */
const daysBehind = (from: Cursor, of: Item): Link[] | null => {
  if (of.is !== "month" || of.year !== null || of.school !== null || of.edge !== null) return null;
  const { month } = of.from;
  const out: Link[] = [];
  takeMark(from, ":", ",");
  const bracket = takeMark(from, "(");
  for (let sign: Sign = "and"; ; ) {
    const { at } = from;
    const day = take(from, "number", ({ digits, value }) => digits > 0 && digits <= 2 && value > 0 && value < 32);
    if (!day) break;
    out.push({ sign, item: dayPiece(day.value, month), at });
    const next = takeMark(from, "-", ",") ?? takeWord(from, "и");
    if (!next) break;
    sign = next.text === "-" ? "range" : "and";
  }
  if (bracket) return out.length > 0 && takeMark(from, ")") ? out : null;
  return out.length > 0 && !peek(from) ? out : null;
};

const links = (from: Cursor, known: Known, since: boolean): Link[] => {
  const first = itemAt(from, known);
  if (!first) return [];
  const days = attempt(from, (rest) => daysBehind(rest, first));
  if (days) return days;
  const out: Link[] = [{ sign: "and", item: first, at: from.at }];
  for (;;) {
    const next = attempt(from, (rest) => linkAt(rest, known, since));
    if (!next) return out;
    out.push(next);
  }
};

type Meant = { sign: Sign; item: Piece };

/** Numbers get what they count from the date behind them; one with nothing such behind it is no date. */
const meant = (found: readonly Link[]): Meant[] => {
  const out: Meant[] = [];
  for (const { sign, item } of [...found].reverse()) {
    const later = out[out.length - 1]?.item;
    const of = item.is === "bare" ? (later?.again?.(item) ?? null) : item;
    if (of) out.push({ sign, item: of });
    else {
      const behind = out[out.length - 1];
      if (behind) behind.sign = "and";
    }
  }
  return out.reverse();
};

const paired = (found: readonly Meant[]): Element[] => {
  const out: Element[] = [];
  for (const { sign, item } of found) {
    const before = out[out.length - 1];
    if (sign === "range" && before && before.to === null) before.to = item;
    else out.push({ from: item, to: null });
  }
  return out;
};

/**
 * Takes the dates that stand here; the cursor stays where there are none. A list without elements is a row of mere numbers:
 * it is passed as a whole, so that each is looked at once. `since`: «с» stands before it.
 */
export const listAt = (from: Cursor, known: Known, since = false): List | null =>
  attempt(from, (rest) => {
    const found = links(rest, known, since);
    const numbers = found.every(({ item }) => item.is === "bare");
    if (numbers && found.length > 1) {
      rest.at = found[found.length - 1]?.at ?? rest.at;
      return { elements: [], loose: false };
    }
    for (let last = found[found.length - 1]; last?.item.is === "bare"; last = found[found.length - 1]) {
      found.pop();
      rest.at = last.at;
    }
    const all = meant(found);
    const elements = paired(all);
    if (elements.length === 0) return null;
    return { elements, loose: all.some(({ sign }) => sign === "or" || sign === "none") };
  });
