import { isCode } from "../names/person";
import { resolver } from "../names/resolve";
import { namesIn } from "../names/split";
import { plain } from "../names/words";
import type { Finding, Other } from "../snapshot/problem";
import type { Row, Snapshot } from "../snapshot/snapshot";
import type { Check, Example } from "./check";

type Cell = { sheet: "roadmap" | "programme" | "papers" | "training"; row: number; column: string; text: string };

const cellsOf = (snapshot: Snapshot): Cell[] => [
  ...snapshot.roadmap.flatMap(({ at, responsible: text, row }): Cell[] =>
    text && row !== "stage" ? [{ sheet: "roadmap", row: at, column: "responsible", text }] : [],
  ),
  ...snapshot.programme.flatMap(({ at, responsible: text }): Cell[] =>
    text ? [{ sheet: "programme", row: at, column: "responsible", text }] : [],
  ),
  ...snapshot.papers.flatMap(({ at, signatory: text }): Cell[] =>
    text ? [{ sheet: "papers", row: at, column: "signatory", text }] : [],
  ),
  ...snapshot.training.flatMap(({ at, who: text }): Cell[] =>
    text ? [{ sheet: "training", row: at, column: "who", text }] : [],
  ),
];

/** What is to stand in place of a person's name where a book keeps codes. */
const instead = "код или должность";

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** The cell with this one name put otherwise; the other names stay as they are. */
const replaced = (text: string, name: string, now: string): string => {
  const found = new RegExp(`(^|[^А-ЯЁа-яё])${escaped(name).replace(/ /g, "[\\s\\u00a0]+")}(?![А-ЯЁа-яё])`);
  const small = /^[а-яё]/.test(name) && !isCode(now);
  return text.replace(
    found,
    (_, before: string) => before + (small ? now.charAt(0).toLowerCase() + now.slice(1) : now),
  );
};

/** Somebody responsible who is no role, no participant and no position; said once for each spelling (G-06, S3-51). */
export const responsibleUnknown: Check = {
  code: "responsible-unknown",
  severity: "question",
  find: (snapshot) => {
    const { mentors, mentees, lists, passport } = snapshot;
    const words = lists.flatMap(({ responsible }) => responsible ?? []);
    const codes = new Set([...mentors, ...mentees].flatMap(({ code }: Pick<Row<"mentors">, "code">) => code ?? []));
    const look = resolver({ words, codes });
    const findings = new Map<string, Finding>();
    for (const { text, ...place } of cellsOf(snapshot))
      for (const name of namesIn(text)) {
        const found = look(name);
        const named = found.is === "person" && passport.names === "codes";
        if (found.is !== "unknown" && !named) continue;
        const near = found.is === "unknown" ? found.near : null;
        const own: Other = {
          ...place,
          ...(near !== null && { fix: [{ column: place.column, now: replaced(text, name, near) }] }),
        };
        const first = findings.get(plain(name));
        if (first) first.others = [...(first.others ?? []), own];
        else findings.set(plain(name), { ...own, found: name, expected: near ?? (named ? instead : "") });
      }
    return [...findings.values()];
  },
};

export const examples: readonly Example[] = [
  {
    when: "a role is misspelled in two items, beside another one",
    book: {
      roadmap: [
        { responsible: "Завуч; Кураторр" },
        { responsible: "кураторр" },
        { responsible: "Развивающая управленческая команда" },
      ],
    },
    finds: [
      {
        cell: "roadmap.responsible:6",
        found: "Кураторр",
        expected: "Куратор",
        fix: { responsible: "Завуч; Куратор" },
        others: ["roadmap.responsible:7"],
      },
      {
        cell: "roadmap.responsible:8",
        found: "Развивающая управленческая команда",
        expected: "Развивающаяся управленческая команда",
        fix: { responsible: "Развивающаяся управленческая команда" },
      },
    ],
  },
  {
    when: "a code is in no base, or is spelled otherwise than there",
    book: { mentors: [{ code: "Н-001" }], roadmap: [{ responsible: "Н-009, н-001" }, { responsible: "Н-001" }] },
    finds: [
      { cell: "roadmap.responsible:6", found: "Н-009", expected: "" },
      {
        cell: "roadmap.responsible:6",
        found: "н-001",
        expected: "Н-001",
        fix: { responsible: "Н-009, Н-001" },
      },
    ],
  },
  {
    when: "a person's name stands where the book keeps codes",
    book: { passport: { names: "codes" }, roadmap: [{ responsible: "Куратор; Иванова И.И." }] },
    finds: [{ cell: "roadmap.responsible:6", found: "Иванова И.И.", expected: instead }],
  },
  {
    when: "there are roles in any spelling, positions of the school's own, its own words and, where it keeps them, names",
    book: {
      passport: { names: "names" },
      lists: [{ responsible: "Дружина" }],
      roadmap: [
        { responsible: "администрации и педагоги" },
        { responsible: "зам. директора по УВР; Заведующий библиотекой" },
        { responsible: "Координатор района; Муниципальный куратор; Дружина" },
        { responsible: "Иванова И.И., директор школы" },
        { row: "stage", event: "Подготовка", responsible: "—" },
      ],
    },
    finds: [],
  },
];
