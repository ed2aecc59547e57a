import { beforeEach, describe, expect, it } from "vitest";
import type { Book } from "../../local/contract";
import { shownRows, TAB, typeRow } from "../round-trip/last-year";
import { cellOf, remarks } from "../round-trip/seen";
import { answer, modelBook } from "../round-trip/target-book";

type Problems = { groups: { code: string; problems: { id: string; says: string; fix: string | null }[] }[] };

const consents = (book: Book) => shownRows(book, "consents", "code", "purpose", "signed_by", "dated", "where");
const typed = (book: Book) =>
  answer<Problems>(book, "findProblems")
    .groups.filter(({ code }) => code === "consent.typed")
    .flatMap(({ problems }) => problems);

describe("A day typed into «Согласие» of a base, as books of before had it", () => {
  let book: Book;
  beforeEach(() => {
    book = modelBook({ model: "empty" });
    typeRow(book, "mentors", 6, { code: "Н-001", category: "работник", capacity: "1", consent: "10.09.2026" });
    typeRow(book, "mentors", 7, { code: "Н-002", category: "работник", capacity: "1" });
    typeRow(book, "mentees", 6, { code: "П-001", category: "обучающийся", year: "2012", consent: "да, у классного" });
  });

  it("is asked about with its cell, and never written over by a repair", () => {
    expect(remarks(book).filter((remark) => remark.startsWith("consent.typed"))).toEqual([
      "consent.typed База наставников!J6",
      "consent.typed База наставляемых!I6",
    ]);
    expect(typed(book)[0]?.says).toContain("«10.09.2026» вписано в базу");
  });

  it("goes to «Согласия» with one button, the formula comes back and shows it; taking back puts it where it was", () => {
    const [{ id }] = typed(book) as unknown as [{ id: string }];
    answer(book, "fixProblem", { id });
    expect(consents(book)).toEqual([["Н-001", "участие", "", "10.09.2026", ""]]);
    expect(shownRows(book, "mentors", "code", "consent")).toEqual([
      ["Н-001", "10.09.2026"],
      ["Н-002", "нет"],
    ]);
    answer(book, "undo");
    expect(consents(book)).toEqual([]);
    expect(book.person.formula(TAB.mentors, cellOf(book, TAB.mentors, "consent", 6))).toBe("");
    expect(shownRows(book, "mentors", "code", "consent")[0]).toEqual(["Н-001", "10.09.2026"]);
  });

  it("goes there with all others when the book is repaired, and words that are no day are kept", () => {
    const { changes } = answer<{ changes: { says: string }[] }>(book, "repairBook", { preview: true });
    expect(changes.map(({ says }) => says)).toContain("перенести согласия, вписанные в базы");
    answer(book, "repairBook");
    expect(consents(book)).toEqual([
      ["Н-001", "участие", "", "10.09.2026", ""],
      ["П-001", "участие", "", "", "в базе стояло: да, у классного"],
    ]);
    expect(typed(book)).toEqual([]);
    expect(answer(book, "repairBook", { preview: true }).changes).toEqual([]);
    answer(book, "undo");
    expect(shownRows(book, "mentees", "code", "consent")).toEqual([["П-001", "да, у классного"]]);
  });

  it("also comes into a book that has no sheet «Согласия» yet", () => {
    book.person.deleteTab("Согласия");
    answer(book, "repairBook");
    expect(consents(book).map(([code]) => code)).toEqual(["Н-001", "П-001"]);
    expect(shownRows(book, "mentors", "code", "consent")[0]).toEqual(["Н-001", "10.09.2026"]);
  });
});
