import { exists } from "./calendar";

const ISO = /^(\d{4})-(\d\d)-(\d\d)$/;
const RUSSIAN = /^(\d\d)\.(\d\d)\.(\d{4})$/;

/** Is it a day "YYYY-MM-DD" that there is? */
export const isDay = (text: string): boolean => {
  const [, year, month, day] = ISO.exec(text) ?? [];
  return exists(Number(year), Number(month), Number(day));
};

/** A day as it is typed or shown, "21.10.2026" or "2026-10-21", as "YYYY-MM-DD"; null for any other text. */
export const typedDay = (text: string): string | null => {
  const day = text.trim().replace(RUSSIAN, "$3-$2-$1");
  return isDay(day) ? day : null;
};
