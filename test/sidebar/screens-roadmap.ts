import type { Page } from "playwright-core";
import { readPeriod, roadmap } from "./canned-roadmap";
import { thrown } from "./panel";
import type { Screen } from "./screens";
import { toScreen } from "./to-screen";

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name }).first();

/** The states of «Карта». */
export const roadmapScreens: Screen[] = [
  {
    name: "roadmap",
    reach: async (page) => {
      await toScreen(page, "Карта");
      await page.getByText("Этап, контур, форма").click();
      await page.getByRole("button", { name: "мои" }).click();
      await page.getByText("всего 5 пунктов").waitFor();
    },
  },
  {
    name: "roadmap-found-nothing",
    reach: async (page) => {
      await toScreen(page, "Карта");
      await page.getByRole("searchbox").fill("нет такого");
      await page.getByText("Таких пунктов нет").waitFor();
    },
  },
  {
    name: "roadmap-empty",
    book: { roadmap: () => ({ ...roadmap, items: [] }) },
    reach: async (page) => {
      await toScreen(page, "Карта");
      await page.getByText("В дорожной карте пока нет пунктов").waitFor();
    },
  },
  {
    name: "roadmap-not-opened",
    book: { roadmap: () => thrown("Service Spreadsheets timed out") },
    reach: async (page) => {
      await toScreen(page, "Карта");
      await page.getByText("Карта не открылась").waitFor();
    },
  },
  {
    name: "roadmap-out-of-order",
    part: ".note",
    book: { roadmap: () => ({ ...roadmap, outOfOrder: 12 }) },
    reach: async (page) => {
      await toScreen(page, "Карта");
      await button(page, "Вернуть порядок").waitFor();
    },
  },
  {
    name: "parting",
    reach: async (page) => {
      await toScreen(page, "Карта");
      await button(page, /^Отметить: Обучение/).click();
      await page.getByRole("menuitem", { name: "соединить пункты" }).waitFor();
    },
  },
  {
    name: "moving",
    part: "form.note",
    book: {
      readPeriod: () => ({
        ...readPeriod,
        warnings: ["Срок выходит за сроки программы: 01.04.2026–31.08.2027."],
      }),
    },
    reach: async (page) => {
      await toScreen(page, "Карта");
      await button(page, /^Отметить: Собеседование/).click();
      await page.getByRole("menuitem", { name: "перенесено" }).click();
      await page.getByLabel("Новый срок").fill("январь");
      await button(page, "Прочитать срок").click();
      await page.getByText("Прочитано: 01.01.2027–31.01.2027").waitFor();
      await button(page, "Перенести").click();
      await page.getByText("Впишите, почему срок переносится").waitFor();
    },
  },
];
