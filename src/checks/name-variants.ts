import { alike } from "../names/alike";
import { type Organisation, organisationsIn } from "../names/organisation";
import type { Finding, Other } from "../snapshot/problem";
import type { Snapshot } from "../snapshot/snapshot";
import type { Check, Example } from "./check";
import { placeOf, textsOf } from "./texts";

/** One organisation name under one spelling: how it is first written, and every place where it stands. */
type Spelling = Organisation & { at: Other[] };

const spellingsOf = (snapshot: Snapshot): Map<string, Spelling> => {
  const known = new Map<string, Spelling>();
  const read = new Map<string, Organisation[]>();
  for (const text of textsOf(snapshot)) {
    const found = read.get(text.text) ?? organisationsIn(text.text);
    read.set(text.text, found);
    for (const of of found) {
      const key = `${of.by} ${of.stem}`;
      const spelling = known.get(key) ?? { ...of, at: [] };
      if (of.number !== "" && spelling.number === "") spelling.number = of.number;
      spelling.at.push(placeOf(text));
      known.set(key, spelling);
    }
  }
  return known;
};

/** Schools that the passport itself names apart are two, however alike. */
const declaredApart = ({ passport }: Snapshot) => {
  const [mentor, mentee] = [passport.mentor_org, passport.mentee_org].map(
    (name) => new Set(organisationsIn(name ?? "").map(({ stem }) => stem)),
  );
  return (a: string, b: string) => Boolean((mentor?.has(a) && mentee?.has(b)) || (mentor?.has(b) && mentee?.has(a)));
};

/** One organisation is written in two ways: a letter or two differ, not the case of the word (G-09, S1-61, S4-43). */
export const nameVariants: Check = {
  code: "name-variants",
  severity: "warning",
  find: (snapshot) => {
    const known = spellingsOf(snapshot);
    const apart = declaredApart(snapshot);
    return (["own", "patron", "district"] as const)
      .flatMap((by) => {
        const own = [...known.values()].filter((of) => of.by === by).map(({ stem }) => stem);
        return alike(own).map(([a, b]) => [known.get(`${by} ${a}`), known.get(`${by} ${b}`)] as [Spelling, Spelling]);
      })
      .filter(([a, b]) => !(a.number && b.number && a.number !== b.number) && !apart(a.stem, b.stem))
      .map(([a, b]): Finding => {
        const [often, seldom] = a.at.length >= b.at.length ? [a, b] : [b, a];
        const [first, ...others] = [...seldom.at, ...often.at] as [Other, ...Other[]];
        return { ...first, found: seldom.name, expected: often.name, others };
      });
  },
};

export const examples: readonly Example[] = [
  {
    when: "a school's name has two spellings",
    book: {
      passport: { mentee_org: "МБОУ Приречненская ООШ" },
      roadmap: [
        { content: "Собрать команду Приречненской ООШ", responsible: "Директор Приреченской ООШ" },
        { content: "Назначить куратора Приречненской основной школы" },
      ],
    },
    finds: [
      {
        cell: "roadmap.responsible:6",
        found: "Приреченской",
        expected: "Приречненская",
        others: ["passport.mentee_org", "roadmap.content:6", "roadmap.content:7"],
      },
    ],
  },
  {
    when: "the name of the person whose name a school bears begins with a small letter once",
    book: {
      passport: { school: "МБОУ Луговая СОШ им. А.Б. Верёвкина" },
      papers: [{ title: "О наставничестве в СОШ им. А.Б. верёвкина" }],
    },
    finds: [{ cell: "papers.title:6", found: "верёвкина", expected: "Верёвкина", others: ["passport.school"] }],
  },
  {
    when: "names differ by case, by kind or by number, or are those of the two schools of the passport",
    book: {
      passport: { mentor_org: "Заречная СОШ № 3", mentee_org: "Зареченская СОШ" },
      roadmap: [
        { content: "Встреча в Заречной школе", responsible: "Директор Заречной средней школы" },
        { content: "Заречной СОШ № 3 и школе № 5", responsible: "Школа № 3; Школа № 5" },
        { content: "Лесная ООШ № 1 и Лесновская ООШ № 2", responsible: "Зареченской школы" },
      ],
    },
    finds: [],
  },
];
