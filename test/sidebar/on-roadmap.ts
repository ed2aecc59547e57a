import type { Calls } from "../../src/api/answers";
import { overview, wholeBook } from "./canned";
import { readPeriod, roadmap } from "./canned-roadmap";
import { type Book, openPanel, type Panel } from "./panel";
import { toScreen } from "./to-screen";

const spot = { sheet: "roadmap", tab: "Дорожная карта", cell: "F8" };
const moved = ({ id, period }: Calls["moveItem"][0]): Calls["moveItem"][1] => ({
  item: { ...overview.next[1]!, ...spot, id, period, status: "перенесено" },
  read: readPeriod,
});
/** A book whose roadmap is the canned one. */
export const book: Book = {
  listModels: () => wholeBook,
  overview: () => overview,
  roadmap: () => roadmap,
  readPeriod: () => readPeriod,
  moveItem: moved,
  goTo: () => ({}),
  lastAction: () => ({ action: null }),
  setItemStatus: ({ status }) => ({
    item: { ...overview.next[1]!, status },
    done: { value: 1, state: "ok" },
    planned: { value: 4, state: "ok" },
    share: { value: 25, state: "ok" },
  }),
};
/** The panel, opened on «Карта». */
export const open = async (more: Book = {}): Promise<Panel> => {
  const panel = await openPanel({ ...book, ...more });
  await toScreen(panel.page, "Карта");
  return panel;
};
/** What the rows that are seen are called. */
export const names = ({ page }: Panel) =>
  page.locator("#panel-roadmap .rows .place").evaluateAll((all) => all.map((it) => it.firstChild?.textContent ?? ""));
export const press = ({ page }: Panel, name: string | RegExp) =>
  page.locator("#panel-roadmap").getByRole("button", { name }).first().click();
