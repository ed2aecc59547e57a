import type { Base } from "./types";

const usual: Record<Base, string> = { mentors: "Н", mentees: "П" };

/** The letters that most codes of the base begin with. */
const lettersOf = (base: Base, codes: readonly string[]): string => {
  const count = new Map<string, number>();
  for (const code of codes) {
    const letters = /^[А-ЯЁ]{1,3}(?=-\d)/.exec(code)?.[0];
    if (letters) count.set(letters, (count.get(letters) ?? 0) + 1);
  }
  const most = [...count].sort(([, a], [, b]) => b - a)[0]?.[0];
  return most ?? usual[base];
};

/** Gives the next free codes of a base, «Н-004», «Н-005»…: each call another one. `taken`: codes of both bases and of issued forms. */
export const codesAfter = (base: Base, own: readonly string[], taken: readonly string[]): (() => string) => {
  const letters = lettersOf(base, own);
  const used = [...own, ...taken].filter((code) => code.startsWith(`${letters}-`));
  let last = used.reduce((most, code) => Math.max(most, Number(/\d+$/.exec(code)?.[0] ?? 0)), 0);
  return () => {
    last += 1;
    return `${letters}-${String(last).padStart(3, "0")}`;
  };
};
