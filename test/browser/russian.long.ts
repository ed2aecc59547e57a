import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { openForAll } from "./for-all";
import { go, spot, type } from "./hands";
import { foreignOn, functionNames, saidOn } from "./words";

const OWN_FILE = "книга";
const TOP = ["Файл", "Правка", "Вид", "Вставка", "Формат", "Данные", "Проба"];

let page: Page;
let complaints: string[];
let names: string[];

openForAll(async (opened) => {
  ({ page, complaints } = opened);
  // the path of the book's file is shown as it is on this computer
  await page.evaluate((name) => document.getElementById("file")?.setAttribute("title", name), OWN_FILE);
  names = await functionNames(page);
  await type(page, "A1", "Имя");
  await type(page, "A2", "яблоко, груша");
  await type(page, "A3", "слива");
});

const panel = () => page.locator(".o-sidePanel");
const item = (level: number, caption: string | RegExp) =>
  page.locator(".o-menu").nth(level).locator(".o-menu-item", { hasText: caption }).first();

async function isRussian(): Promise<void> {
  await expect.poll(() => foreignOn(page, names)).toEqual([]);
}

async function leave(): Promise<void> {
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  const close = page.locator(".o-sidePanelClose");
  for (const one of await close.all()) await one.dispatchEvent("click");
  await close.first().waitFor({ state: "detached" });
  // far from what the tests have typed: some of the tools change the cell
  await go(page, "J20");
}

/** Opens each item with a submenu of the menu that is open, and what is below it. */
async function submenus(level: number): Promise<void> {
  await isRussian();
  const items = page.locator(".o-menu").nth(level).locator(".o-menu-item");
  for (let at = 0; at < (await items.count()); at++) {
    const one = items.nth(at);
    if (
      (await one.locator(".o-menu-item-root").count()) === 0 ||
      (await one.getAttribute("class"))?.includes("disabled")
    )
      continue;
    await one.hover();
    await page
      .locator(".o-menu")
      .nth(level + 1)
      .waitFor();
    await submenus(level + 1);
  }
}

async function right(at: [x: number, y: number]): Promise<void> {
  await page.mouse.click(...at, { button: "right" });
  await page.locator(".o-menu").first().waitFor();
  await expect.poll(() => page.locator(".o-menu-item").count()).toBeGreaterThan(1);
  await submenus(0);
  await leave();
}

/** Menu → submenu → item, by hovering and a click. */
async function choose(top: string, ...path: (string | RegExp)[]): Promise<void> {
  await page.locator(".o-topbar-menu", { hasText: top }).click();
  for (const [level, caption] of path.entries()) {
    if (level < path.length - 1) await item(level, caption).hover();
    else await item(level, caption).click();
  }
}

/** Every list of choices in the open panel. */
async function choices(): Promise<void> {
  await isRussian();
  const lists = panel().locator(".o-select");
  for (let at = 0; at < (await lists.count()); at++) {
    await lists.nth(at).click();
    await isRussian();
    await lists.nth(at).click();
  }
}

describe("whoever opens the book", () => {
  it("finds the whole page in Russian", isRussian);

  it.each(TOP)("reads the menu «%s» and all below it in Russian", async (caption) => {
    await page.locator(".o-topbar-menu", { hasText: caption }).click();
    await page.locator(".o-menu").first().waitFor();
    await submenus(0);
    await leave();
  });

  it("reads the menus of a cell, a column, a row and a tab in Russian", async () => {
    await right(await spot(page, 1, 3));
    await right(await spot(page, 1, -1));
    await right(await spot(page, -1, 3));
    const tab = await page.locator(".o-sheet").first().boundingBox();
    await right([(tab?.x ?? 0) + 20, (tab?.y ?? 0) + 10]);
  });

  it("reads the menu of a group of rows in Russian", async () => {
    await go(page, "A8:A10");
    await choose("Вид", "Группировка", "Сгруппировать строки");
    await page.locator(".o-header-group").first().click({ button: "right" });
    await submenus(0);
    await leave();
  });
});

describe("the tools above the table", () => {
  const tools = () => page.locator(".o-topbar-toolbar .o-toolbar-button, .o-topbar-toolbar .o-color-picker-button");

  it("have Russian names and lists", async () => {
    await expect.poll(() => tools().count()).toBeGreaterThan(20);
    for (let at = 0; at < (await tools().count()); at++) {
      if (!(await tools().nth(at).isVisible())) continue;
      await tools().nth(at).click({ force: true });
      await isRussian();
      await leave();
    }
  });

  it("all have a name that a screen reader can say", async () => {
    const nameless = await tools().evaluateAll(
      (all) => all.filter((one) => one.checkVisibility() && !one.ariaLabel).length,
    );
    expect(nameless).toBe(0);
  });

  it("show the colours of one's own and the kinds of borders in Russian", async () => {
    await page.locator('[title="Цвет текста"]').first().click();
    await page.locator(".o-color-picker-toggler").first().click();
    await isRussian();
    await leave();
    await page.locator('[title="Границы"]').first().click();
    const inner = page.locator(".o-border-selector .o-dropdown-button, .o-border-picker-button");
    for (let at = 0; at < (await inner.count()); at++) {
      await inner.nth(at).click();
      await isRussian();
    }
    await leave();
  });
});

describe("a panel at the side", () => {
  it("finds and counts in Russian", async () => {
    await page.keyboard.press("Control+h");
    await panel().locator("input").first().fill("яблоко");
    await panel().getByText("Найдено").first().waitFor();
    await choices();
    await leave();
  });

  it("formats by conditions of every kind in Russian", async () => {
    await choose("Формат", "Условное форматирование");
    await isRussian();
    await panel().getByText("+ Добавить правило").click();
    const kinds = panel().locator(".o-badge-selection button");
    for (let at = 0; at < (await kinds.count()); at++) {
      await kinds.nth(at).click();
      await choices();
    }
    await expect.poll(() => kinds.count()).toBe(4);
    await leave();
  });

  it("checks what is typed by rules of every kind in Russian", async () => {
    await choose("Данные", "Проверка данных");
    await isRussian();
    await panel().getByText("+ Добавить правило").click();
    await choices();
    await leave();
  });

  it.each([
    ["named ranges", ["Данные", "Именованные диапазоны"]],
    ["splitting into columns", ["Данные", "Разделить текст"]],
    ["repeats", ["Данные", "Очистка данных", "Удалить повторы"]],
    ["numbers of one's own", ["Формат", "Число", "Другой вид числа"]],
    ["days of one's own", ["Формат", "Число", "Другой вид даты"]],
  ] as [string, [string, ...string[]]][])("shows %s in Russian", async (_, [top, ...path]) => {
    await go(page, "A2:A3");
    await choose(top, ...path);
    await panel().waitFor();
    await choices();
    const kinds = panel().locator(".o-badge-selection button");
    for (let at = 0; at < (await kinds.count()); at++) {
      await kinds.nth(at).click();
      await choices();
    }
    await leave();
  });

  it("dresses a table in Russian, its styles and a style of one's own too", async () => {
    await go(page, "A1:A3");
    await choose("Вставка", "Таблица");
    await panel().locator(".o-table-style-picker-arrow").click();
    const kinds = page.locator(".o-popover .o-badge-selection button, .o-popover [data-id]");
    for (const caption of ["Светлые", "Тёмные", "Свои"]) {
      await page.locator(".o-popover").getByText(caption, { exact: true }).click();
      await isRussian();
    }
    await expect.poll(() => kinds.count()).toBeGreaterThan(3);
    await leave();
  });
});

describe("a filter, a link, a note and a print", () => {
  it("are spoken of in Russian", async () => {
    for (const [at, text] of ["Класс", "5 «А»", "5 «Б»"].entries()) await type(page, `H${at + 1}`, text);
    await go(page, "H1:H3");
    await page.locator('[title="Создать фильтр"]').click();
    const [x, y] = await spot(page, 7, 0);
    await page.mouse.move(x, y);
    await page.mouse.click(x + 37, y);
    await page.locator(".o-filter-menu").waitFor();
    for (const caption of ["По условию", "По значениям"]) {
      await page.locator(".o-filter-menu").getByText(caption).click();
      await isRussian();
    }
    await leave();
    await go(page, "C3");
    await page.keyboard.press("Control+k");
    await page.locator(".o-link-editor").waitFor();
    await isRussian();
    await leave();
    await type(page, "C3", "[Школа](https://example.org)");
    const [left, top] = await spot(page, 2, 2);
    await page.mouse.move(left + 300, top + 100);
    await page.mouse.move(left - 28, top);
    await page.locator(".o-link-tool").waitFor();
    await expect.poll(() => foreignOn(page, [...names, "https", "example.org"])).toEqual([]);
    await page.keyboard.press("Control+p");
    await page.locator(".o-spreadsheet-print").waitFor();
    await choices();
    await page.getByRole("button", { name: "Отмена" }).click();
    await page.locator(".o-grid canvas").waitFor();
  });
});

describe("all this", () => {
  it("was really read: the page says many words", async () => {
    expect((await saidOn(page)).length).toBeGreaterThan(15);
  });

  it("says nothing to the console and asks nothing of the outside", () => {
    expect(complaints).toEqual([]);
  });
});
