import { isCode, personIn } from "../names/person";
import { postIn, samePost } from "../names/post";
import { namesIn } from "../names/split";
import type { Finding } from "../snapshot/problem";
import type { Snapshot } from "../snapshot/snapshot";
import type { Check, Example } from "./check";
import { placeOf, type Text, textsOf } from "./texts";

/** Somebody with the post that a cell gives him. */
type Held = { who: string; said: string; post: string; at: Text };

const code = /(?:^|[^А-ЯЁа-яё0-9])([А-ЯЁ]{1,3}-\d{1,5})(?!\d)/;

const heldIn = (at: Text): Held[] =>
  /[А-ЯЁ]\s?\.|[А-ЯЁ]-\d|вич|вн/.test(at.text)
    ? namesIn(at.text).flatMap((name): Held[] => {
        const person = personIn(name);
        const own = code.exec(name)?.[1] ?? "";
        const rest = person?.rest ?? name.replace(code, " ").replace(/[()]/g, " ").trim();
        const who = person?.key ?? own;
        const post = who === "" ? null : postIn(rest);
        return post === null ? [] : [{ who, said: rest, post, at }];
      })
    : [];

const fields = [
  ["director", "директор"],
  ["psychologist", "педагог-психолог"],
] as const;

/** Whose post a field of the passport itself is. */
const heldByPassport = ({ passport }: Snapshot): Held[] => {
  const of = (column: string, value: string | null, said: string): Held[] => {
    const person = personIn(value ?? "");
    const who = person?.key ?? code.exec(value ?? "")?.[1] ?? "";
    const post = who === "" || (person?.rest && postIn(person.rest)) ? null : postIn(said);
    return post === null ? [] : [{ who, said, post, at: { sheet: "passport", row: 0, column, text: value ?? "" } }];
  };
  return [
    ...fields.flatMap(([field, said]) =>
      field === "director" && passport.director_acting === "yes" ? [] : of(field, passport[field], said),
    ),
    ...(passport.curator_post ? of("curator", passport.curator, passport.curator_post) : []),
  ];
};

/** The post of a mentor or a mentee is what «Кто это» says. */
const heldInBases = ({ mentors, mentees }: Snapshot): Held[] =>
  (["mentors", "mentees"] as const).flatMap((sheet) =>
    (sheet === "mentors" ? mentors : mentees).flatMap(({ at: row, code: own, who }): Held[] => {
      const post = who === null ? null : postIn(who);
      return own !== null && who !== null && post !== null
        ? [{ who: own, said: who, post, at: { sheet, row, column: "who", text: who } }]
        : [];
    }),
  );

/** Codes of one person are one: «Он же». */
const joined = ({ mentors, mentees }: Snapshot): ((who: string) => string) => {
  const same = new Map<string, string>();
  for (const { code: own, same_as } of [...mentors, ...mentees])
    if (own && same_as) same.set(own > same_as ? own : same_as, own > same_as ? same_as : own);
  return (who) => (isCode(who) ? (same.get(who) ?? who) : who);
};

/** One person has two posts that exclude each other: «директор» here and «заместитель директора» there (S2-34). */
export const positionConflict: Check = {
  code: "position-conflict",
  severity: "warning",
  find: (snapshot) => {
    const one = joined(snapshot);
    const people = new Map<string, Held[]>();
    for (const held of [
      ...heldByPassport(snapshot),
      ...heldInBases(snapshot),
      ...textsOf(snapshot)
        .filter(({ sheet, column }) => !(column === "who" && (sheet === "mentors" || sheet === "mentees")))
        .flatMap(heldIn),
    ])
      people.set(one(held.who), [...(people.get(one(held.who)) ?? []), held]);
    return [...people.values()].flatMap((all): Finding[] => {
      const [first] = all as [Held];
      const kinds = all.reduce<Held[][]>((heaps, held) => {
        const heap = heaps.find((of) => of.every(({ post }) => samePost(post, held.post)));
        if (heap) heap.push(held);
        else heaps.push([held]);
        return heaps;
      }, []);
      if (kinds.length < 2) return [];
      const [seldom, often] = [...kinds].sort((a, b) => a.length - b.length) as [Held[], Held[]];
      const [here, ...rest] = [...seldom, ...kinds.flat().filter((held) => !seldom.includes(held))] as [Held];
      const places = rest.map(({ at }: Held) => placeOf(at));
      return [
        {
          ...placeOf(here.at),
          found: here.said,
          expected: often[0]?.said ?? first.said,
          others: places,
        },
      ];
    });
  },
};

export const examples: readonly Example[] = [
  {
    when: "a deputy is called the director once",
    book: {
      roadmap: [
        { responsible: "Иванова А.Б., заместитель директора по ВР; наставники" },
        { responsible: "Иванова А.Б., директор школы" },
        { responsible: "зам. директора по ВР Иванова А. Б." },
      ],
    },
    finds: [
      {
        cell: "roadmap.responsible:7",
        found: "директор школы",
        expected: "заместитель директора по ВР",
        others: ["roadmap.responsible:6", "roadmap.responsible:8"],
      },
    ],
  },
  {
    when: "a code has one post in the base and another in an item, also through «Он же»",
    book: {
      mentors: [{ code: "Н-003", who: "заместитель директора по УР", same_as: "П-001" }],
      mentees: [{ code: "П-001" }],
      roadmap: [{ responsible: "П-001 (директор)" }],
    },
    finds: [
      {
        cell: "mentors.who:6",
        found: "заместитель директора по УР",
        expected: "директор",
        others: ["roadmap.responsible:6"],
      },
    ],
  },
  {
    when: "posts go together, say more or less of the same, or are other people's",
    book: {
      passport: { director: "Иванова А.Б.", curator: "Петрова В.Г.", curator_post: "заместитель директора по ВР" },
      roadmap: [
        { responsible: "Иванова А.Б., директор школы; Иванова А.Б., учитель истории" },
        { responsible: "Петрова В.Г., заместитель директора; Петрова В.Г., куратор" },
        { responsible: "и. о. директора Петрова В.Г." },
        { responsible: "Иванова В.Б., заместитель директора" },
      ],
    },
    finds: [],
  },
];
