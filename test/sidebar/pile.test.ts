import { describe, expect, it } from "vitest";
import { overview, wholeBook } from "./canned";
import { type Book, openPanel, thrown } from "./panel";
import { book as canned, given, onPart, pile, taken } from "./screens-questionnaires";

/** The panel over a book that knows what was entered. */
const open = (more: Book = {}) => {
  const written = new Set<string>();
  return openPanel({
    listModels: () => wholeBook,
    overview: () => overview,
    lastAction: () => ({ action: null }),
    ...canned,
    questionnaires: () => ({
      ...pile,
      issued: pile.issued.map((of) => ({ ...of, entered: of.entered || written.has(of.code) })),
    }),
    takeAnswers: ({ rows, apply }) => {
      if (apply) for (const { code } of rows) written.add(code);
      return taken(rows, apply);
    },
    ...more,
  });
};

describe("A pile of questionnaires that came back", () => {
  it("is typed in by keys alone: fields as on the paper, digits for choices, then the next code", async () => {
    const { page, inputs, close } = await open();
    await onPart(page, "Внести стопку");
    await page.getByText("Внесено 2 из 5").waitFor();
    await page.getByLabel("Класс").focus();
    for (const text of ["7Б", "2013", "дроби", "2"]) {
      await page.keyboard.type(text);
      await page.keyboard.press("Enter");
    }
    await page.keyboard.press("Enter");
    await page.getByText("Внесено 3 из 5", { exact: true }).waitFor();
    await expect
      .poll(() => inputs("takeAnswers")[0])
      .toEqual({
        rows: [
          {
            base: "mentees",
            code: "П-003",
            known: false,
            same: "",
            cells: { category: "обучающийся", who: "7Б", year: 2013, request: "дроби" },
            form: "в группе",
            day: "",
          },
        ],
        apply: true,
      });
    await expect.poll(() => page.getByLabel("Код на анкете").inputValue()).toBe("П-004");
    await expect.poll(() => page.getByLabel("Класс").evaluate((field) => field === document.activeElement)).toBe(true);
    await close();
  });

  it("takes the code by its number, and says so where no such paper was given out or it is entered already", async () => {
    const { page, inputs, close } = await open();
    await onPart(page, "Внести стопку");
    await page.getByLabel("Код на анкете").fill("5");
    await page.getByRole("button", { name: "Внести", exact: true }).click();
    await expect.poll(() => inputs("takeAnswers")[0]?.rows[0]?.code).toBe("П-005");
    await page.getByLabel("Код на анкете").fill("99");
    await page.getByRole("button", { name: "Внести", exact: true }).click();
    await page.getByText("такой анкеты не выдавали").waitFor();
    await page.getByLabel("Код на анкете").fill("п-001");
    await page.getByRole("button", { name: "Внести", exact: true }).click();
    await page.getByText("П-001 уже внесена").waitFor();
    await close();
  });

  it("keeps what cannot be taken in its field, with a sentence", async () => {
    const { page, inputs, close } = await open();
    await onPart(page, "Внести стопку");
    await page.getByLabel("Год рождения").fill("2030");
    await page.getByRole("button", { name: "Внести", exact: true }).click();
    await page.getByText("Год рождения: 2030 год ещё не наступил").waitFor();
    await expect.poll(() => page.getByLabel("Год рождения").inputValue()).toBe("2030");
    await page.getByLabel("Год рождения").fill("2013");
    await page.getByLabel("С чем нужна помощь").fill("к Клюквиной А. И.");
    await page.getByRole("button", { name: "Внести", exact: true }).click();
    await page.getByText("похоже на имя").waitFor();
    await expect.poll(() => inputs("takeAnswers")).toEqual([]);
    await close();
  });

  it("loses nothing when the connection breaks: one goes on typing, and what is typed is sent when it is back", async () => {
    let broken = true;
    const { page, inputs, close } = await open({
      takeAnswers: ({ rows, apply }) =>
        broken ? thrown("NetworkError: Connection failure due to HTTP 0") : taken(rows, apply),
    });
    await onPart(page, "Внести стопку");
    for (const text of ["7А", "7Б"]) {
      await page.getByLabel("Класс").fill(text);
      await page.getByRole("button", { name: "Внести", exact: true }).click();
    }
    await page.getByText("Внесено 4 из 5, записывается: 2").waitFor();
    await page.getByText("Не записано, введённое сохранено").waitFor();
    broken = false;
    await page.getByRole("button", { name: "Повторить" }).click();
    await expect
      .poll(() => [...new Set(inputs("takeAnswers").map(({ rows }) => String(rows[0]?.cells.who)))])
      .toEqual(["7А", "7Б"]);
    await close();
  });

  it("sends no name from the strip: it goes to the list of names alone", async () => {
    const { page, asked, close } = await open();
    await onPart(page, "Внести стопку");
    await page.getByLabel("ФИО с талона").fill("Клюквина Ёлка");
    await page.getByRole("button", { name: "Внести", exact: true }).click();
    await expect.poll(() => asked.some(({ name }) => name === "takeAnswers")).toBe(true);
    expect(JSON.stringify(asked)).not.toContain("Клюквин");
    await close();
  });
});

describe("«Бумажные анкеты»", () => {
  it("gives out codes and prints, and prints the same once more", async () => {
    const { page, inputs, close } = await open({ giveForms: () => given });
    await onPart(page, "Бумажные анкеты");
    await page.getByLabel("Сколько анкет").fill("0");
    await page.getByRole("button", { name: "Выдать коды и напечатать" }).click();
    await page.getByText("Укажите число от 1 до 200.").waitFor();
    await page.getByLabel("Сколько анкет").fill("2");
    await page.getByRole("button", { name: "Выдать коды и напечатать" }).click();
    await page.getByText("П-006–П-007").waitFor();
    await page.getByRole("button", { name: "Напечатать ещё раз: 2" }).click();
    await expect
      .poll(() => inputs("giveForms"))
      .toEqual([
        { paper: "pupil-mentee", count: 2 },
        { paper: "pupil-mentee", codes: ["П-006", "П-007"] },
      ]);
    await close();
  });
});
