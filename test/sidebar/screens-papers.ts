import type { Page } from "playwright-core";
import { draft } from "./canned-papers";
import type { Screen } from "./screens";
import { toScreen } from "./to-screen";

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name }).first();

const onPapers = async (page: Page, name: string) => {
  await toScreen(page, "Документы");
  await page.getByRole("heading", { name }).waitFor();
};

/** The states of «Документы». */
export const papersScreens: Screen[] = [
  { name: "papers", reach: (page) => onPapers(page, "Программа: утверждена") },
  {
    name: "papers-draft",
    book: { papers: () => draft },
    reach: (page) => onPapers(page, "Программа: черновик"),
  },
  {
    name: "papers-lost",
    book: { papers: () => ({ ...draft, known: false }) },
    reach: (page) => onPapers(page, "Состояние не читается"),
  },
  {
    name: "papers-state",
    part: "form.note",
    reach: async (page) => {
      await onPapers(page, "Программа: утверждена");
      await button(page, "Начать").click();
      await page.getByRole("form").getByRole("button", { name: "Начать" }).click();
      await page.getByText("Заполните: Номер").waitFor();
    },
  },
  {
    name: "papers-decision",
    part: "form.note",
    reach: async (page) => {
      await onPapers(page, "Программа: утверждена");
      await button(page, /^Решить Провести/).click();
      await page.getByRole("form").waitFor();
    },
  },
  {
    name: "papers-entry",
    part: "form.note",
    reach: async (page) => {
      await onPapers(page, "Программа: утверждена");
      await page.getByRole("button", { name: "Документ", exact: true }).click();
      await page.getByRole("form").waitFor();
    },
  },
];
