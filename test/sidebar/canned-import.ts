import type { Import } from "../../src/api/answers";
import type { ImportInput } from "../../src/api/answers-import";
import { answerOf } from "../../src/api/import-answer";
import { rowsOf } from "../../src/intake/parse-text";
import { readForeign } from "../../src/intake/read";
import { importSays } from "../../src/text/import";

/** A plan as it comes out of a page: repeated heads, a stage in its own row, merged cells, a list in one cell, a torn word. */
export const plan: string[][] = [
  ["План работы на 2026–2027 учебный год", "", "", "", "", ""],
  ["№ п/п", "Мероприятие", "Содержание деятельности", "Сроки проведения", "Ответстве нный", "Охват"],
  ["1", "2", "3", "4", "5", "6"],
  ["I этап. Подготовка", "", "", "", "", ""],
  ["1", "Знакомство с программой", "Рассказать педагогам о наставничестве", "сентябрь 2026 г.", "Куратор", "32"],
  ["", "", "1) Собрать запросы; 2) Обсудить их на педсовете", "21-24.10. 2026 г.", "Завуч", ""],
  ["№ п/п", "Мероприятие", "Содержание деятельности", "Сроки проведения", "Ответственный", "Охват"],
  ["II этап. Работа пар", "", "", "", "", ""],
  ["3", "Встречи пар", "Проводить встречи по мере необходи мости", "в течение года", "Наставники", ""],
];

const base = { start: "2026-09-01", end: "2027-08-31" };

/** What the book would say about a table. */
export const importOf = ({ rows, text, choices, apply }: ImportInput): Import => {
  const table = (rows ?? rowsOf(text ?? "")).map((row) => row.map((cell) => String(cell ?? "")));
  const read = readForeign({ rows: table, terms: { base }, choices: choices ?? {} });
  const added = { stages: read.stages.length, items: read.items.length };
  const answer = answerOf(read, { known: { stages: 0, items: 0 }, added });
  return {
    ...answer,
    source: table,
    says: apply ? importSays.done({ ...added, known: 0 }) : importSays.preview({ ...answer.counts, known: 0 }),
    applied: apply ? { sheet: "roadmap", tab: "Дорожная карта", cell: "B6" } : null,
  };
};
