import type { ListedPerson } from "../../src/api/answers";

/** Who is shown by what is still to be done for them. */
export type Lack = "all" | "consent" | "pair";

/** What narrows the list; "" takes all. */
export type Picked = { lack: Lack; role: string; category: string; next: string; text: string };

export const everybody: Picked = { lack: "all", role: "", category: "", next: "", text: "" };

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/ё/g, "е")
    .replace(/[\s\u00a0]+/g, " ")
    .trim();

/** «мест нет: 3 из 2» and «мест нет: 2 из 1» are one thing to do. */
export const stepOf = ({ next = "" }: ListedPerson): string => next.replace(/:.*$/, "");

export const isPaired = ({ pairs = [] }: ListedPerson): boolean => pairs.some(({ live }) => live);

const lacks: Record<Lack, (person: ListedPerson) => boolean> = {
  all: () => true,
  consent: ({ consent }) => consent === undefined,
  pair: (person) => !isPaired(person),
};

const said = (person: ListedPerson, named: (text: string) => string) => {
  const { code, who, category, place, request, next } = person;
  return plain([named(code), who, category, place, request, next].join(" "));
};

const fits = (person: ListedPerson, picked: Picked, named: (text: string) => string): boolean =>
  (picked.role === "" || picked.role === person.role) &&
  (picked.category === "" || picked.category === person.category) &&
  (picked.next === "" || picked.next === stepOf(person)) &&
  plain(picked.text)
    .split(" ")
    .every((word) => word === "" || said(person, named).includes(word));

/** The people of the list, and how many each choice would show. `named` puts names behind codes: they are searched too. */
export const pick = (people: readonly ListedPerson[], picked: Picked, named: (text: string) => string) => {
  const fitting = people.filter((person) => fits(person, picked, named));
  const of = (lack: Lack) => fitting.filter(lacks[lack]);
  const counts: Record<Lack, number> = {
    all: fitting.length,
    consent: of("consent").length,
    pair: of("pair").length,
  };
  return { shown: of(picked.lack), counts };
};

/** Words that people of the list have, each with how many, by the alphabet. */
export const facets = (people: readonly ListedPerson[], of: (person: ListedPerson) => string | undefined) => {
  const known = new Map<string, number>();
  for (const person of people) {
    const word = of(person);
    if (word) known.set(word, (known.get(word) ?? 0) + 1);
  }
  return [...known]
    .sort(([a], [b]) => a.localeCompare(b, "ru"))
    .map(([value, count]) => ({ value, name: `${value} (${count})` }));
};
