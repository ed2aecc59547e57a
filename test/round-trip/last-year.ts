import type { Book } from "../../local/contract";
import { cellOf, keysOf } from "./seen";
import { emptyBook, savedOnce, targetBook } from "./target-book";

export const TAB = {
  passport: "Паспорт",
  roadmap: "Дорожная карта",
  mentors: "База наставников",
  mentees: "База наставляемых",
  consents: "Согласия",
  pairs: "Пары",
  plans: "Планы пар",
  meetings: "Встречи",
  support: "Поддержка",
  indicators: "Индикаторы",
  criteria: "Критерии",
  selection: "Отбор",
  teams: "Команды",
  members: "Участники команд",
  requests: "Карта запросов",
  journal: "Журнал",
} as const;
type Key = keyof typeof TAB;

/** Types into the cells of a row, by the keys of its columns. */
export const typeRow = (book: Book, key: Key, row: number, cells: Record<string, string>): void => {
  for (const [column, text] of Object.entries(cells))
    book.person.type(TAB[key], cellOf(book, TAB[key], column, row), text);
};

/** A field of the passport: the row where it stands. */
export const fieldCell = (book: Book, field: string): string => {
  const at = book.person.shown(TAB.passport).findIndex((cells) => cells.at(-1) === field);
  return `B${at + 1}`;
};

/** What a table shows under its heads, row by row, by the keys of the columns; rows without the first of them are passed over. */
export const shownRows = (book: Book, key: Key, ...columns: [string, ...string[]]): string[][] => {
  const keys = keysOf(book, TAB[key]);
  const at = columns.map((column) => keys.indexOf(column));
  return book.person
    .shown(TAB[key])
    .slice(5)
    .map((cells) => at.map((column) => cells[column] ?? ""))
    .filter(([first]) => first !== "");
};

const people = (book: Book) => {
  const mentor = { category: "работник", capacity: "2" };
  typeRow(book, "mentors", 6, { code: "Н-001", who: "учитель, история", ...mentor });
  typeRow(book, "mentors", 7, { code: "Н-002", who: "учитель, физика", ...mentor, same_as: "П-003" });
  typeRow(book, "mentors", 8, { code: "Н-003", who: "учитель, химия", ...mentor });
  const mentee = { category: "обучающийся", year: "2012" };
  typeRow(book, "mentees", 6, { code: "П-001", who: "7 класс", ...mentee });
  typeRow(book, "mentees", 7, { code: "П-002", who: "8 класс", ...mentee, passed: "да" });
  typeRow(book, "mentees", 8, { code: "П-003", who: "молодой учитель", category: "работник", year: "2000" });
  typeRow(book, "mentees", 9, { code: "П-004", who: "9 класс", ...mentee, passed: "нет" });
  const consent = { purpose: "участие", dated: "10.09.2026" };
  for (const [i, code] of ["Н-001", "Н-002", "Н-003", "П-001", "П-002", "П-004"].entries()) {
    const signed_by = code.startsWith("Н") ? "сам участник" : "законный представитель";
    typeRow(book, "consents", 6 + i, { code, ...consent, signed_by });
  }
};

const pairsOf = (book: Book) => {
  const papers = {
    order: "№ 12 от 18.09.2026",
    start: "20.09.2026",
    end: "31.05.2027",
  };
  typeRow(book, "pairs", 6, {
    no: "1",
    mentor: "Н-001",
    mentee: "П-001",
    status: "работает",
    ...papers,
    feedback: "хорошо",
  });
  typeRow(book, "pairs", 7, {
    no: "2",
    mentor: "Н-002",
    mentee: "П-003",
    status: "завершена",
    ...papers,
    outcome: "освоился",
  });
  typeRow(book, "pairs", 8, { no: "3", mentor: "Н-003", mentee: "П-002", status: "утверждена", ...papers });
  typeRow(book, "pairs", 9, {
    no: "4",
    mentor: "Н-001",
    mentee: "П-004",
    status: "предложена",
    reasons: "общий предмет",
  });
  typeRow(book, "plans", 6, { no: "1", pair: "1", made: "25.09.2026", activity: "разбор работ" });
  typeRow(book, "meetings", 6, { no: "1", pair: "1", day: "02.10.2026", kind: "организационная" });
  typeRow(book, "meetings", 7, { no: "2", pair: "2", day: "02.10.2026", kind: "организационная" });
};

const year = (book: Book) => {
  typeRow(book, "roadmap", 7, { status: "выполнено", done_on: "15.05.2026", outcome: "проведено", link: "протокол" });
  typeRow(book, "roadmap", 8, { status: "в работе", period: "29.02.2028", approved: "май 2026 г." });
  typeRow(book, "roadmap", 9, { period: "декабрь 2019 г." });
  typeRow(book, "roadmap", 10, { period: "2026-2027 учебный год" });
  typeRow(book, "roadmap", 11, { content: "Приказ о программе на 2026 год" });
  typeRow(book, "indicators", 6, { before: "40", after: "52,5", middle: "45", forecast: "60", target: "70" });
  typeRow(book, "indicators", 7, { before: "80" });
  typeRow(book, "indicators", 8, { before_part: "10", before_whole: "50", after_part: "20", after_whole: "80" });
  typeRow(book, "indicators", 9, { before: "0", after: "0" });
  typeRow(book, "indicators", 10, { before: "=2*11", after: "30" });
  const fields = {
    as_of: "01.06.2027",
    extended: "31.12.2027",
    stamp1_by: "педагогический совет",
    stamp1_on: "30.08.2026",
    stamp1_paper: "протокол № 1",
    children: "120",
    mentees_asked: "4",
    quarter1: "01.09–24.10",
    curator: "К-001",
    report_on: "=2*23300",
  };
  for (const [field, text] of Object.entries(fields)) book.person.type(TAB.passport, fieldCell(book, field), text);
};

const NOW = "2027-06-10T09:00:00Z";

/** A small school at the end of 2026–2027: what was done, who has finished, what was measured. */
export const lastYear = (): Book => {
  const data = savedOnce("last year", () => {
    const book = targetBook({ now: NOW });
    people(book);
    pairsOf(book);
    year(book);
    return book;
  });
  return emptyBook({ data, now: NOW });
};
