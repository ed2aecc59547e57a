import { describe, expect, it } from "vitest";
import type { BookPerson } from "../../src/api/answers-names";
import { wholeBook } from "./canned";
import type { Book } from "./panel";
import { openScreen, screens, whole } from "./screens";

const NAME = "Имярек";
const OF_MENTOR = "Н-001";
const CODES = ["Н", "П"].flatMap((letter) =>
  Array.from({ length: 99 }, (_, at) => `${letter}-${String(at + 1).padStart(3, "0")}`),
);
const person = (code: string): BookPerson => ({
  ...{ code, role: "mentor", who: "", name: NAME, pairs: [] },
  ...{ sheet: "mentors", tab: "Наставники", cell: "A7" },
});
const names = () => ({
  mode: "names" as const,
  modes: [],
  noticed: null,
  people: CODES.map(person),
  next: { mentor: "Н-100", mentee: "П-100" },
});

/** What the book says in words: any of these may name a person. */
const WORDS = new Set(["says", "missing", "content", "outcome", "responsible"]);

/** The same answer, where each sentence of the book ends with a person. */
function telling(answer: unknown, key = ""): unknown {
  if (typeof answer === "string") return WORDS.has(key) && answer !== "" ? `${answer} ${OF_MENTOR}` : answer;
  if (Array.isArray(answer)) return answer.map((one) => telling(one, key));
  if (answer === null || typeof answer !== "object" || "instead" in answer || answer instanceof Promise) return answer;
  return Object.fromEntries(Object.entries(answer).map(([name, value]) => [name, telling(value, name)]));
}

const tellingBook = (book: Book): Book =>
  Object.fromEntries(
    Object.entries(book).map(([name, answer]) => [
      name,
      (input: never) => telling((answer as (input: never) => unknown)(input)),
    ]),
  );

/** What stands behind each code of a person on the screen, where it is no name. */
const nameless = (text: string): string[] =>
  [...text.matchAll(/.{0,30}(?<![А-ЯЁа-яё-])[НП]-\d{3}(?!\d)(?! [А-ЯЁ][а-яё]).{0,20}/g)].map(([found]) => found);

const inBook = () => ({ ...wholeBook, book: { ...wholeBook.book!, names: "names" as const } });

/** Screens with a start of their own are left out: there is no whole book yet, so they know nobody. */
const withPeople = screens.filter(({ book }) => !book?.listModels);

describe("the panel knows the people by name", () => {
  it.each(withPeople.map((screen) => [screen.name, screen] as const))(
    "«%s» shows the name behind each code",
    async (_, screen) => {
      const book = { ...tellingBook({ ...whole, ...screen.book }), listModels: inBook, names };
      const { page, close } = await openScreen({ ...screen, book });
      await expect.poll(async () => nameless(await page.locator("body").innerText())).toEqual([]);
      await close();
    },
  );
});
