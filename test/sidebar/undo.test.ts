import { describe, expect, it } from "vitest";
import type { Marked, Undone } from "../../src/api/answers";
import {
  figure,
  lastAction,
  noAction,
  noProblems,
  overview,
  problems,
  undone,
  undoneInPart,
  wholeBook,
} from "./canned";
import { type Book, held, openPanel, refused, text, thrown } from "./panel";
import { toScreen } from "./to-screen";

const open = (book: Book = {}) =>
  openPanel({
    listModels: () => wholeBook,
    overview: () => overview,
    findProblems: () => problems,
    goTo: () => ({}),
    lastAction: () => lastAction,
    undo: () => undone,
    setItemStatus: ({ status }): Marked => ({
      item: { ...overview.next[2]!, status },
      done: figure(12),
      planned: figure(40),
      share: figure(30),
    }),
    ...book,
  });
type Opened = Awaited<ReturnType<typeof open>>["page"];
const mark = async (page: Opened) => {
  await page.getByRole("button", { name: /^Отметить: Обучение/ }).click();
  await page.getByRole("menuitem", { name: "в работе" }).click();
  await page.getByText("Сделано: отметка «в работе», Обучение наставников").waitFor();
};
const ask = async (page: Opened) => {
  await page.getByText("Выполнено 12 из 40").waitFor();
  await page.getByRole("button", { name: "Ещё" }).click();
  await page.getByRole("menuitem", { name: "Отменить последнее действие" }).click();
};
const focused = (page: Opened) => page.evaluate(() => document.activeElement?.textContent);

describe("the strip after an act", () => {
  it("takes back exactly what it names, and the screens are read anew", async () => {
    const { page, inputs, close } = await open();
    await mark(page);
    const before = inputs("overview").length;
    await page.getByRole("button", { name: "Отменить: Отметка «в работе»" }).press("Enter");
    await page.getByText("Отменено: отметка «в работе», № 7 «Обучение наставников».").waitFor();
    await expect.poll(() => inputs("undo")).toEqual([{ id: "action7" }]);
    await expect.poll(() => inputs("overview").length).toBe(before + 1);
    await expect.poll(() => focused(page)).toBe("Целевая модель наставничества");
    await close();
  });

  it("stands after a fix and after a repair too", async () => {
    const { page, close } = await open({
      fixProblem: () => ({ says: "Исправлено: Индикаторы, G9.", changes: 1 }),
      repairBook: ({ preview }) => ({
        changes: [{ sheet: "pairs", tab: "Пары", says: "вернуть формулы", count: 3 }],
        written: preview ? 0 : 3,
      }),
    });
    await page.getByRole("tab", { name: "Проверка" }).click();
    await page.getByRole("button", { name: "Исправить: вернуть формулу" }).first().click();
    await page.getByText("Сделано: исправление в ячейке Индикаторы, G9").waitFor();
    await page.getByRole("button", { name: /^Отменить:/ }).waitFor();
    await toScreen(page, "Начало");
    await page.getByRole("button", { name: "Проверить устройство книги" }).click();
    await page.getByRole("button", { name: "Починить" }).click();
    await page.getByText("Сделано: книга починена, 3 изменения").waitFor();
    await page.getByRole("button", { name: /^Отменить:/ }).waitFor();
    await close();
  });

  it.each([
    ["leaves no action in «Журнал»", null],
    ["left an action that cannot be taken back", "action8"],
  ])("has no «Отменить» where the act %s: an earlier one would go instead", async (_, act) => {
    const { page, inputs, close } = await open({
      fixProblem: () => text(JSON.stringify({ ok: { says: "Исправлено: Индикаторы, G9.", changes: 1 }, act })),
    });
    await page.getByRole("tab", { name: "Проверка" }).click();
    await page.getByRole("button", { name: "Исправить: вернуть формулу" }).first().click();
    await page.getByText("Сделано: исправление в ячейке Индикаторы, G9").waitFor();
    await expect.poll(() => inputs("findProblems").length).toBe(2);
    await expect.poll(() => inputs("lastAction").length).toBe(act === null ? 0 : 1);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
    await expect.poll(() => page.getByRole("button", { name: /^Отменить:/ }).count()).toBe(0);
    await close();
  });

  it("has no «Отменить» where the book cannot take back", async () => {
    const { page, inputs, close } = await open({
      lastAction: () => refused("Действие «lastAction»: нет такого действия.", "call-unknown"),
    });
    await mark(page);
    await expect.poll(() => inputs("lastAction").length).toBe(1);
    await page.getByRole("button", { name: "Скрыть сообщение" }).waitFor();
    await expect.poll(() => page.getByRole("button", { name: /^Отменить/ }).count()).toBe(0);
    await close();
  });

  it("goes away with Escape, and the keyboard is on the head of the screen", async () => {
    const { page, close } = await open();
    await mark(page);
    await page.getByRole("button", { name: "Скрыть сообщение" }).press("Escape");
    await page.getByText("Сделано:").waitFor({ state: "detached" });
    await expect.poll(() => focused(page)).toBe("Целевая модель наставничества");
    await close();
  });

  it("says why when it was too late to take back", async () => {
    const says = "Это действие уже не последнее. Ничего не изменено.";
    const { page, close } = await open({ undo: () => refused(says, "undo-gone") });
    await mark(page);
    await page.getByRole("button", { name: /^Отменить:/ }).click();
    await page.getByRole("alert").getByText(says).waitFor();
    await expect.poll(() => page.getByRole("button", { name: "Повторить" }).count()).toBe(0);
    await close();
  });

  it("shows the cells that were left as somebody has changed them since", async () => {
    const { page, inputs, close } = await open({ undo: () => undoneInPart });
    await mark(page);
    await page.getByRole("button", { name: /^Отменить:/ }).click();
    const dialog = page.getByRole("dialog", { name: "Действие отменено" });
    await dialog.getByText("Возвращено ячеек: 1.").waitFor();
    await dialog.getByText("сейчас «перенесено», было записано «в работе»").waitFor();
    await dialog.getByRole("button", { name: "Дорожная карта, F11" }).click();
    await expect.poll(() => inputs("goTo")).toEqual([{ sheet: "roadmap", cell: "F11" }]);
    await close();
  });
});

describe("«Отменить последнее действие» of the panel's menu", () => {
  it("says what and when, asks, and takes back only then", async () => {
    const { page, inputs, close } = await open();
    await ask(page);
    const dialog = page.getByRole("dialog", { name: "Отменить последнее действие" });
    await dialog.getByText("Отметка «в работе»: Обучение наставников").waitFor();
    await dialog.getByText("22.11.2026 в 9:05, ячеек: 2").waitFor();
    await expect.poll(() => inputs("undo")).toEqual([]);
    await dialog.getByRole("button", { name: "Отменить", exact: true }).click();
    await page.getByRole("dialog", { name: "Действие отменено" }).getByText("Возвращено ячеек: 2.").waitFor();
    await expect.poll(() => inputs("undo")).toEqual([{ id: "action7" }]);
    await close();
  });

  it("closed with Escape changes nothing and gives the keyboard back", async () => {
    const { page, inputs, close } = await open();
    await ask(page);
    await page.getByRole("button", { name: "Отменить", exact: true }).waitFor();
    await expect.poll(() => focused(page)).toBe("Отменить последнее действие");
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await expect.poll(() => inputs("undo")).toEqual([]);
    await expect
      .poll(() => page.getByRole("button", { name: "Ещё" }).evaluate((it) => it === document.activeElement))
      .toBe(true);
    await close();
  });

  it("with nothing to take back says so", async () => {
    const { page, close } = await open({ lastAction: () => noAction });
    await ask(page);
    await page.getByText("Отменять нечего").waitFor();
    await expect.poll(() => page.getByRole("dialog").getByRole("button").allTextContents()).toEqual(["Закрыть"]);
    await close();
  });

  it("that fails keeps the question, says what became of the book and can be repeated", async () => {
    let broken = true;
    const { page, close } = await open({
      undo: () => (broken ? thrown("NetworkError: Connection failure due to HTTP 0") : undone),
    });
    await ask(page);
    await page.getByRole("button", { name: "Отменить", exact: true }).click();
    const alert = page.getByRole("dialog").getByRole("alert");
    await alert.getByText("Нет связи с таблицей.").waitFor();
    await expect.poll(() => alert.evaluate((it) => it.contains(document.activeElement))).toBe(true);
    broken = false;
    await alert.getByRole("button", { name: "Повторить" }).click();
    await page.getByRole("dialog", { name: "Действие отменено" }).waitFor();
    await close();
  });
});

describe("the remarks after something was taken back", () => {
  it("are looked for again, for the book has changed", async () => {
    let back = false;
    const gate = held<Undone>();
    const { page, close } = await open({
      findProblems: () => (back ? noProblems : problems),
      undo: () => {
        back = true;
        return gate.promise;
      },
    });
    await page.getByRole("tab", { name: "Проверка" }).click();
    await page.getByRole("heading", { name: "5 замечаний" }).waitFor();
    await page.getByRole("tab", { name: "Обзор" }).click();
    await mark(page);
    await page.getByRole("button", { name: /^Отменить:/ }).click();
    gate.answer(undone);
    await page.getByText("Отменено:").waitFor();
    await page.getByRole("tab", { name: "Проверка" }).click();
    await page.getByRole("heading", { name: "Замечаний нет" }).waitFor();
    await close();
  });
});
