import { describe, expect, it } from "vitest";
import { overview, wholeBook } from "./canned";
import { type Book, openPanel, thrown } from "./panel";
import { apply, book as canned, onAnswers, onAnswersPreview, table, taken } from "./screens-questionnaires";

const book: Book = {
  listModels: () => wholeBook,
  overview: () => overview,
  lastAction: () => ({ action: null }),
  ...canned,
};
const open = (more: Book = {}) => openPanel({ ...book, ...more });

const personal = /Клюквин|Брусникин|Морошкин|Ягодк|example\.org|000-00-0|0000000/i;

describe("«Анкеты»", () => {
  it("sends nothing of who the people are: names, phones and mails stay in the page (S2-10)", async () => {
    const { page, asked, close } = await open();
    await onAnswersPreview(page);
    await apply(page);
    await page.getByRole("heading", { name: "Имена: 2" }).waitFor();
    const sent = JSON.stringify(asked);
    expect(sent).toContain("Математика, дроби");
    expect(sent).not.toMatch(personal);
    await close();
  });

  it("sends 650 names nowhere, in steps that «Отменить» takes back one by one", async () => {
    const { page, asked, inputs, close } = await open();
    const letters = "абвгдежзик";
    const rows = Array.from({ length: 650 }, (_, i) => [
      `Ягодк${letters[i % 10]}${letters[Math.floor(i / 10) % 10]}${letters[Math.floor(i / 100)]}ва Анна Ивановна`,
      `8000000${1000 + i}`,
      "7",
      `помощь по теме ${i}`,
    ]);
    await onAnswersPreview(page, [["ФИО", "Телефон", "Класс", "Ваш запрос"], ...rows]);
    await apply(page);
    await page.getByRole("heading", { name: "Имена: 650" }).waitFor();
    await expect.poll(() => inputs("takeAnswers").map(({ rows }) => rows.length)).toEqual([600, 50]);
    await page.getByText("Записано за 2 действия").waitFor();
    expect(JSON.stringify(asked)).not.toMatch(/Ягодк|Анна|Ивановна|8000000/);
    await close();
  });

  it("gives each person the next free code, and the list of names the person behind it", async () => {
    const { page, inputs, close } = await open();
    await onAnswersPreview(page);
    await page.getByText("П-003 Клюквина Ёлка Игоревна").waitFor();
    await apply(page);
    await page.getByRole("heading", { name: "Готово" }).waitFor();
    await expect
      .poll(() => inputs("takeAnswers").map(({ rows }) => rows.map(({ code }) => code)))
      .toEqual([["П-003", "П-004"]]);
    const waiting = page.waitForEvent("download");
    await page.getByRole("button", { name: "Сохранить список имён" }).click();
    const stream = await (await waiting).createReadStream();
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(chunk as Buffer);
    expect(Buffer.concat(chunks).toString("utf8").split("\r\n").slice(0, 3)).toEqual([
      "\uFEFFКод;ФИО;Должность;Телефон;Почта",
      "П-003;Клюквина Ёлка Игоревна;7Б класс;8 (000) 000-00-01;klyukva@example.org",
      "П-004;Брусникин Пётр;8А класс;8 (000) 000-00-02;",
    ]);
    await close();
  });

  it("asks whether two answers are one person's, and takes two when told so", async () => {
    const { page, close } = await open();
    await onAnswersPreview(page);
    await page.getByRole("heading", { name: "Похоже, один человек: 1" }).waitFor();
    await page.getByLabel("Строка 4 и 2").selectOption("два разных человека");
    await page.getByRole("heading", { name: "Строки баз: 3" }).waitFor();
    await close();
  });

  it("finds people of the opened list again: answers read a second time add nobody", async () => {
    let count = 0;
    const { page, inputs, close } = await open({
      questionnaires: () => ({
        codes: { mentors: [], mentees: ["П-001", "П-002", ...(count++ > 0 ? ["П-003", "П-004"] : [])] },
        names: "codes",
        today: "2026-11-22",
        tabs: ["Ответы"],
        issued: [],
        interest: { requests: [], forms: [] },
        rows: null,
      }),
    });
    await onAnswersPreview(page);
    await apply(page);
    await page.getByRole("button", { name: "Прочитать ещё ответы" }).click();
    await onAnswersPreview(page);
    await page.getByText("уже в базе").first().waitFor();
    await apply(page);
    await page.getByText("Записано: дополнено 2.").waitFor();
    expect(
      inputs("takeAnswers")
        .at(-1)
        ?.rows.map(({ code, known }) => [code, known]),
    ).toEqual([
      ["П-003", true],
      ["П-004", true],
    ]);
    await close();
  });

  it("takes a column for what somebody says it is", async () => {
    const { page, close } = await open();
    await onAnswersPreview(page);
    await page.getByLabel("Столбец 8, Любимый цвет").selectOption("источник запроса");
    await expect.poll(() => page.getByText("синий: для такого столбца").count()).toBe(0);
    await close();
  });

  it("goes on where the connection broke, and keeps the names", async () => {
    let tries = 0;
    const { page, close } = await open({
      takeAnswers: ({ rows, apply }) => {
        tries += apply ? 1 : 0;
        return apply && tries === 1 ? thrown("NetworkError: Connection failure due to HTTP 0") : taken(rows, apply);
      },
    });
    await onAnswersPreview(page);
    await apply(page);
    await page.getByText("Записано не всё").waitFor();
    await page.getByRole("button", { name: "Повторить" }).click();
    await page.getByRole("heading", { name: "Имена: 2" }).waitFor();
    await close();
  });

  it("offers to take names and contacts out of the tab that they came from", async () => {
    const { page, inputs, close } = await open();
    await onAnswers(page);
    await page.getByRole("button", { name: "Прочитать лист" }).click();
    await apply(page);
    await page.getByRole("button", { name: "Убрать имена с листа" }).click();
    await page.getByText("Имена и контакты убраны с листа «Ответы», столбцов: 3.").waitFor();
    await expect.poll(() => inputs("emptyColumns")).toEqual([{ tab: "Ответы", columns: [2, 5, 6], heads: 1 }]);
    await close();
  });

  it.each([
    ["is empty but for its questions", table.slice(0, 1), "Есть только вопросы, ответов ещё нет."],
    ["is too wide", [Array.from({ length: 1000 }, (_, i) => `Вопрос ${i}`), ["да"]], "Столбцов 1000, можно до 200."],
  ])("says in a sentence what is wrong with a table that %s", async (_, rows, says) => {
    const { page, close } = await open();
    await onAnswersPreview(page, rows);
    await page.getByText(says).waitFor();
    await expect.poll(() => page.getByRole("button", { name: "Записать" }).getAttribute("aria-disabled")).toBe("true");
    await close();
  });
});
