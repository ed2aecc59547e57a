import type { Book } from "../local/contract";
import { cellOf } from "../test/round-trip/seen";
import { answer } from "../test/round-trip/target-book";
import type { Act } from "./act";

const R = "Дорожная карта";

const twoPeople = ({ person }: Book) => {
  for (const [row, code] of [
    [19, "Н-901"],
    [20, "Н-902"],
  ])
    person.type("База наставников", `A${row}`, String(code));
};
/** Answers of five people who are in no base yet. */
const fiveAnswers = () =>
  [1, 2, 3, 4, 5].map((n) => ({
    base: "mentees",
    code: `П-90${n}`,
    known: false,
    same: "",
    cells: { who: `${n} класс`, category: "обучающийся", request: "математика" },
    form: "",
    day: "",
  }));

/** Made up, as all names of the tests. */
const NAME = "Дуброва Анна Павловна";
/** A book that holds one name, in its base and in its roadmap. */
const nameTyped = (book: Book) => {
  const base = "База наставников";
  for (const [column, text] of [
    ["code", "Н-001"],
    ["category", "работник"],
    ["name", NAME],
  ] as const)
    book.person.type(base, cellOf(book, base, column, 6), text);
  book.person.type(R, "E8", NAME);
};

/** What is done about people: questionnaires, consents, selection, names. */
export const peopleActs: readonly Act[] = [
  { what: "questionnaires", in: "book", call: "questionnaires" },
  { what: "takeAnswers, preview", in: "book", call: "takeAnswers", input: () => ({ rows: fiveAnswers() }) },
  { what: "takeAnswers", in: "book", call: "takeAnswers", input: () => ({ rows: fiveAnswers(), apply: true }) },
  {
    what: "giveForms",
    in: "book",
    ready: (book) => void answer(book, "addSheet", { sheet: "questionnaires" }),
    call: "giveForms",
    input: () => ({ paper: "pupil-mentee", count: 5 }),
  },
  {
    what: "emptyColumns",
    in: "book",
    ready: ({ person }) => {
      person.addTab("Ответы");
      person.type("Ответы", "A1", "ФИО");
      person.type("Ответы", "A2", "имя");
    },
    call: "emptyColumns",
    input: () => ({ tab: "Ответы", columns: [1], heads: 1 }),
  },
  { what: "people", in: "book", call: "people" },
  {
    what: "setConsents, two people",
    in: "book",
    ready: twoPeople,
    call: "setConsents",
    input: () => ({ people: ["Н-901", "Н-902"], purposes: ["participation"], dated: "2022-04-01" }),
  },
  {
    what: "withdrawConsents",
    in: "book",
    ready: (book) => {
      twoPeople(book);
      answer(book, "setConsents", { people: ["Н-901"], purposes: ["participation"], dated: "2022-04-01" });
    },
    call: "withdrawConsents",
    input: () => ({ people: ["Н-901"], purposes: ["participation"], on: "2022-04-02" }),
  },
  {
    what: "candidates",
    in: "book",
    ready: (book) => void answer(book, "addRecord", { sheet: "selection", cells: { code: "Н-001" } }),
    call: "candidates",
  },
  { what: "names", in: "book", call: "names" },
  { what: "scanNames", in: "book", call: "scanNames" },
  {
    what: "switchNames, preview",
    in: "book",
    ready: nameTyped,
    call: "switchNames",
    input: () => ({ to: "codes", preview: true }),
  },
  {
    what: "switchNames, one tab",
    in: "book",
    ready: nameTyped,
    call: "switchNames",
    input: () => ({ to: "codes", tab: R }),
  },
  {
    what: "switchNames, the last step",
    in: "book",
    ready: nameTyped,
    call: "switchNames",
    input: () => ({ to: "codes" }),
  },
  {
    what: "replaceName",
    in: "book",
    ready: nameTyped,
    call: "replaceName",
    input: () => ({ tab: R, cell: "E8", from: 0, to: NAME.length, code: "Н-001" }),
  },
];
