import { describe, expect, it } from "vitest";
import { codesAfter } from "../../src/questionnaires/codes";
import { type Listed, settle } from "../../src/questionnaires/doubles";
import { samePerson } from "../../src/questionnaires/person";
import { rowsFor } from "../../src/questionnaires/plan";
import { readAnswers } from "../../src/questionnaires/read";
import type { Base } from "../../src/questionnaires/types";
import { asked } from "./forms";

const heads = ["ФИО", "Телефон", "Класс", "Ваш запрос", "Дата рождения"];
const read = (...rows: string[][]) => readAnswers([heads, ...rows], asked).answers;
const baseOf = (code: string): Base | null =>
  code.startsWith("Н") ? "mentors" : code.startsWith("П") ? "mentees" : null;
const settled = (rows: string[][], names: Listed[] = [], choices = {}) => settle(read(...rows), names, baseOf, choices);

describe("One name", () => {
  it.each([
    ["Клюквина Ёлка Игоревна", "клюквина елка игоревна", true],
    ["Клюквина Ёлка Игоревна", "Ёлка Игоревна Клюквина", true],
    ["Клюквина Ёлка Игоревна", "Клюквина Ё. И.", true],
    ["Клюквина Ёлка Игоревна", "Е.И.Клюквина", true],
    ["Клюквина Ёлка", "Клюквина Ёлка Игоревна", true],
    ["Клюквина Ёлка Игоревна", "Клюквина Анна Игоревна", false],
    ["Клюквина Ёлка", "Клюквин Пётр", false],
    ["Клюквина", "Клюквина Ёлка", false],
  ])("«%s» and «%s»: %s", (a, b, same) => {
    expect([samePerson(a, b), samePerson(b, a)]).toEqual([same, same]);
  });
});

describe("Somebody who answered twice", () => {
  const twice = [
    ["Клюквина Ёлка Игоревна", "80000000001", "7Б", "дроби", ""],
    ["Брусникин Пётр", "", "8А", "", ""],
    ["Ё. И. Клюквина", "", "", "английский", "05.03.2013"],
  ];

  it("is one person: the later answer completes the earlier one, and what it replaces is left over", () => {
    const { people, doubles, left } = settled(twice);
    expect(doubles).toEqual([{ id: "double@4.2", row: 4, with: 2, by: "name", chosen: "join" }]);
    expect(people.map(({ rows }) => rows)).toEqual([[2, 4], [3]]);
    expect(people[0]).toMatchObject({
      name: "Клюквина Ёлка Игоревна",
      year: 2013,
      who: "7Б класс",
      cells: { request: "английский" },
    });
    expect(left.map(({ row, text, why }) => [row, text, why])).toEqual([
      [2, "дроби", "в строке 4 другой ответ: взят он"],
    ]);
  });

  it("stays two people when somebody says so", () => {
    expect(settled(twice, [], { "double@4.2": "apart" }).people).toHaveLength(3);
  });

  it.each([
    ["years of birth", ["Клюквина Ёлка", "", "", "", "2010"], ["Клюквина Ёлка", "", "", "", "2012"]],
    ["classes", ["Клюквина Ёлка", "", "5А", "", ""], ["Клюквина Ёлка", "", "7А", "", ""]],
  ])("stays two people where the %s differ, until somebody says that it is one (S2-10)", (_, a, b) => {
    const namesakes = settled([a, b]);
    expect([namesakes.people.length, namesakes.doubles[0]?.chosen]).toEqual([2, "apart"]);
    expect(settled([a, b], [], { double: "join" }).people).toHaveLength(1);
  });

  it("stays two people where neither phone nor mail is the same, and one where the phone has changed", () => {
    const withMail = (phone: string, mail: string) => ["Клюквина Ёлка", phone, mail];
    const of = (...rows: string[][]) =>
      settle(readAnswers([["ФИО", "Телефон", "Почта"], ...rows], asked).answers, [], baseOf, {}).people.length;
    expect(of(withMail("80000000001", "a@example.org"), withMail("80000000002", "b@example.org"))).toBe(2);
    expect(of(withMail("80000000001", "a@example.org"), withMail("80000000002", "a@example.org"))).toBe(1);
  });

  it("is asked about, and not joined, when only the phone is the same: a family may have one", () => {
    const { people, doubles } = settled([
      ["Клюквина Ёлка", "80000000001", "", "", ""],
      ["Клюквин Лев", "8 000 000 00 01", "", "", ""],
    ]);
    expect([people.length, doubles[0]?.by, doubles[0]?.chosen]).toEqual([2, "phone", "apart"]);
  });
});

describe("Somebody who is in the base already", () => {
  const names = [
    { code: "П-004", name: "Клюквина Ёлка Игоревна" },
    { code: "Н-002", name: "Брусникин Пётр Олегович" },
    { code: "П-900", name: "Брусникин Пётр" },
  ];
  const codes = { mentors: ["Н-001", "Н-002"], mentees: ["П-004"] };
  const known = (code: string) => (codes.mentors.includes(code) || codes.mentees.includes(code) ? baseOf(code) : null);

  it("is completed under the code they have; in the other role they get a second code with «Он же» (G-08)", () => {
    const answers = read(["Клюквина Ё. И.", "", "7Б", "дроби", ""], ["Брусникин Пётр", "", "", "химия", ""]);
    const { people } = settle(answers, names, known, {});
    expect(rowsFor(people, codes, []).rows.map(({ code, known, same }) => [code, known, same])).toEqual([
      ["П-004", true, ""],
      ["П-005", false, "Н-002"],
    ]);
  });

  it("gets a new code when somebody says that it is another person", () => {
    const { people } = settle(read(["Клюквина Ё. И.", "", "", "", ""]), names, known, { double: "apart" });
    expect(rowsFor(people, codes, []).rows.map(({ code, known }) => [code, known])).toEqual([["П-005", false]]);
  });
});

describe("Codes", () => {
  it("go on after the greatest of the base and of the forms that were given out, with the letters of the school", () => {
    const next = codesAfter("mentees", ["У-009", "У-012", "П-100"], ["У-014", "Н-050"]);
    expect([next(), next()]).toEqual(["У-015", "У-016"]);
    expect(codesAfter("mentors", [], [])()).toBe("Н-001");
  });

  it("of one person in both roles point at each other (G-08)", () => {
    const { answers } = readAnswers(
      [
        ["ФИО", "Класс"],
        ["Клюквина Ёлка", "9"],
      ],
      { ...asked, whose: "both" },
    );
    const { people } = settle(answers, [], baseOf, {});
    const { rows, entries } = rowsFor(people, { mentors: [], mentees: [] }, []);
    expect(rows.map(({ base, code, same }) => [base, code, same])).toEqual([
      ["mentors", "Н-001", "П-001"],
      ["mentees", "П-001", "Н-001"],
    ]);
    expect(entries.map(({ code, name }) => [code, name])).toEqual([
      ["Н-001", "Клюквина Ёлка"],
      ["П-001", "Клюквина Ёлка"],
    ]);
  });
});

describe("What goes to the book", () => {
  it("holds no name, phone or mail in a book of codes, whatever the answers say", () => {
    const rows = Array.from({ length: 50 }, (_, i) => [
      `Ягодкина Анна${"абвгд"[i % 5]} Ивановна`,
      `8000000${String(1000 + i)}`,
      "7",
      `помощь нужна от Ягодкиной${i % 2 ? ", 8 000 000-00-01" : " А. И."}`,
      "",
    ]);
    const { people } = settled(rows);
    const { rows: sent } = rowsFor(people, { mentors: [], mentees: [] }, []);
    expect(JSON.stringify(sent)).not.toMatch(/Ягодкин|Анна|000000/);
  });
});

describe("5,000 answers", () => {
  it("are read at once, and one person among them who answered twice is found", () => {
    const letters = "абвгдежзиклмнопрстуф";
    const at = (i: number) => letters[i % letters.length] as string;
    const rows = Array.from({ length: 5000 }, (_, i) => [
      `${at(i).toUpperCase()}годк${at((i / 20) | 0)}${at((i / 400) | 0)}${at(i)}ва Анна${at(i * 7)} Ив${at(i * 11)}новна`,
      "",
      "7",
      `тема ${i}`,
      "",
    ]);
    const [first = []] = rows;
    rows[4999] = [(first[0] ?? "").split(" ").reverse().join(" "), "", "", "", ""];
    const { people, doubles } = settled(rows);
    expect([people.length, doubles.map(({ row, with: other }) => [row, other])]).toEqual([4999, [[5001, 2]]]);
  });
});
