import { isBlank } from "../intake/clean";
import { phoneIn } from "../names/contacts";
import { mailIn, namesSomebody, tidyName } from "./person";
import type { Answer, Asked, Base, Category, Column, Left, Meaning, Suspect } from "./types";
import { basesIn, birthYear, countIn, dayIn, gradeIn, type Value } from "./values";

const because = {
  column: "для такого столбца в книге нет места",
  parent: "имя представителя в книгу и в список имён не переносится",
  consent: "согласие отмечают по подписанному документу",
  nobody: "нет имени: кто это, не ясно",
  role: "не сказано, наставник или наставляемый",
  phone: "телефон не читается. Впишите его в список имён сами",
  mail: "почта не читается. Впишите её в список имён сами",
  own: "у участника указан свой",
  suspect: "похоже на имя, телефон или почту: в книгу с кодами не переносится",
  base: "в этой базе такого столбца нет",
};

/** Texts that somebody wrote in their own words, and the one base that has a column for them. */
const texts: readonly [key: keyof Answer["cells"], base: Base | null][] = [
  ["request", "mentees"],
  ["source", "mentees"],
  ["skills", "mentors"],
  ["achievements", "mentors"],
  ["interests", "mentors"],
  ["wished_age", "mentors"],
  ["place", "mentors"],
];
const numbers = ["capacity", "other_load"] as const;

/** «Нет» beside another answer about the same adds nothing to it. */
const NOTHING = /^нет[.!]?$/i;
const together = (said: readonly string[]): string => {
  const some = said.filter((of) => !NOTHING.test(of));
  return (some.length > 0 ? some : said.slice(0, 1)).join("; ");
};

/** What one row of a table gives: an answer, or only leftovers. */
export type RowRead = { answer: Answer | null; left: Left[]; suspects: Suspect[] };

/** Reads one row; `known`: stems of all names of the table; `row` is its number from 1, `cells` are clean. */
export const readRow = (
  row: number,
  cells: readonly string[],
  columns: readonly Column[],
  asked: Asked & { known: ReadonlySet<string> },
): RowRead => {
  const left: Left[] = [];
  const suspects: Suspect[] = [];
  const textAt = ({ col }: Column) => cells[col - 1] ?? "";
  const at = (meaning: Meaning) => columns.filter((of) => of.meaning === meaning && !isBlank(textAt(of)));
  const text = (meaning: Meaning) => together(at(meaning).map(textAt));
  const leave = (of: Column, why: string) => {
    if (!isBlank(textAt(of)))
      left.push({ row, col: of.col, head: of.head || `столбец ${of.col}`, text: textAt(of), why });
  };
  const leaveAll = (of: readonly Column[], why: string) => {
    for (const column of of) leave(column, why);
  };
  const value = <T>(meaning: Meaning, read: (cell: string) => Value<T>): T | null => {
    for (const column of at(meaning)) {
      const found = read(textAt(column));
      if ("value" in found) return found.value;
      leave(column, found.why);
    }
    return null;
  };
  const contact = (own: "phone" | "mail", parents: Meaning, read: (cell: string) => string | null): string => {
    const readIt = (cell: string): Value<string> => {
      const found = read(cell);
      return found === null ? { why: because[own] } : { value: found };
    };
    const mine = value(own, readIt);
    if (mine === null) return value(parents, readIt) ?? "";
    leaveAll(at(parents), because.own);
    return mine;
  };
  /** A text for the book; what may name somebody waits for a decision. */
  const free = (of: readonly Column[], said: string): string => {
    const [first] = of;
    if (!first || !asked.codes || !namesSomebody(said, asked.known)) return said;
    const id = `text@${row}.${first.col}`;
    const taken = (asked.choices[id] ?? asked.choices["text"]) === "take";
    suspects.push({ id, row, col: first.col, head: first.head, text: said, taken });
    if (taken) return said;
    leaveAll(of, because.suspect);
    return "";
  };

  const name = tidyName((["name", "surname", "first", "patronymic"] as const).map(text).filter(Boolean).join(" "));
  const bases: Base[] =
    asked.whose === "said" ? basesIn(text("wish")) : asked.whose === "both" ? ["mentors", "mentees"] : [asked.whose];
  const nobody = name === "" && columns.some(({ meaning }) => meaning === "name" || meaning === "surname");
  if (nobody || bases.length === 0) {
    leaveAll(columns, nobody ? because.nobody : because.role);
    return { answer: null, left, suspects };
  }
  leaveAll(
    columns.filter(({ meaning }) => meaning === null),
    because.column,
  );
  leaveAll(at("parent"), because.parent);
  leaveAll(at("consent"), because.consent);
  const has = (base: Base | null) => base === null || bases.includes(base);
  for (const [key, base] of texts) if (!has(base)) leaveAll(at(key), because.base);
  if (!has("mentors")) for (const key of numbers) leaveAll(at(key), because.base);
  const [grade, post] = [gradeIn(text("grade")), [text("post"), text("subject")].filter(Boolean).join(", ")];
  const category: Category | null = post !== "" ? "worker" : grade !== "" ? "pupil" : asked.who || null;
  const count = (key: (typeof numbers)[number]) => (has("mentors") ? value(key, countIn) : null);
  const whoAt = [...at("grade"), ...at("post"), ...at("subject")];
  const answer: Answer = {
    rows: [row],
    name,
    phone: contact("phone", "parent_phone", phoneIn),
    mail: contact("mail", "parent_mail", mailIn),
    bases,
    category,
    who: free(whoAt, [grade, post].filter(Boolean).join(", ")),
    year: value("birth", (cell) => birthYear(cell, asked.today)),
    form: text("form"),
    day: dayIn(text("stamp")),
    cells: Object.fromEntries(
      texts.flatMap(([key, base]) => {
        const said = has(base) ? free(at(key), text(key)) : "";
        return said === "" ? [] : [[key, said]];
      }),
    ),
    capacity: count("capacity"),
    other_load: count("other_load"),
  };
  return { answer, left, suspects };
};
