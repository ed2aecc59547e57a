import { isCode, personIn } from "./person";
import { heads } from "./roles";
import { plain } from "./words";

const known = new Set(heads.map(plain));
const adjective = /(?:ый|ий|ой|ая|яя|ое|ее|ые|ие)$/;
/** A post that is not whole without what follows. */
const open = /(?:^|\s)(?:заместител[ьи]|зам|по|за|и|при|от)\.?$|^(?:руководител[ьи]|ответственн(?:ый|ая|ые))$/;

const tidy = (text: string) =>
  text
    .replace(/[\s\u00a0]+/g, " ")
    .replace(/^[\s,•–—-]+|[\s,]+$/g, "")
    .trim();

/** The text begins as the name of somebody responsible does: «рабочие группы», «Н-003», «Иванова И.И.». */
const begins = (text: string): boolean => {
  const [one = "", ...more] = text.split(/[\s-]+/);
  if (isCode((text.split(/[\s,(]/)[0] ?? "").toUpperCase())) return true;
  const named = personIn(text);
  if (named && text.indexOf(named.name) === 0) return true;
  for (const own of [one, ...more].slice(0, 3)) {
    const word = plain(own).replace(/[^а-я]/g, "");
    if (known.has(word)) return true;
    if (!adjective.test(word) && !own.endsWith(".")) return false;
  }
  return false;
};

/** Somebody is named already, so that another one may follow: not «Школьные» or «Заместитель». */
const isWhole = (text: string): boolean => {
  const words = plain(text).split(/[^а-я0-9.]+/);
  const last = words.filter(Boolean).pop() ?? "";
  return text !== "" && !open.test(plain(text)) && (known.has(last) || !/^\S*(?:ый|ая|ые|ие)$/.test(plain(text)));
};

const isPerson = (text: string): boolean => {
  const named = personIn(text);
  return named !== null && named.rest === "";
};

/** «1)», «2.» of a list, a line or a «;» each. */
const numbers = /(^|[\n;])\s*\d{1,2}[.)](?=\s*[А-ЯЁа-яё])/g;

type Piece = { mark: string; text: string };

const pieces = (text: string): Piece[] => {
  const out: Piece[] = [];
  let mark = ";";
  for (const part of text.replace(numbers, "$1").split(/(;|\r?\n|,|\s+и\s+|\s*\/\s*)/)) {
    if (/^(?:;|\r?\n|,|\s+и\s+|\s*\/\s*)$/.test(part)) mark = part.trim() || (/\n/.test(part) ? "\n" : mark);
    else out.push({ mark, text: part });
  }
  return out;
};

const startsNew = (last: string, { mark, text }: Piece): boolean => {
  if (last === "" || mark === ";") return true;
  if (!isWhole(last)) return false;
  if (mark === "," && isPerson(last)) return personIn(text)?.rest === "" || isCode(tidy(text));
  if (mark === "\n") return begins(text) || /^[А-ЯЁ]/.test(text);
  return begins(text) || (mark === "," && /^[А-ЯЁ][а-яё]/.test(text) && begins(last));
};

const joint: Record<string, string> = { ",": ", ", и: " и ", "/": "/", "\n": " " };

/**
 * Names of those responsible in a cell, each once, as they are written there: «Завуч; Куратор», «администрация и
 * педагоги», «Директор, заместитель директора по УР и ВР» and one a line are two each; «Иванова И.И., директор» is one.
 */
export const namesIn = (text: string | null | undefined): string[] => {
  const out: string[] = [];
  for (const piece of pieces(text ?? "")) {
    const own = { ...piece, text: tidy(piece.text) };
    if (own.text === "") continue;
    const last = out[out.length - 1] ?? "";
    if (startsNew(last, own)) out.push(own.text);
    else out[out.length - 1] = `${last}${joint[piece.mark] ?? "; "}${own.text}`;
  }
  const seen = new Set<string>();
  return out.filter((name) => {
    const key = plain(name);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
};
