import fc from "fast-check";
import type { Book } from "../../local/contract";
import { isPage, isRegister, type SheetKey, sheetKeys, sheets, tables, tabOf } from "../../src/spec/book";
import type { Kind } from "../../src/spec/kinds";
import { letterOf } from "../../src/workbook/layout";
import { keysOf } from "./seen";

/** One thing that a person does; numbers from 0 to 1 choose a row or a column of the sheet as it is then. */
export type Act = { sheet: SheetKey; column: number; row: number } & (
  | { do: "type"; text: "text" | "number" | "date" | "formula" | "hostile" | "nothing" }
  | { do: "sort"; ascending: boolean }
  | { do: "insert"; count: number }
  | { do: "move"; to: number }
  | { do: "hide" }
  | { do: "own column" }
);

const tab = fc.constantFrom<SheetKey>("roadmap", "roadmap", "mentors", "mentees", "pairs", "indicators", "lists");
const at = {
  column: fc.double({ min: 0, max: 0.999, noNaN: true }),
  row: fc.double({ min: 0, max: 0.999, noNaN: true }),
};
const text = fc.constantFrom("text", "number", "date", "formula", "hostile", "nothing");

export const acts: fc.Arbitrary<Act[]> = fc.array(
  fc.oneof(
    {
      weight: 12,
      arbitrary: fc.record({
        do: fc.constant("type"),
        sheet: fc.constantFrom(...sheetKeys.filter((key) => !isRegister(key))),
        text,
        ...at,
      }),
    },
    { weight: 1, arbitrary: fc.record({ do: fc.constant("sort"), sheet: tab, ascending: fc.boolean(), ...at }) },
    {
      weight: 2,
      arbitrary: fc.record({ do: fc.constant("insert"), sheet: tab, count: fc.integer({ min: 1, max: 2 }), ...at }),
    },
    { weight: 1, arbitrary: fc.record({ do: fc.constant("move"), sheet: tab, to: at.column, ...at }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant("hide"), sheet: tab, ...at }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant("own column"), sheet: tab, ...at }) },
  ) as fc.Arbitrary<Act>,
  { minLength: 1, maxLength: 3 },
);

/** The rows that say which programme the book is of. */
const IDENTITY = ["model", "school_year"];

const pick = <T>(of: readonly T[], where: number): T | undefined => of[Math.floor(where * of.length)];

const typedColumns = (key: SheetKey): string[] =>
  isPage(key)
    ? ["value"]
    : Object.entries<Kind>(tables[key].columns)
        .filter(([, kind]) => !kind.computed && !kind.hidden)
        .map(([column]) => column);

let made = 0;
/** Something to type that stands nowhere else. */
const fresh = (kind: Extract<Act, { do: "type" }>["text"]): string => {
  made += 1;
  if (kind === "number") return String(1_000_000 + made);
  if (kind === "formula") return `=${1_000_000 + made}*2`;
  if (kind === "date")
    return new Date(Date.UTC(2030, 0, made)).toISOString().slice(0, 10).split("-").reverse().join(".");
  if (kind === "hostile")
    return pick([`'кавычка ${made}`, `+7 ${made}`, `-${made} @`, `😀 ${made}`, `а, ${made}; б`], (made % 5) / 5) ?? "";
  return kind === "nothing" ? "" : `слово ${made}`;
};

const contentAt = (book: Book, tabName: string, a1: string): string =>
  book.person.formula(tabName, a1) || String(book.person.value(tabName, a1) ?? "");

/** Every content that is shown and how often it stands there. */
export const counted = (book: Book): Map<string, number> => {
  const out = new Map<string, number>();
  for (const name of book.person.tabs())
    book.person.shown(name).forEach((cells, row) => {
      cells.forEach((text, column) => {
        if (text === "") return;
        const content = contentAt(book, name, `${letterOf(column + 1)}${row + 1}`);
        if (content !== "") out.set(content, (out.get(content) ?? 0) + 1);
      });
    });
  return out;
};

/** Does the act, and keeps in `typed` what a person has typed so far and not typed over herself. */
export const perform = (book: Book, act: Act, typed: Set<string>): void => {
  const { person } = book;
  const name = tabOf(act.sheet);
  const keys = keysOf(book, name);
  const shown = person.shown(name);
  const first = isPage(act.sheet) ? 5 : 6;
  const row = first + Math.floor(act.row * (shown.length - first + 1));
  const own = pick(typedColumns(act.sheet), act.column) ?? "";
  const letter = letterOf(keys.indexOf(own) + 1);
  if (act.do === "type") {
    if (act.sheet === "summary" || act.sheet === "criteria") return;
    if (isPage(act.sheet) && ["", ...IDENTITY].includes(shown[row - 1]?.at(-1) ?? "")) return;
    const a1 = `${letter}${row}`;
    typed.delete(contentAt(book, name, a1));
    person.type(name, a1, fresh(act.text));
    const stands = contentAt(book, name, a1);
    if (act.text !== "nothing" && stands !== "") typed.add(stands);
  } else if (act.do === "sort") {
    const last = shown.findLastIndex((cells) =>
      cells.some((text, i) => text !== "" && typedColumns(act.sheet).includes(keys[i] ?? "")),
    );
    if (last + 1 > first) person.sort(name, `A${first}:${letterOf(keys.length)}${last + 1}`, letter, act.ascending);
  } else if (act.do === "insert") person.insertRows(name, row, act.count);
  else if (act.do === "move") {
    const frozen = sheets[act.sheet as "roadmap"].frozen;
    const to = letterOf(keys.indexOf(pick(typedColumns(act.sheet), act.to) ?? "") + 1);
    if (keys.indexOf(own) >= frozen && to !== letter) person.moveColumns(name, letter, 1, to);
  } else if (act.do === "hide") person.hideRows(name, row, 2);
  else person.insertColumns(name, letter, 1);
};
