/** «2026-11-22» → «22.11.2026». */
export const dayMonthYear = (iso: string): string => iso.split("-").reverse().join(".");

const two = (n: number) => String(n).padStart(2, "0");

/** The day on the user's own calendar, as an input of type date wants it. */
export const today = (now: Date = new Date()): string =>
  `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;

/** So many days from today, in the same form. */
export function inDays(count: number, now: Date = new Date()): string {
  return today(new Date(now.getFullYear(), now.getMonth(), now.getDate() + count));
}

/** «9:05» on the user's own clock. */
export const clock = (at: Date): string => `${at.getHours()}:${two(at.getMinutes())}`;

/** «2026-11-22T09:05» → «22.11.2026 в 9:05». */
export function dayAndTime(iso: string): string {
  const [day = "", time = ""] = iso.split("T");
  return `${dayMonthYear(day)} в\u00a0${time.replace(/^0/, "")}`;
}

/** The same words as the column «Что важно» has. */
export function daysLeft(days: number): string {
  if (days < 0) return `просрочено: ${-days}\u00a0дн.`;
  if (days === 0) return "сегодня";
  return `через ${days}\u00a0дн.`;
}

/** 2026 → «2026–2027». */
export const schoolYear = (first: number): string => `${first}–${first + 1}`;
