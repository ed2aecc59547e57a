import type { Page } from "playwright-core";
import type { AnswersTaken, FormsGiven, Questionnaires } from "../../src/api/answers";
import { mentors, pupils } from "../questionnaires/forms";
import { printedRoadmap } from "./canned-documents";
import type { Book } from "./panel";
import type { Screen } from "./screens";
import { toScreen } from "./to-screen";

const never = () => new Promise<never>(() => {});

/** What the book would say to rows of answers. */
export const taken = (
  rows: readonly { base: "mentors" | "mentees"; known: boolean }[],
  apply = false,
): AnswersTaken => {
  const fresh = rows.filter(({ known }) => !known);
  const of = (base: string) => fresh.filter((row) => row.base === base).length;
  return {
    added: { mentors: of("mentors"), mentees: of("mentees") },
    completed: rows.length - fresh.length,
    again: 0,
    differing: [],
    says: "",
    applied: apply ? { sheet: "mentees", tab: "База наставляемых", cell: "A6" } : null,
  };
};

export const known: Questionnaires = {
  codes: { mentors: ["Н-001"], mentees: ["П-001", "П-002"] },
  names: "codes",
  today: "2026-11-22",
  tabs: ["Ответы"],
  issued: [],
  interest: { requests: [], forms: [] },
  rows: null,
};

const kind = "анкета: обучающийся, наставляемый";
/** A pile of five: two are entered. */
export const pile: Questionnaires = {
  ...known,
  issued: [1, 2, 3, 4, 5].map((n) => ({
    code: `П-00${n}`,
    kind,
    given: true,
    entered: n < 3,
    wished: n < 3 ? "в группе" : "",
  })),
  interest: {
    requests: [
      { text: "Математика, дроби", count: 12 },
      { text: "Английский язык", count: 7 },
    ],
    forms: [{ text: "в группе", count: 2 }],
  },
};

export const given: FormsGiven = {
  codes: ["П-006", "П-007"],
  says: "Выданы анкеты (анкета: обучающийся, наставляемый): 2, П-006–П-007.",
  printed: { ...printedRoadmap, key: "questionnaire", html: "<p>Код П-006</p>", warnings: [] },
};

export const onPart = async (page: Page, name: string): Promise<void> => {
  await onAnswers(page);
  await page.getByRole("button", { name }).click();
};

/** Two pupils, one of them twice, and what is odd about them. */
export const table = [
  ...pupils,
  ["21.11.2026 9:00:00", "Клюквина Ё. И.", "", "01.01.2030", "", "", "Хочу к Морошкиной Инне Львовне", "", ""],
];

export const asText = (rows: readonly (readonly string[])[]) =>
  rows
    .map((row) => row.map((cell) => (/[\t\n"]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell)).join("\t"))
    .join("\n");

export const book: Book = {
  importTabs: () => ({ tabs: ["Ответы"] }),
  questionnaires: ({ tab }) => ({ ...known, rows: tab === undefined ? null : table }),
  takeAnswers: ({ rows, apply }) => taken(rows, apply),
  emptyColumns: ({ tab, columns }) => ({
    says: `Имена и контакты убраны с листа «${tab}», столбцов: ${columns.length}.`,
  }),
};

export const onAnswers = async (page: Page): Promise<void> => {
  await toScreen(page, "Анкеты");
  await page.getByLabel("Или лист этой таблицы").waitFor();
};

/** To the preview of pasted answers. */
export const onAnswersPreview = async (page: Page, rows: readonly (readonly string[])[] = table): Promise<void> => {
  await onAnswers(page);
  await page.getByLabel("Таблица или текст").fill(asText(rows));
  await page.getByRole("button", { name: "Прочитать", exact: true }).click();
  await page.getByRole("heading", { name: "Что получится" }).waitFor();
};

export const apply = (page: Page) => page.getByRole("button", { name: /^Записать/ }).click();

/** The states of «Анкеты». */
export const questionnairesScreens: Screen[] = [
  { name: "answers", book, reach: onAnswers },
  { name: "answers-preview", book, reach: (page) => onAnswersPreview(page) },
  { name: "answers-mentors", book, reach: (page) => onAnswersPreview(page, mentors) },
  { name: "answers-only-heads", book, reach: (page) => onAnswersPreview(page, pupils.slice(0, 1)) },
  {
    name: "answers-writing",
    book: { ...book, takeAnswers: ({ rows, apply }) => (apply ? never() : taken(rows)) },
    reach: async (page) => {
      await onAnswersPreview(page);
      await apply(page);
      await page.getByText("Записано строк: 0 из 2…").waitFor();
    },
  },
  {
    name: "answers-done",
    book,
    reach: async (page) => {
      await onAnswers(page);
      await page.getByRole("button", { name: "Прочитать лист" }).click();
      await page.getByRole("heading", { name: "Что получится" }).waitFor();
      await apply(page);
      await page.getByRole("heading", { name: "Готово" }).waitFor();
    },
  },
  {
    name: "answers-papers",
    book: { ...book, questionnaires: () => pile },
    reach: async (page) => {
      await onPart(page, "Бумажные анкеты");
      await page.getByLabel("Сколько анкет").waitFor();
    },
  },
  {
    name: "answers-pile",
    book: { ...book, questionnaires: () => pile },
    reach: async (page) => {
      await onPart(page, "Внести стопку");
      await page.getByText("Внесено 2 из 5").waitFor();
    },
  },
  {
    name: "answers-no-pile",
    book,
    reach: async (page) => {
      await onPart(page, "Внести стопку");
      await page.getByText("Анкет пока не выдавали").waitFor();
    },
  },
  {
    name: "answers-interest",
    book: { ...book, questionnaires: () => pile },
    reach: async (page) => {
      await onPart(page, "Запросы");
      await page.getByText("Математика, дроби").waitFor();
    },
  },
];
