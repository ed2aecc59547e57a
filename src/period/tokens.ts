import { plain, romanNumber, russian } from "./letters";
import type { Meaning } from "./lexicon";
import { spelled } from "./spelling";

/** What stands before a token: nothing, a space, or a line break. */
export type Gap = 0 | 1 | 2;

/**
 * What the grammar sees of a text. `value`: of a number, the number of a month, season, weekday; `digits`: how many figures
 * it is written with, 0 for one in words; `text`: the one spelling of a known word, the sign of a mark.
 */
export type Token = {
  is: Meaning["is"] | "mark" | "time" | "other";
  text: string;
  value: number;
  digits: number;
  gap: Gap;
};

/** A year in full, 1900 to 2199. */
export const isYear = ({ digits, value }: Token): boolean => digits === 4 && value >= 1900 && value < 2200;

/** A run of figures, of letters, or one other sign. */
export type Scrap = { text: string; is: "figures" | "letters" | "sign"; gap: Gap };

const dashes = /^[-‐‑‒–—―−~]$/;
const quotes = /^[«»"“”„'’‘`_*•·]$/;

const gapOf = (between: string): Gap => (/[\n\r\u2028]/.test(between) ? 2 : between === "" ? 0 : 1);

/** Cuts a text; quotation marks and the like count as spaces. */
const scraps = (text: string): Scrap[] => {
  const out: Scrap[] = [];
  let between = "";
  for (const [found] of plain(text)
    .replace(/['’](?=\d\d)/g, "")
    .matchAll(/\d+|[а-яa-zіѕ]+|\s+|\S/gu)) {
    if (/^\s/.test(found) || quotes.test(found)) {
      between += found.replace(/\S/, " ");
      continue;
    }
    const is = /^\d/.test(found) ? "figures" : /^[а-яa-zіѕ]/.test(found) ? "letters" : "sign";
    const before = out[out.length - 1];
    const severed = is === "letters" && before?.is === "letters" && /^[ьъ]/.test(found);
    if (severed) before.text += found[0];
    const text = severed ? found.slice(1) : found;
    if (text) out.push({ text, is, gap: severed ? 0 : gapOf(between) });
    between = "";
  }
  return out;
};

const suffix = /^(?:я|й|ая|ый|ой|го|ого|ое|е|ом|ей|му|х|ую|ю|ти|м)$/;

const figures = ({ text, gap }: Scrap): Token => ({
  is: "number",
  text: "",
  value: text.length > 4 ? -1 : Number(text),
  digits: text.length,
  gap,
});

const sign = ({ text, gap }: Scrap): Token => {
  const mark = dashes.test(text) ? "-" : text === "…" ? "-" : text === "\\" ? "/" : text;
  return { is: "mark", text: mark, value: 0, digits: 0, gap };
};

const letters = ({ text, gap }: Scrap): Token => {
  const number = romanNumber(text);
  if (number !== null) return { is: "ordinal", text: "", value: number, digits: 0, gap };
  return { is: "other", text: russian(text), value: 0, digits: 0, gap };
};

/** Cuts a text into tokens; what the grammar does not know is "other". Steps grow with the length of the text only. */
export const tokens = (text: string): Token[] => {
  const cut = scraps(text);
  const out: Token[] = [];
  for (let at = 0; at < cut.length; ) {
    const scrap = cut[at] as Scrap;
    const before = out[out.length - 1];
    if (scrap.is === "letters") {
      if (before?.is === "number" && before.digits > 0 && scrap.gap === 0 && suffix.test(scrap.text)) {
        if (before.digits <= 2) before.is = "ordinal";
        at += 1;
        continue;
      }
      const { of, used } = spelled(cut, at);
      if (of.length === 0) out.push(letters(scrap));
      for (const [i, word] of of.entries()) out.push({ ...word, digits: 0, gap: i === 0 ? scrap.gap : 1 });
      at += used;
      continue;
    }
    const next = cut[at + 1];
    if (
      scrap.is === "sign" &&
      dashes.test(scrap.text) &&
      before?.is === "number" &&
      before.digits > 0 &&
      next?.is === "letters" &&
      next.gap === 0 &&
      suffix.test(next.text)
    ) {
      if (before.digits <= 2) before.is = "ordinal";
      at += 2;
      continue;
    }
    out.push(scrap.is === "figures" ? figures(scrap) : sign(scrap));
    at += 1;
  }
  return withTimes(out);
};

/** «15:30», «14.00», «14-00»: what is put together can only be an hour. */
const isTime = (all: readonly Token[], at: number): boolean => {
  const [hours, mark, minutes, after, next] = [all[at], all[at + 1], all[at + 2], all[at + 3], all[at + 4]];
  if (hours?.is !== "number" || mark?.is !== "mark") return false;
  const before = all[at - 1];
  if (before?.is === "mark" && /[./-]/.test(before.text) && hours?.gap === 0 && all[at - 2]?.is === "number")
    return false;
  if (hours?.is !== "number" || hours.digits > 2 || hours.value > 24) return false;
  if (mark?.is !== "mark" || mark.gap > 0 || minutes?.is !== "number" || minutes.gap > 0) return false;
  if (minutes.digits !== 2 || minutes.value > 59) return false;
  if (mark.text === ":") return true;
  if (after?.is === "mark" && /[./-]/.test(after.text) && after.gap === 0 && next?.is === "number" && next.digits > 2)
    return false;
  return mark.text === "." ? minutes.value === 0 || minutes.value > 12 : mark.text === "-" && minutes.value === 0;
};

const withTimes = (all: Token[]): Token[] => {
  const out: Token[] = [];
  for (let at = 0; at < all.length; at += 1) {
    const next = all[at] as Token;
    if (!isTime(all, at)) out.push(next);
    else {
      out.push({ is: "time", text: "", value: 0, digits: 0, gap: next.gap });
      at += 2;
    }
  }
  return out;
};
