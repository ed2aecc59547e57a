import { toEngine } from "./formula-text";
import { daySerial } from "./serial";
import type { LocaleName } from "./types";

/** What the engine must store for a text that was typed. */
export type Typed = { content: string; format?: string };
export type TypedWhere = { locale: LocaleName; year: number; format?: string | undefined };

export const PLAIN = "@";
/** Stands for «@» on a cell whose text begins with "=": under "@" itself the engine makes a formula of it. */
export const PLAIN_FORMULA_LIKE = "0;-0;0;@";

/** Plain text: what is typed there stays as it is. */
export const isPlain = (format: string | undefined): boolean => format === PLAIN || format === PLAIN_FORMULA_LIKE;
export const isDate = (format: string | undefined): boolean =>
  format !== undefined && !isPlain(format) && /[dmyhs]/i.test(format.replace(/"[^"]*"|\[\$[^\]]*\]|\\./g, ""));

const DATE_FORMAT: Record<LocaleName, string> = { ru_RU: "dd.mm.yyyy", en_US: "m/d/yyyy" };
const TRUE = /^(?:true|истина)$/i;
const FALSE = /^(?:false|ложь)$/i;
const FIGURES_ONLY = /^[\s\d.,:;/\-+%$€()eEaApPmM]+$/;
/** The engine looks for a time at the end of every text, and never comes back from one such as this. */
const LONG_FIGURES = /\d{100}/;
const mayBeReadOtherwise = (text: string): boolean =>
  /^(?:[=#]|true$|false$)/i.test(text) || LONG_FIGURES.test(text) || (/\d/.test(text) && FIGURES_ONLY.test(text));

function plain(text: string, format: string | undefined): Typed {
  const value = text.startsWith("'") ? text.slice(1) : text;
  if (/^[='#]/.test(value) || LONG_FIGURES.test(value)) return { content: `'${value}`, format: PLAIN_FORMULA_LIKE };
  return format === PLAIN_FORMULA_LIKE ? { content: value, format: PLAIN } : { content: value };
}

/** A text that another program has as a text: it stays one here, whatever it looks like. */
export function keptText(text: string, format: string | undefined): Typed {
  const released = mayBeReadOtherwise(text) || text.startsWith("'");
  if (!isPlain(format)) return { content: released ? `'${text}` : text };
  return plain(text.startsWith("'") ? `'${text}` : text, PLAIN);
}

/** A new number format for a literal: a text stays the text it was, whatever it looks like. */
export function reformatted(content: string, from: string | undefined, to: string): Partial<Typed> {
  if (isPlain(to) && content.startsWith("'")) return plain(content, PLAIN_FORMULA_LIKE);
  const released = isPlain(from) && !isPlain(to) && mayBeReadOtherwise(content);
  return released ? { content: `'${content}`, format: to } : { format: to };
}

const GROUPED: Record<LocaleName, RegExp> = {
  ru_RU: /^[+-]?\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?:,\d*)?$/,
  en_US: /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d*)?$/,
};

type Figure = { value: number; decimals: number; grouped: boolean };

function number(text: string, locale: LocaleName): Figure | null {
  const compact = text.replace(/(?<=\d)[ \u00a0\u202f](?=\d)/g, "");
  const pattern =
    locale === "ru_RU"
      ? /^([+-]?)(\d+(?:,\d*)?|,\d+)(e[+-]?\d+)?$/i
      : /^([+-]?)(\d+(?:\.\d*)?|\d{1,3}(?:,\d{3})+(?:\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;
  const found = pattern.exec(compact);
  if (!found) return null;
  const digits = locale === "ru_RU" ? (found[2] as string).replace(",", ".") : (found[2] as string).replaceAll(",", "");
  const value = Number(`${found[1] === "-" ? "-" : ""}${digits}${found[3] ?? ""}`);
  const decimals = digits.split(".")[1]?.length ?? 0;
  return Number.isFinite(value) ? { value, decimals, grouped: GROUPED[locale].test(text) } : null;
}

const fullYear = (year: string): number =>
  year.length > 2 ? Number(year) : Number(year) + (Number(year) < 30 ? 2000 : 1900);

function day(text: string, where: TypedWhere): number | null {
  const iso = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (iso) return daySerial(Number(iso[1]), Number(iso[3]), Number(iso[4]));
  const separator = where.locale === "ru_RU" ? "[./-]" : "[/-]";
  const found = new RegExp(`^(\\d{1,2})(${separator})(\\d{1,2})(?:\\2(\\d{2}|\\d{4}))?$`).exec(text);
  if (!found) return null;
  const [first, second] = [Number(found[1]), Number(found[3])];
  const year = found[4] === undefined ? where.year : fullYear(found[4]);
  return where.locale === "ru_RU" ? daySerial(year, second, first) : daySerial(year, first, second);
}

const MONTHS = "января февраля марта апреля мая июня июля августа сентября октября ноября декабря".split(" ");

/** «5 сентября 2026», also with «г.»; null for any other text. */
export function namedDay(text: string): number | null {
  const [, day, month = "", year] = /^\s*(\d{1,2})\s+([а-я]+)\s+(\d{4})(?:\s*г\.?)?\s*$/i.exec(text) ?? [];
  const at = MONTHS.indexOf(month.toLowerCase());
  return at < 0 ? null : daySerial(Number(year), at + 1, Number(day));
}

/** «10:30», «10:30:15», and of the twelve-hour clock also «1AM». */
function time(text: string): number | null {
  const [, hour, minute, second = "0", half] = /^(\d{1,3})(?::(\d{2}))?(?::(\d{2}))?([ap]m)?$/i.exec(text) ?? [];
  if (hour === undefined || (minute === undefined && !half) || Number(minute ?? 0) > 59) return null;
  if (half && (Number(hour) < 1 || Number(hour) > 12)) return null;
  const hours = half ? (Number(hour) % 12) + (half[0]?.toLowerCase() === "p" ? 12 : 0) : Number(hour);
  return (hours * 3600 + Number(minute ?? 0) * 60 + Number(second)) / 86_400;
}

function moment(text: string, where: TypedWhere): Typed | null {
  const [first = "", second = "", ...more] = text
    .replace(/(?<=\d)[ \u00a0\u202f]+(?=[ap]m$)/i, "")
    .split(/[ \u00a0\u202f]+/);
  if (more.length > 0) return null;
  const date = day(first, where);
  const clock = time(second || first);
  if (second ? date === null || clock === null : date === null && clock === null) return null;
  const dated = DATE_FORMAT[where.locale];
  const format = second ? `${dated} hh:mm:ss` : date === null ? "hh:mm:ss" : dated;
  return { content: String(second ? (date ?? 0) + (clock ?? 0) : (date ?? clock)), format };
}

/** What a person types, or a script hands over as a string → what the cell holds, by the rules of the sheet's locale. */
export function parseTyped(text: string, where: TypedWhere): Typed {
  const { locale, format } = where;
  if (text === "") return { content: "" };
  if (isPlain(format)) return plain(text, format);
  if (text.startsWith("'")) return { content: text };
  if (text.startsWith("=") && text.length > 1) return { content: toEngine(text, locale) };
  const trimmed = text.trim();
  if (TRUE.test(trimmed)) return { content: "TRUE" };
  if (FALSE.test(trimmed)) return { content: "FALSE" };
  const percent = /^(.*\S)\s*%$/.exec(trimmed)?.[1];
  const found = number(percent ?? trimmed, locale);
  if (found) {
    const share = percent !== undefined || format?.includes("%");
    const content = String(share ? Number(`${found.value}e-2`) : found.value);
    if (format || (percent === undefined && !found.grouped)) return { content };
    const whole = percent === undefined ? "#,##0" : "0";
    return { content, format: `${whole}${found.decimals > 0 ? ".00" : ""}${percent === undefined ? "" : "%"}` };
  }
  const named = locale === "ru_RU" ? namedDay(trimmed) : null;
  const dated = named === null ? moment(trimmed, where) : { content: String(named), format: DATE_FORMAT[locale] };
  if (dated) return isDate(format) ? { content: dated.content } : dated;
  if (text.startsWith("+")) return { content: toEngine(`=${text}`, locale) };
  return { content: mayBeReadOtherwise(text) ? `'${text}` : text };
}
