import { beforeEach, describe, expect, it } from "vitest";
import type { Book } from "../../local/contract";
import type { ConsentsSet, ConsentsWithdrawn, People } from "../../src/api/answers";
import { crowd } from "../round-trip/crowd";
import { exampleBook } from "../round-trip/example";
import { shownRows, typeRow } from "../round-trip/last-year";
import { remarks } from "../round-trip/seen";
import { answer, callsOf, modelBook, refusal } from "../round-trip/target-book";

const set = (book: Book, input: object) =>
  answer<ConsentsSet>(book, "setConsents", { dated: "2026-11-20", purposes: ["participation"], ...input });
const rows = (book: Book) => shownRows(book, "consents", "code", "purpose", "signed_by", "dated", "till", "withdrawn");
const consentOf = (book: Book, base: "mentors" | "mentees") => shownRows(book, base, "code", "consent");

describe("Consents of many people entered at once (S1-44, S2-11, S2-15)", () => {
  let book: Book;
  beforeEach(() => {
    book = modelBook({ model: "empty" });
    typeRow(book, "mentors", 6, { code: "Н-001", who: "учитель", category: "работник", capacity: "1" });
    typeRow(book, "mentors", 7, { code: "Н-002", who: "11 класс", category: "обучающийся", year: "2007" });
    typeRow(book, "mentees", 6, { code: "П-001", who: "7 класс", category: "обучающийся", year: "2013" });
    typeRow(book, "mentees", 7, { code: "П-002", who: "молодой учитель", category: "работник" });
  });

  it("stand in the bases the same moment; a minor's are the representative's, adults sign themselves", () => {
    const done = set(book, {
      people: ["Н-001", "Н-002", "П-001"],
      till: "2027-08-31",
      relation: "мать",
      where: "папка 3",
    });
    expect(done).toMatchObject({ added: 3, skipped: [], cell: "A6", says: "Согласия внесены: 3." });
    expect(rows(book)).toEqual([
      ["Н-001", "участие", "сам участник", "20.11.2026", "31.08.2027", ""],
      ["Н-002", "участие", "сам участник", "20.11.2026", "31.08.2027", ""],
      ["П-001", "участие", "законный представитель", "20.11.2026", "31.08.2027", ""],
    ]);
    expect(shownRows(book, "consents", "code", "relation", "where")[2]).toEqual(["П-001", "мать", "папка 3"]);
    expect(consentOf(book, "mentees")).toEqual([
      ["П-001", "20.11.2026"],
      ["П-002", "нет"],
    ]);
  });

  it("are not entered twice: who has the same one is passed over and named", () => {
    set(book, { people: ["П-001"] });
    const done = set(book, { people: ["П-001", "П-002"], purposes: ["участие", "photo"] });
    expect(done.added).toBe(3);
    expect(done.skipped).toEqual([
      { code: "П-001", purpose: "participation", why: "stands", says: "согласие «участие» уже действует" },
    ]);
    expect(done.says).toContain("Такое согласие уже есть: П-001.");
  });

  it("of a minor who would sign himself are named and not entered (S2-11)", () => {
    const done = set(book, { people: ["П-001", "П-002"], signed_by: "self" });
    expect(done.skipped.map(({ code, why }) => [code, why])).toEqual([["П-001", "minor"]]);
    expect(rows(book).map(([code]) => code)).toEqual(["П-002"]);
  });

  it("go away with one «Отменить», entered in several calls too; «Журнал» says what was done", () => {
    const { act } = set(book, { people: ["Н-001", "П-001"] });
    set(book, { people: ["П-002", "Н-002"], act });
    const said = shownRows(book, "journal", "action", "now");
    expect(said[0]).toEqual(["Согласия внесены: 2 (участие)", "Н-001: участие"]);
    answer(book, "undo");
    expect(rows(book)).toEqual([]);
    expect(consentOf(book, "mentors").map(([, day]) => day)).toEqual(["нет", "нет"]);
    expect(answer(book, "lastAction")).toEqual({ action: null });
  });

  it("to the work of a mentor have content, term and pay, and are a worker's (ТК 351.8)", () => {
    const written = {
      people: ["Н-001", "Н-002"],
      purposes: ["mentoring"],
      till: "2027-05-31",
      work: "уроки",
      pay: "5 %",
    };
    for (const [lack, head] of [
      ["till", "Действует до"],
      ["work", "Содержание и форма работы"],
      ["pay", "Оплата"],
    ] as const) {
      const { [lack]: _, ...rest } = written;
      expect(refusal(book, "setConsents", { dated: "2026-11-20", ...rest }).says).toContain(`«${head}»: не заполнено`);
    }
    const done = set(book, written);
    expect([done.added, done.skipped.map(({ why }) => why)]).toEqual([1, ["not-worker"]]);
    expect(shownRows(book, "consents", "code", "purpose", "work", "pay")).toEqual([
      ["Н-001", "наставничество (ТК 351.8)", "уроки", "5 %"],
    ]);
  });

  it("are refused with a sentence, and nothing is written, for codes, purposes and days that cannot be", () => {
    const says = (input: object) =>
      refusal(book, "setConsents", { dated: "2026-11-20", purposes: ["participation"], people: ["П-001"], ...input })
        .says;
    expect(says({ people: ["П-001", "П-404"] })).toContain("нет участников с кодами: П-404.");
    expect(says({ people: [] })).toContain("коды участников");
    expect(says({ purposes: ["реклама"] })).toContain("«реклама»");
    expect(says({ dated: "2026-11-23" })).toContain("23.11.2026, а день должен быть не позже сегодняшнего");
    expect(says({ till: "2026-11-19" })).toContain("не раньше дня согласия");
    expect(rows(book)).toEqual([]);
    expect(shownRows(book, "journal", "action")).toEqual([]);
  });

  it("withdrawn take the person out the same day, name the pairs, and come back with «Отменить»", () => {
    set(book, { people: ["Н-001", "П-002"], purposes: ["participation", "publication"] });
    typeRow(book, "pairs", 6, { no: "1", mentor: "Н-001", mentee: "П-002", status: "согласована" });
    const gone = answer<ConsentsWithdrawn>(book, "withdrawConsents", {
      people: ["П-002", "П-001"],
      purposes: ["participation"],
      on: "2026-11-22",
    });
    expect(gone).toMatchObject({ withdrawn: 1, without: ["П-001"] });
    expect(gone.pairs.map(({ cell, with: who }) => [cell, who])).toEqual([["G6", "Н-001 – П-002"]]);
    expect(consentOf(book, "mentees")[1]).toEqual(["П-002", "нет"]);
    expect(shownRows(book, "pairs", "no", "next")).toEqual([["1", "получить согласие П-002"]]);
    expect(remarks(book)).toContain("pair-without-consent Пары!D6");
    answer(book, "undo");
    expect(consentOf(book, "mentees")[1]).toEqual(["П-002", "20.11.2026"]);
  });

  it("cannot be withdrawn before they were given", () => {
    set(book, { people: ["П-002"] });
    const input = { people: ["П-002"], purposes: ["participation"], on: "2026-11-19" };
    expect(refusal(book, "withdrawConsents", input).says).toContain("Согласия, E6: согласие дано 20.11.2026");
  });
});

describe("The list of all people", () => {
  it("agrees with the book's own formulas on whose consent stands, for everybody of an example", () => {
    const book = exampleBook();
    const { people } = answer<People>(book, "people");
    const said = (role: string) =>
      people
        .filter((of) => of.role === role)
        .map(({ code, consent }) => [code, consent?.split("-").reverse().join(".") ?? "нет"]);
    expect(said("mentor")).toEqual(consentOf(book, "mentors"));
    expect(said("mentee")).toEqual(consentOf(book, "mentees"));
    expect(people.find(({ code }) => code === "П-007")?.consents).toEqual([
      { at: 21, purpose: "participation", dated: "2022-09-19", signed: "self", fallen: "signer" },
    ]);
  });

  it("costs as many calls for a hundred people as for ten, and consents of them all too", () => {
    const [big, small] = [crowd(20, 80, 10), crowd(4, 6, 2)];
    const asked = (book: Book) => callsOf(book, () => answer(book, "people"));
    expect([asked(big).read, asked(big).write]).toEqual([asked(small).read, 0]);
    const codes = answer<People>(big, "people").people.flatMap(({ code, consent }) => (consent ? [] : [code]));
    expect(codes).toHaveLength(90);
    const entered = callsOf(big, () => set(big, { people: codes }));
    const one = callsOf(small, () => set(small, { people: ["П-006"] }));
    expect(entered.grid + entered.write).toBeLessThanOrEqual(one.grid + one.write + 12);
  });
});
