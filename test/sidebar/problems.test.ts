import { describe, expect, it } from "vitest";
import type { Problems } from "../../src/api/answers";
import { criteria, noProblems, overview, problem, problems, wholeBook } from "./canned";
import { type Book, openPanel, refused } from "./panel";
import { toScreen } from "./to-screen";

const open = async (book: Book) => {
  const opened = await openPanel({
    listModels: () => wholeBook,
    overview: () => overview,
    goTo: () => ({}),
    ...book,
  });
  await opened.page.getByRole("tab", { name: "Проверка" }).click();
  return opened;
};

describe("remarks about the book", () => {
  it("stand in groups, errors first, each with its sign, its word and its count", async () => {
    const { page, close } = await open({
      findProblems: () => ({ ...problems, groups: [...problems.groups].reverse() }),
    });
    await page.getByRole("heading", { name: "5 замечаний" }).waitFor();
    const heads = await page.locator(".opener").allInnerTexts();
    expect(heads.map((text) => text.replace(/\s+/g, " ").replace(" ▾", ""))).toEqual([
      "× ошибка Формула заменена числом 2",
      "! предупреждение Срок пункта вне своего этапа 1",
      "? вопрос Срок не понят 2",
    ]);
    await close();
  });

  it("open their cell", async () => {
    const { page, inputs, close } = await open({ findProblems: () => problems });
    await page.getByRole("button", { name: "Индикаторы, G9" }).click();
    await expect.poll(() => inputs("goTo")).toEqual([{ sheet: "indicators", cell: "G9" }]);
    await close();
  });

  it("name their place once", async () => {
    const one = problem(1, { says: "Дорожная карта, D6: не заполнено «Сроки»." });
    const { page, close } = await open({
      findProblems: () => ({ ...problems, groups: [{ ...problems.groups[2]!, problems: [one] }] }),
    });
    await page.getByText("Не заполнено «Сроки».", { exact: true }).waitFor();
    await close();
  });

  it("on a whole sheet open the sheet", async () => {
    const whole = problem(1, { cell: "", tab: "Пары", sheet: "pairs" });
    const { page, inputs, close } = await open({
      findProblems: () => ({ ...problems, groups: [{ ...problems.groups[2]!, problems: [whole] }] }),
    });
    await page.getByRole("button", { name: "лист «Пары»" }).click();
    await expect.poll(() => inputs("goTo")).toEqual([{ sheet: "pairs", cell: "" }]);
    await close();
  });

  it("of one kind can be seen alone", async () => {
    const { page, close } = await open({ findProblems: () => problems });
    await page.getByRole("button", { name: "1 предупреждение" }).click();
    await expect.poll(() => page.locator(".opener").count()).toBe(1);
    await page.getByRole("button", { name: "все 5" }).click();
    await expect.poll(() => page.locator(".opener").count()).toBe(3);
    await close();
  });

  it("are checked again only when asked", async () => {
    const { page, inputs, close } = await open({ findProblems: () => problems });
    await page.getByRole("heading", { name: "5 замечаний" }).waitFor();
    await page.getByRole("tab", { name: "Обзор" }).click();
    await page.getByRole("tab", { name: "Проверка" }).click();
    await expect.poll(() => inputs("findProblems")).toHaveLength(1);
    await page.getByRole("button", { name: "Проверить ещё раз" }).click();
    await expect.poll(() => inputs("findProblems").length).toBe(2);
    await close();
  });
});

describe("a remark with a fix", () => {
  const only: Problems = {
    ...problems,
    groups: problems.groups.slice(0, 1),
    counts: { error: 2, warning: 0, question: 0 },
  };

  it("is fixed at one press; the result is told and the list renewed", async () => {
    const left = [...only.groups[0]!.problems];
    const { page, inputs, close } = await open({
      findProblems: () =>
        left.length
          ? {
              ...only,
              groups: [{ ...only.groups[0]!, problems: [...left] }],
              counts: { ...only.counts, error: left.length },
            }
          : noProblems,
      fixProblem: ({ id }) => {
        left.shift();
        return { says: `Формула возвращена (${id})`, changes: 1 };
      },
    });
    const fix = page.getByRole("button", { name: "Исправить: вернуть формулу" });
    await fix.first().press("Enter");
    await page.getByText("Сделано: исправление в ячейке Индикаторы, G9").waitFor();
    await page.getByRole("heading", { name: "1 замечание" }).waitFor();
    await fix.press("Enter");
    await page.getByRole("heading", { name: "Замечаний нет" }).waitFor();
    await expect.poll(() => inputs("fixProblem")).toEqual([{ id: "problem1" }, { id: "problem2" }]);
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe("H1");
    await close();
  });

  it("stays when the fix is refused, with the reason beside it", async () => {
    const { page, close } = await open({
      findProblems: () => only,
      fixProblem: () => refused("В ячейке уже другое значение. Ничего не изменено."),
    });
    await page.getByRole("button", { name: "Исправить: вернуть формулу" }).first().click();
    await page.getByRole("alert").getByText("В ячейке уже другое значение. Ничего не изменено.").waitFor();
    await expect.poll(() => page.getByRole("button", { name: "Исправить: вернуть формулу" }).count()).toBe(2);
    await close();
  });
});

describe("a book with hundreds of remarks", () => {
  it("shows a few, and more at a press", async () => {
    const many = Array.from({ length: 320 }, (_, at) => problem(at, {}));
    const { page, close } = await open({
      findProblems: () => ({
        groups: [
          { ...problems.groups[2]!, problems: many },
          { ...problems.groups[0]!, problems: many.map((one) => ({ ...one, id: `e${one.id}` })) },
        ],
        counts: { error: 320, warning: 0, question: 320 },
        sheets: 9,
      }),
    });
    await page.getByRole("heading", { name: "640 замечаний" }).waitFor();
    await expect.poll(() => page.locator(".group li").count()).toBe(5);
    await page.getByRole("button", { name: "Показать ещё 20 из 315" }).click();
    await expect.poll(() => page.locator(".group li").count()).toBe(25);
    await close();
  });
});

describe("a book without remarks", () => {
  it("says so and what was checked", async () => {
    const { page, close } = await open({ findProblems: () => noProblems });
    await page.getByRole("heading", { name: "Замечаний нет" }).waitFor();
    await page.getByText("Проверено 9 листов").waitFor();
    await close();
  });
});

describe("criteria of effectiveness", () => {
  it("show value, threshold, verdict and what is missing", async () => {
    const { page, close } = await open({ findProblems: () => noProblems, criteria: () => criteria });
    await toScreen(page, "Критерии");
    await page.getByRole("heading", { name: "Достигнуто 1 из 4" }).waitFor();
    const second = page.locator(".criteria li").nth(1);
    await second.getByText("84,96 %").waitFor();
    await second.getByText("не достигнут").waitFor();
    await page.getByText("не заполнено на выходе: 8").waitFor();
    await page.getByText("порог не задан").waitFor();
    await close();
  });
});
