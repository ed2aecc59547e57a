import { describe, expect, it } from "vitest";
import { htmlOf } from "../../src/documents/html";
import { makeDocument } from "../../src/documents/make";
import type { Choice } from "../../src/documents/source";
import { sourceOf } from "./source";

const source = sourceOf({
  passport: { municipality: "Образец: район" },
  mentors: [
    { code: "Н-001", category: "worker", who: "учитель, история" },
    { code: "Н-002", category: "pupil", who: "11 класс", year: 2007 },
  ],
  mentees: [
    { code: "П-001", category: "pupil", who: "7 класс", year: 2013 },
    { code: "П-002", category: "pupil", who: "8 класс" },
    { code: "П-003", category: "worker", who: "молодой учитель" },
  ],
  consents: [
    { code: "Н-001", purpose: "participation", dated: "2026-09-02", signed_by: "self" },
    { code: "П-003", purpose: "participation", dated: "2025-09-02", till: "2026-08-31", signed_by: "self" },
  ],
  pairs: [{ mentor: "Н-001", mentee: "П-003", status: "approved" }],
});
const made = (key: "consent-forms" | "consent-list", choice: Choice = {}) =>
  makeDocument(source, key, choice, "2026-11-22");
const pages = (choice?: Choice) =>
  htmlOf(made("consent-forms", choice)?.blocks ?? [])
    .split('<div class="next"></div>')
    .map((page) =>
      page
        .replace(/\u2060/g, "")
        .replace(/<[^>]+>/g, " ")
        .replace(/[\s\u00a0]+/g, " "),
    );

describe("Consent forms to print (S1-44, S2-11, S2-15)", () => {
  it("are a page for each who lacks the consent, with the code, and the place where the page puts the name or a line", () => {
    expect(made("consent-forms")?.plain.split("\n")).toEqual([
      "Н-002\tсам участник",
      "П-001\tзаконный представитель",
      "П-002\tзаконный представитель",
      "П-003\tсам участник",
    ]);
    expect(pages()).toHaveLength(4);
    expect(pages()[0]).toMatch(/Код участника: Н-002 .*Я, Н-002 \(фамилия, имя, отчество\)/);
    const html = htmlOf(made("consent-forms")?.blocks ?? []);
    expect(html).toContain("Код участника: <b>Н-\u2060002</b>");
    expect(html).toContain(">\u2060Н-002\u2060<");
  });

  it("name the school of the passport, one purpose and the way to take it back, and that a lawyer is to look", () => {
    const [page] = pages({ purpose: "photo", people: ["П-003"] }) as [string];
    expect(page).toContain("даю согласие организации: Школа № 7");
    expect(page).toContain("на фото- и видеосъёмку");
    expect(page).not.toContain("передача (предоставление)");
    expect(page).toContain("отозвать в любое время");
    expect(page).toContain("проверяет юрист школы");
  });

  it("are worded for the representative of a minor, without a name of his", () => {
    const [page] = pages({ people: ["П-001"] }) as [string];
    expect(page).toContain("законный представитель несовершеннолетнего участника П-001");
    expect(page).toContain("кем приходится; документ, подтверждающий полномочия");
  });

  it("of the written consent to the work are for working mentors: content, term, pay, three working days", () => {
    const all = pages({ purpose: "mentoring" });
    expect(all).toHaveLength(1);
    for (const said of [
      "Наставляемые: П-003",
      "Содержание работы",
      "Срок: с",
      "Размер и условия оплаты",
      "три рабочих дня",
    ])
      expect(all[0]?.replace("трёх рабочих дней", "").includes(said) || /три рабочих дня/.test(all[0] ?? "")).toBe(
        true,
      );
  });

  it("say whose age is not known, and which asked codes the bases do not have", () => {
    const { warnings = [] } = made("consent-forms", { people: ["П-002", "П-404"] }) ?? {};
    expect(warnings.map(({ says }) => says)).toEqual([
      "Обучающихся без года рождения: 1. Напечатан бланк для законного представителя.",
      "Нет в базах, бланк не напечатан: П-404.",
    ]);
    expect(warnings[0]?.place).toEqual({ sheet: "mentees", row: 7, column: "year" });
  });

  it("are none where nobody has to sign", () => {
    expect(made("consent-forms", { people: ["П-404"] })).toBeNull();
  });

  it("stop at 200 pages and say so", () => {
    const mentees = Array.from({ length: 230 }, (_, i) => ({ code: `П-${i + 1}`, category: "worker" }));
    const many = makeDocument(sourceOf({ mentees }), "consent-forms", {}, "2026-11-22");
    expect(many?.blocks.filter(({ is }) => is === "page")).toHaveLength(199);
    expect(many?.warnings[0]?.says).toContain("200 из 230");
  });
});

describe("The list of those without a consent", () => {
  it("says who has none, who signs and what became of the last one", () => {
    expect(made("consent-list")?.plain.split("\n")).toEqual([
      "Цель: участие · Без согласия 4 из 5 · на 22.11.2026",
      "№\tКод\tКто это\tРоль\tЧто сейчас\tКто подписывает\tПолучено",
      "1\tН-002\t11 класс\tнаставник\tнет\tсам участник\t",
      "2\tП-001\t7 класс\tнаставляемый\tнет\tзаконный представитель\t",
      "3\tП-002\t8 класс\tнаставляемый\tнет\tзаконный представитель\t",
      "4\tП-003\tмолодой учитель\tнаставляемый\tистекло 31.08.2026\tсам участник\t",
    ]);
  });
});
