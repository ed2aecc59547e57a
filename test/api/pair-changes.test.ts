import { beforeEach, describe, expect, it } from "vitest";
import type { Book } from "../../local/contract";
import { longestExtension } from "../../src/actions/pair-ends";
import type { ListedPairs, PairsExtended, PairsFinished, Replaced } from "../../src/api/answers-pair-orders";
import { fieldCell, shownRows, typeRow } from "../round-trip/last-year";
import { newRemarks, remarks } from "../round-trip/seen";
import { answer, emptyBook, modelBook, refusal, savedOnce } from "../round-trip/target-book";

/** A group of one mentor and two pupils and a pair of two workers, all approved; Н-002 and П-004 are free. */
const made = () => {
  const book = modelBook({ model: "empty" });
  for (const [row, code] of [
    [6, "Н-001"],
    [7, "Н-002"],
    [8, "Н-003"],
  ] as const)
    typeRow(book, "mentors", row, { code, who: "учитель", category: "работник", capacity: "2" });
  for (const [row, code, category] of [
    [6, "П-001", "обучающийся"],
    [7, "П-002", "обучающийся"],
    [8, "П-003", "работник"],
    [9, "П-004", "обучающийся"],
  ] as const)
    typeRow(book, "mentees", row, { code, who: "участник", category, year: category === "работник" ? "" : "2013" });
  const people = ["Н-001", "Н-002", "Н-003", "П-001", "П-002", "П-003", "П-004"];
  answer(book, "setConsents", { people, purposes: ["participation"], dated: "2026-09-10" });
  const written = { purposes: ["mentoring"], dated: "2026-09-10", till: "2027-05-31", work: "уроки", pay: "5 %" };
  answer(book, "setConsents", { people: ["Н-003"], ...written });
  const approved = { status: "утверждена", order: "№ 14 от 01.10.2026", start: "01.10.2026", end: "31.05.2027" };
  typeRow(book, "pairs", 6, { no: "1", mentor: "Н-001", mentee: "П-001", ...approved });
  typeRow(book, "pairs", 7, { no: "1", mentor: "Н-001", mentee: "П-002", ...approved });
  typeRow(book, "pairs", 8, { no: "2", mentor: "Н-003", mentee: "П-003", ...approved });
  return book;
};

let book: Book;
let before: string[];
beforeEach(() => {
  book = emptyBook({ data: savedOnce("pairs at work", made) });
  before = remarks(book);
});
const rows = (...columns: string[]) => shownRows(book, "pairs", "mentor", "mentee", "status", ...columns);
const order = { number: "15", dated: "2026-11-20" };
const replacement = {
  ...{ pair: "F6", side: "mentor", code: "Н-002", ground: "а", memo: "2026-11-18", agreed: "2026-11-19" },
  ...order,
};

describe("A replacement in a group (S3-22)", () => {
  it("takes all rows of the one who leaves: they stay as stopped with their ground, the new ones end on the same day", () => {
    const done = answer<Replaced>(book, "replaceInPair", replacement);
    expect(done).toMatchObject({ rows: 2, cell: "F9", order: "№ 15 от 20.11.2026" });
    expect(done.says).toContain("Срок прежний: до 31.05.2027.");
    expect(rows("start", "end", "ground", "memo", "replaces", "order")).toEqual([
      [
        "Н-001",
        "П-001",
        "прекращена",
        "01.10.2026",
        "31.05.2027",
        "письменная просьба",
        "18.11.2026",
        "",
        "№ 14 от 01.10.2026",
      ],
      [
        "Н-001",
        "П-002",
        "прекращена",
        "01.10.2026",
        "31.05.2027",
        "письменная просьба",
        "18.11.2026",
        "",
        "№ 14 от 01.10.2026",
      ],
      ["Н-003", "П-003", "утверждена", "01.10.2026", "31.05.2027", "", "", "", "№ 14 от 01.10.2026"],
      ["Н-002", "П-001", "утверждена", "20.11.2026", "31.05.2027", "", "", "1", "№ 15 от 20.11.2026"],
      ["Н-002", "П-002", "утверждена", "20.11.2026", "31.05.2027", "", "", "1", "№ 15 от 20.11.2026"],
    ]);
    const found = newRemarks(book, before);
    expect(found.filter((code) => !code.startsWith("running-") && !code.startsWith("written-consent-asked"))).toEqual(
      [],
    );
    expect(shownRows(book, "journal", "action", "now").map(([said]) => said)).toContain(
      "Замена в паре №\u00a01: вместо Н-001 – Н-002, приказ № 15 от 20.11.2026",
    );
  });

  it("goes back whole with «Отменить»", () => {
    const was = rows("ground", "ended");
    answer(book, "replaceInPair", replacement);
    answer(book, "undo");
    expect(rows("ground", "ended")).toEqual(was);
  });

  it("of a mentee leaves the others of the group as they are", () => {
    answer(book, "replaceInPair", { ...replacement, side: "наставляемый", pair: "F7", code: "П-004" });
    expect(rows().map((of) => of.join(" "))).toEqual([
      "Н-001 П-001 утверждена",
      "Н-001 П-002 прекращена",
      "Н-003 П-003 утверждена",
      "Н-001 П-004 утверждена",
    ]);
  });

  it("is refused without its ground, with a memo after the order, for one who may not come", () => {
    const says = (input: object) => refusal(book, "replaceInPair", { ...replacement, ...input }).says;
    expect(says({ ground: "г" })).toContain("письменная просьба, обязанности не исполняются, иное основание");
    expect(says({ ground: "в" })).toContain("впишите, какое это основание");
    expect(says({ memo: "2026-11-21" })).toBe(
      "Заменить участника пары: «Служебная записка о замене» – 21.11.2026, а день должен быть не позже приказа (20.11.2026). Ничего не изменено.",
    );
    expect(says({ agreed: "2026-11-21" })).toContain("не позже приказа");
    expect(says({ code: "П-004" })).toContain("кода П-004 нет в базах");
    expect(says({ code: "Н-001" })).toContain("Н-001 уже в этой паре");
    expect(says({ code: "Н-003" })).toContain("у Н-003 мест 2, а пар 3");
    expect(says({ pair: "F8", code: "Н-002" })).toContain("у Н-002 нет письменного согласия");
    typeRow(book, "pairs", 6, { status: "согласована" });
    expect(says({})).toContain("пара не утверждена приказом");
    expect(
      shownRows(book, "journal", "action")
        .flat()
        .some((text) => text.startsWith("Замена")),
    ).toBe(false);
  });
});

describe("An extension of a pair (S3-11)", () => {
  const extension = { pairs: ["F6", "F7"], until: "2027-08-31", basis: "просьба развивающейся стороны" };

  it("keeps the first end, has its ground and order, and is not given twice", () => {
    const done = answer<PairsExtended>(book, "extendPair", { ...extension, ...order });
    expect(done.says).toContain("Пары продлены до 31.08.2027: 2.");
    expect(rows("end", "extended", "extension_basis")[0]?.slice(3)).toEqual([
      "31.05.2027",
      "31.08.2027",
      "просьба развивающейся стороны, приказ № 15 от 20.11.2026",
    ]);
    const again = refusal(book, "extendPair", { ...extension, until: "2027-12-31" }).says;
    expect(again).toContain("пара уже продлена до 31.08.2027");
  });

  it("is refused for an earlier day, without its ground, longer than the document allows", () => {
    const says = (input: object) => refusal(book, "extendPair", { ...extension, ...input }).says;
    expect(says({ until: "2027-05-31" })).toContain("новый день должен быть позже 31.05.2027");
    expect(says({ basis: " " })).toContain("укажите потребность или запрос");
    expect(says({ number: "16" })).toContain("«Дата приказа» – укажите день");
    book.person.type("Паспорт", fieldCell(book, "term_extension"), "2");
    expect(says({})).toContain("продлить можно не позже чем до 31.07.2027");
  });

  it("of n months is counted from the day after the end, as the passport counts it", () => {
    expect([
      longestExtension("2022-11-30", 12),
      longestExtension("2022-02-28", 12),
      longestExtension("2026-12-30", 2),
    ]).toEqual(["2023-11-30", "2023-02-28", "2027-02-28"]);
  });
});

describe("The end of a pair (S3-22, S2-27)", () => {
  const early = { pairs: ["F6"], on: "2026-11-20", stopped: true, why: "переезд" };

  it("before its time has a reason; who waits for another pair is named", () => {
    expect(refusal(book, "finishPair", { ...early, why: "" }).says).toContain("не указана причина");
    const done = answer<PairsFinished>(book, "finishPair", early);
    expect([done.again, done.says]).toEqual([["П-001"], "Пары прекращены 20.11.2026: 1. Ждут новой пары: П-001."]);
    expect(rows("ended", "ended_on")[0]?.slice(2)).toEqual(["прекращена", "переезд", "20.11.2026"]);
    expect(answer<ListedPairs>(book, "pairs").waiting).toEqual(["П-001"]);
    answer(book, "undo");
    expect(rows("ended", "ended_on")[0]?.slice(2)).toEqual(["утверждена", "", ""]);
  });

  it("of workers comes three working days after the notice (ТК 351.8)", () => {
    const of = { ...early, pairs: ["F8"] };
    expect(refusal(book, "finishPair", of).says).toContain("предупреждают за три рабочих дня");
    expect(refusal(book, "finishPair", { ...of, noticed: "2026-11-18" }).says).toContain(
      "окончание возможно с 23.11.2026",
    );
    answer(book, "finishPair", { ...of, noticed: "2026-11-17" });
    expect(rows("noticed")[2]?.slice(2)).toEqual(["прекращена", "17.11.2026"]);
  });

  it("says what was reached, is neither before its beginning nor to come, and is not repeated", () => {
    const says = (input: object) =>
      refusal(book, "finishPair", { pairs: ["F6"], on: "2026-11-20", why: "досрочно", ...input }).says;
    expect(says({})).toContain("не указан итог");
    expect(says({ outcome: "цели достигнуты", on: "2026-09-20" })).toContain("пара начинается 01.10.2026");
    expect(says({ outcome: "цели достигнуты", on: "2026-11-25" })).toContain("не позже сегодняшнего");
    answer(book, "finishPair", { pairs: ["F6"], on: "2026-11-20", why: "досрочно", outcome: "цели достигнуты" });
    expect(rows("outcome")[0]?.slice(2)).toEqual(["завершена", "цели достигнуты"]);
    expect(says({ outcome: "цели достигнуты" })).toContain("пара уже завершена или прекращена");
  });
});
