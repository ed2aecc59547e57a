import { quoted } from "./said";

/** How people call what a column holds. */
export const importColumns: Record<string, string> = {
  no: "номер",
  stage_no: "номер этапа",
  stage: "этап",
  event: "мероприятие",
  content: "содержание",
  period: "сроки",
  from: "начало срока",
  to: "окончание срока",
  responsible: "ответственные",
  form: "форма проведения",
  result: "результат",
  direction: "направление",
  contour: "контур",
  status: "отметка о выполнении",
  done_on: "дата выполнения",
  link: "подтверждение",
  outcome: "итог, причина",
  skip: "не переносить",
};

type DoubtText = { title: string; says: (found: string) => string; choices?: Record<string, string> };

/** What is not certain in a foreign table, and what may be chosen, by code. */
export const importDoubts: Record<string, DoubtText> = {
  "head-missing": {
    title: "Нет заголовков столбцов",
    says: () => "Заголовков столбцов нет: что в каком столбце, определено по содержанию. Проверьте столбцы.",
    choices: { guess: "по содержанию" },
  },
  column: {
    title: "Столбец",
    says: (found) => (found ? `Столбец ${quoted(found)}: что в нём?` : "Столбец без заголовка: что в нём?"),
    choices: importColumns,
  },
  "stage-missing": {
    title: "Нет названия этапа",
    says: () => "Первые строки стоят без названия этапа. Они перенесены, этап назовите сами.",
    choices: { unnamed: "этап без названия" },
  },
  "stage-or-item": {
    title: "Этап или мероприятие",
    says: (found) => `${quoted(found)}: это этап или мероприятие?`,
    choices: { stage: "этап", part: "часть этапа", item: "мероприятие", skip: "не переносить" },
  },
  subtitle: {
    title: "Подзаголовок",
    says: (found) => `${quoted(found)} стоит сразу под названием этапа.`,
    choices: {
      join: "дописать к названию этапа",
      part: "часть этапа",
      stage: "новый этап",
      item: "мероприятие",
      skip: "не переносить",
    },
  },
  "lead-in": {
    title: "Вводная строка",
    says: (found) => `${quoted(found)} только начинает строки ниже.`,
    choices: { before: "поставить перед ними", item: "отдельный пункт", skip: "не переносить" },
  },
  "same-name": {
    title: "Название как у этапа",
    says: (found) => `Мероприятие ${quoted(found)} называется так же, как его этап.`,
    choices: { item: "мероприятие", skip: "не переносить" },
  },
  "event-missing": {
    title: "Нет названия мероприятия",
    says: (found) => `Над строкой ${quoted(found)} нет названия мероприятия.`,
    choices: { content: "взять из содержания", empty: "оставить пустым" },
  },
  continued: {
    title: "Продолжение строки",
    says: (found) => `${quoted(found)} продолжает строку выше?`,
    choices: { join: "продолжение", row: "новая строка" },
  },
  torn: {
    title: "Разорванное слово",
    says: (found) => `Разорванное слово: ${quoted(found)}.`,
    choices: { glue: "склеить", keep: "оставить" },
  },
  split: {
    title: "Несколько пунктов в ячейке",
    says: (found) => `В одной ячейке несколько пунктов: ${found}`,
    choices: { split: "разделить на строки", keep: "оставить одной строкой" },
  },
  "number-gap": {
    title: "Пропуск в нумерации",
    says: (found) => `В нумерации пропуск: ${found}`,
    choices: { keep: "оставить как есть", renumber: "исправить номер" },
  },
  "number-doubled": {
    title: "Номер повторяется",
    says: (found) => `Номер стоит дважды: ${found}`,
    choices: { keep: "оставить как есть", renumber: "исправить номер" },
  },
  "clause-torn": {
    title: "Разорванный пункт",
    says: (found) => `${quoted(found)} продолжает пункт выше?`,
    choices: { join: "продолжение", item: "отдельный пункт" },
  },
  "term-missing": {
    title: "Нет срока",
    says: (found) => `Срока нет. Выше стоит ${quoted(found)}.`,
    choices: { empty: "оставить пустым", above: "взять срок выше" },
  },
  "term-inside": {
    title: "Срок внутри текста",
    says: (found) => `Внутри текста стоит ${quoted(found)}.`,
    choices: { use: "это срок", empty: "не срок", column: "срок из столбца", inside: "срок из текста" },
  },
  "term-unclear": {
    title: "Срок не понят",
    says: (found) => `Срок ${quoted(found)} не понят, он останется текстом.`,
    choices: { keep: "оставить текст", clear: "убрать" },
  },
  "term-other": {
    title: "Срок читается двояко",
    says: (found) => `Срок ${quoted(found)} читается двояко.`,
    choices: { written: "как написано", other: "второе прочтение" },
  },
  "row-doubled": {
    title: "Строка повторяется",
    says: (found) => `${quoted(found)} стоит дважды, слово в слово.`,
    choices: { keep: "оставить обе", skip: "убрать вторую" },
  },
};

/** Why a cell stays outside the roadmap. */
export const importLeftovers: Record<string, string> = {
  title: "заголовок над таблицей",
  "head-repeated": "повтор заголовков",
  "column-numbers": "номера столбцов",
  debris: "знаки без слов",
  column: "столбец не переносится",
  "number-alone": "номер без строки",
  label: "слово-подпись",
  skipped: "вы решили не переносить",
  after: "после таблицы",
  "no-place": "не нашлось места",
};

/** The name of a stage whose title is lost. */
export const unnamedStage = (no: number): string => `Этап ${no} (название не указано)`;

type Counts = { stages: number; events: number; items: number; doubts: number; known: number };

const read = ({ stages, events, items, doubts }: Counts) =>
  `Этапов: ${stages}, мероприятий: ${events}, строк: ${items}.${doubts > 0 ? ` Проверьте сомнения: ${doubts}.` : ""}`;

/** What came of reading or writing a foreign table. */
export const importSays = {
  preview: (of: Counts): string =>
    of.items === 0
      ? "Мероприятий в тексте не нашлось. Проверьте, что скопирована таблица целиком."
      : `${read(of)}${of.known > 0 ? ` Уже есть в карте: ${of.known}.` : ""}`,
  act: (p: { stages: number; items: number }): string => `Импорт дорожной карты: этапов ${p.stages}, строк ${p.items}`,
  done: (p: { stages: number; items: number; known: number }): string =>
    p.items + p.stages === 0
      ? "Всё это уже есть в дорожной карте. Ничего не изменено."
      : `Перенесено в карту: этапов ${p.stages}, строк ${p.items}.${p.known > 0 ? ` Уже были там: ${p.known}.` : ""}`,
};
