import { candidates } from "./canned-selection";
import { thrown } from "./panel";
import type { Screen } from "./screens";
import { toScreen } from "./to-screen";

/** The states of «Отбор». */
export const selectionScreens: Screen[] = [
  {
    name: "selection",
    reach: async (page) => {
      await toScreen(page, "Отбор");
      await page.getByRole("button", { name: /^Н-002/ }).click();
      await page.getByText("Качества личности").waitFor();
    },
  },
  {
    name: "selection-empty",
    book: { candidates: () => ({ ...candidates, here: false, criteria: [], candidates: [] }) },
    reach: async (page) => {
      await toScreen(page, "Отбор");
      await page.getByRole("button", { name: "Добавить кандидата" }).click();
      await page.getByText("Код из базы").waitFor();
    },
  },
  {
    name: "selection-not-opened",
    book: { candidates: () => thrown("Service Spreadsheets timed out") },
    reach: async (page) => {
      await toScreen(page, "Отбор");
      await page.getByText("Отбор не открылся").waitFor();
    },
  },
];
