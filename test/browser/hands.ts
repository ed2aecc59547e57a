import type { Page } from "playwright-core";
import { expect } from "vitest";

/** Waits until what was done last is painted: one frame to ask for it, one to draw. */
export const drawn = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))));

/** Waits until what is typed goes into the selected cell. */
export const keysInCell = (page: Page): Promise<void> =>
  page.locator(".o-grid-composer :focus").waitFor({ state: "attached" });

/** Goes to a cell by the name box, as from the keyboard. */
export async function go(page: Page, a1: string): Promise<void> {
  const box = page.locator(".o-named-range-selector input");
  await box.click();
  await box.fill(a1);
  await box.press("Enter");
  await keysInCell(page);
  await drawn(page);
}

/** Types into a cell and presses Enter. */
export async function type(page: Page, a1: string, text: string): Promise<void> {
  await go(page, a1);
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

/** What a cell shows, taken by Ctrl+C. */
export async function shown(page: Page, a1: string): Promise<string> {
  await go(page, a1);
  return copied(page);
}

/** What Ctrl+C takes from the selected cell. */
export async function copied(page: Page): Promise<string> {
  const nothing = "nothing is copied yet";
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
  await page.evaluate((text) => navigator.clipboard.writeText(text), nothing);
  await page.keyboard.press("Control+c");
  await expect.poll(clipboard).not.toBe(nothing);
  // an empty cell is copied as a tab
  return (await clipboard()).trim();
}

/** Opens a menu of the top bar and presses an item. */
export async function menu(page: Page, caption: string, item: string): Promise<void> {
  await page.locator(".o-topbar-menu", { hasText: caption }).click();
  await page.locator(".o-menu-item", { hasText: item }).first().click();
}

/** Captions of the tabs in the bar below. */
export const tabs = (page: Page): Promise<string[]> => page.locator(".o-sheet-name").allInnerTexts();

/** Goes to a tab by its caption in the bar below. */
export const tab = (page: Page, name: string): Promise<void> => page.locator(".o-sheet", { hasText: name }).click();

/** Where a row of the sheet ends, in pixels from the top of the page. */
export async function rowEnd(page: Page, row: number): Promise<number> {
  await go(page, `A${row}`);
  const handle = await page.locator(".o-autofill").boundingBox();
  return Math.round((handle?.y ?? Number.NaN) + (handle?.height ?? 0) / 2);
}

/** The middle of a cell of a sheet with usual sizes, counted from zero; −1 is the head. */
export async function spot(page: Page, col: number, row: number): Promise<[x: number, y: number]> {
  const grid = (await page.locator(".o-grid-overlay").boundingBox()) ?? { x: Number.NaN, y: Number.NaN };
  return [grid.x + (col < 0 ? -20 : col * 96 + 48), grid.y + (row < 0 ? -12 : row * 23 + 12)];
}

/** Opens the menu under the right button and presses an item. */
export async function rightMenu(page: Page, [x, y]: [number, number], item: string): Promise<void> {
  await page.mouse.click(x, y, { button: "right" });
  await page.locator(".o-menu-item", { hasText: item }).first().click();
}
