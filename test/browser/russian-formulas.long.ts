import type { Page } from "playwright-core";
import { afterAll, describe, expect, it } from "vitest";
import { openForAll } from "./for-all";
import { go, spot, type } from "./hands";
import { foreignOn, functionNames } from "./words";

let page: Page;
let complaints: string[];
let names: string[];

openForAll(async (opened) => {
  ({ page, complaints } = opened);
  // the path of the book's file is shown as it is on this computer
  await page.evaluate(() => document.getElementById("file")?.removeAttribute("title"));
  names = await functionNames(page);
});

afterAll(() => {
  expect(complaints).toEqual([]);
});

async function isRussian(): Promise<void> {
  await expect.poll(() => foreignOn(page, names)).toEqual([]);
}

describe("a formula that is being typed", () => {
  it("offers functions with Russian explanations", async () => {
    await go(page, "E1");
    await page.keyboard.type("=S");
    await page.locator(".o-autocomplete-dropdown").waitFor();
    for (let at = 0; at < 9; at++) {
      await isRussian();
      await page.keyboard.press("ArrowDown");
    }
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
  });

  it.each(["COUNTIFS", "VLOOKUP", "IF", "PMT"])("explains %s in Russian or not at all", async (name) => {
    await go(page, "E1");
    await page.keyboard.type(`=${name}(`);
    const more = page.locator(".o-formula-assistant .collapsor");
    if (name !== "PMT") await more.click();
    await isRussian();
    await expect.poll(() => more.count()).toBe(name === "PMT" ? 0 : 1);
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    await go(page, "E1");
    await page.keyboard.press("Delete");
  });
});

describe("a cell with an error", () => {
  it.each([
    "=1/0",
    "=НЕТ(1)",
    "=СУММ(1;2)",
    "=G3",
    "=SUM(#REF!)",
    "=VLOOKUP(1;H1:I2;9;FALSE)",
    '=SUM("слово")',
    "=PMT(1)",
    "=IF(",
    "=MATCH(1;H1:H2;0)",
    "=SQRT(-1)",
    "=Лист9!A1",
    "=CHOOSE(9;1)",
    "=1+",
    "=LARGE(H1:H2;9)",
    "=PERCENTILE(H1:H2;7)",
    "=DELTA()",
  ])("%s says in Russian what is wrong", async (formula) => {
    await type(page, "G3", formula);
    const [x, y] = await spot(page, 6, 2);
    await page.mouse.move(x + 200, y + 200);
    await page.mouse.move(x - 18, y);
    await page.mouse.move(x - 8, y);
    const tip = page.locator(".o-error-tooltip");
    await tip.waitFor();
    await expect.poll(() => tip.innerText()).toMatch(/[а-яё]{4}/);
    await isRussian();
  });
});
