import type { Page } from "playwright-core";
import { afterAll, describe, expect, it } from "vitest";
import { type OpenedForAll, openForAll } from "./for-all";
import { go, menu, rightMenu, shown, spot, tabs, type } from "./hands";

let host: OpenedForAll["host"];
let page: Page;
let complaints: string[];

openForAll((opened) => {
  ({ host, page, complaints } = opened);
});

afterAll(() => {
  expect(complaints).toEqual([]);
});

const value = (a1: string) => host.person().value("Лист1", a1);
const handle = async () => (await page.locator(".o-autofill").boundingBox()) ?? { x: Number.NaN, y: Number.NaN };

/** The right edge of a cell, in pixels from the left of the table. */
async function edge(a1: string): Promise<number> {
  await go(page, a1);
  const grid = await page.locator(".o-grid-overlay").boundingBox();
  return Math.round((await handle()).x + 4 - (grid?.x ?? Number.NaN));
}

async function drag(from: [number, number], to: [number, number]): Promise<void> {
  await page.mouse.move(...from);
  await page.mouse.down();
  await page.mouse.move(...to, { steps: 5 });
  await page.mouse.up();
}

async function column(letter: string, texts: string[]): Promise<void> {
  for (const [at, text] of texts.entries()) await type(page, `${letter}${at + 1}`, text);
}

describe("the mouse", () => {
  it("goes on with a row of numbers by the corner of the selection", async () => {
    await column("A", ["1", "2"]);
    await go(page, "A1:A2");
    const { x, y } = await handle();
    await drag([x + 4, y + 4], await spot(page, 0, 4));
    await expect.poll(() => ["A3", "A4", "A5"].map(value)).toEqual([3, 4, 5]);
  });

  it("widens a column by its border, and fits it by a double click", async () => {
    await type(page, "D1", "Длинный текст в узком столбце, который не помещается");
    const before = await edge("D1");
    const [middle, head] = await spot(page, 3, -1);
    const border: [number, number] = [middle + 47, head];
    await drag(border, [border[0] + 40, head]);
    await expect.poll(() => edge("D1")).toBe(before + 40);
    await page.mouse.move(border[0] + 40, head);
    await page.mouse.dblclick(border[0] + 40, head);
    await expect.poll(() => edge("D1")).toBeGreaterThan(before + 150);
    await page.keyboard.press("Control+z");
    await expect.poll(() => edge("D1")).toBe(before + 40);
    await page.keyboard.press("Control+z");
    await expect.poll(() => edge("D1")).toBe(before);
  });
});

describe("columns and rows", () => {
  it("that are hidden are shown again from the menu of their neighbours", async () => {
    const before = await edge("C1");
    await page.mouse.click(...(await spot(page, 1, -1)));
    await rightMenu(page, await spot(page, 1, -1), "Скрыть столбец B");
    await expect.poll(() => edge("C1")).toBe(before - 96);
    await drag(await spot(page, 0, -1), await spot(page, 1, -1));
    await rightMenu(page, await spot(page, 0, -1), "Показать столбцы");
    await expect.poll(() => edge("C1")).toBe(before);
  });

  it("that are hidden are shown again from «Правка»", async () => {
    await page.mouse.click(...(await spot(page, -1, 2)));
    await rightMenu(page, await spot(page, -1, 2), "Скрыть строку 3");
    await menu(page, "Правка", "Показать все строки");
    await page.locator(".o-topbar-menu", { hasText: "Правка" }).click();
    await expect.poll(() => page.locator(".o-menu-item", { hasText: "Показать все строки" }).count()).toBe(0);
    await page.keyboard.press("Escape");
  });

  it("that are grouped fold and unfold by the sign of the group", async () => {
    await page.mouse.click(...(await spot(page, -1, 9)));
    await rightMenu(page, await spot(page, -1, 9), "Сгруппировать строку 10");
    const sign = page.locator(".o-group-fold-button");
    const rowBelow = async () => {
      await go(page, "A12");
      return (await handle()).y;
    };
    const before = await rowBelow();
    await sign.click();
    await expect.poll(rowBelow).toBe(before - 23);
    await sign.click();
    await expect.poll(rowBelow).toBe(before);
    await rightMenu(page, centre(await page.locator(".o-header-group").first().boundingBox()), "Убрать группу строк");
    await sign.waitFor({ state: "detached" });
  });

  it("are frozen from «Вид»", async () => {
    await page.locator(".o-topbar-menu", { hasText: "Вид" }).click();
    await page.locator(".o-menu-item", { hasText: "Закрепить" }).hover();
    await page.locator(".o-menu-item", { hasText: "1 строку" }).click();
    await go(page, "A400");
    await go(page, "B1");
    await expect.poll(async () => (await handle()).y).toBeLessThan(200);
    await menu(page, "Вид", "Открепить всё");
  });
});

describe("rows of a list", () => {
  it("are sorted by a column", async () => {
    await column("F", ["Имя", "в", "а", "б"]);
    await go(page, "F2:F4");
    await page.locator(".o-topbar-menu", { hasText: "Данные" }).click();
    await page.locator(".o-menu-item", { hasText: "Сортировать диапазон" }).hover();
    await page.locator(".o-menu-item", { hasText: "По возрастанию" }).click();
    const wider = page.locator("dialog.question");
    await expect.poll(() => wider.innerText()).toContain("Рядом с выделенным есть ещё данные");
    await wider.getByRole("button", { name: "Нет" }).click();
    await expect.poll(() => ["F1", "F2", "F3", "F4"].map(value)).toEqual(["Имя", "а", "б", "в"]);
  });

  it("are filtered by the funnel of their head, and come back", async () => {
    await go(page, "F1:F4");
    await page.locator('[title="Создать фильтр"]').click();
    const [x, y] = await spot(page, 5, 0);
    await page.mouse.move(x, y);
    await page.mouse.click(x + 37, y);
    const list = page.locator(".o-filter-menu");
    await list.getByText("Снять всё").click();
    await list.locator(".o-filter-menu-value", { hasText: "б" }).click();
    await list.getByText("Готово").click();
    await go(page, "F1");
    await page.keyboard.press("ArrowDown");
    await expect.poll(() => page.locator(".o-named-range-selector input").inputValue()).toBe("F3");
    await go(page, "F1:F4");
    await menu(page, "Данные", "Убрать фильтр");
    await go(page, "F1");
    await page.keyboard.press("ArrowDown");
    await expect.poll(() => page.locator(".o-named-range-selector input").inputValue()).toBe("F2");
  });
});

describe("a note", () => {
  it("is added, changed and deleted from the menu of its cell", async () => {
    const cell = await spot(page, 2, 12);
    const write = async (item: string, text: string) => {
      await rightMenu(page, cell, item);
      await page.keyboard.press("Control+a");
      await page.keyboard.type(text);
      await page.getByRole("button", { name: "Сохранить" }).click();
    };
    const note = async () => {
      await page.mouse.move(cell[0] + 300, cell[1] + 60);
      await page.mouse.move(...cell);
      return page.locator(".cell-note");
    };
    await write("Добавить примечание", "По приказу");
    await expect.poll(async () => (await note()).innerText()).toBe("По приказу");
    await write("Изменить примечание", "По приказу № 5");
    await expect.poll(async () => (await note()).innerText()).toBe("По приказу № 5");
    await rightMenu(page, cell, "Удалить примечание");
    await expect.poll(() => page.locator(".cell-note").count()).toBe(0);
    await rightMenu(page, cell, "Добавить примечание");
    await page.keyboard.press("Escape");
  });
});

describe("a tab", () => {
  it("is copied, renamed, hidden, shown again and deleted", async () => {
    const bar = (at: number) => page.locator(".o-sheet").nth(at);
    const tabMenu = async (at: number, item: string) => rightMenu(page, centre(await bar(at).boundingBox()), item);
    await tabMenu(0, "Создать копию");
    await expect.poll(() => tabs(page)).toEqual(["Лист1", "Копия Лист1"]);
    await bar(1).dblclick();
    await bar(1).locator(".o-sheet-name-editable:focus").waitFor();
    await page.keyboard.press("Control+a");
    await page.keyboard.type("Черновик");
    await page.keyboard.press("Enter");
    await expect.poll(() => tabs(page)).toEqual(["Лист1", "Черновик"]);
    await tabMenu(1, "Скрыть лист");
    await expect.poll(() => tabs(page)).toEqual(["Лист1"]);
    await page.locator(".o-list-sheets").click();
    await page.locator(".o-menu-item", { hasText: "Черновик" }).click();
    await expect.poll(() => tabs(page)).toEqual(["Лист1", "Черновик"]);
    await tabMenu(1, "Удалить");
    await page.locator("dialog.question").getByRole("button", { name: "Да" }).click();
    await expect.poll(() => tabs(page)).toEqual(["Лист1"]);
    await expect.poll(() => shown(page, "A5")).toBe("5");
  });
});

describe("without the mouse", () => {
  it("F6 leads from the table to the menus, the tools, the tabs and back", async () => {
    await go(page, "A1");
    const names = [];
    for (let step = 0; step < 4; step++) {
      await page.keyboard.press("F6");
      names.push(await page.evaluate(() => document.activeElement?.getAttribute("role")));
    }
    expect(names).toEqual(["menuitem", "button", "button", "textbox"]);
  });

  it("Enter opens a menu, the arrows choose, Esc closes it", async () => {
    await page.keyboard.press("F6");
    await page.keyboard.press("Enter");
    await page.locator(".o-menu-item", { hasText: "Печать" }).waitFor();
    await page.keyboard.press("Escape");
    await page.locator(".o-menu-item").first().waitFor({ state: "detached" });
  });
});

function centre(box: { x: number; y: number; width: number; height: number } | null): [number, number] {
  if (!box) throw new Error("[test] there is nothing to press.");
  return [box.x + box.width / 2, box.y + box.height / 2];
}
