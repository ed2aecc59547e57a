import { beforeEach, describe, expect, it } from "vitest";
import type { Book } from "../../local/contract";
import type { Recorded } from "../../src/api/answers";
import type { Proposal } from "../../src/api/answers-proposal";
import { shownRows, typeRow } from "../round-trip/last-year";
import { newRemarks, remarks } from "../round-trip/seen";
import { answer, emptyBook, modelBook, refusal, savedOnce } from "../round-trip/target-book";

/** One mentor with one place, three pupils who ask for the same: today is 22.11.2026. */
const made = () => {
  const book = modelBook({ model: "empty" });
  const subject = { who: "учитель, математика", skills: "математика", category: "работник", capacity: "1" };
  typeRow(book, "mentors", 6, { code: "Н-001", ...subject });
  for (const n of [1, 2, 3])
    typeRow(book, "mentees", 5 + n, {
      ...{ code: `П-00${n}`, who: "7 класс", category: "обучающийся", year: "2013", request: "математика" },
    });
  answer(book, "setConsents", {
    ...{ people: ["Н-001", "П-001", "П-002", "П-003"], purposes: ["participation"], dated: "2026-09-10" },
  });
  return book;
};

let book: Book;
beforeEach(() => {
  book = emptyBook({ data: savedOnce("some are left over", made) });
});
const psychologist = "педагог-психолог";
const propose = (input: object = {}) =>
  answer<Proposal>(book, "proposePairs", { apply: true, responsible: psychologist, ...input });
const rows = (...columns: string[]) => shownRows(book, "support", "person", ...columns);

describe("Those whom a proposal leaves over (S2-27)", () => {
  it("get a row each: why, who helps, when it is tried again; the sheet comes with them and all goes with «Отменить»", () => {
    const before = remarks(book);
    const said = propose({ nextTry: "2026-12-01" });
    expect(said.support).toMatchObject({ tab: "Поддержка", cell: "B6" });
    const left = said.left.map(({ mentee, says }) => [
      mentee,
      "поиск наставника",
      says,
      psychologist,
      "01.12.2026",
      "",
    ]);
    expect(left).toHaveLength(2);
    expect(rows("kind", "reason", "responsible", "next_try", "signal")).toEqual(left);
    expect(newRemarks(book, before)).toEqual([]);
    answer(book, "undo");
    expect(rows()).toEqual([]);
    expect(shownRows(book, "pairs", "mentor")).toEqual([]);
  });

  it("are not written twice: the open row is brought up to date, a day that lies ahead stays", () => {
    propose();
    expect(rows("next_try").map(([, day]) => day)).toEqual(["06.12.2026", "06.12.2026"]);
    expect(propose().says).toBe("На листе «Пары» уже стоит это предложение.");
    const [[first = ""] = []] = rows();
    typeRow(book, "support", 6, { next_try: "2026-11-30" });
    propose({ responsible: "" });
    expect(rows("responsible", "next_try")[0]).toEqual([first, psychologist, "30.11.2026"]);
    propose({ nextTry: "2026-12-10" });
    expect(rows("next_try").map(([, day]) => day)).toEqual(["10.12.2026", "10.12.2026"]);
  });

  it("leave the list when they work with somebody: the row is closed with its day, and stays", () => {
    propose();
    const [[person = ""] = []] = rows();
    typeRow(book, "mentors", 6, { capacity: "3" });
    typeRow(book, "pairs", 8, { no: "9", mentor: "Н-001", mentee: person, status: "работает" });
    expect(rows("signal")[0]).toEqual([person, "пара есть: отметьте"]);
    propose();
    expect(rows("done", "day", "signal")[0]).toEqual([person, "пара найдена", "22.11.2026", ""]);
  });

  it("are asked about by «Проверить» when nobody helps, or the day has passed, or one of them is not in the list", () => {
    propose({ responsible: "", nextTry: "2026-11-23" });
    const before = remarks(book);
    expect(before.filter((one) => one.startsWith("support"))).toEqual([
      "support-incomplete Поддержка!E6",
      "support-incomplete Поддержка!E7",
    ]);
    typeRow(book, "support", 6, { next_try: "2026-11-01", responsible: psychologist });
    typeRow(book, "mentees", 9, { code: "П-004", who: "8 класс", category: "обучающийся", year: "2012" });
    const found = newRemarks(book, before);
    expect(found.filter((one) => /^(un|support)/.test(one))).toEqual([
      "support-overdue Поддержка!F6",
      "unpaired-without-support База наставляемых!A9",
    ]);
  });

  it("cannot be tried again on a day that has passed: nothing is written", () => {
    expect(refusal(book, "proposePairs", { apply: true, nextTry: "2026-11-01" }).says).toContain(
      "получено «01.11.2026»",
    );
    expect(shownRows(book, "pairs", "mentor")).toEqual([]);
  });
});

describe("A consultation of a psychologist or a speech therapist (S4-42)", () => {
  it("is a row of «Поддержка», apart from the meetings of pairs, and asks only for what it needs", () => {
    const meetings = shownRows(book, "meetings", "day");
    const cells = { person: "П-002", kind: "логопед", reason: "дисграфия", responsible: "учитель-логопед" };
    const made = answer<Recorded>(book, "addRecord", { sheet: "support", cells });
    expect(rows("kind", "signal")).toEqual([["П-002", "логопед", "укажите день"]]);
    answer(book, "changeRecord", { sheet: "support", id: made.id, cells: { day: "2026-11-20", result: "упражнения" } });
    expect(rows("day", "result", "signal")).toEqual([["П-002", "20.11.2026", "упражнения", ""]]);
    expect(shownRows(book, "meetings", "day")).toEqual(meetings);
  });
});
