import type { Page } from "playwright-core";
import { afterAll, describe, expect, it } from "vitest";
import { ready } from "./chromium";
import { type OpenedForAll, openForAll } from "./for-all";
import { rowEnd, tab, type } from "./hands";

const USUAL = 23;
const LONG = 12;

let host: OpenedForAll["host"];
let page: Page;
let complaints: string[];

openForAll(
  (opened) => {
    ({ host, page, complaints } = opened);
  },
  (host) => {
    host.person().addTab("Второй");
    for (const name of ["Лист1", "Второй"]) expect(host.book().run("wrapColumn", [name]).ok).toBe(true);
  },
);

afterAll(() => {
  expect(complaints).toEqual([]);
});

const height = async (row: number) => (await rowEnd(page, row)) - (await rowEnd(page, row - 1));
const isHigh = async (row: number) => (await height(row)) > 2 * USUAL;

describe("a row with a wrapped formula", () => {
  it("grows with the result, and the rows below move down", async () => {
    await type(page, "A2", '=REPT("слово ";B2)');
    await type(page, "B2", "1");
    await expect.poll(() => height(2)).toBe(USUAL);
    const before = await rowEnd(page, 3);
    await type(page, "B2", String(LONG));
    await expect.poll(() => isHigh(2)).toBe(true);
    expect((await rowEnd(page, 3)) - before).toBe((await height(2)) - USUAL);
    await expect.poll(() => height(3)).toBe(USUAL);
  });

  it("shrinks with the result, and grows again when that is undone", async () => {
    await type(page, "B2", "1");
    await expect.poll(() => height(2)).toBe(USUAL);
    await page.keyboard.press("Control+z");
    await expect.poll(() => isHigh(2)).toBe(true);
  });

  it("is high from the start when the page is loaded again", async () => {
    const before = await height(2);
    await page.reload();
    await ready(page);
    await expect.poll(() => height(2)).toBe(before);
  });

  it("moves with the rows inserted above it", async () => {
    const before = await height(2);
    host.person().insertRows("Лист1", 2, 1);
    await expect.poll(() => height(3)).toBe(before);
    await expect.poll(() => height(2)).toBe(USUAL);
    host.person().deleteRows("Лист1", 2, 1);
    await expect.poll(() => height(2)).toBe(before);
  });

  it("keeps the height that a person gave it", async () => {
    expect(host.book().run("setHeight", ["Лист1", 2, 40])).toMatchObject({ ok: true });
    await expect.poll(() => height(2)).toBe(40);
    await type(page, "B2", String(2 * LONG));
    await expect.poll(() => host.person().value("Лист1", "B2")).toBe(2 * LONG);
    await expect.poll(() => height(2)).toBe(40);
  });
});

describe("a formula on another tab", () => {
  it("has made its row high when the tab is opened", async () => {
    await type(page, "C1", String(LONG));
    host.person().type("Второй", "A2", "=REPT(\"слово \";'Лист1'!C1)");
    await tab(page, "Второй");
    await expect.poll(() => isHigh(2)).toBe(true);
  });

  it("follows what is typed meanwhile elsewhere", async () => {
    await tab(page, "Лист1");
    await type(page, "C1", "1");
    await tab(page, "Второй");
    await expect.poll(() => height(2)).toBe(USUAL);
  });
});

describe("a cell of plain text that holds a time", () => {
  it("is one line high, as it is shown", async () => {
    host.person().addTab("Журнал");
    for (const name of ["wrapColumn", "makePlainText"]) expect(host.book().run(name, ["Журнал"]).ok).toBe(true);
    host.person().type("Журнал", "A7", "10:02");
    await tab(page, "Журнал");
    await expect.poll(() => height(7)).toBe(USUAL);
    await tab(page, "Второй");
  });
});

describe("a tab opened before loading again", () => {
  it("is still the one that is seen", async () => {
    await page.reload();
    await ready(page);
    await expect.poll(() => page.locator(".o-sheet.active").innerText()).toContain("Второй");
  });
});
