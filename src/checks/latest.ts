/** The last of these, sorted as text: the latest of days. Undefined where there is none. */
export const latest = (days: readonly string[]): string | undefined => [...days].sort()[days.length - 1];
