import type { Page } from "playwright-core";
import { withoutSchool } from "./canned-documents";
import { thrown } from "./panel";
import type { Screen } from "./screens";
import { toScreen } from "./to-screen";

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name }).first();

/** The states of «Печать». */
export const printScreens: Screen[] = [
  {
    name: "print",
    reach: async (page) => {
      await toScreen(page, "Печать");
      await page.getByRole("radio", { name: "Дорожная карта: для утверждения" }).waitFor();
      await button(page, "Скачать для Word").click();
      await page.getByText("Посмотрите перед подписью").waitFor();
    },
  },
  {
    name: "print-tasks",
    reach: async (page) => {
      await toScreen(page, "Печать");
      await page.getByLabel("Поручения на месяц").check();
      await page.getByRole("combobox", { name: "Месяц" }).waitFor();
    },
  },
  {
    name: "print-needs",
    book: { listDocuments: () => withoutSchool },
    reach: async (page) => {
      await toScreen(page, "Печать");
      await page.getByText("Документ не печатается, пока пусто:").waitFor();
    },
  },
  {
    name: "print-failed",
    book: { renderDocument: () => thrown("Exceeded maximum execution time") },
    reach: async (page) => {
      await toScreen(page, "Печать");
      await button(page, "Напечатать").click();
      await page.getByText("Документ не собран").waitFor();
    },
  },
];
