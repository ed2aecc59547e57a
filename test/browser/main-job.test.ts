import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { toScreen } from "../sidebar/to-screen";
import { openPage, ready } from "./chromium";
import { go, menu, shown, tabs, type } from "./hands";
import { openHost } from "./host";

const MINUTES = 120_000;
const TABS = [
  "Сводка",
  "Паспорт",
  "Программа",
  "Дорожная карта",
  "База наставников",
  "База наставляемых",
  "Согласия",
  "Пары",
  "Планы пар",
  "Встречи",
  "Индикаторы",
  "Критерии",
  "Документы",
  "Информирование",
  "Журнал",
  "Справочники",
];

let host: Awaited<ReturnType<typeof openHost>>;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  host = await openHost({ addOnFolder: join(import.meta.dirname, "../../dist") });
  ({ page, complaints } = await openPage(host.url));
}, MINUTES);

afterAll(async () => {
  expect(complaints).toEqual([]);
  await page.context().close();
  await host.close();
});

const side = () => page.frameLocator("#side iframe");
const screen = (name: string) => toScreen(side(), name);
const button = (name: string | RegExp) => side().getByRole("button", { name }).first();
const tab = (name: string) => page.locator(".o-sheet", { hasText: name }).click();
const at = () => page.locator(".o-named-range-selector input").inputValue();

describe("a curator with an empty table, her keyboard and her mouse", () => {
  it(
    "builds the book of her school from the panel (S2-03, S2-04, S2-36)",
    async () => {
      await menu(page, "Наставничество", "Открыть панель");
      await side().getByText("Что у вас?").waitFor();
      await side().getByLabel("Название школы").fill("Школа из примера");
      await side().getByLabel("Учебный год").selectOption({ index: 0 });
      await side().getByRole("button", { name: "Построить книгу" }).click();
      await side().getByRole("heading", { name: "Книга построена" }).waitFor({ timeout: MINUTES });
      await expect.poll(async () => (await tabs(page)).slice(0, TABS.length)).toEqual(TABS);
    },
    MINUTES,
  );

  it(
    "has a roadmap to be approved in Word and on the clipboard, out of a frame that may do little (S1-28)",
    async () => {
      await screen("Печать");
      const download = page.waitForEvent("download");
      await button("Скачать для Word").click();
      const saved = await download;
      expect(saved.suggestedFilename()).toMatch(/^Дорожная карта \d{4}–\d{4}\.docx$/);
      expect(
        readFileSync(await saved.path())
          .subarray(0, 2)
          .toString(),
      ).toBe("PK");
      await side().getByText("Строки утверждения не заполнены.").waitFor();
      await button("Скопировать таблицу").click();
      await side().getByText("Таблица скопирована.").waitFor();
      await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain("№\tЭтап\tМероприятие");
    },
    MINUTES,
  );

  it(
    "marks an item as done, and the share changes in the panel and in the sheet (S2-05)",
    async () => {
      await screen("Обзор");
      await side().getByText("Выполнено 0 из 40").first().waitFor();
      await button(/^Отметить: /).click();
      await side().getByRole("menuitem", { name: "выполнено", exact: true }).click();
      await side().getByRole("textbox", { name: "Итог" }).fill("сделано");
      await side().getByRole("button", { name: "Отметить", exact: true }).click();
      await side().getByText("Выполнено 1 из 40").first().waitFor();
      await tab("Дорожная карта");
      await expect.poll(() => shown(page, "C3")).toContain("Выполнено 1 из 40 (3 %)");
    },
    MINUTES,
  );

  it(
    "breaks a cell, sees the remark, goes to the cell and has it mended",
    async () => {
      await tab("Индикаторы");
      await type(page, "I7", "просто текст");
      await screen("Проверка");
      const remark = side().locator("li", { hasText: "вместо формулы стоит «просто текст»" });
      await remark.waitFor({ timeout: MINUTES });
      await tab("Паспорт");
      await remark.getByRole("button", { name: "Индикаторы, I7" }).click();
      await expect.poll(at).toBe("I7");
      await remark.getByRole("button", { name: "Вернуть формулу" }).click();
      await remark.waitFor({ state: "detached" });
      await expect.poll(() => shown(page, "I7")).toBe("… нет данных");
    },
    MINUTES,
  );

  it(
    "finds everything again after reloading the page",
    async () => {
      await page.reload();
      await ready(page);
      expect((await tabs(page)).slice(0, TABS.length)).toEqual(TABS);
      await tab("Дорожная карта");
      await expect.poll(() => shown(page, "C3")).toContain("Выполнено 1 из 40 (3 %)");
      await tab("Паспорт");
      await go(page, "B14");
      await expect.poll(() => shown(page, "B14")).toBe("Школа из примера");
    },
    MINUTES,
  );
});
