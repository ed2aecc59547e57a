import { beforeEach, describe, expect, it } from "vitest";
import type { Book } from "../../local/contract";
import type { Recorded } from "../../src/api/answers";
import { shownRows, typeRow } from "../round-trip/last-year";
import { cellOf, newRemarks, problems, remarks } from "../round-trip/seen";
import { answer, modelBook, refusal } from "../round-trip/target-book";

const add = (book: Book, sheet: string, cells: object) => answer<Recorded>(book, "addRecord", { sheet, cells });
const at = (book: Book, tab: string, column: string, row: number) => `${tab}!${cellOf(book, tab, column, row)}`;

describe("Teams of organisations (S3-24, S3-29, S3-30)", () => {
  let book: Book;
  let before: string[];
  beforeEach(() => {
    book = modelBook({ model: "teams" });
    before = remarks(book);
  });

  it("prompt for what the register needs: direction, requirements to an experienced team with their evidence (S3-18)", () => {
    const signals = () => shownRows(book, "teams", "no", "signal");
    add(book, "teams", { organisation: "Школа № 1", role: "опытная", directions: "экономика школы" });
    add(book, "teams", { organisation: "Школа № 2", role: "developing", directions: "кадры" });
    expect(signals()).toEqual([
      ["1", "отметьте требования"],
      ["2", ""],
    ]);
    typeRow(book, "teams", 6, { formed: "да", model_works: "да", results: "нет" });
    expect(signals()[0]).toEqual(["1", "чем подтверждено"]);
    typeRow(book, "teams", 6, { evidence: "справка за три года" });
    expect(signals()[0]).toEqual(["1", ""]);
    expect(newRemarks(book, before)).toEqual([]);
  });

  it("are asked about when there is no leader, no contact person, no direction, no other side (S3-24, S3-25, S3-39)", () => {
    add(book, "teams", { organisation: "Школа № 1", role: "опытная", group: "1" });
    add(book, "members", { team: "1", post: "Контактное лицо", duty: "участник" });
    add(book, "members", { team: "4", post: "завуч", duty: "участник", confirmed: "да" });
    expect(newRemarks(book, before).sort()).toEqual(
      [
        `member-of-no-team ${at(book, "Участники команд", "team", 7)}`,
        `member-post-missing ${at(book, "Участники команд", "post", 6)}`,
        `member-untrained ${at(book, "Участники команд", "training", 7)}`,
        `team-contact ${at(book, "Команды", "organisation", 6)}`,
        `team-direction-missing ${at(book, "Команды", "directions", 6)}`,
        `team-group-one-sided ${at(book, "Команды", "group", 6)}`,
        `team-leader ${at(book, "Команды", "organisation", 6)}`,
        `team-requirement-open ${at(book, "Команды", "formed", 6)}`,
      ].sort(),
    );
  });

  it("«развивающая» is named with its cell and the right words, and is not lost (S3-51)", () => {
    add(book, "teams", { organisation: "Школа № 1", directions: "кадры" });
    book.person.type("Команды", cellOf(book, "Команды", "role", 6), "развивающая");
    expect(newRemarks(book, before)).toEqual([`cell.choice ${at(book, "Команды", "role", 6)}`]);
    expect(shownRows(book, "teams", "no", "role")).toEqual([["1", "развивающая"]]);
    const remark = problems(book).find(({ code }) => code === "cell.choice");
    expect(remark?.says).toContain("«развивающая» нет в списке столбца «Команда». Вероятно, это «развивающаяся».");
    expect(remark?.fix).toBe("Взять слово из списка");
    answer(book, "fixProblem", { id: remark?.id });
    expect(shownRows(book, "teams", "no", "role")).toEqual([["1", "развивающаяся"]]);
  });

  it("a torn e-mail among the contacts is found and put right, the rest of the cell kept (S3-27, S3-41)", () => {
    add(book, "members", {
      team: "1",
      who: "М-001",
      post: "директор",
      duty: "leader",
      contacts: "раб. team- a@example.org",
    });
    expect(newRemarks(book, before)).toContain(`contact-torn ${at(book, "Участники команд", "contacts", 6)}`);
    answer(book, "fixProblem", { id: problems(book).find(({ code }) => code === "contact-torn")?.id });
    expect(shownRows(book, "members", "no", "contacts")).toEqual([["1", "раб. team-a@example.org"]]);
  });

  it("print their register; without any team it is said what to do", () => {
    expect(refusal(book, "renderDocument", { key: "team-register" }).says).toContain("Команд в книге ещё нет");
    add(book, "teams", { organisation: "Школа № 1", role: "опытная", directions: "кадры" });
    expect(answer<{ plain: string }>(book, "renderDocument", { key: "team-register" }).plain).toContain("Школа № 1");
  });
});

describe("Members of both teams (S1-19, S1-20, S1-25, S1-44)", () => {
  it("are ready when they were trained, have consented and somebody has looked; all of it is taken back by one undo a row", () => {
    const book = modelBook({ model: "vsoko" });
    typeRow(book, "mentors", 6, { code: "М-001", who: "директор", category: "работник" });
    const member = { team: "1", who: "М-001", post: "директор", duty: "leader" };
    add(book, "members", member);
    const seen = () => shownRows(book, "members", "who", "consent", "ready", "signal")[0]?.slice(1);
    expect(seen()).toEqual(["нет", "нет: обучение", "получить согласие"]);
    answer(book, "setConsents", { people: ["М-001"], purposes: ["participation"], dated: "2026-11-20" });
    expect(seen()).toEqual(["20.11.2026", "нет: обучение", "обучить до начала работы"]);
    typeRow(book, "members", 6, { training: "обучение в школе" });
    expect(seen()).toEqual(["20.11.2026", "не проверено", "проверить готовность"]);
    typeRow(book, "members", 6, { confirmed: "да" });
    expect(seen()).toEqual(["20.11.2026", "да", ""]);
    const count = () => shownRows(book, "members", "who").length;
    add(book, "members", { ...member, who: "М-002", duty: "invited" });
    expect(count()).toBe(2);
    answer(book, "undo");
    expect(count()).toBe(1);
  });
});

describe("The map of requests (S2-06, S2-12, S4-28, S4-29)", () => {
  let book: Book;
  let before: string[];
  beforeEach(() => {
    book = modelBook({ model: "results" });
    typeRow(book, "mentees", 6, { code: "П-001", who: "учитель, химия", category: "работник" });
    typeRow(book, "mentees", 7, { code: "П-002", who: "учитель, химия", category: "работник" });
    before = remarks(book);
  });
  const need = { kind: "запрос", request: "Как оценивать проекты", source: "анкета профстандарта" };

  it("counts equal requests by subject and by form", () => {
    add(book, "requests", { ...need, code: "П-001", subject: "химия", form: "учитель – учитель" });
    add(book, "requests", { ...need, code: "П-002", subject: "химия", form: "учитель – учитель" });
    add(book, "requests", { kind: "готов помочь", request: "Веду кружок", code: "П-002", subject: "химия" });
    expect(shownRows(book, "requests", "code", "who", "same_subject", "same_form", "signal")).toEqual([
      ["П-001", "учитель, химия", "2", "2", "подобрать, кто поможет"],
      ["П-002", "учитель, химия", "2", "2", "подобрать, кто поможет"],
      ["П-002", "учитель, химия", "1", "", "укажите, откуда известно"],
    ]);
    expect(newRemarks(book, before)).toEqual([]);
  });

  it("asks who of the mentees has no request, and after a psychologist's notes and unknown codes", () => {
    add(book, "requests", { ...need, code: "П-001" });
    add(book, "requests", { ...need, code: "П-404", request: "Диагноз из карты", source: "психолог" });
    expect(newRemarks(book, before).sort()).toEqual(
      [
        `code-unknown ${at(book, "Карта запросов", "code", 7)}`,
        `psychologist-note ${at(book, "Карта запросов", "request", 7)}`,
        `request-without-row ${at(book, "База наставляемых", "code", 7)}`,
      ].sort(),
    );
  });
});
