import { describe, expect, it } from "vitest";
import type { Grid } from "../../src/documents/blocks";
import { htmlOf } from "../../src/documents/html";
import { makeDocument } from "../../src/documents/make";
import type { Choice, Source } from "../../src/documents/source";
import { sourceOf, stage } from "./source";

const today = "2026-11-22";
const made = (source: Source, key: "roadmap-approval" | "roadmap-marks" = "roadmap-approval", choice: Choice = {}) => {
  const document = makeDocument(source, key, choice, today);
  if (!document) throw new Error("[test] no document");
  const grid = document.blocks.find((block): block is Grid => block.is === "grid");
  return { document, grid: grid as Grid, lines: document.plain.split("\n") };
};

const rows = [
  ...stage(1, "Подготовка", {}, { content: "Выбрать форму" }, { no: "2", event: "Опрос", content: "Раздать анкеты" }),
  ...stage(2, "Работа", { no: "3", event: "Встречи", content: "" }),
];

describe("The roadmap to be approved (S1-28, S2-03)", () => {
  it("has the columns of the sheet without those of what was done", () => {
    const { grid } = made(sourceOf({ roadmap: rows }));
    expect(grid.columns.map(({ head }) => head)).toEqual([
      "№",
      "Мероприятие",
      "Содержание деятельности",
      "Сроки",
      "Ответственные",
    ]);
  });

  it("tells an event once for its items, its term too where it is the same", () => {
    const { lines, grid } = made(sourceOf({ roadmap: rows }));
    expect(lines.slice(1)).toEqual([
      "1. Подготовка\t\t\t\t",
      "1\tПедсовет\tОбсудить план\tноябрь 2026 г.\tКуратор",
      "\t\tВыбрать форму\t\t",
      "2\tОпрос\tРаздать анкеты\tноябрь 2026 г.\tКуратор",
      "2. Работа\t\t\t\t",
      "3\tВстречи\t\tноябрь 2026 г.\tКуратор",
    ]);
    expect(htmlOf([grid])).toContain('<td rowspan="2"><div>Педсовет</div></td>');
  });

  it("keeps the terms of items apart where they differ", () => {
    const two = stage(1, "Подготовка", {}, { content: "Позже", period: "май 2027 г." });
    const { lines } = made(sourceOf({ roadmap: two }));
    expect(lines[2]).toContain("ноябрь 2026 г.");
    expect(lines[3]).toBe("\t\tПозже\tмай 2027 г.\t");
  });

  it("of the target model has its stages in columns of their own, number and name once (S2-03)", () => {
    const { grid, lines } = made(sourceOf({ roadmap: rows, passport: { model: "target" } }));
    expect(grid.columns.slice(0, 3).map(({ head }) => head)).toEqual(["№", "Этап", "Мероприятие"]);
    expect(lines.slice(1).map((line) => line.split("\t").slice(0, 3))).toEqual([
      ["1", "Подготовка", "Педсовет"],
      ["", "", ""],
      ["", "", "Опрос"],
      ["2", "Работа", "Встречи"],
    ]);
  });

  it("lets a page end within a long event, whose number and name stand once", () => {
    const long = stage(1, "Подготовка", ...Array.from({ length: 5 }, (_, i) => ({ content: `Шаг ${i + 1}` })));
    const { lines, grid } = made(sourceOf({ roadmap: long }));
    expect(lines.filter((line) => line.includes("Педсовет"))).toHaveLength(1);
    const tall = grid.rows.flatMap(({ cells }) => cells.map(({ rows: of = 1 }) => of));
    expect(Math.max(...tall)).toBe(2);
  });

  it("has two levels where the model has them (S4-20)", () => {
    const parts = [
      { row: "stage", stage: 2, no: "2", event: "Основной этап" },
      { row: "stage", stage: 2, part: 1, no: "2.1", event: "База наставляемых" },
      { row: "item", stage: 2, part: 1, no: "5", event: "Запросы" },
    ];
    const { grid } = made(sourceOf({ roadmap: parts }));
    expect(grid.rows.map(({ cells: [first] }) => [first?.text, first?.look])).toEqual([
      ["2. Основной этап", { bold: true }],
      ["2.1. База наставляемых", { italic: true }],
      ["5", { align: "center" }],
    ]);
  });

  it("writes no number before a stage that has its own or none (S3-45)", () => {
    const stages = [
      { row: "stage", stage: 1, no: "", event: "I. Организационный этап" },
      { row: "item", stage: 1, no: "1", event: "Соглашение" },
    ];
    expect(made(sourceOf({ roadmap: stages })).lines[1]).toBe("I. Организационный этап\t\t\t\t");
  });

  it("comes in its first order where somebody has sorted the sheet by another column", () => {
    const ordered = rows.map((row, order) => ({ ...row, order }));
    const sorted = [5, 3, 0, 4, 2, 1].map((i) => ordered[i] as object);
    expect(made(sourceOf({ roadmap: sorted as never })).lines).toEqual(made(sourceOf({ roadmap: ordered })).lines);
  });

  it("can be of one stage, which it names", () => {
    const { document, lines } = made(sourceOf({ roadmap: rows }), "roadmap-approval", { stage: 2 });
    expect(lines).toHaveLength(3);
    expect(htmlOf(document.blocks)).toContain("2. Работа");
  });

  it("tells at their cells items without term or responsible, and those that were called off", () => {
    const some = stage(1, "Этап", { period: null }, { responsible: null }, { status: "dropped" });
    const { document } = made(
      sourceOf({ roadmap: some, passport: { curator: "Н-002", stamp1: "agreed", stamp1_by: "директор" } }),
    );
    expect(document.warnings.map(({ place }) => place)).toEqual([
      { sheet: "roadmap", row: 7, column: "period" },
      { sheet: "roadmap", row: 8, column: "responsible" },
      { sheet: "roadmap", row: 9, column: "status" },
    ]);
  });

  it("is no paper at all without items", () => {
    expect(makeDocument(sourceOf({ roadmap: stage(1, "Этап") }), "roadmap-approval", {}, today)).toBeNull();
  });
});

describe("The roadmap with its marks (S3-36)", () => {
  const done = stage(1, "Этап", { status: "done", done_on: "2026-11-03", outcome: "протокол № 1" }, { content: "Ещё" });

  it("adds mark, day and outcome, and says how far the plan is", () => {
    const { grid, lines, document } = made(sourceOf({ roadmap: done }), "roadmap-marks");
    expect(grid.columns.slice(5).map(({ head }) => head)).toEqual([
      "Отметка о выполнении",
      "Дата выполнения",
      "Итог, причина",
    ]);
    expect(lines[2]?.split("\t").slice(5)).toEqual(["выполнено", "2026-11-03", "протокол № 1"]);
    expect(htmlOf(document.blocks)).toContain("На 22.11.2026: выполнено 1 из 3");
  });

  it("shows what the term was when it was approved", () => {
    const moved = stage(1, "Этап", { period: "май 2027 г.", approved: "март 2027 г." });
    expect(made(sourceOf({ roadmap: moved }), "roadmap-marks").lines[2]).toContain(
      "май 2027 г. утверждено: март 2027 г.",
    );
    expect(made(sourceOf({ roadmap: moved })).lines[2]).not.toContain("утверждено");
    const two = stage(1, "Этап", { approved: "март 2027 г." }, { approved: "ноябрь 2026 г." });
    expect(made(sourceOf({ roadmap: two }), "roadmap-marks").document.plain.match(/утверждено/g)).toHaveLength(1);
  });
});
