import { describe, expect, it } from "vitest";
import type { Calls, Marked } from "../../src/api/answers";
import { figure, overview, problems, wholeBook } from "./canned";
import { type Book, openPanel, thrown } from "./panel";

const marked = ({ id, status }: Calls["setItemStatus"][0]): Marked => {
  const item = [...overview.overdue, ...overview.next].find((item) => item.id === id)!;
  return { item: { ...item, status }, done: figure(13), planned: figure(40), share: figure(32.5) };
};
const open = (book: Book = {}) =>
  openPanel({
    listModels: () => wholeBook,
    overview: () => overview,
    findProblems: () => problems,
    setItemStatus: marked,
    goTo: () => ({}),
    ...book,
  });

describe("a whole book", () => {
  it("opens on «Обзор» with the day it counts from and the progress", async () => {
    const { page, close } = await open();
    await page.getByText("Выполнено 12 из 40 (30 %)").waitFor();
    await page.getByText("на 22.11.2026").waitFor();
    await expect.poll(() => page.getByRole("tab", { selected: true }).textContent()).toBe("Обзор");
    await expect.poll(() => page.getByText("просрочено: 5 дн.").count()).toBe(1);
    await close();
  });

  it("shows the cell of an item at a click", async () => {
    const { page, inputs, close } = await open();
    await page.getByRole("button", { name: /^Собеседование/ }).click();
    await expect.poll(() => inputs("goTo")).toEqual([{ sheet: "roadmap", cell: "B7" }]);
    await close();
  });
});

describe("marking an item", () => {
  it("«выполнено» sends today's date and the result, and the item leaves the list", async () => {
    let done = false;
    const { page, inputs, close } = await open({
      setItemStatus: (input) => {
        done = true;
        return marked(input);
      },
      overview: () =>
        done
          ? { ...overview, roadmap: { ...overview.roadmap, done: figure(13) }, overdue: overview.overdue.slice(1) }
          : overview,
    });
    const button = page.getByRole("button", { name: /^Отметить: Сбор согласий/ });
    await button.focus();
    await page.keyboard.press("Enter");
    await page.getByRole("menuitem", { name: "выполнено", exact: true }).waitFor();
    await page.keyboard.press("Enter");
    await page.getByRole("textbox", { name: "Итог" }).waitFor();
    await expect.poll(() => page.getByLabel("Дата выполнения").inputValue()).toBe("2026-11-22");
    await page.keyboard.type("собраны все");
    await page.getByRole("button", { name: "Отметить", exact: true }).press("Enter");
    await page.getByText("Сделано: отметка «выполнено»").waitFor();
    await button.waitFor({ state: "detached" });
    await expect
      .poll(() => inputs("setItemStatus"))
      .toEqual([{ id: "item1", status: "выполнено", doneOn: "2026-11-22", outcome: "собраны все" }]);
    await page.getByText("Выполнено 13 из 40").waitFor();
    await close();
  });

  it("«отменено» asks the reason first", async () => {
    const { page, inputs, close } = await open();
    await page.getByRole("button", { name: /^Отметить: Сбор согласий/ }).click();
    await page.getByRole("menuitem", { name: "отменено" }).click();
    await page.getByRole("button", { name: "Отметить", exact: true }).click();
    await page.getByText("Укажите причину").waitFor();
    await expect.poll(() => inputs("setItemStatus")).toEqual([]);
    await page.getByLabel("Причина").fill("перенесено на весну");
    await page.getByRole("button", { name: "Отметить", exact: true }).click();
    await expect
      .poll(() => inputs("setItemStatus"))
      .toEqual([{ id: "item1", status: "отменено", outcome: "перенесено на весну" }]);
    await close();
  });

  it("«в работе» needs nothing more", async () => {
    const { page, inputs, close } = await open();
    await page.getByRole("button", { name: /^Отметить: Обучение/ }).press("ArrowDown");
    await page.getByRole("menuitem", { name: "выполнено", exact: true }).press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.getByText("Сделано: отметка «в работе»").waitFor();
    await expect.poll(() => inputs("setItemStatus")).toEqual([{ id: "item6", status: "в работе" }]);
    await close();
  });

  it("is put off with Escape, and the keyboard is back on the button", async () => {
    const { page, inputs, close } = await open();
    const button = page.getByRole("button", { name: /^Отметить: Обучение/ });
    await button.press("Enter");
    await page.getByRole("menuitem", { name: "перенесено" }).press("Escape");
    await expect.poll(() => page.getByRole("menu").count()).toBe(0);
    await expect.poll(() => button.evaluate((it) => it === document.activeElement)).toBe(true);
    await expect.poll(() => inputs("setItemStatus")).toEqual([]);
    await close();
  });

  it("that fails keeps what was typed and says what became of the book", async () => {
    const { page, close } = await open({
      setItemStatus: () => thrown("Lock timeout: another process was holding the lock"),
    });
    await page.getByRole("button", { name: /^Отметить: Сбор согласий/ }).click();
    await page.getByRole("menuitem", { name: "не выполнено" }).click();
    await page.getByLabel("Причина").fill("болезнь");
    await page.getByRole("button", { name: "Отметить", exact: true }).click();
    await page
      .getByText("Книгу сейчас меняет кто-то ещё. Подождите полминуты и повторите. Ничего не изменено.")
      .waitFor();
    await expect.poll(() => page.getByLabel("Причина").inputValue()).toBe("болезнь");
    await close();
  });
});

describe("a figure whose formula is lost", () => {
  it("is a dash with the reason and the way to «Проверка»", async () => {
    const { page, close } = await open({
      overview: () => ({ ...overview, pairs: { ...overview.pairs, approved: figure(7, "overwritten") } }),
    });
    await page.getByText("«—» – формула потеряна.").waitFor();
    await expect
      .poll(() => page.locator(".tile", { hasText: "утверждено" }).locator("dd").textContent())
      .toBe("— (формула потеряна)");
    await page.getByRole("button", { name: "Открыть «Проверка»" }).click();
    await page.getByRole("heading", { name: "5 замечаний" }).waitFor();
    await close();
  });
});

describe("an overview that cannot be renewed", () => {
  it("stays on the screen with the reason, and can be asked for again", async () => {
    let broken = false;
    const { page, close } = await open({
      overview: () => (broken ? thrown("NetworkError: Connection failure due to HTTP 0") : overview),
    });
    await page.getByText("Выполнено 12 из 40").waitFor();
    broken = true;
    await page.getByRole("button", { name: "Обновить" }).click();
    await page.getByText("Обновить не получилось, показано прежнее").waitFor();
    await expect.poll(() => page.getByText("Выполнено 12 из 40").isVisible()).toBe(true);
    broken = false;
    await page.getByRole("button", { name: "Повторить" }).click();
    await page.getByText("показано прежнее").waitFor({ state: "detached" });
    await close();
  });
});
