import { describe, expect, it } from "vitest";
import type { Papers } from "../../src/api/answers";
import { overview, wholeBook } from "./canned";
import { draft, papers } from "./canned-papers";
import { type Book, openPanel, refused } from "./panel";
import { toScreen } from "./to-screen";

const open = async (book: Book = {}) => {
  const panel = await openPanel({
    listModels: () => wholeBook,
    overview: () => overview,
    papers: () => papers,
    lastAction: () => ({ action: null }),
    goTo: () => ({}),
    ...book,
  });
  await toScreen(panel.page, "Документы");
  await panel.page.getByRole("heading", { name: /^Программа: / }).waitFor();
  return panel;
};
const spot = { sheet: "papers", tab: "Документы", cell: "A8" };

describe("The state of the programme", () => {
  it("stands at the top with the paper that gives it; a click shows the paper (G-10)", async () => {
    const { page, inputs, close } = await open();
    await expect.poll(() => page.getByRole("heading", { level: 1 }).first().isVisible()).toBe(true);
    await page.getByRole("button", { name: /^приказ №.114 от 24.10.2026/ }).click();
    await expect.poll(() => inputs("goTo")).toEqual([{ sheet: "papers", cell: "A7" }]);
    await close();
  });

  it("that cannot follow yet says why, with the cell to fill in (S1-01)", async () => {
    const { page, inputs, close } = await open({ papers: () => draft });
    await page.getByText("Согласовать пока нельзя").waitFor();
    await expect.poll(() => page.getByRole("button", { name: "Согласовать", exact: true }).count()).toBe(0);
    await page.getByRole("button", { name: /^Паспорт, B64/ }).click();
    await expect.poll(() => inputs("goTo")).toEqual([{ sheet: "passport", cell: "B64" }]);
    await close();
  });

  it("is given with its paper by keyboard; an order without its number is not sent", async () => {
    let now: Papers = papers;
    const running = {
      ...papers,
      programme: { ...papers.programme, state: "running" as const, name: "реализуется", steps: [] },
    };
    const { page, inputs, close } = await open({
      papers: () => now,
      setState: () => {
        now = running;
        return {
          of: "programme",
          state: "running",
          name: "реализуется",
          paper: { ...spot, id: "Д-003" },
          next: [],
          approved: 0,
          says: "Программа: реализуется.",
        };
      },
    });
    await page.getByRole("button", { name: "Начать", exact: true }).first().press("Enter");
    const form = page.getByRole("form", { name: "Начать: программа" });
    await form.getByRole("button", { name: "Начать" }).click();
    await form.getByText("Заполните: Номер").waitFor();
    await expect.poll(() => inputs("setState")).toEqual([]);
    await form.getByLabel("Номер").fill("121");
    await form.getByLabel("Кто подписал").fill("директор");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Программа: реализуется" }).waitFor();
    await expect
      .poll(() => inputs("setState"))
      .toEqual([
        {
          of: "programme",
          state: "running",
          paper: { kind: "приказ", dated: "2026-11-22", number: "121", signatory: "директор" },
        },
      ]);
    await expect.poll(() => form.count()).toBe(0);
    await close();
  });

  it("that was refused keeps what was filled in", async () => {
    const { page, close } = await open({
      setState: () => refused("Паспорт, B28: у программы нет куратора. Ничего не изменено."),
    });
    await page.getByRole("button", { name: "Начать", exact: true }).first().click();
    await page.getByLabel("Номер").fill("121");
    await page.keyboard.press("Enter");
    await page.getByText("у программы нет куратора").waitFor();
    await expect.poll(() => page.getByLabel("Номер").inputValue()).toBe("121");
    await close();
  });
});

describe("A stage", () => {
  it("is given its own state", async () => {
    const { page, inputs, close } = await open({
      setState: () => ({
        of: 2,
        state: "approved",
        name: "утверждено",
        paper: { ...spot, id: "Д-003" },
        next: [],
        approved: 13,
        says: "Этап 2: утверждено.",
      }),
    });
    await page.getByRole("button", { name: "Утвердить этап 2" }).click();
    await page.getByLabel("Номер").fill("7");
    await page.keyboard.press("Enter");
    await expect.poll(() => inputs("setState")).toMatchObject([{ of: 2, state: "approved", paper: { number: "7" } }]);
    await page.getByText("Этап 2: утверждено.").waitFor();
    await close();
  });
});

describe("What waits for a decision", () => {
  it("is decided in its own form; who and when are asked for (S1-28)", async () => {
    const { page, inputs, close } = await open({
      changeRecord: ({ id }) => ({ ...spot, id, says: "Предложение принято. Внесите изменение в книгу." }),
    });
    await page.getByRole("button", { name: "Решить Провести мастер-класс позже" }).click();
    await page.getByLabel("Решение", { exact: true }).selectOption("принято");
    await page.getByRole("button", { name: "Записать решение" }).click();
    await page.getByText("Заполните: Кто решил").waitFor();
    await page.getByLabel("Кто решил").fill("куратор");
    await page.keyboard.press("Enter");
    await page.getByText("Сделано: Предложение принято.").waitFor();
    await expect
      .poll(() => inputs("changeRecord"))
      .toEqual([
        {
          sheet: "proposals",
          id: "О-001",
          cells: { decision: "принято", decided_by: "куратор", decided_on: "2026-11-22" },
        },
      ]);
    await close();
  });
});

describe("A quick entry", () => {
  it("makes a row of the sheet that it belongs to, also of one that is not there yet (S1-30, S1-63)", async () => {
    const { page, inputs, close } = await open({
      addRecord: ({ sheet }) => ({ ...spot, id: "О-003", says: `Записано: ${sheet}` }),
    });
    await page.getByRole("button", { name: "Запрос", exact: true }).click();
    await page.getByLabel("Что предлагают или запрашивают").fill("План на декабрь");
    await page.getByLabel("Ответить до").fill("2026-12-01");
    await page.getByRole("button", { name: "Записать", exact: true }).click();
    await page.getByText("Сделано: Записано: proposals").waitFor();
    await page.getByRole("button", { name: "Обучение", exact: true }).click();
    await page.getByLabel("Кто", { exact: true }).fill("Н-001");
    await page.getByLabel("Тема").fill("Наставничество");
    await page.getByRole("button", { name: "Записать", exact: true }).click();
    await expect
      .poll(() => inputs("addRecord"))
      .toEqual([
        {
          sheet: "proposals",
          cells: { kind: "запрос", from: "куратор", dated: "2026-11-22", text: "План на декабрь", due: "2026-12-01" },
        },
        { sheet: "training", cells: { kind: "семинар", dated: "2026-11-22", who: "Н-001", topic: "Наставничество" } },
      ]);
    await close();
  });

  it("is left by Escape, and nothing is written", async () => {
    const { page, inputs, close } = await open();
    await page.getByRole("button", { name: "Документ", exact: true }).click();
    await page.getByRole("form", { name: "Документ" }).waitFor();
    await page.keyboard.press("Escape");
    await expect.poll(() => page.getByRole("form").count()).toBe(0);
    await expect.poll(() => inputs("addRecord")).toEqual([]);
    await close();
  });
});
