import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { openPage, ready } from "./chromium";
import { type OpenedForAll, openForAll } from "./for-all";
import { copied, go, menu, shown, tabs, type } from "./hands";

let host: OpenedForAll["host"];
let page: Page;
let complaints: string[];

openForAll((opened) => {
  ({ host, page, complaints } = opened);
});

const value = (a1: string) => host.person().value("Лист1", a1);

describe("typing into the table", () => {
  it("05.02.2026 is a date", async () => {
    await type(page, "A1", "05.02.2026");
    await expect.poll(() => value("A1")).toBe(46_058);
    await expect.poll(() => shown(page, "A1")).toBe("05.02.2026");
  });

  it("12,5 is a number", async () => {
    await type(page, "A2", "12,5");
    await expect.poll(() => value("A2")).toBe(12.5);
    await expect.poll(() => shown(page, "A2")).toBe("12,5");
  });

  it("a formula takes «;» between its arguments", async () => {
    await type(page, "A3", "=IF(A2>12,4;SUM(A2;1);0)");
    await expect.poll(() => value("A3")).toBe(13.5);
    await expect.poll(() => shown(page, "A3")).toBe("13,5");
  });

  it("words stay words", async () => {
    await type(page, "A4", "1 неделя марта");
    await expect.poll(() => value("A4")).toBe("1 неделя марта");
  });

  it("fast typing over a filled cell leaves nothing of the old text", async () => {
    for (const text of ["первая запись", "вторая запись", "третья", "=1+2", "четвёртая"]) await type(page, "A6", text);
    await expect.poll(() => value("A6")).toBe("четвёртая");
  });

  it("Ctrl+Z takes it back, Ctrl+Y does it again", async () => {
    await type(page, "A5", "ошибся");
    await expect.poll(() => value("A5")).toBe("ошибся");
    await page.keyboard.press("Control+z");
    await expect.poll(() => shown(page, "A5")).toBe("");
    expect(value("A5")).not.toBe("ошибся");
    await page.keyboard.press("Control+y");
    await expect.poll(() => value("A5")).toBe("ошибся");
  });
});

describe("the page", () => {
  it("speaks Russian in all its menus", async () => {
    for (const caption of ["Файл", "Правка", "Вид", "Вставка", "Формат", "Данные"]) {
      await page.locator(".o-topbar-menu", { hasText: caption }).click();
      const names = page.locator(".o-menu-item .o-menu-item-name");
      await names.nth(1).waitFor();
      const items = await names.allInnerTexts();
      for (const item of items) expect(item).toMatch(/[а-яё]/i);
      await page.keyboard.press("Escape");
    }
  });

  it("keeps everything when it is loaded again", async () => {
    await type(page, "B1", "останется");
    await expect.poll(() => value("B1")).toBe("останется");
    await page.reload();
    await ready(page);
    await expect.poll(() => shown(page, "B1")).toBe("останется");
    await expect.poll(() => shown(page, "A1")).toBe("05.02.2026");
  });

  it("shows in another window what is typed in this one, and the other way round", async () => {
    const other = await openPage(host.url);
    await type(page, "C1", "отсюда");
    await expect.poll(() => shown(other.page, "C1")).toBe("отсюда");
    await type(other.page, "C2", "оттуда");
    await expect.poll(() => shown(page, "C2")).toBe("оттуда");
    expect(other.complaints).toEqual([]);
    await other.page.context().close();
  });

  it("shows a sheet at once when another window adds it", async () => {
    const other = await openPage(host.url);
    await menu(other.page, "Вставка", "Лист");
    await expect.poll(() => tabs(page)).toEqual(["Лист1", "Лист2"]);
    await other.page.context().close();
  });

  it("sums numbers in the corner below, counts other cells and is silent about one text", async () => {
    const corner = page.locator(".o-selection-statistic");
    await type(page, "G1", "слово");
    await type(page, "G2", "и ещё");
    await type(page, "H1", "2");
    await type(page, "H2", "5");
    await go(page, "G1");
    await corner.waitFor({ state: "detached" });
    await go(page, "G1:G2");
    await expect.poll(() => corner.innerText()).toBe("Количество: 2");
    await go(page, "H1:H2");
    await expect.poll(() => corner.innerText()).toBe("Сумма: 7");
  });

  it("pastes a block across the border of frozen columns", async () => {
    expect(host.book().run("freezeColumn", ["Лист1"])).toMatchObject({ ok: true });
    await type(page, "A20", "слева");
    await type(page, "B20", "справа");
    await go(page, "A20:B20");
    await copied(page);
    await go(page, "A22");
    await page.keyboard.press("Control+v");
    await expect.poll(() => [value("A22"), value("B22")]).toEqual(["слева", "справа"]);
  });

  it("shows a wide sheet lying in the print preview, and Escape leaves it", async () => {
    await type(page, "Z1", "далеко справа");
    await page.keyboard.press("Control+p");
    const chosen = page.locator(".o-spreadsheet-print .o-badge-selection .selected");
    await expect.poll(() => chosen.innerText()).toBe("Альбомная");
    await page.keyboard.press("Escape");
    await page.locator(".o-grid canvas").waitFor();
  });

  /** Heights of the printed pages, in pixels of their canvases. */
  const printed = async () => {
    await page.keyboard.press("Control+p");
    const pages = page.locator(".o-spreadsheet-print canvas");
    await pages.first().waitFor();
    const heights = await pages.evaluateAll((all) => all.map((one) => (one as HTMLCanvasElement).height));
    await page.keyboard.press("Escape");
    await page.locator(".o-grid canvas").waitFor();
    return heights;
  };

  it("prints no pages for rows that show nothing", async () => {
    await type(page, "A95", "внизу");
    const before = await printed();
    await type(page, "A95", '=""');
    expect((await printed()).length).toBeLessThan(before.length);
  });

  it("prints the frozen rows at the head of every page", async () => {
    await type(page, "A95", "внизу");
    const before = await printed();
    expect(host.book().run("freezeHead", ["Лист1"]).ok).toBe(true);
    const after = await printed();
    expect(after.length).toBeGreaterThanOrEqual(before.length);
    expect(after.reduce((sum, height) => sum + height, 0)).toBeGreaterThan(
      before.reduce((sum, height) => sum + height, 0),
    );
  });

  it("says nothing to the console and asks nothing of the outside", () => {
    expect(complaints).toEqual([]);
  });
});
