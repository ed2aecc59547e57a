import { plain } from "./tokens";
import { type Base, type Frequency, type Period, period } from "./types";

const agreement = ["по согласованию", "по согласованию сторон", "по договоренности", "по договоренности сторон"];
const need = ["при необходимости", "по необходимости", "по мере необходимости"];
const whole = [
  "в течение года",
  "в течение всего года",
  "в течение учебного года",
  "весь год",
  "весь период",
  "в течение всего периода",
  "в течение всего периода реализации программы",
  "на протяжении всего периода",
  "на протяжении всего периода реализации программы",
];
const often: readonly [string, Frequency][] = [
  ["ежедневно", "daily"],
  ["еженедельно", "weekly"],
  ["ежемесячно", "monthly"],
  ["ежеквартально", "quarterly"],
];

/** Spaces are left out, so that a word torn by a narrow column is whole again. */
export const squeeze = (text: string) => plain(text).replace(/ /g, "").replace(/\.$/, "");

/** Periods said in set words, without a date: «при необходимости», «в течение года», «ежемесячно». */
export const phrase = (text: string, base: Base): Period | null => {
  const bounds = { start: base.start, end: base.end };
  const squeezed = squeeze(text);
  const says = (phrases: readonly string[]) => phrases.some((each) => squeeze(each) === squeezed);
  if (says(agreement)) return period("by-agreement");
  if (says(need)) return period("as-needed");
  if (says(whole)) return period("all-year", bounds);
  const freq = often.find(([word]) => word === squeezed)?.[1];
  return freq === undefined ? null : period("recurring", { ...bounds, freq });
};
