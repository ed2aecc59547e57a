import { describe, expect, it } from "vitest";
import { refusal } from "../../src/text/refusals";

const six = ["не начато", "в работе", "выполнено", "не выполнено", "перенесено", "отменено"];

const said = [
  refusal("call-unknown", { call: "fixAll", known: ["listModels", "overview"] }),
  refusal("arguments", { argument: "doneOn", found: "вчера", expected: "день вида 2026-10-20" }),
  refusal("arguments", { argument: "model", found: "", expected: "одна из моделей" }),
  refusal("model-unknown", { model: "школа", known: ["target", "vsoko"] }),
  refusal("year-out-of-range", { year: 1 }),
  refusal("title-empty"),
  refusal("school-empty"),
  refusal("sheet-foreign", { tab: "Дорожная карта" }),
  refusal("columns-broken", { tab: "Пары", lost: ["Наставник"], doubled: ["Состояние"] }),
  refusal("busy"),
  refusal("viewer"),
  refusal("no-book"),
  refusal("item-unknown", { item: "Р-99" }),
  refusal("status-unknown", { status: "готово", known: six }),
  refusal("year-not-copied"),
  refusal("year-passed", { schoolYear: "2027–2028", from: "2026–2027" }),
  refusal("book-incomplete", { tabs: ["Журнал", "Пары"] }),
  refusal("document-unknown", { key: "приказ", known: ["title", "month-tasks"] }),
  refusal("document-needs", { tab: "Паспорт", cell: "B14", field: "Учебный год", name: "Титульный лист программы" }),
  refusal("document-empty", { tab: "Дорожная карта" }),
  refusal("document-empty-month", { month: "2026-11", known: ["ноябрь 2026\u00a0г.", "декабрь 2026\u00a0г."] }),
  refusal("document-empty-month", { month: "2026-11", known: [] }),
  refusal("problem-gone"),
  refusal("problem-without-fix", { title: "Перенесено без причины" }),
];

describe("A refusal", () => {
  it.each(said)("is one calm line and says what to do: $says", ({ says }) => {
    expect(says).toMatch(/\.$/);
    expect(says).not.toMatch(/[!\n]|undefined|\.\.|статус/);
  });

  it("names the known models", () => {
    expect(refusal("model-unknown", { model: "школа", known: ["target", "vsoko"] }).says).toBe(
      "Нет такой модели: «школа». Есть: «target», «vsoko».",
    );
  });

  it("lists the six marks of an item (S3-45)", () => {
    const { says } = refusal("status-unknown", { status: "готово", known: six });
    for (const word of six) expect(says).toContain(`«${word}»`);
  });

  it("leaves a sheet alone that somebody else made", () => {
    expect(refusal("sheet-foreign", { tab: "Дорожная карта" })).toEqual({
      code: "sheet-foreign",
      says: "Лист «Дорожная карта» уже есть, и он создан не этой программой. Переименуйте его и постройте книгу снова. Ничего не изменено.",
    });
  });
});
