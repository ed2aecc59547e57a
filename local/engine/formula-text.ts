import type { LocaleName } from "./types";

/** Follows a formula that Google would show as `#ERROR!`: no formula can hold it, so the engine refuses it too. */
const REFUSED = "\u2063";

type Token = { kind: "text" | "name" | "number" | "space" | "sign"; text: string };

const NAME = /^(?:'(?:[^']|'')*'!?|[\p{L}_$][\p{L}\p{N}_.$]*!?)(?:[\p{L}\p{N}_.$]+)?/u;
const NUMBERS: Record<LocaleName, RegExp> = {
  ru_RU: /^\d+(?:,\d+)?(?:[eE][+-]?\d+)?/,
  en_US: /^(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?/,
};

function* scan(formula: string, locale: LocaleName): Generator<Token> {
  let rest = formula;
  while (rest) {
    const error = /^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|ERROR!)/.exec(rest)?.[0];
    const text = rest.startsWith('"') ? (/^"(?:[^"]|"")*"?/.exec(rest)?.[0] ?? "") : "";
    const name = NAME.exec(rest)?.[0];
    const number = NUMBERS[locale].exec(rest)?.[0];
    const space = /^\s+/.exec(rest)?.[0];
    const token: Token = error
      ? { kind: "name", text: error }
      : text
        ? { kind: "text", text }
        : name
          ? { kind: "name", text: name }
          : number
            ? { kind: "number", text: number }
            : space
              ? { kind: "space", text: space }
              : { kind: "sign", text: rest[0] as string };
    yield token;
    rest = rest.slice(token.text.length);
  }
}

/** The engine has no `""` inside a string and takes `\"` for one: such strings become a join of plain pieces. */
function plainText(quoted: string): string {
  const value = quoted.slice(1, quoted.length > 1 && quoted.endsWith('"') ? -1 : undefined).replaceAll('""', '"');
  if (!/"|\\$/.test(value)) return `"${value}"`;
  const pieces = value.split(/("|\\(?="|$))/).filter((piece) => piece !== "");
  const joined = pieces.map((piece) => (piece === '"' ? "CHAR(34)" : piece === "\\" ? "CHAR(92)" : `"${piece}"`));
  return `(${joined.join("&")})`;
}

const PIECE = String.raw`(?:"[^"]*"|CHAR\((?:34|92)\))`;
const JOINED = new RegExp(String.raw`^\(${PIECE}(?:&${PIECE})*\)`);

function quotedText(joined: string): string {
  const pieces = joined.match(new RegExp(PIECE, "g")) ?? [];
  const value = pieces.map((piece) => (piece === "CHAR(34)" ? '""' : piece === "CHAR(92)" ? "\\" : piece.slice(1, -1)));
  return `"${value.join("")}"`;
}

/** In Sheets a leading minus binds closer than `^`; in the engine it does not. */
function bindMinus(tokens: string[]): string[] {
  const out = [...tokens];
  const solid = (index: number, step: number) => {
    let at = index;
    while (out[at] !== undefined && /^\s+$/.test(out[at] as string)) at += step;
    return at;
  };
  for (let index = 0; index < out.length; index++) {
    if (out[index] !== "-") continue;
    const before = out[solid(index - 1, -1)] ?? "=";
    if (!/^[=<>+\-*/^&(,;{]$/.test(before)) continue;
    const operand = solid(index + 1, 1);
    if (!/^[\p{L}\p{N}$'."]/u.test(out[operand] ?? "") || out[solid(operand + 1, 1)] !== "^") continue;
    out[index] = "(-";
    out[operand] += ")";
  }
  return out;
}

/** What a person or a script writes in a sheet of this locale → the engine's canonical formula. */
export function toEngine(formula: string, locale: LocaleName): string {
  const russian = locale === "ru_RU";
  const out: string[] = [];
  let braces = 0;
  for (const { kind, text } of scan(formula, locale)) {
    if (kind === "text") out.push(plainText(text));
    else if (kind === "number") out.push(text.replace(",", "."));
    else if (kind === "sign") {
      if (text === "{") braces++;
      if (text === "}") braces--;
      if (text === ";" && braces === 0) out.push(",");
      else if (text === "\\" && braces > 0 && russian) out.push(",");
      else if ((text === "," || text === ".") && russian) return `${formula}${REFUSED}`;
      else out.push(text);
    } else {
      if (text === "#REF!" && out.at(-1)?.endsWith("!")) out.pop();
      out.push(text === "#N/A" ? "NA()" : text);
    }
  }
  return bindMinus(out).join("");
}

/** Formulas that were put into a locale's words already: a book is read many times and has few different formulas. */
const KNOWN: Record<LocaleName, Map<string, string>> = { ru_RU: new Map(), en_US: new Map() };
const KEPT = 50_000;

/** The engine's canonical formula → text that is valid in a sheet of this locale. */
export function fromEngine(formula: string, locale: LocaleName): string {
  const known = KNOWN[locale];
  const before = known.get(formula);
  if (before !== undefined) return before;
  if (known.size >= KEPT) known.clear();
  const text = localText(formula, locale);
  known.set(formula, text);
  return text;
}

function localText(formula: string, locale: LocaleName): string {
  if (formula.endsWith(REFUSED)) return formula.slice(0, -1);
  const russian = locale === "ru_RU";
  let out = "";
  let braces = 0;
  let rest = formula;
  let last: Token["kind"] = "sign";
  while (rest) {
    const joined = last === "name" ? undefined : JOINED.exec(rest)?.[0];
    if (joined && /CHAR\((34|92)\)/.test(joined)) {
      out += quotedText(joined);
      rest = rest.slice(joined.length);
      last = "text";
      continue;
    }
    const token = scan(rest, "en_US").next().value as Token;
    rest = rest.slice(token.text.length);
    last = token.kind;
    if (token.text === "{") braces++;
    if (token.text === "}") braces--;
    if (!russian) out += token.text;
    else if (token.kind === "number") out += token.text.replace(".", ",");
    else if (token.text === ",") out += braces > 0 ? "\\" : ";";
    else out += token.text;
  }
  return out;
}
