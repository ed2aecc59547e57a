import { describe, expect, it } from "vitest";
import { namedPaper } from "../../sidebar/print/named-paper";
import type { PrintedDocument } from "../../src/api/answers";
import { htmlOf } from "../../src/documents/html";
import { makeDocument } from "../../src/documents/make";
import type { Choice } from "../../src/documents/source";
import { sourceOf } from "./source";

const term = { start: "2026-09-21", end: "2027-05-31" };
const agreed = { status: "agreed", ...term } as const;
const mentors = [
  { code: "Н-001", who: "учитель, история" },
  { code: "Н-002", who: "11 класс" },
] as const;
const mentees = [
  { code: "П-001", who: "7 класс" },
  { code: "П-002", who: "8 класс" },
  { code: "П-003", who: "молодой учитель" },
] as const;
const school = { director: "директор И. И. Образцов", curator: "А. П. Дуброва", municipality: "Образец: город" };
const pairs = [
  { no: "2", mentor: "Н-002", mentee: "П-003", form: "ученик – ученик", ...agreed },
  { no: "1", mentor: "Н-001", mentee: "П-001", form: "учитель – ученик", ...agreed },
  { no: "1", mentor: "Н-001", mentee: "П-002", form: "учитель – ученик", ...agreed },
  { no: "3", mentor: "Н-001", mentee: "П-003", status: "proposed" },
  { no: "4", mentor: "Н-001", mentee: "П-003", status: "stopped", order: "№ 1 от 01.09.2026" },
];
const made = (key: "pair-order" | "pair-list", choice: Choice = {}, part: object = { pairs }) =>
  makeDocument(sourceOf({ passport: school, mentors, mentees, ...part }), key, choice, "2026-11-22");
const bare = (plain = "") => plain.replace(/\u2060/g, "").replace(/\u00a0(?=класс)/g, " ");

describe("The order that approves pairs, and its annex (S2-25)", () => {
  it("lists exactly the agreed pairs as long as it is a draft, groups together, with places for number and day", () => {
    const paper = made("pair-order");
    expect(bare(paper?.plain).split("\n")).toEqual([
      "ПРИКАЗ № ________",
      "Об утверждении наставнических пар (групп)",
      "В целях реализации программы «Наставник рядом» на 2026–2027 учебный год, по согласию наставников и наставляемых",
      "ПРИКАЗЫВАЮ:",
      "Утвердить наставнические пары (группы) на 2026–2027 учебный год согласно приложению (пар: 3, из них в группах: 2, наставляемых: 3).",
      "Установить срок работы: 21.09.2026–31.05.2027.",
      "Наставникам составить планы работы до «___»\u00a0___________\u00a020__\u00a0г. и вести записи о встречах.",
      "Куратору программы (А. П. Дуброва) ознакомить участников с приказом, помогать парам и следить за выполнением планов.",
      "Контроль за исполнением приказа оставляю за собой.",
      "Согласованные пары, которых ещё нет в приказе",
      "Срок: 21.09.2026–31.05.2027",
      "№\tНаставник\tНаставляемый\tФорма",
      "1\tН-001, учитель, история\tП-001, 7 класс\tучитель – ученик",
      "\t\tП-002, 8 класс\tучитель – ученик",
      "2\tН-002, 11 класс\tП-003, молодой учитель\tученик – ученик",
    ]);
    expect(paper?.warnings.map(({ says }) => says)).toEqual([
      "Это проект: номер и день впишите от руки, а потом внесите приказ кнопкой «Утвердить».",
    ]);
  });

  it("has its number and day once it was given; a pair that is in another order is not in it (S1-47)", () => {
    const ordered = pairs.map((pair) => ({ ...pair, status: "approved", order: "№ 126 от 20.11.2026" }));
    const part = {
      pairs: [...ordered.slice(0, 2), { ...ordered[2], order: "№ 12 от 18.09.2026", issuer: "district" }],
    };
    const rows = (choice?: Choice) =>
      bare(made("pair-list", choice, part)?.plain)
        .split("\n")
        .filter((text) => /^\d*\t/.test(text)).length;
    expect([rows(), rows({ order: "12" }), rows({ order: "№ 12 от 18.09.2026" }), rows({ order: "все" })]).toEqual([
      2, 1, 1, 3,
    ]);
    expect(made("pair-list", { order: "1" }, part)).toBeNull();
    const html = htmlOf(made("pair-order", {}, part)?.blocks ?? []).replace(/<[^>]+>|\u00a0/g, " ");
    expect(html).toContain("«20» ноября 2026 г.");
    expect(html).toContain("Директор");
    const district = htmlOf(made("pair-order", { order: "12" }, part)?.blocks ?? []);
    expect(district).not.toContain("Образцов");
  });

  it("stands on one page with smaller letters where that helps, else the letters stay (S2-25)", () => {
    const many = (count: number) => ({
      pairs: Array.from({ length: count }, (_, i) => ({
        no: String(i + 1),
        mentor: "Н-001",
        mentee: "П-001",
        ...agreed,
      })),
    });
    const size = (count: number) =>
      made("pair-list", {}, many(count))?.blocks.flatMap((block) => (block.is === "grid" ? [block.size] : []))[0];
    expect([5, 16, 18, 20, 22, 60].map(size)).toEqual([12, 12, 11, 10, 12, 12]);
  });

  it("gets full names in the page, and a code with a line where nobody knows the name", () => {
    const paper = made("pair-list");
    const document = { html: htmlOf(paper?.blocks ?? []), plain: paper?.plain ?? "" } as PrintedDocument;
    const name = "Дуброва Анна Павловна";
    const names = { full: new Map([["Н-001", name]]), short: new Map([["Н-001", "Дуброва А. П."]]) };
    const { plain, html } = namedPaper(document, names);
    expect(bare(plain)).toContain(`${name}, учитель, история\tП-001 ________________, 7 класс`);
    expect(html).toContain(name);
  });

  it("names people as the book does where it keeps names", () => {
    const part = { pairs, mentors: [{ ...mentors[0], name: "Дуброва Анна Павловна" }, mentors[1]] };
    expect(made("pair-list", {}, part)?.plain).toContain("Дуброва Анна Павловна, учитель, история");
  });

  it("is none where nobody is agreed or ordered", () => {
    expect([made("pair-order", {}, { pairs: [pairs[3]] }), made("pair-list", { order: "99" })]).toEqual([null, null]);
  });
});

describe("The order of the operator about groups of teams (S3-17)", () => {
  it("is headed by the operator, counts groups and teams, and nobody of one school signs that he has read it", () => {
    const part = {
      passport: { model: "teams", operator: "Региональный институт" },
      mentors: [{ code: "ОК-01", who: "команда школы", place: "Школа № 1" }],
      mentees: [{ code: "РК-01", who: "команда школы" }],
      pairs: [{ no: "1", mentor: "ОК-01", mentee: "РК-01", ...agreed }],
    };
    const paper = made("pair-order", {}, part);
    expect(bare(paper?.plain)).toContain(
      "Утвердить состав менторских групп на 2026–2027 учебный год согласно приложению (групп: 1, команд: 2).",
    );
    expect(bare(paper?.plain)).toContain("1\tОК-01, команда школы, Школа № 1\tРК-01, команда школы");
    const html = htmlOf(paper?.blocks ?? []);
    expect(html).toContain("Региональный институт");
    expect(html).not.toContain("ЛИСТ ОЗНАКОМЛЕНИЯ");
  });
});

describe("Pairs of two schools (S4-12)", () => {
  const lead = (n: number, who: string) => ({ code: `Н-00${n}`, who, place: "Школа-лидер" });
  const led = (n: number, who: string) => ({ code: `П-00${n}`, who });
  const pair = (n: number, subject: string) => ({
    ...{ no: String(n), mentor: `Н-00${n}`, mentee: `П-00${n}`, subject, form: "учитель – учитель", ...agreed },
  });
  const part = {
    passport: { ...school, model: "results", mentor_org: "Школа-лидер", mentee_org: "Сельская школа" },
    mentors: [
      ...[lead(1, "директор школы"), lead(2, "учитель, русский язык")],
      ...[lead(3, "учитель, история"), lead(4, "учитель, информатика")],
    ],
    mentees: [
      ...[led(1, "заведующая филиалом"), led(2, "учитель, русский язык")],
      ...[led(3, "учитель, история"), led(4, "учитель, информатика")],
    ],
    pairs: [pair(1, "управление школой"), pair(2, "русский язык"), pair(3, "история"), pair(4, "информатика")],
  };

  it("name post and school of both sides; heads work on managing, three pairs on the subject of both", () => {
    const rows = bare(made("pair-list", {}, part)?.plain)
      .split("\n")
      .slice(-4)
      .map((row) => row.split("\t"));
    expect(rows[0]).toEqual([
      ...["1", "Н-001, директор школы, Школа-лидер", "П-001, заведующая филиалом, Сельская школа", "управление школой"],
    ]);
    const same = rows.filter(([, mentor, mentee, subject]) =>
      [mentor, mentee].every((side) => side?.includes(subject ?? "?")),
    );
    expect([rows.length, same.length]).toEqual([4, 3]);
  });
});
