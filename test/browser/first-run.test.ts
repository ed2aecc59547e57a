import { mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { exampleBook } from "../../local/example";
import { start } from "../../local/server/start";
import { exportXlsx } from "../../local/xlsx/export";
import { exampleBook as filledBook } from "../round-trip/example";
import { person, ready } from "./chromium";
import { menu, shown, tab, tabs } from "./hands";

const MINUTES = 120_000;
const folder = mkdtempSync(join(tmpdir(), "mentorbook-first-"));
const books = () =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .sort();

let host: Awaited<ReturnType<typeof start>>;
let page: Page;
let faults: string[];

beforeAll(async () => {
  const example = exampleBook();
  host = await start({ path: null, folder, port: 0, example: async () => example });
  page = await (await person()).newPage();
  faults = [];
  page.on("pageerror", ({ message }) => faults.push(message));
  await page.goto(host.url);
}, MINUTES);

afterAll(async () => {
  expect(faults).toEqual([]);
  await page.context().close();
  await host.close();
});

const side = () => page.frameLocator("#side iframe");
const card = (name: string) => page.locator("#first-run").getByRole("button", { name, exact: true });
const answer = (name: string) => page.locator("dialog.question").getByRole("button", { name, exact: true });
const question = () => page.locator("dialog.question p").innerText();
const fileName = () => page.locator("#file").innerText();

describe("somebody who opens the program for the first time", () => {
  it("is asked what to begin with, by mouse, keyboard and screen reader, and no file is made", async () => {
    await page.getByRole("heading", { name: "С чего начать" }).waitFor();
    const names = ["Посмотреть пример", "Создать свою книгу", "Открыть файл"];
    for (const name of names) expect(await card(name).count()).toBe(1);
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe(names[0]);
    await page.keyboard.press("Tab");
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe(names[1]);
    expect(books()).toEqual([]);
  });

  it("is told what is wrong with a file, and may choose again", async () => {
    const choosing = page.waitForEvent("filechooser");
    await card("Открыть файл").click();
    await (await choosing).setFiles({ name: "отчёт.xlsx", mimeType: "", buffer: Buffer.from("не таблица") });
    await expect.poll(question).toContain("Файл «отчёт.xlsx» повреждён или это не таблица .xlsx");
    await answer("Понятно").click();
    await expect.poll(() => card("Посмотреть пример").count()).toBe(1);
    expect(books()).toEqual([]);
  });

  it(
    "creates a book under a name, and «Начало» opens beside it",
    async () => {
      await card("Создать свою книгу").press("Enter");
      await page.getByLabel("Название книги").fill("Школа: «Образец»");
      await page.getByLabel("Название книги").press("Enter");
      await ready(page);
      await side().getByText("Что у вас?").waitFor({ timeout: MINUTES });
      await expect.poll(() => fileName()).toBe("Школа «Образец».json");
      expect(books()).toEqual(["Школа «Образец».json"]);
    },
    MINUTES,
  );
});

describe("somebody who has a book", () => {
  it(
    "looks at the example, and the own book stays under its name",
    async () => {
      await menu(page, "Файл", "Пример");
      await expect.poll(() => question()).toContain("сохранена и останется в папке под своим именем");
      await answer("Отмена").click();
      expect(books()).toEqual(["Школа «Образец».json"]);
      await menu(page, "Файл", "Пример");
      await answer("Открыть").click();
      await expect.poll(fileName).toBe("Пример.json");
      await ready(page);
      await tab(page, "Дорожная карта");
      await expect.poll(() => shown(page, "C3")).toContain("Выполнено 25 из 38");
      expect(books()).toEqual(["Пример.json", "Школа «Образец».json"]);
    },
    MINUTES,
  );

  it(
    "goes back by «Открыть…», where the books lie with the time of saving",
    async () => {
      await menu(page, "Файл", "Открыть…");
      const list = page.locator("ul.books li");
      await expect.poll(() => list.count()).toBe(2);
      expect((await list.allInnerTexts()).join("\n")).toMatch(/открыта сейчас/);
      expect((await list.allInnerTexts()).join("\n")).toMatch(/сохранена \d\d\.\d\d\.\d{4}/);
      await list.getByRole("button", { name: /Школа «Образец»/ }).click();
      await expect.poll(fileName).toBe("Школа «Образец».json");
      await ready(page);
      await expect.poll(() => tabs(page)).toEqual(["Лист1"]);
    },
    MINUTES,
  );

  it(
    "opens an .xlsx file of ours as a book of its own",
    async () => {
      writeFileSync(join(folder, "из Excel.xlsx"), await exportXlsx(filledBook()));
      await menu(page, "Файл", "Открыть…");
      const choosing = page.waitForEvent("filechooser");
      await answer("Выбрать файл…").click();
      await (await choosing).setFiles(join(folder, "из Excel.xlsx"));
      await expect.poll(question).toContain("Открыть «из Excel.xlsx»?");
      await answer("Открыть").click();
      await expect.poll(fileName).toBe("из Excel.json");
      await ready(page);
      await tab(page, "Дорожная карта");
      await expect.poll(() => shown(page, "C3")).toContain("Выполнено 25 из 38");
    },
    MINUTES,
  );

  it(
    "drops a broken file on the page: a sentence, and the open book is untouched",
    async () => {
      await page.evaluate(() => {
        const dropped = new DataTransfer();
        dropped.items.add(new File(["{"], "старая книга.json"));
        document.body.dispatchEvent(new DragEvent("drop", { dataTransfer: dropped, bubbles: true, cancelable: true }));
      });
      await answer("Открыть").click();
      await expect.poll(question).toMatch(/«старая книга\.json» повреждён.*Открытая книга не изменена\.$/s);
      await answer("Понятно").click();
      await expect.poll(() => fileName()).toBe("из Excel.json");
      expect(books()).toHaveLength(3);
    },
    MINUTES,
  );
});
