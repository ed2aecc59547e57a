import { lettersOf } from "../letters";
import type { Size } from "./area";

export type Tab = Size & { excelName: string };
export type Tabs = Map<string, Tab>;
export type ExcelFormula = { text: string; isArray: boolean };

/** Functions that Excel got later are stored under a prefix. */
const later = new Set(
  (
    "CONCAT TEXTJOIN IFS SWITCH MAXIFS MINIFS XLOOKUP XMATCH IFNA DAYS ISOWEEKNUM NUMBERVALUE UNICHAR UNICODE BASE " +
    "DECIMAL ARABIC XOR ISFORMULA FORMULATEXT SHEET SHEETS CEILING.MATH FLOOR.MATH SEQUENCE RANDARRAY SORTBY UNIQUE"
  ).split(" "),
);
const latest = new Set(["FILTER", "SORT"]);

const onlyInGoogle = new Set(
  (
    "QUERY SPARKLINE IMAGE SPLIT JOIN REGEXMATCH REGEXEXTRACT REGEXREPLACE COUNTUNIQUE COUNTUNIQUEIFS FLATTEN SORTN " +
    "IMPORTRANGE IMPORTDATA GOOGLEFINANCE GOOGLETRANSLATE DETECTLANGUAGE ISURL ISEMAIL ISDATE TO_DATE TO_TEXT " +
    "TO_PERCENT TO_PURE_NUMBER ARRAY_CONSTRAIN PIVOT"
  ).split(" "),
);

/** What Google takes for the second argument when it is absent; Excel refuses the whole file then. */
const secondArgument: Record<string, string> = {
  IFERROR: '""',
  ROUND: "0",
  ROUNDUP: "0",
  ROUNDDOWN: "0",
  CEILING: "1",
  FLOOR: "1",
};

/** Of a text inside a formula; a longer one makes Excel refuse the whole file. */
const LONGEST_TEXT = 255;
const LONGEST_FORMULA = 8192;

const TEXT = `"[^"]*"`;
const PLACE = String.raw`(?<place>(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)`;
const CELL = String.raw`\$?[A-Z]{1,3}\$?\d+`;
const FROM = String.raw`(?<from>${CELL}|\$?[A-Z]{1,3}(?=:)|\$?\d+(?=:))`;
const TO = String.raw`(?<to>${CELL}|\$?[A-Z]{1,3}|\$?\d+)`;
const REFERENCE = String.raw`(?<![\p{L}\p{N}_.$])${PLACE}?${FROM}(?::${TO})?(?![\p{L}\p{N}_(!])`;
const CALL = String.raw`(?<call>[A-Za-z][A-Za-z0-9._]*)(?=\()`;
const PIECES = new RegExp(`${TEXT}|${REFERENCE}|${CALL}|(?<broken>#REF!?)`, "gu");

/** An open end is closed at the tab's last row or column: Excel knows no open ends, LibreOffice is slow on them. */
function closed(from: string, to: string, size: Size): string {
  const end = (part: string, column: string, row: number) => {
    const [, ownColumn = `$${column}`, ownRow = `$${row}`] = /^(\$?[A-Z]+)?(\$?\d+)?$/.exec(part) ?? [];
    return ownColumn + ownRow;
  };
  return `${end(from, "A", 1)}:${end(to, lettersOf(size.colNumber), size.rowNumber)}`;
}

function tabName(place: string): string {
  const name = place.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

/** Where the call that opens at `open` ends, and whether it has one argument only. */
function extent(text: string, open: number): { end: number; single: boolean } {
  let depth = 0;
  let single = true;
  let quote = "";
  for (let at = open; at < text.length; at++) {
    const sign = text[at] as string;
    if (quote) quote = sign === quote ? "" : quote;
    else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === "(" || sign === "{") depth++;
    else if (sign === ")" || sign === "}") {
      depth--;
      if (depth === 0) return { end: at, single };
    } else if (sign === "," && depth === 1) single = false;
  }
  return { end: text.length, single: false };
}

function withSecondArguments(text: string): string {
  let whole = text;
  for (const call of [...text.matchAll(/(?<![\p{L}\p{N}_."])([A-Z]+)\(/gu)].reverse()) {
    const second = secondArgument[call[1] as string];
    if (second === undefined) continue;
    const { end, single } = extent(whole, call.index + call[0].length - 1);
    if (single) whole = `${whole.slice(0, end)},${second}${whole.slice(end)}`;
  }
  return whole;
}

/** Stands for ARRAYFORMULA until its end is found. */
const ARRAY = "\u0001";

/** ARRAYFORMULA( … ) becomes (( … )): Excel computes the whole formula so, and by the brackets the import finds it again. */
function withArrayBrackets(text: string): string {
  let whole = text;
  for (let at = whole.lastIndexOf(ARRAY); at >= 0; at = whole.lastIndexOf(ARRAY)) {
    const { end } = extent(whole, at + 1);
    whole = `${whole.slice(0, at)}(${whole.slice(at + 1, end)})${whole.slice(end)}`;
  }
  return whole;
}

/** The engine's canonical formula, without its "=", as Excel stores it; null: Excel has nothing like it. */
export function excelFormula(canonical: string, home: Tab, tabs: Tabs): ExcelFormula | null {
  let known = !canonical.includes("\u2063");
  let isArray = false;
  const text = canonical.replace(PIECES, (piece: string, ...rest: unknown[]) => {
    const { place, from, to, call, broken } = rest.at(-1) as Record<string, string | undefined>;
    if (broken) return "#REF!";
    if (piece.startsWith('"') && piece.length > LONGEST_TEXT + 2) known = false;
    if (call) {
      const name = call.toUpperCase();
      if (onlyInGoogle.has(name)) known = false;
      if (name === "ARRAYFORMULA") {
        isArray = true;
        return ARRAY;
      }
      if (latest.has(name)) return `_xlfn._xlws.${name}`;
      return later.has(name) ? `_xlfn.${name}` : name;
    }
    if (!from) return piece;
    const tab = place ? tabs.get(tabName(place)) : home;
    if (!tab) return "#REF!";
    return (place ? `'${tab.excelName}'!` : "") + (to ? closed(from, to, tab) : from);
  });
  const whole = withSecondArguments(isArray ? withArrayBrackets(text) : text);
  return known && whole.length <= LONGEST_FORMULA ? { text: whole, isArray } : null;
}
