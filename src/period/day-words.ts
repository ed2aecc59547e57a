import { attempt, type Cursor, peek, take, takeMark, takeWord } from "./cursor";
import { type Bare, dayPiece, type Piece } from "./piece";
import { isYear, type Token } from "./tokens";
import { yearAfter, yearGlued, yearWords } from "./year-words";

const short = ({ digits }: Token) => digits === 1 || digits === 2;
const roman = ({ digits }: Token) => digits === 0;
const glued = (token: Token | undefined) => token?.gap === 0;

/** The sign between the figures of a date: it, and whether only a whole date may have it. */
const between = (from: Cursor): { sign: string; onlyWhole: boolean } | null => {
  const next = peek(from);
  if (next?.is === "number" && next.gap > 0) return { sign: " ", onlyWhole: true };
  if (next?.is !== "mark" || ![".", "/", "-", ","].includes(next.text)) return null;
  const onlyWhole = next.text !== ".";
  if (onlyWhole && (!glued(next) || !glued(peek(from, 1)))) return null;
  from.at += 1;
  if (next.text === ".") takeMark(from, ".");
  return { sign: next.text, onlyWhole };
};

/** Year of a date in figures: of four, or of two right behind the sign. */
const yearOfDate = (from: Cursor, sign: string): number | null =>
  attempt(from, (rest) => {
    if (sign !== " ") takeMark(rest, sign === "." ? "." : sign, ",");
    const next = peek(rest);
    const full = take(rest, "number", isYear);
    if (full) return full.value;
    const two = take(rest, "number", ({ digits }) => digits === 2);
    if (two === null || sign === " " || sign === "," || sign === "-") return null;
    const [after, later] = [peek(rest), peek(rest, 1)];
    const goesOn = after?.is === "mark" && after.text === "." && later?.is === "number" && later.gap === 0;
    const isWord = after === undefined || (after.is === "unit" && after.text === "year");
    return !goesOn && (next?.gap === 0 || isWord) ? 2000 + two.value : null;
  });

/** Day and month as written, or the other way round where only so there is such a day. */
const inOrder = (day: number, month: number, year: number): Piece =>
  month > 12 && day <= 12 && day > 0 ? dayPiece(month, day, { year, swapped: true }) : dayPiece(day, month, { year });

/** «21.10.2022 г.», «21/10/22», «21.10», «21 10 2022» */
const figures = (from: Cursor): Piece | null => {
  const day = take(from, "number", short);
  const first = day && between(from);
  const month = first && (take(from, "number", short) ?? (first.sign === "." ? take(from, "ordinal", roman) : null));
  if (!day || !first || !month) return null;
  const year = yearOfDate(from, first.sign);
  if (year !== null) {
    takeMark(from, ".");
    yearWords(from);
    return inOrder(day.value, month.value, year);
  }
  if (first.onlyWhole || month.digits === 1 || month.value > 12 || month.value === 0) return null;
  takeMark(from, ".");
  const after = peek(from);
  return after?.text === "%" || (after?.is === "unit" && after.text === "hours")
    ? null
    : dayPiece(day.value, month.value);
};

/** «2022-10-21», «2022.10.21» */
const yearFirst = (from: Cursor): Piece | null => {
  const year = take(from, "number", isYear);
  if (!year || !takeMark(from, "-", ".", "/")) return null;
  const month = take(from, "number", (next) => next.digits === 2 && next.gap === 0);
  if (!month || !takeMark(from, "-", ".", "/")) return null;
  const day = take(from, "number", (next) => next.digits === 2 && next.gap === 0);
  return day && dayPiece(day.value, month.value, { year: year.value });
};

/** A number that may be a day, or name a quarter: «5», «1-го», «первого», «I». */
export const number = (from: Cursor): Token | null =>
  take(from, "ordinal") ?? take(from, "number", (next) => next.digits <= 2 && next.value > 0 && next.value < 32);

/** «21 октября 2022 г.», «1-го сентября»; «1. Сентябрь» is a number before a month. */
const named = (from: Cursor): Piece | null => {
  const day = number(from);
  if (!day) return null;
  const sign = takeMark(from, ".") ?? (peek(from)?.gap === 0 && peek(from, 1)?.gap === 0 ? takeMark(from, "-") : null);
  const month = take(from, "month", ({ text }) => sign === null || text !== "name");
  if (!month) return null;
  const glued = yearGlued(from);
  if (!glued) takeMark(from, ".");
  const { year, school } = glued ?? yearAfter(from) ?? { year: null, school: null };
  return dayPiece(day.value, month.value, { year, school });
};

export const dayWords: readonly ((from: Cursor) => Piece | null)[] = [yearFirst, figures, named];

/** What gets its meaning from what follows: «5» of «5, 12 октября», «начало» of «начало и конец года». */
export const bare = (from: Cursor): Bare | null => {
  const found = number(from);
  if (found) return { is: "bare", number: found.value };
  const edge = takeWord(from, "начало", "середина", "конец");
  if (edge) return { is: "bare", number: null, edge: edge.text };
  const season = take(from, "season", ({ text }) => text !== "");
  return season && { is: "bare", number: null, season: season.value };
};
