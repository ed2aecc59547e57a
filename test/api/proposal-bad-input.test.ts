import { beforeEach, describe, expect, it } from "vitest";
import type { Book } from "../../local/contract";
import type { Problems } from "../../src/api/answers";
import type { Proposal } from "../../src/api/answers-proposal";
import { shownRows, typeRow } from "../round-trip/last-year";
import { newRemarks, remarks } from "../round-trip/seen";
import { answer, emptyBook, modelBook, refusal, savedOnce } from "../round-trip/target-book";

/** Two mentors of mathematics and two pupils who ask for it, all with consents. */
const made = () => {
  const book = modelBook({ model: "empty" });
  const mentor = { who: "учитель, математика", skills: "математика", category: "работник", capacity: "1" };
  const pupil = { who: "7 класс", category: "обучающийся", year: "2013", request: "математика" };
  for (const n of [1, 2]) {
    typeRow(book, "mentors", 5 + n, { code: `Н-00${n}`, ...mentor });
    typeRow(book, "mentees", 5 + n, { code: `П-00${n}`, ...pupil });
  }
  answer(book, "setConsents", {
    ...{ people: ["Н-001", "Н-002", "П-001", "П-002"], purposes: ["participation"], dated: "2026-09-10" },
  });
  return book;
};

let book: Book;
beforeEach(() => {
  book = emptyBook({ data: savedOnce("pairs and bad input", made) });
});
const propose = (input: object = {}) => answer<Proposal>(book, "proposePairs", input);
const saysOf = (code: string) =>
  answer<Problems>(book, "findProblems")
    .groups.filter((group) => group.code === code)
    .flatMap(({ problems }) => problems.map(({ says }) => says));

describe("A proposal out of a book that cannot give one", () => {
  it("of empty bases finds nobody, says so and writes nothing", () => {
    const empty = modelBook({ model: "empty" });
    const said = answer<Proposal>(empty, "proposePairs", { apply: true });
    expect([said.pairs, said.left, said.asked]).toEqual([[], [], 0]);
    expect(said.says).toBe("Подбирать некому: у всех наставляемых есть пара, или их база пуста.");
    expect(shownRows(empty, "pairs", "mentor")).toEqual([]);
  });

  it("of a base without mentors leaves everybody over with the reason", () => {
    for (const n of [1, 2]) typeRow(book, "mentors", 5 + n, { code: "" });
    expect(propose().left.map(({ mentee, says }) => [mentee, says])).toEqual([
      ["П-001", "в базе нет наставников, которых можно поставить"],
      ["П-002", "в базе нет наставников, которых можно поставить"],
    ]);
  });

  it("where everybody is forbidden tells which rule stood in the way of how many", () => {
    for (const n of [1, 2]) typeRow(book, "mentees", 5 + n, { barred: "Н-001 (родственник), Н-002" });
    const { left, pairs } = propose();
    expect(pairs).toEqual([]);
    expect(left.map(({ says, rules }) => [says, rules])).toEqual([
      ["ни один наставник не подходит по правилам", [{ says: "не ставить вместе", count: 2 }]],
      ["ни один наставник не подходит по правилам", [{ says: "не ставить вместе", count: 2 }]],
    ]);
  });

  it("takes no places out of «два»: the cell is named by the proposal and by «Проверить», the text stays", () => {
    const before = remarks(book);
    typeRow(book, "mentors", 6, { capacity: "два" });
    const { faults, pairs } = propose();
    expect(faults.map(({ tab, says }) => [tab, says])).toEqual([
      ["База наставников", "У Н-001 вместо числа наставляемых «два»: в подборе мест нет"],
    ]);
    expect(pairs.map(({ mentor }) => mentor)).toEqual(["Н-002"]);
    expect(newRemarks(book, before).some((one) => one.endsWith(`База наставников!${faults[0]?.cell}`))).toBe(true);
    expect(shownRows(book, "mentors", "capacity")[0]).toEqual(["два"]);
  });
});

describe("Wishes and locks that cannot hold (S2-22, S2-23, E.3 8)", () => {
  it("of somebody who is in no base: the proposal goes on, «Проверить» names the cell and what to write", () => {
    typeRow(book, "mentees", 6, { prefers: "Н-404, Н-002" });
    expect(
      propose()
        .pairs.map(({ mentor, mentee }) => `${mentor} ${mentee}`)
        .sort(),
    ).toEqual(["Н-001 П-002", "Н-002 П-001"]);
    expect(saysOf("wish-unknown")[0]).toMatch(
      /^База наставляемых, [A-Z]+6: «Н-404» – такого кода нет на листе «База наставников»\./,
    );
  });

  it("after a group meeting count only among those who came; the others are named", () => {
    typeRow(book, "mentees", 6, { attended: "20.09.2026", prefers: "Н-002" });
    typeRow(book, "mentors", 6, { attended: "20.09.2026" });
    expect(saysOf("wish-of-absent")[0]).toMatch(/П-001 хочет в пару с Н-002, а на общей встрече их не было/);
    expect(
      propose()
        .pairs.find(({ mentee }) => mentee === "П-001")
        ?.parts.flatMap(({ words }) => words),
    ).not.toContain("П-001: выбор №\u00a01 после встречи");
  });

  it("a locked pair that a ban forbids stays, and is named by the proposal and by «Проверить»", () => {
    typeRow(book, "pairs", 6, {
      no: "1",
      mentor: "Н-001",
      mentee: "П-001",
      status: "предложена",
      locked: "закреплена",
    });
    typeRow(book, "mentees", 6, { barred: "Н-001 (родственник)" });
    const { pairs, faults } = propose({ apply: true });
    expect(pairs.find(({ origin }) => origin === "locked")).toMatchObject({ mentor: "Н-001", mentee: "П-001" });
    expect(faults[0]?.says).toContain("П-001 не ставить с Н-001: родственник");
    expect(saysOf("lock-against-rule")[0]).toMatch(
      /^Пары, L6: пара Н-001 – П-001 закреплена, но П-001 не ставить с Н-001/,
    );
    expect(shownRows(book, "pairs", "mentor", "mentee")[0]).toEqual(["Н-001", "П-001"]);
  });
});

describe("«Что изменится, если…» somebody comes who is in no base yet (E.3 6)", () => {
  it("shows whom a new mentor would take, and a new mentee's need, and writes nothing", () => {
    typeRow(book, "mentees", 6, { request: "история" });
    expect(propose().left.map(({ mentee }) => mentee)).toEqual(["П-001"]);
    const come = { do: "add", side: "mentor", who: "учитель, история", words: "проекты по истории" };
    const tried = propose({ whatIf: [come] });
    expect(tried.changed).toMatchObject({ gained: [{ mentor: "НОВ-1", mentee: "П-001" }], lost: [], pairedBy: 1 });
    const both = propose({ whatIf: [{ do: "add", side: "mentee", who: "7 класс", words: "математика" }] });
    expect(both.changed?.pairedBy).toBe(1);
    expect(both.changed?.gained.map(({ mentee }) => mentee)).toContain("НОВ-1");
    expect(shownRows(book, "mentors", "code")).toEqual([["Н-001"], ["Н-002"]]);
  });

  it("refuses places that are no number", () => {
    const come = { do: "add", side: "mentor", words: "история", places: 1.5 };
    expect(refusal(book, "proposePairs", { whatIf: [come] }).says).toContain("целое число от 0");
  });
});
