import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { exampleBook } from "../../local/example";
import { writeBookFile } from "../../local/store";
import { toScreen } from "../sidebar/to-screen";
import { openPage, person } from "./chromium";
import { go, menu, tab, tabs, type } from "./hands";
import { openHost } from "./host";

const MINUTES = 120_000;

let host: Awaited<ReturnType<typeof openHost>>;
let page: Page;
let complaints: string[];
const asked: { address: string; bytes: number }[] = [];
let opening: typeof asked;

beforeAll(async () => {
  const path = join(mkdtempSync(join(tmpdir(), "mentorbook-day-")), "книга.json");
  writeBookFile(path, exampleBook());
  host = await openHost({ path, addOnFolder: join(import.meta.dirname, "../../dist") });
  const context = await person();
  context.on("requestfinished", async (request) => {
    const { responseBodySize } = await request.sizes();
    asked.push({ address: new URL(request.url()).pathname, bytes: responseBodySize });
  });
  ({ page, complaints } = await openPage(host.url, context));
  opening = [...asked];
}, MINUTES);

afterAll(async () => {
  await page.context().close();
  await host.close();
});

const side = () => page.frameLocator("#side iframe");

describe("a day with the book of the example", () => {
  it("begins with few requests and no more than a few megabytes from this computer itself", async () => {
    const addresses = opening.map(({ address }) => address);
    expect(addresses.length).toBeLessThanOrEqual(16);
    expect(addresses.filter((address) => address === "/api/state")).toHaveLength(1);
    expect(opening.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(4.5e6);
  });

  it("goes through every tab", async () => {
    for (const name of await tabs(page)) {
      await tab(page, name);
      await expect.poll(() => page.locator(".o-sheet.active .o-sheet-name").innerText()).toBe(name);
    }
  });

  it("opens every menu", async () => {
    const tops = page.locator(".o-topbar-menu");
    for (let at = 0; at < (await tops.count()); at++) {
      await tops.nth(at).click();
      await page.locator(".o-menu-item").first().waitFor();
      await page.keyboard.press("Escape");
    }
  });

  it("marks an item, checks the book in the panel and prints", async () => {
    await tab(page, "Дорожная карта");
    await type(page, "S9", "по приказу № 12");
    await expect.poll(() => host.person().value("Дорожная карта", "S9")).toBe("по приказу № 12");
    await menu(page, "Наставничество", "Проверить книгу");
    await side().getByRole("tab", { name: "Проверка" }).waitFor();
    for (const name of ["Обзор", "Критерии", "Проверка"]) await toScreen(side(), name);
    await go(page, "A1");
    await page.keyboard.press("Control+p");
    await page.locator(".o-spreadsheet-print canvas").first().waitFor();
    await page.keyboard.press("Escape");
    await page.locator(".o-grid canvas").waitFor();
  });

  it("keeps its menus and its whole panel on a small screen, and in large letters", async () => {
    for (const [width, height] of [
      [1024, 768],
      [911, 512],
    ] as const) {
      await page.setViewportSize({ width, height });
      await expect.poll(async () => (await page.locator("#side").boundingBox())?.x).toBe(width - 300);
      await expect.poll(() => page.locator(".o-topbar-menu").allInnerTexts()).toContain("Наставничество");
      const table = await page.locator("#grid .o-spreadsheet").boundingBox();
      expect((table?.x ?? 0) + (table?.width ?? Number.NaN)).toBeLessThanOrEqual(width - 300);
      await expect.poll(() => page.locator(".o-grid canvas").isVisible()).toBe(true);
    }
    await page.setViewportSize({ width: 1366, height: 768 });
  });

  it("ends without a word in the console and without a request to the outside", () => {
    expect(complaints).toEqual([]);
  });
});
