import { beforeEach, describe, expect, it } from "vitest";
import type { Book } from "../../local/contract";
import type { ListedPairs, PairsAgreed, PairsApproved } from "../../src/api/answers-pair-orders";
import { shownRows, typeRow } from "../round-trip/last-year";
import { newRemarks, remarks } from "../round-trip/seen";
import { answer, callsOf, emptyBook, modelBook, refusal, savedOnce } from "../round-trip/target-book";

const consented = (book: Book, ...people: string[]) =>
  answer(book, "setConsents", { people, purposes: ["participation"], dated: "2026-09-10" });

/** Two mentors and three pupils with their consents, a pair each, of which the third has no consent. */
const made = () => {
  const book = modelBook({ model: "empty" });
  typeRow(book, "mentors", 6, { code: "Н-001", who: "учитель", category: "работник", capacity: "2" });
  typeRow(book, "mentors", 7, { code: "Н-002", who: "11 класс", category: "обучающийся", year: "2008", capacity: "1" });
  for (const [row, code] of [
    [6, "П-001"],
    [7, "П-002"],
    [8, "П-003"],
  ] as const)
    typeRow(book, "mentees", row, { code, who: "7 класс", category: "обучающийся", year: "2013" });
  consented(book, "Н-001", "Н-002", "П-001", "П-002");
  typeRow(book, "pairs", 6, {
    no: "1",
    mentor: "Н-001",
    mentee: "П-001",
    status: "предложена",
    form: "учитель – ученик",
  });
  typeRow(book, "pairs", 7, {
    no: "2",
    mentor: "Н-001",
    mentee: "П-002",
    status: "предложена",
    form: "учитель – ученик",
  });
  typeRow(book, "pairs", 8, {
    no: "3",
    mentor: "Н-002",
    mentee: "П-003",
    status: "предложена",
    form: "ученик – ученик",
  });
  return book;
};

let book: Book;
beforeEach(() => {
  book = emptyBook({ data: savedOnce("pairs to order", made) });
});
const states = () => shownRows(book, "pairs", "no", "status");
const agree = (pairs: string[], more: object = {}) =>
  answer<PairsAgreed>(book, "agreePairs", { pairs, on: "2026-11-16", ...more });
const order = { number: "126", dated: "2026-11-20" };
const approve = (pairs: string[], more: object = {}) =>
  answer<PairsApproved>(book, "approvePairs", { pairs, ...order, ...more });

describe("Both sides agree to a pair (S4-35)", () => {
  it("at once or one after the other: only then it is «согласована»", () => {
    expect(agree(["F6"]).says).toBe("Согласованы пары: 1.");
    const half = agree(["F7"], { sides: ["mentor"] });
    expect([half.says, half.waiting.map(({ cell, with: who }) => [cell, who])]).toEqual([
      "Ждут согласия другой стороны: 1.",
      [["F7", "Н-001 – П-002"]],
    ]);
    expect(states().map(([, state]) => state)).toEqual(["согласована", "предложена", "предложена"]);
    agree(["F7"], { sides: ["наставляемый"], on: "2026-11-18" });
    expect(shownRows(book, "pairs", "status", "mentor_agreed", "mentee_agreed")[1]).toEqual([
      "согласована",
      "16.11.2026",
      "18.11.2026",
    ]);
  });

  it("is refused with the cell for a person without a consent, and nothing is written for the others", () => {
    const { says } = refusal(book, "agreePairs", { pairs: ["F6", "F8"], on: "2026-11-16" });
    expect(says).toBe(
      "Согласовать пары пока нельзя. Пары, D8: у П-003 нет действующего согласия на участие. Исправьте и повторите. Ничего не изменено.",
    );
    expect(states().map(([, state]) => state)).toEqual(["предложена", "предложена", "предложена"]);
    expect(
      shownRows(book, "journal", "action")
        .flat()
        .some((text) => text.startsWith("Стороны")),
    ).toBe(false);
  });

  it("is refused for rows that are not there, a day to come, an unknown side, more pairs than places", () => {
    const says = (input: object) => refusal(book, "agreePairs", { pairs: ["F6"], on: "2026-11-16", ...input }).says;
    expect(says({ pairs: ["ПР-404"] })).toContain("нет строк: ПР-404");
    expect(says({ pairs: [] })).toContain("строки листа «Пары»");
    expect(says({ on: "2026-11-23" })).toContain("не позже сегодняшнего");
    expect(says({ sides: ["оператор"] })).toContain("наставник, наставляемый");
    typeRow(book, "mentors", 6, { capacity: "1" });
    expect(says({})).toContain("Пары, B6: у Н-001 мест 1, а пар 2.");
    typeRow(book, "pairs", 6, { status: "прекращена" });
    expect(says({})).toContain("Пары, F6: пара уже завершена или прекращена");
  });
});

describe("An order approves pairs (S1-47, S2-25)", () => {
  it("many in one call: state, number and day, issuer, term; the order stands in «Документы», «Отменить» takes all back", () => {
    const before = remarks(book);
    agree(["F6", "F7"]);
    const done = approve(["F6", "F7"]);
    expect(done.says).toBe("Утверждены пары: 2, приказ № 126 от 20.11.2026. Приказ внесён на лист «Документы».");
    const row = ["утверждена", "№ 126 от 20.11.2026", "организация", "20.11.2026"];
    expect(shownRows(book, "pairs", "status", "order", "issuer", "start").slice(0, 2)).toEqual([row, row]);
    const paper = () =>
      book.person
        .shown("Документы")
        .slice(5)
        .map((cells) => cells.slice(1, 5).join(" "))
        .filter((text) => text.trim() !== "");
    expect(paper()).toEqual(["приказ 126 20.11.2026 Об утверждении наставнических пар (групп)"]);
    expect(newRemarks(book, before)).toEqual([
      ...["running-without-curator Паспорт!B29"],
      ...["written-consent-asked Пары!B6"],
    ]);
    expect(shownRows(book, "journal", "action").at(-1)).toEqual(["Пары утверждены, приказ № 126 от 20.11.2026: 2"]);
    answer(book, "undo");
    expect(states().map(([, state]) => state)).toEqual(["согласована", "согласована", "предложена"]);
    expect(shownRows(book, "pairs", "no", "order", "start")[0]).toEqual(["1", "", ""]);
    expect(paper()).toEqual([]);
  });

  it("of the district or the operator is as good as the school's own (S1-47)", () => {
    agree(["F6", "F7"]);
    approve(["F6"], { issuer: "district", signatory: "начальник отдела" });
    const second = approve(["F7"], { issuer: "орган управления образованием" });
    expect(second.paper).toBe(false);
    expect(second.says).toContain("Такой приказ уже был на листе «Документы».");
    expect(shownRows(book, "pairs", "issuer").slice(0, 2).flat()).toEqual(
      Array.from({ length: 2 }, () => "орган управления образованием"),
    );
    expect(remarks(book).filter((code) => code.startsWith("pair-without-order"))).toEqual([]);
  });

  it("names pairs agreed by both only, is not older than their agreement, has a number and a day (S4-35, S2-25)", () => {
    const says = (input: object) => refusal(book, "approvePairs", { pairs: ["F6"], ...order, ...input }).says;
    expect(says({})).toBe(
      "Утвердить пары пока нельзя. Пары, F6: стороны ещё не согласны на пару. Исправьте и повторите. Ничего не изменено.",
    );
    agree(["F6"]);
    expect(says({ dated: "2026-11-13" })).toContain("согласие на пару дано 16.11.2026, позже приказа");
    expect(says({ number: " № " })).toContain("«Номер приказа» – укажите номер");
    expect(says({ dated: "2026-11-23" })).toContain("не позже сегодняшнего");
    expect(says({ issuer: "совет" })).toContain("организация, орган управления образованием, оператор");
    expect(says({ end: "2026-11-01" })).toContain("день раньше начала");
    approve(["F6"]);
    expect(says({})).toContain("пара уже утверждена: № 126 от 20.11.2026");
  });

  it("of twenty pairs is one call that asks Google for no more than that of two", () => {
    typeRow(book, "mentors", 6, { capacity: "40" });
    for (const [column, text] of [
      ["B", "Н-001"],
      ["D", "П-001"],
      ["F", "согласована"],
    ])
      book.person.paste(
        "Пары",
        `${column}6`,
        Array.from({ length: 22 }, () => [String(text)]),
      );
    const cells = (from: number, count: number) => Array.from({ length: count }, (_, i) => `F${from + i}`);
    const two = callsOf(book, () => approve(cells(6, 2)));
    const twenty = callsOf(book, () => approve(cells(8, 20), { number: "127" }));
    expect(twenty.read + twenty.grid + twenty.write).toBeLessThanOrEqual(two.read + two.grid + two.write + 2);
  });

  it("asks a worker who mentors a worker for his whole written consent (ТК 351.8)", () => {
    typeRow(book, "mentees", 6, { category: "работник" });
    agree(["F6"]);
    expect(refusal(book, "approvePairs", { pairs: ["F6"], ...order }).says).toContain(
      "Пары, B6: у Н-001 нет письменного согласия с содержанием, сроком и оплатой (ТК 351.8)",
    );
    const written = { purposes: ["mentoring"], dated: "2026-11-10", till: "2027-05-31", work: "уроки", pay: "5 %" };
    answer(book, "setConsents", { people: ["Н-001"], ...written });
    expect(approve(["F6"]).pairs.map(({ with: who }) => who)).toEqual(["Н-001 – П-001"]);
  });
});

describe("The papers of the order (S2-25)", () => {
  const list = () =>
    answer<{ plain: string }>(book, "renderDocument", { key: "pair-list" }).plain.replace(/\u2060/g, "");

  it("are printed as a draft before the order, and by its number after it", () => {
    expect(refusal(book, "renderDocument", { key: "pair-order" }).says).toContain("Печатать пока некого");
    agree(["F6"]);
    expect(list()).toMatch(/^Согласованные пары, которых ещё нет в приказе\n.*\n1\tН-001, учитель\tП-001, 7 класс$/s);
    approve(["F6"]);
    expect(list()).toMatch(/^Приказ № 126 от 20\.11\.2026\n/);
    const paper = answer<{ plain: string; warnings: { cell: string }[] }>(book, "renderDocument", {
      key: "pair-order",
      order: "126",
      word: true,
    });
    expect(paper.plain).toContain("ПРИКАЗ № 126");
  });
});

describe("The list of pairs", () => {
  it("says what each may do next, and what is missing for it at its cell", () => {
    agree(["F6"]);
    const { pairs, issuer, grounds } = answer<ListedPairs>(book, "pairs");
    expect(
      pairs.map(({ cell, step }) => [cell, step?.step, step?.lacks.map(({ cell: at, says }) => [at, says])]),
    ).toEqual([
      ["F6", "approve", []],
      ["F7", "agree", []],
      ["F8", "agree", [["D8", "у П-003 нет действующего согласия на участие"]]],
    ]);
    expect([issuer, grounds.map(({ key }) => key)]).toEqual(["school", ["request", "failure", "other"]]);
  });
});
