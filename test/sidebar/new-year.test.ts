import { describe, expect, it } from "vitest";
import type { NewYear } from "../../src/api/answers";
import { overview, wholeBook } from "./canned";
import { newYear, turned } from "./canned-new-year";
import { type Book, held, openPanel, thrown } from "./panel";

const nextBook = { ...wholeBook, book: { ...wholeBook.book!, year: 2027 } };

async function open(book: Book = {}, clock = false) {
  const panel = await openPanel(
    {
      listModels: () => ({ ...wholeBook, screen: "new-year" }),
      overview: () => overview,
      newYear: ({ preview }) => (preview ? newYear : turned),
      goTo: () => ({}),
      ...book,
    },
    { clock },
  );
  const { page } = panel;
  await page.getByRole("heading", { name: "Книга на 2027–2028" }).waitFor();
  const asked = () => panel.inputs("newYear").filter(({ preview }) => !preview);
  const turn = async () => {
    await page.getByLabel("Это копия").check();
    await page.getByRole("button", { name: "Перейти на 2027–2028" }).click();
  };
  return { ...panel, asked, turn };
}

describe("«Новый учебный год» of the menu", () => {
  it("opens on what will change, sheet by sheet, and who goes", async () => {
    const { page, asked, close } = await open();
    await page.getByText("Закончили участие и уйдут: 1 (Н-007).").waitFor();
    await page.getByText("Что останется посмотреть: 3").waitFor();
    await expect.poll(() => asked()).toEqual([]);
    await close();
  });

  it("changes nothing before it is told that this is a copy", async () => {
    const { page, asked, close } = await open();
    await page.getByRole("button", { name: "Перейти на 2027–2028" }).click();
    await page.getByText("Отметьте, что это копия").waitFor();
    await expect.poll(() => page.getByLabel("Это копия").evaluate((box) => box === document.activeElement)).toBe(true);
    await expect.poll(() => asked()).toEqual([]);
    await close();
  });

  it("goes back to «Начало» without having changed anything", async () => {
    const { page, asked, close } = await open();
    await page.getByRole("button", { name: "Вернуться" }).click();
    await page.getByRole("heading", { name: "Устройство книги" }).waitFor();
    await expect.poll(() => asked()).toEqual([]);
    await close();
  });
});

describe("a book on its way to the next year", () => {
  it("is asked once, with the year that ends, however often the button is pressed", async () => {
    const gate = held<NewYear>();
    const { page, asked, turn, close } = await open({
      newYear: ({ preview }) => (preview ? newYear : gate.promise),
    });
    await turn();
    await page.getByText("Записываем изменения на листы").waitFor();
    await expect.poll(() => page.getByRole("button", { name: "Перейти на 2027–2028" }).count()).toBe(0);
    gate.answer(turned);
    await page.getByRole("heading", { name: "Книга на 2027–2028 готова" }).waitFor();
    await expect.poll(() => asked()).toEqual([{ copy: true, from: "2026–2027" }]);
    await close();
  });

  it("shows what is to be looked at, each place a link to its cell", async () => {
    const { page, inputs, turn, close } = await open();
    await turn();
    await page.getByRole("button", { name: "Паспорт, B51" }).click();
    await expect.poll(() => inputs("goTo")).toEqual([{ sheet: "passport", cell: "B51" }]);
    await page.getByRole("button", { name: "Открыть обзор" }).click();
    await page.getByText("Выполнено 12 из 40 (30 %)").waitFor();
    await close();
  });

  it("that Google has cut off says that it can be gone on with, and goes on", async () => {
    let cut = true;
    const { page, asked, turn, close } = await open({
      newYear: ({ preview }) => (preview ? newYear : cut ? thrown("Exceeded maximum execution time") : turned),
    });
    await turn();
    await page.getByText("Ни один срок не сдвинется дважды").waitFor();
    cut = false;
    await page.getByRole("button", { name: "Повторить" }).click();
    await page.getByRole("heading", { name: "Книга на 2027–2028 готова" }).waitFor();
    await expect.poll(() => asked()).toHaveLength(2);
    await close();
  });

  it("whose answer does not come is looked for in the book itself, and not asked for twice", async () => {
    let turning = false;
    const { page, asked, turn, close } = await open(
      {
        listModels: () => (turning ? nextBook : { ...wholeBook, screen: "new-year" }),
        newYear: ({ preview }) => {
          if (preview) return newYear;
          turning = true;
          return new Promise<never>(() => {});
        },
      },
      true,
    );
    await turn();
    await page.getByText("Записываем изменения на листы").waitFor();
    await page.clock.runFor(11_000);
    await page.getByRole("button", { name: "Повторить" }).click();
    await page.getByRole("heading", { name: "Книга на 2027–2028 готова" }).waitFor();
    await expect.poll(() => asked()).toHaveLength(1);
    // rows have moved on that sheet: its places are not known
    await expect.poll(() => page.getByRole("button", { name: "Пары, E11" }).count()).toBe(0);
    await close();
  });
});
