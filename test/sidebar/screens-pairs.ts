import { pairs } from "./canned-pairs";
import { thrown } from "./panel";
import type { Screen } from "./screens";
import { toScreen } from "./to-screen";

/** The states of «Пары». */
export const pairsScreens: Screen[] = [
  {
    name: "pairs",
    reach: async (page) => {
      await toScreen(page, "Пары");
      await page.getByRole("button", { name: /^№\s1 · Н-001/ }).click();
      await page.getByRole("button", { name: /^№\s4 · Н-003/ }).click();
      await page.getByText("Согласовать мешает").waitFor();
    },
  },
  {
    name: "pairs-order",
    reach: async (page) => {
      await toScreen(page, "Пары");
      await page.getByRole("button", { name: "Утвердить приказом: 1" }).click();
      await page.getByText("Номер приказа").waitFor();
    },
  },
  {
    name: "pairs-empty",
    book: { pairs: () => ({ ...pairs, pairs: [], waiting: [] }) },
    reach: async (page) => {
      await toScreen(page, "Пары");
      await page.getByText("Пар пока нет").waitFor();
    },
  },
  {
    name: "pairs-not-opened",
    book: { pairs: () => thrown("Service Spreadsheets timed out") },
    reach: async (page) => {
      await toScreen(page, "Пары");
      await page.getByText("Пары не открылись").waitFor();
    },
  },
];
