import type { Book, Calls as Counted } from "../local/contract";
import { modelledMs } from "../local/google/call";
import type { Models, Roadmap, SavedModel } from "../src/api/answers";
import { api } from "../src/api/table";
import { letterOf } from "../src/workbook/layout";
import { problems } from "../test/round-trip/seen";
import { answer, callsOf, programme } from "../test/round-trip/target-book";
import type { Act } from "./act";
import { pairOrderActs } from "./acts-pair-orders";
import { peopleActs } from "./acts-people";
import type { Row } from "./printed";

export type { Act };

const R = "Дорожная карта";

const own = (book: Book) => ({ ...programme, year: answer<Models>(book, "listModels").book?.year ?? programme.year });
const loseFormula = (book: Book) => book.person.clear(R, "G8");
const mark = (book: Book) => void answer(book, "setItemStatus", { cell: "F8", status: "doing" });
const firstOpen = (book: Book) =>
  answer<Roadmap>(book, "roadmap").items.find(({ status }) => status === "не начато")?.id ?? "";
const sorted = ({ person }: Book) => person.sort(R, "A6:AW16", "C", false);
const firstFree = (book: Book) => book.person.shown(R).findIndex((cells, i) => i > 6 && cells[1] === "") + 1;
const clearDone = ({ person }: Book) => {
  const column = person.shown(R)[0]?.indexOf("done_on") ?? -1;
  if (column < 0) throw new Error("[bench] acts: no column done_on in the roadmap.");
  person.clear(R, `${letterOf(column + 1)}9`);
};
const idAt = (book: Book, row: number) => answer<Roadmap>(book, "roadmap").items.find(({ at }) => at === row)?.id ?? "";
const listing = ({ person }: Book) => person.type(R, "C8", "1) Собрать анкеты 2) Провести беседы 3) Подвести итоги");
const typed =
  (tab: string, a1: string, text: string) =>
  ({ person }: Book) =>
    person.type(tab, a1, text);

const letter = { kind: "письмо", number: "14", dated: "2022-09-05", title: "О сроках" };

const ownPlan = [
  ["Мероприятие", "Сроки", "Ответственный"],
  ["Этап 1. Школьные праздники"],
  ["День открытых дверей", "05.10.2022", "Завуч"],
  ["Выставка работ", "май 2023 г.", "Куратор"],
];

export const acts: readonly Act[] = [
  { what: "opening the spreadsheet (onOpen)", in: "book", by: (book) => book.open() },
  { what: "menu: open the panel", in: "book", by: (book) => book.run("showSidebar", []) },
  { what: "menu: open the check", in: "book", by: (book) => book.run("showCheck", []) },
  { what: "listModels, empty spreadsheet", in: "nothing", call: "listModels" },
  { what: "listModels", in: "book", call: "listModels" },
  { what: "previewProgramme", in: "nothing", call: "previewProgramme", input: () => programme },
  {
    what: "createProgramme, one sheet",
    in: "nothing",
    call: "createProgramme",
    input: () => ({ ...programme, step: true }),
  },
  { what: "createProgramme, all sheets", in: "nothing", call: "createProgramme", input: () => programme },
  { what: "createProgramme, nothing to do", in: "book", call: "createProgramme", input: own },
  { what: "overview", in: "book", call: "overview" },
  { what: "criteria", in: "book", call: "criteria" },
  { what: "findProblems", in: "book", call: "findProblems" },
  {
    what: "fixProblem",
    in: "book",
    ready: loseFormula,
    call: "fixProblem",
    input: (book) => ({ id: problems(book).find(({ code }) => code === "formula.missing")?.id }),
  },
  { what: "repairBook, preview", in: "book", ready: loseFormula, call: "repairBook", input: () => ({ preview: true }) },
  {
    what: "repairBook, a column lost",
    in: "book",
    ready: (book) => book.person.clear(R, `G6:G${firstFree(book) - 1}`),
    call: "repairBook",
  },
  {
    what: "repairBook, nothing to do",
    in: "book",
    ready: (book) => void answer(book, "repairBook"),
    call: "repairBook",
  },
  { what: "setItemStatus", in: "book", call: "setItemStatus", input: () => ({ cell: "F8", status: "doing" }) },
  { what: "roadmap", in: "book", call: "roadmap" },
  { what: "readPeriod", in: "book", call: "readPeriod", input: () => ({ text: "ноябрь" }) },
  { what: "readTerms, preview", in: "book", call: "readTerms", input: () => ({ preview: true }) },
  {
    what: "moveItem",
    in: "book",
    call: "moveItem",
    input: (book) => ({ id: firstOpen(book), period: "по согласованию", why: "Каникулы", role: "Куратор" }),
  },
  {
    what: "splitItem",
    in: "book",
    ready: listing,
    call: "splitItem",
    input: (book) => ({ id: idAt(book, 8) }),
  },
  {
    what: "joinItems",
    in: "book",
    ready: (book) => {
      listing(book);
      answer(book, "splitItem", { id: idAt(book, 8) });
    },
    call: "joinItems",
    input: (book) => ({ ids: [8, 9, 10].map((row) => idAt(book, row)) }),
  },
  { what: "restoreOrder", in: "book", ready: sorted, call: "restoreOrder" },
  { what: "restoreOrder, nothing to do", in: "book", call: "restoreOrder" },
  { what: "lastAction", in: "book", ready: mark, call: "lastAction" },
  { what: "undo", in: "book", ready: mark, call: "undo" },
  {
    what: "openModel",
    in: "book",
    call: "openModel",
    input: (book) => ({ own: answer<SavedModel>(book, "saveModel").json }),
  },
  { what: "saveModel", in: "book", call: "saveModel" },
  { what: "addStage", in: "book", call: "addStage", input: () => ({ name: "Праздники школы" }) },
  { what: "importRoadmap, preview", in: "book", call: "importRoadmap", input: () => ({ rows: ownPlan }) },
  {
    what: "importRoadmap",
    in: "book",
    call: "importRoadmap",
    input: () => ({ rows: ownPlan, apply: true }),
  },
  { what: "importTabs", in: "book", call: "importTabs" },
  { what: "papers", in: "book", call: "papers" },
  {
    what: "setState, approved with its terms",
    in: "book",
    call: "setState",
    input: () => ({ of: "programme", state: "approved", paper: { number: "12", dated: "2022-04-01" } }),
  },
  { what: "addSheet", in: "book", call: "addSheet", input: () => ({ sheet: "proposals" }) },
  { what: "addRecord", in: "book", call: "addRecord", input: () => ({ sheet: "papers", cells: letter }) },
  {
    what: "addRecord, the sheet is not there",
    in: "book",
    call: "addRecord",
    input: () => ({ sheet: "training", cells: { kind: "КПК", topic: "Наставничество" } }),
  },
  {
    what: "changeRecord",
    in: "book",
    ready: (book) => void answer(book, "addRecord", { sheet: "papers", cells: letter }),
    call: "changeRecord",
    input: () => ({ sheet: "papers", id: "Д-001", cells: { number: "15" } }),
  },
  { what: "newYear, preview", in: "book", call: "newYear", input: () => ({ preview: true }) },
  { what: "newYear", in: "book", call: "newYear", input: (book) => ({ copy: true, from: String(own(book).year) }) },
  { what: "listDocuments", in: "book", call: "listDocuments" },
  {
    what: "renderDocument, the roadmap",
    in: "book",
    call: "renderDocument",
    input: () => ({ key: "roadmap-approval", word: true }),
  },
  { what: "goTo", in: "book", call: "goTo", input: () => ({ sheet: "roadmap", cell: "F8" }) },
  ...peopleActs,
  ...pairOrderActs,
  {
    what: "typing in a foreign sheet",
    in: "book",
    ready: ({ person }) => person.addTab("Чужой лист"),
    by: typed("Чужой лист", "B10", "что угодно"),
  },
  { what: "typing above the rows", in: "book", by: typed(R, "A2", "Заголовок") },
  { what: "typing in the passport", in: "book", by: typed("Паспорт", "B15", "СШ № 7") },
  { what: "typing in a base", in: "book", by: typed("База наставников", "B6", "учитель") },
  { what: "typing in an ordinary column", in: "book", by: typed(R, "E8", "Куратор") },
  { what: "typing a term", in: "book", by: typed(R, "D8", "20.10.2026") },
  { what: "typing «выполнено»", in: "book", ready: clearDone, by: typed(R, "F9", "выполнено") },
  {
    what: "typing a new row's event",
    in: "book",
    by: (book) => book.person.type(R, `B${firstFree(book)}`, "Педагогический совет"),
  },
  {
    what: "pasting a block",
    in: "book",
    by: ({ person }) => person.paste(R, "D9", [["20.10.2026"], ["21.10.2026"]]),
  },
];

/** Whether the next act may use the same book: this one changes nothing that another one counts. */
export const leavesAsIs = (act: Act): boolean => "by" in act || (!act.ready && !api[act.call].writes);

/** The service calls of the act, its preparation left out. */
export function costOf(act: Act, book: Book): Counted {
  act.ready?.(book);
  if ("by" in act) return callsOf(book, () => act.by(book));
  const input = act.input?.(book) ?? {};
  return callsOf(book, () => answer(book, act.call, input));
}

/** Calls by class, cells, and the seconds that Google would take by the model. */
export function costRow(what: string, calls: Counted): Row {
  const { free, read, grid, write, structure, flush, waits, readCells, writtenCells } = calls;
  const modelled = (modelledMs(calls) / 1_000).toFixed(2);
  const cells = { "cells read": readCells, "cells written": writtenCells, "modelled s": modelled };
  return { what, free, read, grid, write, structure, flush, waits, ...cells };
}
