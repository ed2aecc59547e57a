const NB = "\u00a0";
const months = "января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря";
const unbroken: readonly [RegExp, string][] = [
  [/№[ \u00a0]*(?=[^\s])/g, `№${NB}`],
  [/(\d) (гг?\.|%|чел\.|дн\.)/g, `$1${NB}$2`],
  [new RegExp(`(\\d»?) (${months})(?![а-яё])`, "g"), `$1${NB}$2`],
  [/(^|[\s(])(пп?|ст|ч|стр|разд)\. (\d)/g, `$1$2.${NB}$3`],
  [/([Ии])\. ?о\. /g, `$1.${NB}о.${NB}`],
  [/([А-ЯЁ]\.) ?([А-ЯЁ]\.) ?([А-ЯЁ][а-яё])/g, `$1${NB}$2${NB}$3`],
  [/([А-ЯЁ][а-яё]+) ([А-ЯЁ]\.) ?([А-ЯЁ]\.)/g, `$1${NB}$2${NB}$3`],
  [/(\S) ([–—]) /g, `$1${NB}$2 `],
];

/** Straight quotes in pairs become «», where the text has no others. */
const quotes = (text: string) =>
  /[«»]/.test(text) || (text.match(/"/g)?.length ?? 1) % 2 > 0 ? text : text.replace(/"([^"]*)"/g, "«$1»");

/** A text as it is printed: what belongs together is not torn at the end of a line. The words stay a person's own. */
export const typeset = (text: string): string =>
  unbroken.reduce((out, [from, to]) => out.replace(from, to), quotes(text));
