import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { criteria, noBook, overview, preview, problem, problems, wholeBook } from "./canned";
import { type Book, held, openPanel, refused, thrown } from "./panel";
import { toScreen } from "./to-screen";

const open = (book: Book = {}, size = {}) =>
  openPanel(
    {
      listModels: () => wholeBook,
      overview: () => overview,
      findProblems: () => problems,
      criteria: () => criteria,
      goTo: () => ({}),
      ...book,
    },
    size,
  );
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim());

describe("Tab", () => {
  it("goes from the open screen's tab over the menu of the panel into the screen", async () => {
    const { page, close } = await open();
    await page.getByText("Выполнено 12 из 40").waitFor();
    const way: (string | undefined)[] = [];
    for (let at = 0; at < 4; at++) {
      await page.keyboard.press("Tab");
      way.push(await focused(page));
    }
    expect(way.slice(0, 3)).toEqual(["Обзор", "Ещё ▾", "Обновить"]);
    expect(way[3]).toMatch(/^Сбор согласий/);
    await close();
  });

  it("leaves the keyboard alone when the panel opens by itself", async () => {
    const { page, close } = await open();
    await page.getByText("Выполнено 12 из 40").waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement === document.body)).toBe(true);
    await close();
  });
});

describe("a failure of what was pressed", () => {
  it("takes the keyboard, and gives it back to the button when it is repeated well", async () => {
    let broken = true;
    const gate = held<{ says: string; changes: number }>();
    const { page, close } = await open({
      fixProblem: () => (broken ? thrown("Lock timeout: another process was holding the lock") : gate.promise),
    });
    await page.getByRole("tab", { name: "Проверка" }).click();
    await page.getByRole("button", { name: "Исправить: вернуть формулу" }).first().press("Enter");
    const alert = page.getByRole("alert");
    await alert.waitFor();
    await expect.poll(() => alert.evaluate((it) => it === document.activeElement)).toBe(true);
    broken = false;
    await page.keyboard.press("Tab");
    await expect.poll(() => focused(page)).toBe("Повторить");
    await page.keyboard.press("Enter");
    await page.getByText("Исправляем…").waitFor();
    await expect.poll(() => focused(page)).toBe("Исправляем…");
    gate.answer({ says: "Исправлено.", changes: 1 });
    await page.getByText("Сделано:").waitFor();
    await close();
  });

  it("of a list that has grown old leads to reading it anew", async () => {
    let stale = false;
    const { page, inputs, close } = await open({
      fixProblem: () => {
        stale = true;
        return refused("Этого замечания больше нет: книга уже изменилась. Ничего не изменено.", "problem-gone");
      },
      findProblems: () => (stale ? { ...problems, groups: problems.groups.slice(1) } : problems),
    });
    await page.getByRole("tab", { name: "Проверка" }).click();
    await page.getByRole("button", { name: "Исправить: вернуть формулу" }).first().press("Enter");
    await page.getByRole("button", { name: "Обновить список" }).press("Enter");
    await page.getByText("Формула заменена числом").waitFor({ state: "detached" });
    await expect.poll(() => inputs("findProblems")).toHaveLength(2);
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe("H1");
    await close();
  });
});

describe("a screen that a button has opened", () => {
  it("begins at its head, and the way back at the form", async () => {
    const { page, close } = await open({ listModels: () => noBook, previewProgramme: () => preview }, { height: 400 });
    await page.getByLabel("Название школы").fill("Школа из примера");
    await page.getByRole("button", { name: "Показать, что будет построено" }).press("Enter");
    await page.getByRole("heading", { name: "Что будет построено" }).waitFor();
    await expect.poll(() => focused(page)).toBe("Что будет построено");
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(0);
    await page.getByRole("button", { name: "Вернуться" }).press("Enter");
    await page.getByLabel("Название школы").waitFor();
    await expect.poll(() => focused(page)).toBe("Новая книга");
    await close();
  });
});

describe("a screen left for another and opened again", () => {
  it("is scrolled to where it was", async () => {
    const { page, close } = await open({}, { height: 500 });
    await page.getByText("Выполнено 12 из 40").waitFor();
    await page.evaluate(() => window.scrollTo(0, 700));
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(700);
    await toScreen(page, "Критерии");
    await page.getByRole("heading", { name: "Достигнуто 1 из 4" }).waitFor();
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(0);
    await page.getByRole("tab", { name: "Обзор" }).click();
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(700);
    await close();
  });

  it("keeps its open groups, also over a filter and a new check", async () => {
    const many = Array.from({ length: 30 }, (_, at) => problem(at, {}));
    const { page, inputs, close } = await open({
      findProblems: () => ({
        ...problems,
        groups: [...problems.groups.slice(0, 2), { ...problems.groups[2]!, problems: many }],
        counts: { ...problems.counts, question: 30 },
      }),
    });
    await page.getByRole("tab", { name: "Проверка" }).click();
    await page.getByRole("button", { name: /Срок не понят/ }).click();
    await page.getByRole("button", { name: "Показать ещё 20 из 25" }).click();
    const rows = page.locator("#group-period-unclear li");
    await expect.poll(() => rows.count()).toBe(25);
    await page.getByRole("button", { name: "1 предупреждение" }).click();
    await page.getByRole("button", { name: "все 33" }).click();
    await expect.poll(() => rows.count()).toBe(25);
    await page.getByRole("tab", { name: "Обзор" }).click();
    await page.getByRole("tab", { name: "Проверка" }).click();
    await page.getByRole("button", { name: "Проверить ещё раз" }).click();
    await expect.poll(() => inputs("findProblems").length).toBe(2);
    await page.getByRole("button", { name: "Проверить ещё раз" }).waitFor();
    await expect.poll(() => rows.count()).toBe(25);
    await close();
  });

  it("keeps what was typed when the book is read anew", async () => {
    const { page, inputs, close } = await open({ lastAction: () => ({ action: null }) });
    await page.getByRole("button", { name: /^Отметить: Сбор/ }).click();
    await page.getByRole("menuitem", { name: "не выполнено" }).click();
    await page.getByLabel("Причина").fill("болезнь");
    await page.getByRole("button", { name: "Ещё" }).click();
    await page.getByRole("menuitem", { name: "Обновить всё" }).click();
    await expect.poll(() => inputs("overview").length).toBe(2);
    await expect.poll(() => page.getByLabel("Причина").inputValue()).toBe("болезнь");
    await close();
  });
});

describe("a screen whose answer comes late", () => {
  it("does not move what stands above: the head stays where the grey shapes began", async () => {
    const gate = held<typeof overview>();
    const { page, close } = await open({ overview: () => gate.promise });
    await page.getByText("Собираем обзор…").waitFor();
    const top = async (text: string) => (await page.getByText(text).first().boundingBox())!;
    const before = await top("Собираем обзор…");
    gate.answer(overview);
    await page.getByText("Выполнено 12 из 40").waitFor();
    const after = (await page.getByRole("heading", { level: 1 }).boundingBox())!;
    expect([after.x, after.y]).toEqual([before.x, before.y]);
    await close();
  });
});
