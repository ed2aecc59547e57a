/** «2026-11-22» → «22.11.2026». */
export const dayMonthYear = (iso: string): string => iso.split("-").reverse().join(".");

/** The day on the user's own calendar, as an input of type date wants it. */
export function today(now: Date = new Date()): string {
  const two = (n: number) => String(n).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The same words as the column «Что важно» has. */
export function daysLeft(days: number): string {
  if (days < 0) return `просрочено: ${-days}\u00a0дн.`;
  if (days === 0) return "сегодня";
  return `через ${days}\u00a0дн.`;
}

/** 2026 → «2026–2027». */
export const schoolYear = (first: number): string => `${first}–${first + 1}`;
