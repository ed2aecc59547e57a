import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { partsOf, totalOf } from "../../src/pairing/parts";
import { poolOf } from "../../src/pairing/pool";
import { barsOf } from "../../src/pairing/rules";
import { scoresOf } from "../../src/pairing/scores";
import { bookWith, DAY, DIRECTIONS, proposal } from "./book";

const words = fc.constantFrom("математика", "русский язык", "история", "экзамены", "общение", "");
const code = (prefix: string) => (n: number) => `${prefix}-00${n}`;
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null });
const side = {
  form_wish: maybe(fc.constantFrom("учитель – ученик", "ученик – ученик")),
  format: maybe(fc.constantFrom("present", "distant")),
  who: fc.constantFrom("директор", "заместитель директора", "учитель, математика", "7 класс"),
};
const mentor = fc.record({
  ...side,
  skills: fc.array(words, { maxLength: 3 }).map((of) => of.join(", ")),
  wished_age: maybe(fc.constantFrom("5–7 класс", "10–12 лет")),
  barred: maybe(fc.integer({ min: 1, max: 4 }).map((n) => `${code("П")(n)} (родственник)`)),
  prefers: maybe(fc.integer({ min: 1, max: 4 }).map(code("П"))),
});
const mentee = fc.record({
  ...side,
  request: fc.array(words, { maxLength: 3 }).map((of) => of.join(" ")),
  year: maybe(fc.integer({ min: 2008, max: 2018 })),
  prefers: maybe(fc.integer({ min: 1, max: 4 }).map(code("Н"))),
});
const numbered = (prefix: string) => (of: Record<string, unknown>, i: number) => ({ ...of, code: code(prefix)(i + 1) });

describe("Any two bases", () => {
  it("the score of every pair is the sum of its parts, and a pair is out exactly where a rule says so", () => {
    fc.assert(
      fc.property(
        fc.array(mentor, { minLength: 1, maxLength: 4 }),
        fc.array(mentee, { minLength: 1, maxLength: 4 }),
        fc.boolean(),
        (mentors, mentees, subject) => {
          const pool = poolOf(
            bookWith({
              mentors: mentors.map(numbered("Н")),
              mentees: mentees.map(numbered("П")),
              passport: subject ? { role_model: "предметник – предметник" } : {},
            }),
            DAY,
            DIRECTIONS,
          );
          const fast = scoresOf(pool.mentors, pool.mentees, pool.weights, pool.facts);
          const slow = pool.mentees.flatMap((right) =>
            pool.mentors.flatMap((left) =>
              barsOf(left, right, pool.facts).length > 0
                ? []
                : [[left.code, right.code, totalOf(partsOf(left, right, pool.weights))]],
            ),
          );
          expect(fast).toEqual(slow);
          for (const [, , score] of fast) expect(score >= 0 && score <= 100.3).toBe(true);
        },
      ),
    );
  });
});

describe("What a score is made of (S2-21)", () => {
  const book = {
    mentors: [
      {
        code: "Н-001",
        who: "учитель, математика",
        skills: "подготовка к экзаменам",
        form_wish: "учитель – ученик",
        wished_age: "7-9 класс",
      },
    ],
    mentees: [
      { code: "П-001", who: "8 класс", request: "экзамен по математике и дисциплина", form_wish: "учитель – ученик" },
    ],
  };
  const [pair] = proposal(book).pairs;

  it("names each part with its points and the words that matched", () => {
    expect(pair?.parts.map(({ key, points, most, words: said }) => [key, points, most, said])).toEqual([
      ["terms", 26.7, 40, ["экзамен", "математике"]],
      ["subject", 30, 30, ["математика"]],
      ["post", 0, 10, []],
      ["form", 5, 10, ["учитель – ученик"]],
      ["age", 10, 10, ["8 класс"]],
    ]);
    expect(pair?.score).toBe(71.7);
  });

  it("goes by the weights of the passport, as shares of their sum", () => {
    const [other] = proposal({ ...book, passport: { w_terms: 3, w_subject: 1, w_post: 0, w_form: 0, w_age: 0 } }).pairs;
    expect(other?.parts.map(({ most }) => most)).toEqual([75, 25, 0, 0, 0]);
    expect(other?.score).toBe(75);
  });
});
