import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { built, dist } from "../test/bundle/built";
import { openBrowser } from "../test/sidebar/panel";
import { median, print } from "./printed";

const RUNS = 15;
const MOST = 1.6;

// what any page must at least do: the same words, without style and script
const vanilla = `<!DOCTYPE html><html lang="ru"><head><meta charset="utf-8"><title>Книга наставничества</title></head>
<body><p>Начало</p><p>Обзор</p><p>Проверка</p><p>Критерии</p></body></html>`;

let browser: Browser;
beforeAll(async () => {
  built();
  browser = await openBrowser();
});
afterAll(() => browser?.close());

/** Milliseconds from the start of loading to the first text on the screen. */
async function firstPaint(body: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 300, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript(() => {
    const run = { withSuccessHandler: () => run, withFailureHandler: () => run, call: () => {} };
    Object.assign(window, { google: { script: { run } } });
  });
  await context.route("**/*", (route) => route.fulfill({ contentType: "text/html; charset=utf-8", body }));
  await page.goto("https://panel.test/");
  const painted = await page.waitForFunction(
    () => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0,
  );
  const time = await painted.jsonValue();
  await context.close();
  return time;
}

describe("The panel beside a page without style and script", () => {
  it(`is seen at most ${MOST} times as late`, async () => {
    const panel = readFileSync(join(dist, "Sidebar.html"), "utf8");
    const times: { panel: number[]; vanilla: number[] } = { panel: [], vanilla: [] };
    // in turns, so that a busy moment of the computer meets both
    for (let run = 0; run < RUNS; run++) {
      times.vanilla.push(await firstPaint(vanilla));
      times.panel.push(await firstPaint(panel));
    }
    const [own, plain] = [median(times.panel), median(times.vanilla)];
    print(`First paint, ms, median of ${RUNS} (budget: ratio ${MOST})`, [
      { panel: own.toFixed(0), vanilla: plain.toFixed(0), ratio: (own / plain).toFixed(2) },
    ]);
    expect(own / plain).toBeLessThanOrEqual(MOST);
  });
});
