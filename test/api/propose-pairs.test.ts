import { beforeEach, describe, expect, it } from "vitest";
import type { Book } from "../../local/contract";
import type { PairLooked, Proposal } from "../../src/api/answers-proposal";
import { shownRows, typeRow } from "../round-trip/last-year";
import { newRemarks, remarks } from "../round-trip/seen";
import { answer, emptyBook, modelBook, refusal, savedOnce } from "../round-trip/target-book";

/** Two mentors, four pupils: one place each, a third pupil without a request, a fourth without a consent. */
const made = () => {
  const book = modelBook({ model: "empty" });
  const mentor = { category: "работник", capacity: "1" };
  typeRow(book, "mentors", 6, {
    code: "Н-001",
    who: "учитель, математика",
    skills: "подготовка к экзаменам",
    ...mentor,
  });
  typeRow(book, "mentors", 7, { code: "Н-002", who: "учитель, история", skills: "проекты", ...mentor });
  const pupil = { who: "7 класс", category: "обучающийся", year: "2013" };
  typeRow(book, "mentees", 6, { code: "П-001", request: "проект по истории", ...pupil });
  typeRow(book, "mentees", 7, { code: "П-002", request: "трудно с математикой", ...pupil });
  typeRow(book, "mentees", 8, { code: "П-003", ...pupil });
  typeRow(book, "mentees", 9, { code: "П-004", request: "экзамен", ...pupil });
  answer(book, "setConsents", {
    people: ["Н-001", "Н-002", "П-001", "П-002", "П-003"],
    purposes: ["participation"],
    dated: "2026-09-10",
  });
  return book;
};

let book: Book;
beforeEach(() => {
  book = emptyBook({ data: savedOnce("pairs to propose", made) });
});
const propose = (input: object = {}) => answer<Proposal>(book, "proposePairs", input);
const written = () => shownRows(book, "pairs", "mentor", "mentee", "status");

describe("A proposal of pairs (S2-21, S2-24)", () => {
  it("says who fits whom by which words, who is left and why, and writes nothing", () => {
    const said = propose();
    expect(said.says).toBe("Нашлось 2 из 4 · свободных мест останется 0");
    expect(said.pairs.map(({ mentor, mentee, says }) => [mentor, mentee, says])).toEqual([
      ["Н-001", "П-002", "запрос и компетенции 40: математикой; предмет, направление 30: математика"],
      ["Н-002", "П-001", "запрос и компетенции 40: проект, истории; предмет, направление 30: история"],
    ]);
    expect(said.left.map(({ mentee, cell, says }) => [mentee, cell, says])).toEqual([
      ["П-003", "A8", "не записан запрос: впишите «Основной запрос», или закрепите пару вручную"],
      ["П-004", "A9", "нет действующего согласия на участие"],
    ]);
    expect(written()).toEqual([]);
  });

  it("is written as rows «предложена» with score and reasons, brings no remark, and goes back with one «Отменить»", () => {
    const before = remarks(book);
    expect(propose({ apply: true, responsible: "педагог-психолог" }).says).toBe(
      "На лист «Пары» записано предложенных пар: 2. Без пары: 2, они на листе «Поддержка».",
    );
    expect(shownRows(book, "pairs", "no", "mentor", "mentee", "status", "score", "subject")).toEqual([
      ["1", "Н-001", "П-002", "предложена", "70", "математика"],
      ["2", "Н-002", "П-001", "предложена", "70", "история"],
    ]);
    expect(newRemarks(book, before)).toEqual([]);
    answer(book, "undo");
    expect(written()).toEqual([]);
  });

  it("made again, changes nothing of its own rows; what somebody edits, locks or types stays (E.3 7)", () => {
    propose({ apply: true });
    expect(propose({ apply: true }).says).toBe("На листе «Пары» уже стоит это предложение.");
    typeRow(book, "pairs", 6, { mentee: "П-003" });
    typeRow(book, "mentees", 7, { request: "проект по истории" });
    const again = propose({ apply: true });
    expect(again.pairs.map(({ mentor, mentee, origin }) => [mentor, mentee, origin])).toEqual([
      ["Н-002", "П-001", "new"],
      ["Н-001", "П-003", "kept"],
    ]);
    expect(written()).toEqual([
      ["Н-001", "П-003", "предложена"],
      ["Н-002", "П-001", "предложена"],
    ]);
  });

  it("made again after the bases changed, takes over its own old rows and empties those it no longer needs", () => {
    propose({ apply: true });
    typeRow(book, "mentors", 7, { capacity: "0" });
    typeRow(book, "mentees", 7, { request: "" });
    typeRow(book, "mentees", 6, { request: "экзамены по математике" });
    propose({ apply: true });
    expect(written()).toEqual([["Н-001", "П-001", "предложена"]]);
  });
});

describe("«Что изменится, если…» and «почему не он» (E.3 6)", () => {
  it("tells what one place more brings, before anything is done, and is not written", () => {
    typeRow(book, "mentees", 8, { request: "математика" });
    expect(propose().left[0]?.nearest).toEqual({
      ...{ mentor: "Н-001", says: "нет мест" },
      tries: { do: "place", mentor: "Н-001", places: 2 },
    });
    const tried = propose({ whatIf: [{ do: "place", mentor: "Н-001", places: 2 }] });
    expect(tried.changed).toMatchObject({ gained: [{ mentor: "Н-001", mentee: "П-003" }], lost: [], pairedBy: 1 });
    expect(tried.changed?.says).toBe("Появится пар: 1, пропадёт: 0. Пар станет больше на 1.");
    expect(refusal(book, "proposePairs", { apply: true, whatIf: [{ do: "without", person: "Н-001" }] }).code).toBe(
      "pairing-tried",
    );
    expect(written()).toEqual([]);
  });

  it("shows two people side by side: parts, or what forbids them", () => {
    const looked = answer<PairLooked>(book, "lookAtPair", { mentor: "Н-001", mentee: "П-001" });
    expect([looked.score, looked.bars.map(({ says }) => says)]).toEqual([
      null,
      ["в запросе и компетенциях нет общих слов"],
    ]);
    expect(answer<PairLooked>(book, "lookAtPair", { mentor: "Н-001", mentee: "П-002" }).says).toBe(
      "Пара возможна, оценка 70 из 100",
    );
  });
});

describe("Bad input", () => {
  it("names a mentor whose places are no number, with the cell; others are paired", () => {
    typeRow(book, "mentors", 6, { capacity: "два" });
    const said = propose();
    expect(said.faults).toEqual([
      {
        sheet: "mentors",
        tab: "База наставников",
        cell: "G6",
        says: "У Н-001 вместо числа наставляемых «два»: в подборе мест нет",
      },
    ]);
    expect(said.pairs).toHaveLength(1);
  });

  it("names a locked pair that breaks a rule, with its cell, and keeps it", () => {
    typeRow(book, "mentors", 6, { barred: "П-002 (родственник)" });
    typeRow(book, "pairs", 6, { mentor: "Н-001", mentee: "П-002", status: "предложена", locked: "закреплена" });
    expect(propose().faults.map(({ cell, says }) => [cell, says])).toEqual([
      ["B6", "Пара Н-001 – П-002 стоит, но Н-001 не ставить с П-002: родственник"],
    ]);
  });

  it("says in a sentence that there is nobody to choose from, or a code that no base has", () => {
    expect(answer<Proposal>(modelBook({ model: "empty" }), "proposePairs").says).toMatch(/^Подбирать некому/);
    for (const [call, input] of [
      ["lookAtPair", { mentor: "Н-009", mentee: "П-001" }],
      ["proposePairs", { whatIf: [{ do: "place", mentor: "Н-009", places: 2 }] }],
    ] as const)
      expect(refusal(book, call, input).code).toBe("pairing-unknown");
  });
});
