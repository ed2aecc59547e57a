import type { Page } from "playwright-core";
import { people } from "./canned-people";
import { thrown } from "./panel";
import type { Screen } from "./screens";
import { toScreen } from "./to-screen";

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name }).first();

/** The states of «Участники». */
export const peopleScreens: Screen[] = [
  {
    name: "people",
    reach: async (page) => {
      await toScreen(page, "Участники");
      await button(page, /^Н-001/).click();
      await page.getByText("Показать в базе").waitFor();
      await page.getByText("Роль, категория").click();
    },
  },
  {
    name: "people-consents",
    part: "form.note",
    reach: async (page) => {
      await toScreen(page, "Участники");
      await page.getByLabel("Отметить П-002").check();
      await button(page, "Внести").click();
      await page.getByLabel("наставничество").check();
      await button(page, "Внести").click();
      await page.getByText("Для согласия наставника укажите").waitFor();
    },
  },
  {
    name: "people-withdrawing",
    part: "form.note",
    reach: async (page) => {
      await toScreen(page, "Участники");
      await page.getByLabel("Отметить Н-001").check();
      await button(page, "Отозвать").click();
      await page.getByLabel("наставничество").check();
      await page.getByLabel("Уведомление о прекращении").waitFor();
    },
  },
  {
    name: "people-found-nobody",
    reach: async (page) => {
      await toScreen(page, "Участники");
      await page.getByRole("searchbox").fill("нет такого");
      await page.getByText("Таких участников нет").waitFor();
    },
  },
  {
    name: "people-empty",
    book: { people: () => ({ ...people, people: [] }) },
    reach: async (page) => {
      await toScreen(page, "Участники");
      await page.getByText("Участников пока нет").waitFor();
    },
  },
  {
    name: "people-not-opened",
    book: { people: () => thrown("Service Spreadsheets timed out") },
    reach: async (page) => {
      await toScreen(page, "Участники");
      await page.getByText("Участники не открылись").waitFor();
    },
  },
];
