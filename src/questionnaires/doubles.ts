import { type Alike, finder, type Known } from "./person";
import type { Answer, Base, Left } from "./types";

/** Somebody of the list of names, with their code. */
export type Listed = Known & { code: string };

/**
 * One person twice: within the answers (`with` holds the row of the earlier one) or in the list of names (its code).
 * "join": it is one person; "apart": two.
 */
export type Double = { id: string; row: number; with: number | string; by: Alike; chosen: "join" | "apart" };

/** An answer and what is to become of it: rows for its bases, each with the code that a person has already. */
export type Person = Answer & { known: Partial<Record<Base, string>>; same: string | null };

export type Settled = { people: Person[]; doubles: Double[]; left: Left[] };

type Chosen = Readonly<Record<string, string>>;

const differ = <T>(a: T | null, b: T | null): boolean => Boolean(a) && Boolean(b) && a !== b;
/** «7Б класс» → "7Б"; null for who is in no class. */
const gradeOf = ({ who }: Answer): string | null => /^(\d.*) класс$/.exec(who)?.[1] ?? null;

/** Do two answers under one name speak of two people: another year, another class, or neither phone nor mail in common? */
const namesakes = (a: Answer, b: Answer): boolean =>
  differ(a.year, b.year) || differ(gradeOf(a), gradeOf(b)) || (differ(a.phone, b.phone) && differ(a.mail, b.mail));

/** The same name is one person unless the answers say otherwise; a phone or a mail alone may be a family's. */
const usual = (by: Alike, a: Answer, b: Answer | null): "join" | "apart" =>
  by === "name" && !(b && namesakes(a, b)) ? "join" : "apart";

const texts = ["phone", "mail", "who", "form"] as const;

/** A later answer completes an earlier one; where they differ the later counts, and what it replaces is left over. */
const joined = (first: Person, more: Person): { person: Person; left: Left[] } => {
  const row = first.rows[first.rows.length - 1] ?? 0;
  const left: Left[] = [];
  const pick = <T extends string | number | null>(head: string, was: T, now: T): T => {
    if (now === null || now === "") return was;
    if (was !== null && was !== "" && was !== now)
      left.push({ row, col: 0, head, text: String(was), why: `в строке ${more.rows[0]} другой ответ: взят он` });
    return now;
  };
  const keys = new Set([...Object.keys(first.cells), ...Object.keys(more.cells)]) as Set<keyof Answer["cells"]>;
  const person: Person = {
    ...first,
    ...Object.fromEntries(texts.map((key) => [key, pick(headOf[key], first[key], more[key])])),
    // the fuller spelling
    name: first.name.length > more.name.length ? first.name : more.name,
    rows: [...first.rows, ...more.rows],
    bases: [...new Set([...first.bases, ...more.bases])],
    category: more.category ?? first.category,
    year: pick(headOf.year, first.year, more.year),
    day: more.day ?? first.day,
    cells: Object.fromEntries(
      [...keys].map((key) => [key, pick(headOf.cell, first.cells[key] ?? "", more.cells[key] ?? "")]),
    ),
    capacity: pick(headOf.capacity, first.capacity, more.capacity),
    other_load: pick(headOf.other_load, first.other_load, more.other_load),
    known: { ...first.known, ...more.known },
    same: first.same ?? more.same,
  };
  return { person, left };
};
const headOf = {
  phone: "телефон",
  mail: "почта",
  who: "кто это",
  form: "форма",
  year: "год рождения",
  cell: "ответ",
  capacity: "сколько наставляемых",
  other_load: "занятость",
};

/**
 * Finds one person in several answers and in the list of names. `baseOf`: which base has a code; `choices`: "double@9.4" →
 * "join" or "apart", "double" for all of them.
 */
export const settle = (
  answers: readonly Answer[],
  names: readonly Listed[],
  baseOf: (code: string) => Base | null,
  choices: Chosen,
): Settled => {
  const listed = finder<Listed>();
  for (const of of names) if (baseOf(of.code) !== null) listed.add(of);
  const earlier = finder<{ at: number } & Known>();
  const doubles: Double[] = [];
  const left: Left[] = [];
  const people: Person[] = [];
  const ask = (row: number, other: number | string, by: Alike, own: "join" | "apart") => {
    const id = `double@${row}.${other}`;
    const given = choices[id] ?? choices["double"];
    const chosen = given === "join" || given === "apart" ? given : own;
    doubles.push({ id, row, with: other, by, chosen });
    return chosen === "join";
  };
  for (const answer of answers) {
    const row = answer.rows[0] as number;
    const person: Person = { ...answer, known: {}, same: null };
    for (const { who, by } of listed.find(answer)) {
      const base = baseOf(who.code) as Base;
      if (!ask(row, who.code, by, usual(by, answer, null))) continue;
      if (answer.bases.includes(base)) person.known[base] ??= who.code;
      else person.same ??= who.code;
    }
    const before = earlier.find(answer).find(({ who, by }) => {
      const other = people[who.at] as Person;
      return ask(row, other.rows[0] as number, by, usual(by, answer, other));
    });
    if (!before) {
      earlier.add({ at: people.length, name: answer.name, phone: answer.phone, mail: answer.mail });
      people.push(person);
      continue;
    }
    const done = joined(people[before.who.at] as Person, person);
    people[before.who.at] = done.person;
    left.push(...done.left);
  }
  return { people, doubles, left };
};
