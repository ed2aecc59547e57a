import { f } from "./formula";
import { date, text } from "./kinds";
import { sheet } from "./sheet";
import { table } from "./table";

const machine = { hidden: true } as const;

/** Stands in «Отменено» while an action is being written or taken back: what still stands there was cut off half-way. */
export const unfinished = { written: "записано не до конца", undone: "отменено не до конца" } as const;

/** Is this line of an action that was cut off half-way? */
export const isUnfinished = (undone: string | null): boolean =>
  Object.values(unfinished).some((text) => text === undone);

const NEW_YEAR = "new-year ";
/** Names the lines that keep what a new year moves, until all is written; `from` is the year that ends. */
export const newYearMark = (from: number): string => `${NEW_YEAR}${from}`;
/** The year that ends in an unfinished turn of the year; null where the line is of another action. */
export const newYearOf = (act: string | null): number | null =>
  act?.startsWith(NEW_YEAR) ? Number(act.slice(NEW_YEAR.length)) : null;

/**
 * «Журнал»: what the buttons of the panel have changed, one cell a row, newest below. Who pressed is not here: that
 * would need one more right; Google's own history of versions knows it.
 */
export const journal = table("journal", {
  day: date("Дата", 84),
  time: text("Время", 56, { align: "center" }),
  action: text("Что сделано", 220),
  tab: text("Лист", 130),
  row: text("Строка", 70, { align: "center" }),
  column: text("Столбец", 130),
  was: text("Было", 150),
  now: text("Стало", 150),
  undone: text("Отменено", 124),
  note: text("Пояснение", 180, { help: "Для вас: почему так решили, кто попросил" }),
  sheet: text("sheet", 60, machine),
  key: text("key", 60, machine),
  before: text("before", 60, machine),
  after: text("after", 60, machine),
  act: text("act", 60, machine),
});

export const journalSheet = sheet(journal, {
  tab: "Журнал",
  title: "Журнал изменений",
  rowKey: null,
  spareRows: 15,
  frozen: 2,
  colour: "#B7C0CC",
  line: f`"Что изменили кнопки панели: было и стало. Последнее действие возвращает «Отменить»"`,
  figures: {},
  marks: [],
  print: { turn: "landscape" },
});
