import type { Meaning } from "./lexicon";
import { monthForms } from "./months";

const SHORTEST = 6;

/** Is one letter too many, missing, or another one? */
const oneOff = (one: string, other: string): boolean => {
  if (Math.abs(one.length - other.length) > 1) return false;
  let i = 0;
  while (i < one.length && one[i] === other[i]) i += 1;
  const [a, b] = [one.slice(i), other.slice(i)];
  return a.slice(1) === b || a === b.slice(1) || a.slice(1) === b.slice(1);
};

let long: [string, number][] | null = null;

/** The month whose name this word is but for one letter («сентбрь», «окябрь»); null for any other word. */
export const closest = (word: string): Meaning | null => {
  long ??= monthForms().filter(([form]) => form.length >= SHORTEST && /[ьяюе]$|^август/.test(form));
  const found = long.find(([form]) => form[0] === word[0] && oneOff(word, form));
  return found ? { is: "month", text: "", value: found[1] } : null;
};
