import type { Known } from "../privacy/mentions";
import type { NamesMode } from "../spec/passport";
import type { ReadBook } from "../workbook/read";

/** A row of a base, as far as names are concerned. */
export type BasePerson = Known & { base: "mentors" | "mentees"; at: number; category: string | null; who: string };

/** The mode of a book and the people of its bases; `known` are those whose names stand there. */
export const bookPeople = ({ snapshot }: ReadBook): { mode: NamesMode; people: BasePerson[]; known: BasePerson[] } => {
  const people = (["mentors", "mentees"] as const).flatMap((base) =>
    snapshot[base].flatMap(({ at, code, raw, name, who, category }): BasePerson[] => {
      const own = code ?? raw.code ?? "";
      return own === "" ? [] : [{ base, at, code: own, name: name ?? "", category, who: who ?? "" }];
    }),
  );
  return { mode: snapshot.passport.names ?? "codes", people, known: people.filter(({ name }) => name.trim() !== "") };
};
