import { attempt, type Cursor, take, takeWord } from "./cursor";

/** One end of a period as written: what is null is not written there. */
export type Endpoint = { day: number | null; month: number | null; year: number | null };

const short = ({ digits }: { digits: number }) => digits <= 2;
const isYear = ({ digits, value }: { digits: number; value: number }) => digits === 4 && value >= 1900 && value < 2200;

/** «2022», «2022 г.», «2022 года». */
export const year = (from: Cursor): number | null => {
  const number = take(from, "number", isYear);
  if (number === null) return null;
  while (take(from, "year-word") !== null) take(from, "dot");
  return number.value;
};

/** «21.10.2022 г.», «21.10» */
const numeric = (from: Cursor): Endpoint | null => {
  const day = take(from, "number", short);
  if (day === null || take(from, "dot") === null) return null;
  const month = take(from, "number", short);
  if (month === null) return null;
  const stated = attempt(from, (rest) => {
    take(rest, "dot");
    return year(rest);
  });
  return { day: day.value, month: month.value, year: stated };
};

/** «21 октября 2022 г.», «октябрь 2022 г.», «октябрь» */
const named = (from: Cursor): Endpoint | null => {
  takeWord(from, "в");
  const day = take(from, "number", short);
  const month = take(from, "month");
  if (month === null) return null;
  return { day: day?.value ?? null, month: month.value, year: attempt(from, year) };
};

/** A bare day, whose month stands at the other end: «21» of «21-24.10.2022». */
const bare = (from: Cursor): Endpoint | null => {
  const day = take(from, "number", short);
  return day === null ? null : { day: day.value, month: null, year: null };
};

/** One end of a period. */
export const endpoint = (from: Cursor): Endpoint | null =>
  attempt(from, numeric) ?? attempt(from, named) ?? attempt(from, bare);
