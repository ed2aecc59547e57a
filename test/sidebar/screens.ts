import type { Page } from "playwright-core";
import * as canned from "./canned";
import { documents, printedRoadmap } from "./canned-documents";
import { newYear, turned } from "./canned-new-year";
import { pairs } from "./canned-pairs";
import { papers } from "./canned-papers";
import { people } from "./canned-people";
import { readPeriod, roadmap } from "./canned-roadmap";
import { candidates } from "./canned-selection";
import { type Book, openPanel, type Panel, thrown } from "./panel";
import { importScreens } from "./screens-import";
import { pairsScreens } from "./screens-pairs";
import { papersScreens } from "./screens-papers";
import { peopleScreens } from "./screens-people";
import { printScreens } from "./screens-print";
import { questionnairesScreens } from "./screens-questionnaires";
import { roadmapScreens } from "./screens-roadmap";
import { selectionScreens } from "./screens-selection";
import { toScreen } from "./to-screen";

export type Screen = {
  name: string;
  book?: Book;
  reach(page: Page): Promise<unknown>;
  /** What of it is new, if the rest is another screen. */
  part?: string;
};

const never = () => new Promise<never>(() => {});
const empty = { overdue: [], next: [], stages: [] };
const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name }).first();

export const whole: Book = {
  listModels: () => canned.wholeBook,
  overview: () => canned.overview,
  roadmap: () => roadmap,
  readPeriod: () => readPeriod,
  findProblems: () => canned.problems,
  criteria: () => canned.criteria,
  listDocuments: () => documents,
  renderDocument: () => printedRoadmap,
  papers: () => papers,
  people: () => people,
  candidates: () => candidates,
  pairs: () => pairs,
  lastAction: () => canned.lastAction,
  undo: () => canned.undoneInPart,
  previewProgramme: () => canned.preview,
  createProgramme: () => ({ done: false, tab: "Сводка", built: [], left: canned.tabs.slice(1), total: 9 }),
  setItemStatus: ({ status }) => ({
    item: { ...canned.overview.next[2]!, status },
    done: canned.figure(12),
    planned: canned.figure(40),
    share: canned.figure(30),
  }),
  newYear: ({ preview }) => (preview ? newYear : turned),
  repairBook: () => ({
    changes: [{ sheet: "pairs", tab: "Пары", says: "вернуть формулы", count: 12 }],
    written: 0,
  }),
};

const onNewYear = async (page: Page) => {
  await toScreen(page, "Начало");
  await button(page, "Подготовить книгу на 2027–2028").click();
  await page.getByRole("heading", { name: "Книга на 2027–2028" }).waitFor();
};
const turn = async (page: Page) => {
  await onNewYear(page);
  await page.getByLabel("Это копия").check();
  await button(page, "Перейти на 2027–2028").click();
};

const onForm = async (page: Page) => {
  await page.getByLabel("Название школы").fill("Школа из примера");
};

/** Every screen and state of the panel that a person may meet, each with the way to it. */
export const screens: Screen[] = [
  { name: "waiting", book: { listModels: never }, reach: (page) => page.getByText("Открываем книгу…").waitFor() },
  {
    name: "not-opened",
    book: { listModels: () => thrown("Authorization is required to perform that action.") },
    reach: (page) => page.getByRole("alert").waitFor(),
  },
  { name: "overview", reach: (page) => page.getByText("Выполнено 12 из 40").waitFor() },
  {
    name: "overview-empty",
    book: { overview: () => ({ ...canned.overview, ...empty }) },
    reach: (page) => page.getByText("Просроченного нет").waitFor(),
  },
  {
    name: "marking",
    part: "form.note",
    reach: async (page) => {
      await button(page, /^Отметить: Сбор/).click();
      await page.getByRole("menuitem", { name: "отменено" }).click();
      await page.getByRole("button", { name: "Отметить", exact: true }).click();
      await page.getByText("Укажите причину").waitFor();
    },
  },
  {
    name: "menu-of-marks",
    part: ".menu:has([role=menu])",
    reach: async (page) => {
      await button(page, /^Отметить: Сбор/).click();
      await page.getByRole("menu").waitFor();
    },
  },
  {
    name: "done",
    part: ".strips",
    reach: async (page) => {
      await button(page, /^Отметить: Обучение/).click();
      await page.getByRole("menuitem", { name: "в работе" }).click();
      await button(page, /^Отменить:/).waitFor();
    },
  },
  ...roadmapScreens,
  {
    name: "undo-question",
    part: "dialog",
    reach: async (page) => {
      await page.getByText("Выполнено 12 из 40").waitFor();
      await button(page, "Ещё").click();
      await page.getByRole("menuitem", { name: "Отменить последнее действие" }).click();
      await page.getByText("ячеек: 2").waitFor();
    },
  },
  {
    name: "undone",
    part: "dialog",
    reach: async (page) => {
      await page.getByText("Выполнено 12 из 40").waitFor();
      await button(page, "Ещё").click();
      await page.getByRole("menuitem", { name: "Отменить последнее действие" }).click();
      await page.getByRole("button", { name: "Отменить", exact: true }).click();
      await page.getByText("Оставлено как есть: 1.").waitFor();
    },
  },
  {
    name: "problems",
    reach: async (page) => {
      await toScreen(page, "Проверка");
      await page.getByRole("heading", { name: "5 замечаний" }).waitFor();
    },
  },
  {
    name: "problems-none",
    book: { findProblems: () => canned.noProblems },
    reach: async (page) => {
      await toScreen(page, "Проверка");
      await page.getByRole("heading", { name: "Замечаний нет" }).waitFor();
    },
  },
  {
    name: "criteria",
    reach: async (page) => {
      await toScreen(page, "Критерии");
      await page.getByRole("heading", { name: "Достигнуто 1 из 4" }).waitFor();
    },
  },
  {
    name: "criteria-none",
    book: { criteria: () => ({ criteria: [], met: 0, unmet: 0, unknown: 0 }) },
    reach: async (page) => {
      await toScreen(page, "Критерии");
      await page.getByText("Критериев в этой книге нет").waitFor();
    },
  },
  ...papersScreens,
  ...peopleScreens,
  ...selectionScreens,
  ...pairsScreens,
  ...printScreens,
  ...importScreens,
  ...questionnairesScreens,
  {
    name: "no-book",
    book: { listModels: () => canned.noBook },
    reach: async (page) => {
      await toScreen(page, "Проверка");
      await page.getByText("Книги в этой таблице ещё нет").waitFor();
    },
  },
  {
    name: "start",
    reach: async (page) => {
      await toScreen(page, "Начало");
      await button(page, "Проверить устройство книги").click();
      await page.getByText("Что будет починено").waitFor();
    },
  },
  {
    name: "form",
    book: { listModels: () => canned.noBook },
    reach: async (page) => {
      await button(page, "Построить книгу").click();
      await page.getByText("Впишите название школы").waitFor();
    },
  },
  {
    name: "preview",
    book: { listModels: () => canned.noBook },
    reach: async (page) => {
      await onForm(page);
      await button(page, "Показать, что будет построено").click();
      await page.getByRole("heading", { name: "Что будет построено" }).waitFor();
    },
  },
  {
    name: "building",
    book: { listModels: () => canned.noBook, createProgramme: never },
    reach: async (page) => {
      await onForm(page);
      await button(page, "Построить книгу").click();
      await page.getByText("Строим «Сводка»: 1 из 9").waitFor();
    },
  },
  {
    name: "building-failed",
    book: { listModels: () => canned.noBook, createProgramme: () => thrown("Exceeded maximum execution time") },
    reach: async (page) => {
      await onForm(page);
      await button(page, "Построить книгу").click();
      await page.getByText("Осталось построить").waitFor();
    },
  },
  {
    name: "new-year",
    reach: async (page) => {
      await onNewYear(page);
      await button(page, "Перейти на 2027–2028").click();
      await page.getByText("Отметьте, что это копия").waitFor();
    },
  },
  {
    name: "new-year-turning",
    book: { newYear: ({ preview }) => (preview ? newYear : never()) },
    reach: async (page) => {
      await turn(page);
      await page.getByText("Записываем изменения на листы").waitFor();
    },
  },
  {
    name: "new-year-failed",
    book: { newYear: ({ preview }) => (preview ? newYear : thrown("Exceeded maximum execution time")) },
    reach: async (page) => {
      await turn(page);
      await page.getByText("Переход прервался").waitFor();
    },
  },
  {
    name: "new-year-done",
    reach: async (page) => {
      await turn(page);
      await page.getByRole("heading", { name: "Книга на 2027–2028 готова" }).waitFor();
    },
  },
  {
    name: "half-built",
    book: { listModels: () => canned.halfBuilt },
    reach: (page) => page.getByText("Книга построена не до конца").waitFor(),
  },
];

/** Opens the panel and goes to a screen, as a person would. */
export async function openScreen({ book, reach }: Screen, width = 300): Promise<Panel> {
  const panel = await openPanel({ ...whole, ...book }, { width, height: 700 });
  await reach(panel.page);
  return panel;
}

export const named = (name: string): Screen => screens.find((screen) => screen.name === name)!;
