import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { ready } from "./chromium";
import { type OpenedForAll, openForAll } from "./for-all";
import { go, menu, type } from "./hands";

let host: OpenedForAll["host"];
let page: Page;
let complaints: string[];

openForAll((opened) => {
  ({ host, page, complaints } = opened);
});

const value = (a1: string) => host.person().value("Лист1", a1);
const question = () => page.locator("dialog.question");

/** Opens the context menu of a cell on the first screen. */
async function cellMenu(col: number, row: number, item: string) {
  const grid = (await page.locator(".o-grid-overlay").boundingBox()) ?? { x: 0, y: 0 };
  await page.mouse.click(grid.x + col * 96 + 40, grid.y + row * 23 + 12, { button: "right" });
  await page.locator(".o-menu-item", { hasText: item }).click();
}

describe("a cell protected from accidental changes", () => {
  it("is changed only after a question, and «Отмена» leaves it", async () => {
    await menu(page, "Проба", "Защитить шапку");
    await expect.poll(() => value("A1")).toBe("Шапка");
    await type(page, "A1", "случайно");
    await expect.poll(() => question().innerText()).toContain("защищена от случайных правок (Шапка листа)");
    await question().getByRole("button", { name: "Отмена" }).click();
    expect(value("A1")).toBe("Шапка");
  });

  it("is cleared by Delete only after the question too", async () => {
    await go(page, "A1");
    await page.keyboard.press("Delete");
    await question().waitFor();
    await page.keyboard.press("Escape");
    await question().waitFor({ state: "detached" });
    expect(value("A1")).toBe("Шапка");
  });

  it("is changed after «Изменить», and the next change asks nothing", async () => {
    await type(page, "A1", "Новая шапка");
    await question().getByRole("button", { name: "Изменить" }).click();
    await expect.poll(() => value("A1")).toBe("Новая шапка");
    await type(page, "A1", "Ещё новее");
    await expect.poll(() => value("A1")).toBe("Ещё новее");
    await expect.poll(() => question().count()).toBe(0);
  });

  it("does not hinder the cells beside it", async () => {
    await type(page, "B2", "рядом");
    await expect.poll(() => value("B2")).toBe("рядом");
    await expect.poll(() => question().count()).toBe(0);
  });
});

describe("a note on a cell", () => {
  it("is written from the cell's menu, seen under the mouse, and is there after loading again", async () => {
    await cellMenu(2, 4, "Примечание");
    await page.keyboard.type("По приказу № 114");
    await question().getByRole("button", { name: "Сохранить" }).click();
    await page.locator('#saving[data-state="saved"]').waitFor();
    await page.reload();
    await ready(page);
    const grid = (await page.locator(".o-grid-overlay").boundingBox()) ?? { x: 0, y: 0 };
    await page.mouse.move(grid.x + 2 * 96 + 30, grid.y + 4 * 23 + 8);
    await page.mouse.move(grid.x + 2 * 96 + 40, grid.y + 4 * 23 + 12);
    await expect.poll(() => page.locator(".cell-note").innerText()).toBe("По приказу № 114");
  });
});

describe("all this", () => {
  it("says nothing to the console and asks nothing of the outside", () => {
    expect(complaints).toEqual([]);
  });
});
