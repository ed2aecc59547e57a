import { codesAfter } from "./codes";
import type { Person } from "./doubles";
import { type KeptNames, keepsName } from "./kept-names";
import type { Base } from "./types";

/** A row for a base as it goes to the book: nothing in it says who the person is but the code, unless the book holds the name. */
export type BaseRow = {
  base: Base;
  code: string;
  /** The person is in the base already: empty cells are filled. */
  known: boolean;
  /** The person's code in the other role; "" without one. */
  same: string;
  /** Texts and numbers by column key. */
  cells: Record<string, string | number>;
  /** The wished form of mentoring, and the day of the answer; "" where it was not said. */
  form: string;
  day: string;
};

/** An entry for the list of names. */
export type Entry = { code: string; name: string; position?: string; phone?: string; mail?: string };

export type Taken = { rows: BaseRow[]; entries: Entry[] };

const words = { worker: "работник", pupil: "обучающийся" } as const;

const cellsOf = (person: Person, base: Base, mode: KeptNames): BaseRow["cells"] => {
  const { place, request, source, ...mentor } = person.cells;
  const of = {
    name: keepsName(mode, person.category) ? person.name : "",
    who: person.who,
    category: person.category ? words[person.category] : "",
    year: person.year ?? "",
    ...(base === "mentors"
      ? { place: place ?? "", ...mentor, capacity: person.capacity ?? "", other_load: person.other_load ?? "" }
      : { request: request ?? "", source: source ?? "" }),
  };
  return Object.fromEntries(Object.entries(of).filter(([, cell]) => cell !== ""));
};

/** People → rows of the bases with their codes, and the entries for the list of names. `codes`: those of each base; `issued`: codes of forms that were given out. */
export const rowsFor = (
  people: readonly Person[],
  codes: Readonly<Record<Base, readonly string[]>>,
  issued: readonly string[],
  mode: KeptNames = "codes",
): Taken => {
  const taken = [...codes.mentors, ...codes.mentees, ...issued];
  const next = {
    mentors: codesAfter("mentors", codes.mentors, taken),
    mentees: codesAfter("mentees", codes.mentees, taken),
  };
  const rows: BaseRow[] = [];
  const entries: Entry[] = [];
  for (const person of people) {
    const given = person.bases.map((base) => ({ base, code: person.known[base] ?? next[base]() }));
    for (const { base, code } of given) {
      rows.push({
        base,
        code,
        known: person.known[base] !== undefined,
        same: given.find((other) => other.base !== base)?.code ?? person.same ?? "",
        cells: cellsOf(person, base, mode),
        form: person.form,
        day: person.day ?? "",
      });
      const { name, phone, mail, who } = person;
      if (name !== "")
        entries.push({ code, name, ...(who && { position: who }), ...(phone && { phone }), ...(mail && { mail }) });
    }
  }
  return { rows, entries };
};
