import { describe, expect, it } from "vitest";
import type { Book } from "../../local/contract";
import type { Recorded } from "../../src/api/answers";
import { typeRow } from "../round-trip/last-year";
import { cellOf, newRemarks, remarks } from "../round-trip/seen";
import { answer, modelBook, refusal } from "../round-trip/target-book";

const add = (book: Book, sheet: string, cells: object) => answer<Recorded>(book, "addRecord", { sheet, cells });
const at = (book: Book, tab: string, column: string, row: number) => `${tab}!${cellOf(book, tab, column, row)}`;

describe("Teams and positions in a book of management teams (S1-31, S3-18, S3-47)", () => {
  it("an invited specialist gives a consent under a code that no base has, and only then is nothing missing (S1-31)", () => {
    const book = modelBook({ model: "teams" });
    const before = remarks(book);
    add(book, "members", { who: "Э-001", post: "эксперт", duty: "приглашённый специалист" });
    expect(newRemarks(book, before)).toEqual([`member-without-consent ${at(book, "Участники команд", "consent", 6)}`]);
    typeRow(book, "consents", 6, { code: "Э-001", purpose: "участие", signed_by: "сам участник", dated: "20.11.2026" });
    expect(newRemarks(book, before)).toEqual([]);
  });

  it("an experienced team in a group without its requirements, and a pair of unequal positions, are named", () => {
    const book = modelBook({ model: "teams" });
    typeRow(book, "mentors", 6, { code: "Н-001", who: "директор", category: "работник" });
    typeRow(book, "mentees", 6, { code: "П-001", who: "заместитель директора", category: "работник" });
    typeRow(book, "pairs", 6, { no: "1", mentor: "Н-001", mentee: "П-001", status: "предложена" });
    for (const [no, role] of [
      ["1", "опытная"],
      ["2", "развивающаяся"],
    ]) {
      add(book, "teams", { organisation: `Школа № ${no}`, role, directions: "кадры", group: "1" });
      add(book, "members", { team: no, post: "директор", duty: "руководитель группы" });
      add(book, "members", { team: no, post: "методист", duty: "контактное лицо" });
    }
    const before = remarks(book);
    expect(before.filter((remark) => remark.startsWith("team-"))).toEqual([
      `team-requirement-open ${at(book, "Команды", "formed", 6)}`,
    ]);
    book.person.type("Пары", cellOf(book, "Пары", "form", 6), "руководитель – руководитель");
    expect(newRemarks(book, before)).toEqual([`posts-unequal ${at(book, "Пары", "form", 6)}`]);
  });
});

describe("The map of requests (S2-12, S4-28)", () => {
  it("asks for a source and for an event that the roadmap has, and is printed", () => {
    const book = modelBook({ model: "results" });
    expect(refusal(book, "renderDocument", { key: "requests-map" }).says).toContain("Запросов в книге ещё нет");
    const before = remarks(book);
    add(book, "requests", { kind: "запрос", request: "Оценивание", item: "99" });
    expect(newRemarks(book, before).sort()).toEqual(
      [
        `request-item-unknown ${at(book, "Карта запросов", "item", 6)}`,
        `request-without-source ${at(book, "Карта запросов", "source", 6)}`,
      ].sort(),
    );
    expect(answer<{ plain: string }>(book, "renderDocument", { key: "requests-map" }).plain).toContain("Оценивание");
  });
});
