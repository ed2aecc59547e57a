import { describe, expect, it } from "vitest";
import { exampleBook } from "./example";
import { problems, remarks } from "./seen";
import { answer } from "./target-book";

const expected = [
  "done-without-date Дорожная карта!L10",
  "closed-without-reason Дорожная карта!S14",
  "moved-without-reason Дорожная карта!S50",
  "minor-without-representative Согласия!D10",
  "minor-without-representative Согласия!D21",
  "mentor-overloaded База наставников!G8",
  "pair-without-order Пары!V11",
  "pair-without-plan Пары!U11",
  "mentee-in-two-pairs Пары!D12",
  "stopped-without-reason Пары!Y17",
  "person-without-consent База наставников!J14",
  "person-without-consent База наставляемых!I15",
  "value-differs-from-parts Индикаторы!F11",
  "output-without-input Индикаторы!E18",
];

describe("The mistakes made on purpose in the example", () => {
  it("are all found, each at its cell (S2-11, S2-25, S3-19, S3-36)", () => {
    expect(remarks(exampleBook())).toEqual(expect.arrayContaining(expected));
  });

  it("do not count a person's own formula: «=12/30» is a share that she wrote herself (S2-37)", () => {
    expect(remarks(exampleBook()).filter((remark) => remark.endsWith("Индикаторы!E17"))).toEqual([]);
  });

  it("leave no room for what was not typed: no remark of the reader, no lost formula", () => {
    const codes = new Set(problems(exampleBook()).map(({ code }) => code));
    expect([...codes].filter((code) => /^(cell|formula|column|tab|field)\./.test(code))).toEqual([]);
  });

  it("are said in whole sentences with the place where to look", () => {
    for (const { says, tab, cell } of problems(exampleBook())) {
      expect(says.startsWith(`${tab}, ${cell}: `)).toBe(true);
      expect(says).toMatch(/[.?]$/);
      expect(says).not.toMatch(/undefined|null|NaN|\{|\}/);
    }
  });
});

describe("A fix of one remark", () => {
  const fixable = problems(exampleBook()).filter(({ fix }) => fix !== null);

  it("is offered for some of them", () => {
    expect(fixable.length).toBeGreaterThan(0);
  });

  it.each(fixable.map(({ id }) => id))("takes that remark away and adds none: %s", (id) => {
    const book = exampleBook();
    const before = remarks(book);
    const { code, tab, cell } = problems(book).find((problem) => problem.id === id) ?? {};
    answer(book, "fixProblem", { id });
    expect(remarks(book).sort()).toEqual(before.filter((remark) => remark !== `${code} ${tab}!${cell}`).sort());
  });

  it("after another leaves in the end only what a person must decide", () => {
    const book = exampleBook();
    for (let left = problems(book).find(({ fix }) => fix); left; left = problems(book).find(({ fix }) => fix))
      answer(book, "fixProblem", { id: left.id });
    expect(problems(book).filter(({ fix }) => fix)).toEqual([]);
  });
});

describe("The mistakes made on purpose in the example of two schools", () => {
  it("are all found, each at its cell, and nothing else is (S1-10, S1-42, S1-44)", () => {
    expect(remarks(exampleBook({ example: "2-vsoko-2022" })).sort()).toEqual(
      [
        "done-without-date Дорожная карта!L18",
        "closed-without-reason Дорожная карта!S10",
        "moved-without-reason Дорожная карта!S37",
        "mentor-overloaded База наставников!G8",
        "person-without-consent База наставляемых!I10",
        "mentee-in-two-pairs Пары!D12",
        "pair-without-consent Пары!B13",
        "pair-without-order Пары!V13",
        "pair-without-plan Пары!U13",
        "stopped-without-reason Пары!Y14",
        "scale-missing Индикаторы!V14",
        "result-without-measure Программа!H28",
        "act-without-number Программа!J32",
        "gathering-without-attendance Документы!K9",
        "proposal-waiting Обращения!K6",
        "request-overdue Обращения!J8",
        "informing-without-evidence Информирование!H8",
        "training-incomplete Обучение!G7",
      ].sort(),
    );
  });
});
