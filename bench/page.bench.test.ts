import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { exampleBook } from "../local/example";
import { writeBookFile } from "../local/store";
import { person, ready } from "../test/browser/chromium";
import { go, tab } from "../test/browser/hands";
import { openHost } from "../test/browser/host";
import { bookOfRows } from "../test/round-trip/bigger";
import { answer, programme } from "../test/round-trip/target-book";
import { median, print } from "./printed";

const R = "Дорожная карта";
const OTHERS = 30;
const PATIENCE = 5 * 60_000;

async function hostOf(data: unknown) {
  const path = join(mkdtempSync(join(tmpdir(), "mentorbook-bench-")), "книга.json");
  writeBookFile(path, data);
  return openHost({ path, addOnFolder: join(import.meta.dirname, "../dist") });
}

async function lasting(work: () => Promise<unknown>): Promise<number> {
  const before = performance.now();
  await work();
  return Math.round(performance.now() - before);
}

/** Until all that was asked for is drawn. */
const drawn = (page: Page) =>
  page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))),
  );

const step = (page: Page, work: () => Promise<unknown>) =>
  lasting(async () => {
    await work();
    await drawn(page);
  });

async function openings(
  url: string,
  prepare: (page: Page) => Promise<unknown>,
  wait: (page: Page) => Promise<unknown>,
) {
  const times: number[] = [];
  for (let run = 0; run < 4; run++) {
    const context = await person();
    const page = await context.newPage();
    await prepare(page);
    times.push(
      await lasting(async () => {
        await page.goto(url);
        await wait(page);
      }),
    );
    await context.close();
  }
  // the first one also starts the browser
  return median(times.slice(1));
}

describe("The page of the example", () => {
  it("is ready within a few times of what its libraries alone take", async () => {
    const host = await hostOf(exampleBook());
    const libraries = await openings(host.url, (page) => page.route("**/page.js", (route) => route.abort()), drawn);
    const whole = await openings(host.url, async () => {}, ready);
    await host.close();
    const ratio = Math.round((10 * whole) / libraries) / 10;
    print("Opening the example", [{ "libraries alone ms": libraries, "ready ms": whole, ratio }]);
    expect(ratio).toBeLessThan(8);
  });
});

describe("The page of a book with many rows", () => {
  it("is opened, gone through, typed into and searched", async () => {
    const rows = [];
    for (const count of [500, 2_000]) {
      const book = bookOfRows(count, undefined, OTHERS);
      answer(book, "createProgramme", programme);
      const host = await hostOf(book.saved());
      const page = await (await person()).newPage();
      page.setDefaultTimeout(PATIENCE);
      const opening = await lasting(() => page.goto(host.url).then(() => ready(page)));
      const search = page.locator(".o-sidePanel .o-search");
      rows.push({
        rows: count,
        "open ms": opening,
        "tab ms": await step(page, () => tab(page, R)),
        "end ms": await step(page, () => go(page, `F${count}`)),
        "mark ms": await step(page, async () => {
          await page.keyboard.type("выполнено");
          await page.keyboard.press("Enter");
          await ready(page);
        }),
        "text ms": await step(page, async () => {
          await go(page, `I${count - 1}`);
          await page.keyboard.type("протокол № 3");
          await page.keyboard.press("Enter");
          await ready(page);
        }),
        "10 pages ms": await step(page, async () => {
          for (let at = 0; at < 10; at++) await page.keyboard.press("PageUp");
        }),
        "find ms": await step(page, async () => {
          await page.keyboard.press("Control+f");
          await search.fill("протокол № 3");
          await page.locator(".o-sidePanel").getByText("Найдено").first().waitFor();
        }),
        "other tab ms": await step(page, () => tab(page, "Паспорт")),
        "back ms": await step(page, () => tab(page, R)),
      });
      await page.context().close();
      await host.close();
    }
    print("A book of many rows in the page", rows);
    const [small, big] = rows as [(typeof rows)[0], (typeof rows)[0]];
    // what one looks at costs the same, however long the sheet is
    expect(big["10 pages ms"] / small["10 pages ms"]).toBeLessThan(4);
  });
});
