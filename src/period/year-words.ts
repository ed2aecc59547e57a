import { attempt, type Cursor, peek, take, takeMark, takeUnit, takeWord } from "./cursor";
import { isYear, type Token } from "./tokens";

/** A year as written: a calendar year, a school year by its first, or several years. */
export type Years = { first: number; last: number; school: boolean; said: boolean };

const isShort = ({ digits, value }: Token) => digits === 2 && value >= 10 && value < 60;

/** «г.», «гг.», «г.г.», «года», «годы»; how many were there. */
export const yearWords = (from: Cursor): number => {
  let count = 0;
  while (takeUnit(from, "year")) {
    count += 1;
    takeMark(from, ".");
  }
  return count;
};

/** «учебный год», «уч. г.», «учебного»; `said`: the word «год» is there too. */
const schoolWords = (from: Cursor): { said: boolean } | null => {
  if (takeWord(from, "учебный") === null) return null;
  takeMark(from, ".", "-");
  return { said: yearWords(from) > 0 };
};

const second = (from: Cursor, first: number): number | null => {
  if (takeMark(from, "-", "/") === null) return null;
  takeMark(from, "-", "/");
  const full = take(from, "number", isYear);
  const short = full ? null : take(from, "number", ({ digits, value }) => digits === 2 && value === (first + 1) % 100);
  if (short && followed(from)) return null;
  return full?.value ?? (short ? first + 1 : null);
};

/** Is the number just taken the first of a date or of another number? */
const followed = (from: Cursor): boolean => {
  const [next, after] = [peek(from), peek(from, 1)];
  if (next?.is === "month") return true;
  return next?.is === "mark" && [".", "-", "/"].includes(next.text) && after?.is === "number" && after.gap === 0;
};

const asYear = (from: Cursor): number | null => {
  const full = take(from, "number", isYear);
  if (full) return full.value;
  const short = take(from, "number", isShort);
  return short ? 2000 + short.value : null;
};

/** «2022–2023 учебный год», «2022/23», «22-23 уч. г.», «2022–2024 гг.» */
export const twoYears = (from: Cursor): Years | null => {
  const full = isYear(peek(from) ?? ({} as Token));
  const first = asYear(from);
  if (first === null) return null;
  yearWords(from);
  const slash = peek(from)?.text === "/";
  const last = second(from, first);
  if (last === null) return null;
  const school = schoolWords(from);
  const words = school ? 0 : yearWords(from);
  if (!full && !school && words === 0) return null;
  return {
    first,
    last,
    school: school !== null || (words === 0 && last === first + 1) || slash,
    said: school !== null,
  };
};

/** «2022», «2022 г.», «22 г.», «2022 учебный год» */
export const oneYear = (from: Cursor): Years | null => {
  const full = take(from, "number", isYear);
  if (full) {
    takeMark(from, ".");
    const words = yearWords(from);
    return { first: full.value, last: full.value, school: false, said: words > 0 };
  }
  const short = take(from, "number", isShort);
  return short && yearWords(from) > 0
    ? { first: 2000 + short.value, last: 2000 + short.value, school: false, said: true }
    : null;
};

/** The year that stands after a piece: calendar or school. */
export const yearAfter = (from: Cursor): { year: number | null; school: number | null } | null =>
  attempt(from, (rest) => {
    takeMark(rest, ",");
    takeMark(rest, "(");
    takeWord(rest, "в", "на");
    const two = attempt(rest, twoYears);
    if (two) return two.last === two.first + 1 ? { year: null, school: two.first } : null;
    const one = attempt(rest, oneYear);
    return one ? { year: one.first, school: null } : null;
  });

/** «окт-22», «май.23», «01-сен-2022»: a year written to the month with a sign, as tables do. */
export const yearGlued = (from: Cursor): { year: number; school: null } | null =>
  attempt(from, (rest) => {
    const next = peek(rest);
    if (next?.gap !== 0 || (next.is === "mark" && !takeMark(rest, "-", ".", "/"))) return null;
    const year = take(rest, "number", (of) => of.gap === 0 && (isYear(of) || (of.digits === 2 && of.value >= 15)));
    if (!year || followed(rest) || peek(rest)?.is === "number") return null;
    takeMark(rest, ".");
    yearWords(rest);
    return { year: year.digits === 2 ? 2000 + year.value : year.value, school: null };
  });
