import { describe, expect, it } from "vitest";
import { overview, wholeBook } from "./canned";
import { importOf, plan } from "./canned-import";
import { roadmap } from "./canned-roadmap";
import { type Book, openPanel, thrown } from "./panel";
import { onPreview, onSource, paste } from "./screens-import";

const book: Book = {
  listModels: () => wholeBook,
  overview: () => overview,
  roadmap: () => roadmap,
  importTabs: () => ({ tabs: ["План школы"] }),
  importRoadmap: importOf,
  lastAction: () => ({
    action: { id: "a1", says: "Импорт дорожной карты: этапов 2, строк 3", at: "2026-11-22T09:00", cells: 5 },
  }),
};

const open = (more: Book = {}) => openPanel({ ...book, ...more });

const cellHtml = (text: string, rest = "") => `<td ${rest}><p>${text.split("\n").join("</p><p>")}</p></td>`;

describe("«Импорт»", () => {
  it("reads a table that was pasted from Word: merged cells, paragraphs, a row across all columns", async () => {
    const { page, inputs, close } = await open();
    await onSource(page);
    const html = `<html><head><style>td{}</style></head><body><table>
      <tr><th>Мероприятие</th><th>Содержание</th><th>Сроки</th><th>Ответственный</th></tr>
      <tr><td colspan="4"><b>Этап 1.</b> Подготовка</td></tr>
      <tr>${cellHtml("Знакомство", 'rowspan="2"')}${cellHtml("1) Собрать запросы;\n2) Обсудить их")}${cellHtml("сентябрь\n2026 г.")}${cellHtml("Куратор", 'rowspan="2"')}</tr>
      <tr>${cellHtml("Педсовет")}${cellHtml("05.10.2026")}</tr></table></body></html>`;
    await page.evaluate(paste, html);
    await page.getByRole("heading", { name: "Что получится" }).waitFor();
    await expect
      .poll(() => inputs("importRoadmap"))
      .toEqual([
        {
          rows: [
            ["Мероприятие", "Содержание", "Сроки", "Ответственный"],
            ["Этап 1. Подготовка", "", "", ""],
            ["Знакомство", "1) Собрать запросы;\n2) Обсудить их", "сентябрь\n2026 г.", "Куратор"],
            ["Знакомство", "Педсовет", "05.10.2026", "Куратор"],
          ],
          choices: {},
        },
      ]);
    await page.getByText("Этапов: 1, мероприятий: 1, строк: 2.").waitFor();
    await close();
  });

  it("shows each row of the document beside what becomes of it, with its term as it is read", async () => {
    const { page, close } = await open();
    await onSource(page);
    await page.evaluate(
      paste,
      `<table>${plan.map((row) => `<tr>${row.map((text) => cellHtml(text)).join("")}</tr>`).join("")}</table>`,
    );
    const item = page.getByRole("listitem").filter({ hasText: "Было, строка 6" });
    expect((await item.innerText()).split("\n").filter(Boolean)).toEqual([
      "Было, строка 6",
      "1) Собрать запросы; 2) Обсудить их на педсовете | 21-24.10. 2026 г. | Завуч",
      "1. Знакомство с программой",
      "1) Собрать запросы; 2) Обсудить их на педсовете",
      "21-24.10. 2026 г.: 21.10.2026–24.10.2026, период",
      "Завуч",
    ]);
    await close();
  });

  it("reads the table anew with what is chosen for a doubt, and for all doubts of a kind (G-04)", async () => {
    const { page, inputs, close } = await open();
    await onPreview(page);
    await page.getByLabel("Строка 6: Несколько пунктов в ячейке").selectOption("разделить на строки");
    await page.getByRole("heading", { name: "Строки карты: 4" }).waitFor();
    await page.getByLabel("Столбец 6, Охват").selectOption("результат");
    await expect.poll(() => inputs("importRoadmap").length).toBe(3);
    await expect
      .poll(() => inputs("importRoadmap")[2]?.choices)
      .toEqual({ "split@6.0": "split", "column@2.6": "result" });
    await page.getByText("Останется вне карты: 13").waitFor();
    await close();
  });

  it("reports a gap in the numbers and leaves them as they are (S4-02)", async () => {
    const { page, close } = await open();
    await onPreview(page);
    await page.getByText("В нумерации пропуск: 3").waitFor();
    await expect.poll(() => page.getByLabel("Строка 9: Пропуск в нумерации").inputValue()).toBe("keep");
    await close();
  });

  it("takes a table from a tab of the book", async () => {
    const { page, inputs, close } = await open({ importRoadmap: () => importOf({ rows: plan }) });
    await onSource(page);
    await page.getByRole("button", { name: "Прочитать лист" }).click();
    await page.getByRole("heading", { name: "Что получится" }).waitFor();
    await expect.poll(() => inputs("importRoadmap")).toEqual([{ tab: "План школы", choices: {} }]);
    await close();
  });

  it("writes once, says what came of it and can be taken back", async () => {
    const { page, inputs, close } = await open();
    await onPreview(page);
    await page.getByRole("button", { name: "Перенести в карту" }).click();
    await page.getByText("Перенесено в карту: этапов 2, строк 3.").waitFor();
    await page.getByRole("button", { name: /^Отменить:/ }).waitFor();
    await expect.poll(() => inputs("importRoadmap").filter(({ apply }) => apply)).toHaveLength(1);
    await page.getByRole("button", { name: "Открыть карту" }).click();
    await page.getByRole("heading", { name: "Дорожная карта" }).waitFor();
    await close();
  });

  it("that Google has cut off says that it goes on, and goes on", async () => {
    let cut = true;
    const { page, inputs, close } = await open({
      importRoadmap: (input) => (input.apply && cut ? thrown("Exceeded maximum execution time") : importOf(input)),
    });
    await onPreview(page);
    await page.getByRole("button", { name: "Перенести в карту" }).click();
    await page.getByText("Ни одна строка не запишется дважды").waitFor();
    cut = false;
    await page.getByRole("button", { name: "Повторить" }).click();
    await page.getByRole("heading", { name: "Готово" }).waitFor();
    await expect.poll(() => inputs("importRoadmap").filter(({ apply }) => apply)).toHaveLength(2);
    await close();
  });

  it("is offered where the roadmap is empty", async () => {
    const { page, close } = await open({ roadmap: () => ({ ...roadmap, items: [] }) });
    await page.getByRole("tab", { name: "Карта" }).click();
    await page.getByRole("button", { name: "Перенести готовый план" }).click();
    await page.getByRole("heading", { name: "Импорт готового плана" }).waitFor();
    await close();
  });

  it("is offered in «Начало» of an empty book", async () => {
    const { page, close } = await open({
      listModels: () => ({ ...wholeBook, book: { ...wholeBook.book!, model: "empty" } }),
    });
    await page.getByRole("button", { name: "Ещё" }).click();
    await page.getByRole("menuitem", { name: "Начало" }).click();
    await page.getByRole("button", { name: "Перенести готовый план" }).click();
    await page.getByRole("heading", { name: "Импорт готового плана" }).waitFor();
    await close();
  });

  it("is walked by the keyboard: the field, reading, the first choice", async () => {
    const { page, close } = await open();
    await onSource(page);
    await page.getByLabel("Таблица или текст").focus();
    await page.keyboard.insertText(plan.map((row) => row.join("\t")).join("\n"));
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Что получится" }).waitFor();
    // what folds the columns away, then the first of them
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute("aria-label")))
      .toBe("Столбец 1, № п/п");
    await close();
  });
});
