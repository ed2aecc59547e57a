import { parse } from "acorn";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { criteria, noBook, overview, problem, problems, wholeBook } from "./canned";
import { documents } from "./canned-documents";
import { type Book, nothing, openPanel, panelHtml, thrown } from "./panel";
import { toScreen } from "./to-screen";

const whole: Book = {
  listModels: () => wholeBook,
  overview: () => overview,
  findProblems: () => problems,
  criteria: () => criteria,
  listDocuments: () => documents,
};
const openTab = (page: Page) => page.getByRole("tab", { selected: true }).textContent();

describe("the panel as a file", () => {
  it("brings nothing from elsewhere", async () => {
    expect(await panelHtml()).not.toMatch(/<(script|link|img)[^>]+(src|href)=|@import|url\(|localStorage|<\?/);
  });
});

describe("the script of the panel", () => {
  it("is plain ES2019, as Google's editor accepts it", async () => {
    const script = /<script>([\s\S]*)<\/script>/.exec(await panelHtml())?.[1] ?? "";
    expect(script.length).toBeGreaterThan(1000);
    expect(() => parse(script, { ecmaVersion: 2019, sourceType: "script" })).not.toThrow();
  });
});

describe("the tabs", () => {
  it("are walked with the arrows, round and round", async () => {
    const { page, close } = await openPanel(whole);
    await page.getByText("Выполнено 12 из 40").waitFor();
    await page.getByRole("tab", { name: "Обзор" }).focus();
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => openTab(page)).toBe("Карта");
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => openTab(page)).toBe("Проверка");
    await toScreen(page, "Критерии");
    await page.getByRole("tab", { name: "Проверка" }).focus();
    await page.keyboard.press("End");
    await expect.poll(() => openTab(page)).toBe("Критерии");
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => openTab(page)).toBe("Обзор");
    await page.keyboard.press("ArrowLeft");
    await expect.poll(() => openTab(page)).toBe("Проверка");
    await expect.poll(() => page.locator("[role=tab][tabindex='0']").count()).toBe(1);
    await toScreen(page, "Критерии");
    await page.getByRole("tabpanel", { name: "Критерии" }).getByText("Достигнуто 1 из 4").waitFor();
    await close();
  });

  it("without a book lead back to «Начало»", async () => {
    const { page, asked, close } = await openPanel({ listModels: () => noBook });
    await page.getByText("Что у вас?").waitFor();
    await page.getByRole("tab", { name: "Проверка" }).click();
    await page.getByText("Книги в этой таблице ещё нет").waitFor();
    await page.getByRole("button", { name: "Построить книгу" }).click();
    await expect.poll(() => openTab(page)).toBe("Начало");
    await expect.poll(() => asked).toHaveLength(1);
    await close();
  });
});

describe("a book that cannot be opened", () => {
  it.each([
    [
      "several accounts",
      thrown("Authorization is required to perform that action."),
      "Google не пустил панель к таблице.",
    ],
    ["an answer that Google lost", nothing, "Таблица прислала пустой ответ."],
  ])("because of %s says so, and opens at the next try", async (_, instead, says) => {
    let broken = true;
    const { page, close } = await openPanel({ ...whole, listModels: () => (broken ? instead : wholeBook) });
    await page.getByText(says).waitFor();
    broken = false;
    await page.getByRole("button", { name: "Повторить" }).click();
    await page.getByText("Выполнено 12 из 40").waitFor();
    await close();
  });
});

describe("a panel as wide as Google's, narrower, or enlarged twice", () => {
  it.each([300, 260, 150])("of %i pixels shows long words on every tab without running over", async (width) => {
    const long = "Высокоспециализированнообразовательногуманитарнотехнологический";
    const { page, close } = await openPanel(
      {
        ...whole,
        overview: () => ({
          ...overview,
          title: long,
          stages: overview.stages.map((stage) => ({ ...stage, name: long })),
          overdue: overview.overdue.map((item) => ({ ...item, content: long, responsible: long })),
        }),
        findProblems: () => ({
          ...problems,
          groups: problems.groups.map((group) => ({
            ...group,
            title: long,
            problems: [problem(1, { tab: long, says: long, fix: long })],
          })),
        }),
        criteria: () => ({
          ...criteria,
          criteria: criteria.criteria.map((one) => ({ ...one, name: long, missing: long })),
        }),
        listDocuments: () => ({
          ...documents,
          documents: documents.documents.map((one) => ({ ...one, name: long, says: long })),
          stages: [{ no: 1, name: long }, ...documents.stages],
        }),
      },
      { width },
    );
    await page.getByText("Выполнено 12 из 40").waitFor();
    for (const name of ["Начало", "Обзор", "Проверка", "Критерии", "Печать"]) {
      await toScreen(page, name);
      await page
        .getByRole("tabpanel", { name })
        .getByText(new RegExp(`${long}|Целевая модель`))
        .first()
        .waitFor();
      const body = page.locator("body");
      await expect.poll(() => body.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
    }
    await close();
  });
});

describe("a user who asked for less motion", () => {
  it("sees the grey shapes stand still", async () => {
    const { page, close } = await openPanel({ listModels: () => new Promise(() => {}) });
    await page.emulateMedia({ reducedMotion: "reduce" });
    const bone = page.locator(".bone").first();
    await expect.poll(() => bone.evaluate((shape) => getComputedStyle(shape).animationName)).toBe("none");
    await close();
  });
});
