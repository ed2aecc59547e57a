import { clean, isBlank } from "../intake/clean";
import { columnsOf, headsAt } from "./columns";
import { stemsOfNames } from "./person";
import { readRow } from "./row";
import type { Asked, Column, Meaning, Read, Whose } from "./types";

const spelled: readonly Meaning[] = ["name", "surname", "first"];
const MOST = { rows: 5000, columns: 200 };

const refused = (says: string, heads = 0, columns: Column[] = []): Read => ({
  heads,
  columns,
  answers: [],
  suspects: [],
  left: [],
  refused: says,
});

const lastFilled = (row: readonly string[]) => row.map((cell) => !isBlank(cell)).lastIndexOf(true) + 1;

/** Reads a table of answers. Every filled cell is in an answer or among the leftovers; nothing is guessed silently. */
export const readAnswers = (given: readonly (readonly string[])[], asked: Asked): Read => {
  const rows = given.map((row) => row.map((cell) => clean(String(cell ?? ""))));
  const filled = rows.filter((row) => lastFilled(row) > 0).length;
  const width = rows.reduce((most, row) => Math.max(most, lastFilled(row)), 0);
  if (filled === 0) return refused("Читать нечего: таблица пуста. Вставьте ответы вместе со строкой вопросов.");
  if (filled > MOST.rows + 1)
    return refused(`Строк ${filled}, можно до ${MOST.rows}. Перенесите ответы по частям. Ничего не изменено.`);
  if (width > MOST.columns)
    return refused(
      `Столбцов ${width}, можно до ${MOST.columns}. Скопируйте только столбцы с именем и ответами. Ничего не изменено.`,
    );
  const heads = headsAt(rows);
  const columns = columnsOf(rows, heads, asked.choices);
  if (filled === 1 && heads >= 0) return refused("Есть только вопросы, ответов ещё нет.", heads + 1, columns);
  const naming = columns.filter(({ meaning }) => meaning !== null && spelled.includes(meaning));
  const known = stemsOfNames(rows.slice(heads + 1).flatMap((row) => naming.map(({ col }) => row[col - 1] ?? "")));
  const read: Read = { heads: heads + 1, columns, answers: [], suspects: [], left: [], refused: null };
  rows.forEach((row, i) => {
    if (i === heads || lastFilled(row) === 0) return;
    const { answer, left, suspects } =
      i < heads
        ? {
            answer: null,
            left: row.flatMap((text, at) =>
              isBlank(text) ? [] : [{ row: i + 1, col: at + 1, head: "", text, why: "стоит над вопросами" }],
            ),
            suspects: [],
          }
        : readRow(i + 1, row, columns, { ...asked, known });
    if (answer) read.answers.push(answer);
    read.left.push(...left);
    read.suspects.push(...suspects);
  });
  return read;
};

/** Whose answers they look like by their questions. */
export const whoseOf = (rows: readonly (readonly string[])[]): Whose => {
  const cells = rows.slice(0, 60).map((row) => row.map(String));
  const known = new Set(columnsOf(cells, headsAt(cells), {}).map(({ meaning }) => meaning));
  if (known.has("wish")) return "said";
  return known.has("skills") || known.has("capacity") || known.has("wished_age") ? "mentors" : "mentees";
};
