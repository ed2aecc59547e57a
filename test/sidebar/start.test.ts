import { describe, expect, it } from "vitest";
import type { Built } from "../../src/api/answers";
import { halfBuilt, noBook, overview, preview, school, tabs, wholeBook } from "./canned";
import { held, type Instead, openPanel, thrown } from "./panel";
import { toScreen } from "./to-screen";

const after = (count: number): Built => ({
  done: count === tabs.length,
  tab: tabs[count - 1] ?? null,
  built: tabs.slice(0, count),
  left: tabs.slice(count),
  total: tabs.length,
});

/** The book of the fake grows with each step; a step waits until the test lets it go. */
function growing(from = 0) {
  let count = from;
  const gates: ReturnType<typeof held<Built>>[] = [];
  return {
    createProgramme: () => {
      const gate = held<Built>();
      gates.push(gate);
      return gate.promise;
    },
    listModels: () =>
      count === 0
        ? noBook
        : count === tabs.length
          ? wholeBook
          : { ...halfBuilt, book: { ...halfBuilt.book!, left: tabs.slice(count) } },
    previewProgramme: () => preview,
    overview: () => overview,
    waiting: () => gates.length,
    next: (instead?: Instead) => gates.shift()?.answer(instead ?? after(++count)),
  };
}

describe("a spreadsheet without a book", () => {
  it("opens on «Начало» and asks what the school has", async () => {
    const { page, close } = await openPanel(growing());
    await page.getByText("Что у вас?").waitFor();
    await expect.poll(() => page.getByRole("tab", { selected: true }).textContent()).toBe("Начало");
    await expect.poll(() => page.getByLabel("Внедряем целевую модель в своей школе").isChecked()).toBe(true);
    await expect.poll(() => page.getByLabel("Ведём управленческие команды муниципалитета").isChecked()).toBe(false);
    await expect
      .poll(() => page.getByLabel("Учебный год").locator("option").allTextContents())
      .toEqual(["2025–2026", "2026–2027", "2027–2028"]);
    await close();
  });

  it("asks for the name of the school before anything is built", async () => {
    const { page, asked, close } = await openPanel(growing());
    await page.getByRole("button", { name: "Построить книгу" }).click();
    const field = page.getByLabel("Название школы");
    const note = page.getByText("Впишите название школы");
    await note.waitFor();
    await expect.poll(() => field.evaluate((input) => input === document.activeElement)).toBe(true);
    await expect.poll(() => field.getAttribute("aria-describedby")).toBe(await note.getAttribute("id"));
    await expect.poll(() => asked.map(({ name }) => name)).toEqual(["listModels"]);
    await close();
  });

  it("shows what will be built, and only then is asked to build", async () => {
    const book = growing();
    const { page, inputs, close } = await openPanel(book);
    await page.getByLabel("Название школы").fill(school);
    await page.getByRole("textbox", { name: "Муниципалитет" }).fill("Лесной район");
    await page.getByLabel("Учебный год").selectOption("2027–2028");
    await page.getByRole("button", { name: "Показать, что будет построено" }).click();
    await page.getByText("Ваши листы и ячейки не изменятся.").waitFor();
    await expect
      .poll(() => inputs("previewProgramme"))
      .toEqual([{ model: "target", year: 2027, school, names: "codes", municipality: "Лесной район" }]);
    await expect.poll(() => inputs("createProgramme")).toEqual([]);
    await page.getByRole("button", { name: "Вернуться" }).click();
    await expect.poll(() => page.getByLabel("Название школы").inputValue()).toBe(school);
    await close();
  });

  it("shows the user's cells that would change even when asked to build at once", async () => {
    const touched = [{ sheet: "own", tab: "Лист1", cell: "A1", was: "План", now: "Книга" }];
    const { page, inputs, close } = await openPanel({
      ...growing(),
      previewProgramme: () => ({ ...preview, touched }),
    });
    await page.getByLabel("Название школы").fill(school);
    await page.getByRole("button", { name: "Построить книгу" }).click();
    await page.getByText("было «План» → станет «Книга»").waitFor();
    await expect.poll(() => inputs("createProgramme")).toEqual([]);
    await close();
  });

  it("is built from the keyboard alone, sheet by sheet", async () => {
    const book = growing();
    const { page, inputs, close } = await openPanel(book);
    await page.getByLabel("Название школы").focus();
    await page.keyboard.type(school);
    await page.keyboard.press("Enter");
    await page.getByText("Строим «Сводка»: 1 из 9").waitFor();
    book.next();
    await page.getByText("Строим «Паспорт»: 2 из 9").waitFor();
    book.next();
    await page.getByText("Строим «Дорожная карта»: 3 из 9").waitFor();
    const bar = page.getByRole("progressbar", { name: "Построение книги" });
    expect([await bar.getAttribute("aria-valuenow"), await bar.getAttribute("aria-valuemax")]).toEqual(["2", "9"]);
    for (let at = 2; at < tabs.length; at++) {
      await expect.poll(book.waiting).toBe(1);
      book.next();
    }
    await page.getByRole("heading", { name: "Книга построена" }).waitFor();
    await expect.poll(() => inputs("createProgramme")).toHaveLength(9);
    await expect
      .poll(() => inputs("createProgramme")[0])
      .toEqual({ model: "target", year: 2026, school, names: "codes", step: true });
    await page.getByRole("button", { name: "Открыть обзор" }).press("Enter");
    await page.getByText("Выполнено 12 из 40 (30 %)").waitFor();
    await close();
  });
});

describe("building that is interrupted", () => {
  it("stops after the sheet that was begun, and goes on from there", async () => {
    const book = growing();
    const { page, close } = await openPanel(book);
    await page.getByLabel("Название школы").fill(school);
    await page.getByRole("button", { name: "Построить книгу" }).click();
    await page.getByRole("button", { name: "Остановить" }).click();
    await page.getByText("Закончим начатый лист и остановимся…").waitFor();
    book.next();
    await page.getByRole("heading", { name: "Построение остановлено" }).waitFor();
    await page.getByText("Готовое остаётся как есть: 1 лист.").waitFor();
    expect(book.waiting()).toBe(0);
    await page.getByRole("button", { name: "Достроить" }).click();
    await page.getByText("Строим «Паспорт»: 2 из 9").waitFor();
    await close();
  });

  it("says after a failure what stands and what does not", async () => {
    const book = growing();
    const { page, close } = await openPanel(book);
    await page.getByLabel("Название школы").fill(school);
    await page.getByRole("button", { name: "Построить книгу" }).click();
    await expect.poll(book.waiting).toBe(1);
    book.next();
    await expect.poll(book.waiting).toBe(1);
    book.next(thrown("Exceeded maximum execution time"));
    await page.getByRole("heading", { name: "Построение прервалось" }).waitFor();
    await page.getByText("Google остановил работу: она шла слишком долго.").waitFor();
    await expect
      .poll(() => page.getByText("Осталось построить").locator("~ ul > li").allTextContents())
      .toEqual(tabs.slice(1));
    await page.getByRole("button", { name: "Достроить" }).click();
    await page.getByText("Строим «Паспорт»: 2 из 9").waitFor();
    await close();
  });
});

describe("a half-built book", () => {
  it("opens on «Начало», says how much is left, and is gone on with", async () => {
    const book = growing(6);
    const { page, inputs, close } = await openPanel(book);
    await page.getByText("Книга построена не до конца: осталось 3 листа").waitFor();
    await page.getByRole("button", { name: "Достроить" }).click();
    await page.getByText("Строим «Индикаторы»…").waitFor();
    await expect
      .poll(() => inputs("createProgramme")[0])
      .toMatchObject({ model: "target", year: 2026, school, step: true });
    book.next();
    await page.getByText("Строим «Критерии»: 8 из 9").waitFor();
    await close();
  });
});

describe("a book that stands", () => {
  const open = async (found: number) => {
    const changes = found
      ? [{ sheet: "indicators", tab: "Индикаторы", says: "Вернуть формулы в «Изменение»", count: found }]
      : [];
    const opened = await openPanel({
      listModels: () => wholeBook,
      overview: () => overview,
      repairBook: ({ preview }) => ({ changes, written: preview ? 0 : found }),
    });
    await toScreen(opened.page, "Начало");
    await opened.page.getByRole("button", { name: "Проверить устройство книги" }).click();
    return opened;
  };

  it("with nothing to mend is left as it is", async () => {
    const { page, inputs, close } = await open(0);
    await page.getByText("Всё на месте, ничего не изменено").waitFor();
    await expect.poll(() => inputs("repairBook")).toEqual([{ preview: true }]);
    await close();
  });

  it("is mended after what will be mended has been shown", async () => {
    const { page, inputs, close } = await open(12);
    await page.getByText("Вернуть формулы в «Изменение» (12 изменений)").waitFor();
    await page.getByRole("button", { name: "Починить" }).click();
    await page.getByText("Сделано: книга починена, 12 изменений").waitFor();
    await expect.poll(() => inputs("repairBook")).toEqual([{ preview: true }, {}]);
    await close();
  });
});
