import { pairs } from "./canned-pairs";
import { people } from "./canned-people";
import { proposal, triedProposal } from "./canned-proposal";
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
    name: "pairs-proposal",
    book: { proposePairs: ({ whatIf }) => (whatIf ? triedProposal : proposal) },
    reach: async (page) => {
      await toScreen(page, "Пары");
      await page.getByRole("button", { name: "Предложить пары" }).click();
      await page.getByRole("button", { name: "Подобрать" }).click();
      await page.getByRole("button", { name: /^Н-001.* – П-001/ }).click();
      await page.getByRole("button", { name: /^П-004(?! –)/ }).click();
      await page.getByText("нет общих слов с запросом").waitFor();
    },
  },
  {
    name: "pairs-what-if",
    book: { proposePairs: ({ whatIf }) => (whatIf ? triedProposal : proposal) },
    reach: async (page) => {
      await toScreen(page, "Пары");
      await page.getByRole("button", { name: "Предложить пары" }).click();
      await page.getByRole("button", { name: "Подобрать" }).click();
      await page.getByRole("button", { name: /^П-004(?! –)/ }).click();
      await page.getByRole("button", { name: "Попробовать без этого запрета" }).click();
      await page.getByText("Пар станет больше на 1.").waitFor();
    },
  },
  {
    name: "pairs-meeting",
    book: { people: () => people },
    reach: async (page) => {
      await toScreen(page, "Пары");
      await page.getByRole("button", { name: "Отметить общую встречу" }).click();
      await page.getByRole("checkbox").first().check();
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
