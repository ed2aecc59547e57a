import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { squash } from "../../src/intake/clean";
import { readForeign } from "../../src/intake/read";

/** A word that no other cell has. */
const ownWord = (n: number): string => `жук${[...String(n)].map((digit) => "абвгдежзик"[Number(digit)]).join("")}`;

const heads = [
  "№ п/п",
  "Мероприятие",
  "Содержание деятельности",
  "Сроки",
  "Ответстве нный",
  "Форма проведения",
  "Результат",
  "Примечание",
  "Что-то своё",
  "Этап",
  "Дата",
  "Начало",
  "Окончание",
  "",
];
const texts = [
  "Провести встречу",
  "анкетирование",
  "1) Собрать запросы 2) Обсудить их",
  "1. Педсовет. 2. Опрос",
  "- беседа;\n- опрос",
  "Работа команд:",
  "не обходимо сти",
  "Разработ-\nка плана",
  "Этап 1. Подготовка",
  "II этап",
  "2.1. База",
  "3.",
  "1.2",
  "Ш",
  "•",
  "—",
  "Завуч; куратор",
  "Итоги <b>года</b>",
  "(при необходимости)",
  "выполнено",
];
const terms = ["сентябрь 2026 г.", "05.10.2026", "в течение года", "по согласованию", "Октябрь –", "2026"];

const cell = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(fc.constantFrom(...texts), fc.boolean()).map(([text, own]) => ({ text, own })) },
  { weight: 2, arbitrary: fc.constantFrom(...terms).map((text) => ({ text, own: false })) },
  { weight: 2, arbitrary: fc.constant({ text: "", own: false }) },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 12 }).map((text) => ({ text, own: true })) },
);
const table = fc.integer({ min: 1, max: 7 }).chain((width) =>
  fc.record({
    head: fc.option(fc.shuffledSubarray(heads, { minLength: width, maxLength: width })),
    at: fc.integer({ min: 0, max: 2 }),
    again: fc.boolean(),
    rows: fc.array(fc.array(cell, { minLength: 0, maxLength: width }), { minLength: 1, maxLength: 14 }),
  }),
);

const rowsOf = ({ head, at, again, rows }: typeof table extends fc.Arbitrary<infer T> ? T : never): string[][] => {
  let n = 0;
  const body = rows.map((row) =>
    row.map(({ text, own }) => {
      n += 1;
      return own ? `${text} ${ownWord(n)}` : text;
    }),
  );
  if (!head) return body;
  const cut = Math.min(at, body.length);
  return [...body.slice(0, cut), head, ...body.slice(cut), ...(again ? [head, ...body.slice(0, 1)] : [])];
};

const base = { start: "2026-09-01", end: "2027-08-31" };

/** Words of the source that stand nowhere in what was read. */
const lostIn = (rows: readonly (readonly string[])[], choices = {}): string[] => {
  const { columns, stages, items, leftovers, scan } = readForeign({ rows, terms: { base }, choices });
  const found = squash(
    [
      ...columns.map(({ head }) => head),
      ...stages.map(({ no, name }) => `${no} ${name}`),
      ...items.flatMap((item) => Object.values(item).filter((text) => typeof text === "string")),
      ...leftovers.map(({ text }) => text),
    ].join(" "),
  );
  if (scan) return [];
  const words = rows.flat().flatMap((text) =>
    text
      .replace(/<\/?b>/g, "")
      .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, "")
      .split(/[^\p{L}\p{N}№%]+/u),
  );
  return words.filter((word) => !found.includes(squash(word)));
};

describe("Every cell of a foreign table", () => {
  it("is found again in the stages, the items, the heads or the leftovers", () => {
    fc.assert(
      fc.property(table, (of) => {
        expect(lostIn(rowsOf(of))).toEqual([]);
      }),
      { numRuns: 700, seed: 7 },
    );
  });

  it("is found again whatever is chosen", () => {
    const choice = fc.dictionary(
      fc.constantFrom(
        "split",
        "continued",
        "stage-or-item",
        "subtitle",
        "lead-in",
        "torn",
        "column",
        "term-inside",
        "term-missing",
        "term-unclear",
        "row-doubled",
        "same-name",
        "event-missing",
        "clause-torn",
      ),
      fc.constantFrom(
        "split",
        "keep",
        "row",
        "join",
        "stage",
        "part",
        "item",
        "skip",
        "glue",
        "event",
        "content",
        "period",
        "inside",
        "above",
        "clear",
        "empty",
        "before",
      ),
    );
    fc.assert(
      fc.property(table, choice, (of, choices) => {
        expect(lostIn(rowsOf(of), choices)).toEqual([]);
      }),
      { numRuns: 700, seed: 7 },
    );
  });

  it("is found again in a list of lines", () => {
    const line = fc.constantFrom(
      "1. Провести встречу – октябрь 2026 г.",
      "2.1. Опрос (отв. завуч)",
      "Срок: сентябрь 2026 г. Ответственный: куратор",
      "I этап. Подготовка",
      "- беседа",
      "и ещё строка",
      "2.6. менторства устанавливается",
      "Педсовет, 05.10.2026",
      "Результат: отчёт",
      "Просто строка",
    );
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 12 }), (lines) => {
        expect(lostIn(lines.map((text) => [text]))).toEqual([]);
      }),
      { numRuns: 400, seed: 7 },
    );
  });
});
