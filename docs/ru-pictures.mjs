// Takes the pictures of docs/ru: `npm run build && node docs/ru-pictures.mjs`. Its books lie in a folder of their own.
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const out = join(root, "docs", "ru", "pictures");
const folder = join(mkdtempSync(join(tmpdir(), "mentorbook-pictures-")), "Книга наставничества", "books");

const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
if (!existsSync(executablePath))
  throw new Error(`[pictures] browser: "${executablePath}" is not there. Run npm run setup, or set CHROMIUM.`);

const words = [join(root, "build", "serve.mjs"), "--port", "0", "--folder", folder];
const server = spawn(process.execPath, words, { stdio: ["ignore", "pipe", "inherit"] });
const url = await new Promise((started, failed) => {
  server.stdout.on("data", (text) => {
    const found = /http:\/\/127\.0\.0\.1:\d+/.exec(String(text))?.[0];
    if (found) started(found);
  });
  server.on("exit", (code) => failed(new Error(`[pictures] server: ended with ${code}.`)));
});

const args = "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking";
const browser = await chromium.launch({ executablePath, args: args.split(" ") });
try {
  mkdirSync(out, { recursive: true });
  const page = await browser.newPage({ viewport: { width: 1180, height: 700 }, locale: "ru-RU" });
  const take = async (name) => {
    await page.mouse.move(700, 5);
    await page.waitForTimeout(800);
    await page.screenshot({ path: join(out, `${name}.png`) });
  };
  const ready = () => page.locator('#saving[data-state="saved"]').waitFor();
  const menu = async (item) => {
    await page.locator(".o-topbar-menu", { hasText: "Файл" }).click();
    await page.locator(".o-menu-item", { hasText: item }).first().click();
  };

  await page.goto(url);
  await page.getByText("С чего начать").waitFor();
  // where the folder lies is this computer's own business
  await page
    .locator("#first-run .quiet")
    .last()
    .evaluate((line) => {
      line.textContent = line.textContent.replace(/«.*»/, "«C:\\Книга наставничества\\books»");
    });
  await take("first");

  await page.getByRole("button", { name: "Создать свою книгу" }).click();
  await page.getByLabel("Название книги").fill("Наставничество 2026");
  await page.getByRole("button", { name: "Создать", exact: true }).click();
  await ready();
  const panel = page.frameLocator("#side iframe");
  await panel.getByLabel("Название школы").fill("Образец: средняя школа");
  await take("begin");

  await menu("Пример");
  await page.getByRole("button", { name: "Открыть", exact: true }).click();
  await page.locator("#file", { hasText: "Пример" }).waitFor({ timeout: 120_000 });
  await ready();
  await menu("Открыть…");
  await page.locator("ul.books li").nth(1).waitFor();
  await take("open");
} finally {
  await browser.close();
  const ended = new Promise((done) => server.on("exit", done));
  server.kill();
  await ended;
  rmSync(dirname(dirname(folder)), { recursive: true, force: true });
}
