import { describe, expect, it } from "vitest";
import { noBook, overview, preview, wholeBook } from "./canned";
import { openPanel, refused } from "./panel";
import { toScreen } from "./to-screen";

const counts = { stages: 8, events: 16, items: 41, indicators: 28, texts: 5 };
const file = (text: string) => ({ name: "модель.json", mimeType: "application/json", buffer: Buffer.from(text) });

describe("a school that opens its own model from a file", () => {
  it("sees it among the models, chosen, and builds of it", async () => {
    const { page, inputs, close } = await openPanel({
      listModels: () => noBook,
      openModel: () => ({ name: "Наша модель", base: "target", counts }),
      previewProgramme: () => preview,
      createProgramme: () => ({ done: true, tab: "Паспорт", built: ["Паспорт"], left: [], total: 1 }),
    });
    await page.getByLabel("Или откройте свою модель из файла").setInputFiles(file("{…}"));
    const card = page.getByLabel("Своя модель из файла");
    await card.waitFor();
    await expect.poll(() => card.isChecked()).toBe(true);
    await page.getByLabel("Название школы").fill("Школа № 9");
    await page.getByRole("button", { name: "Построить книгу" }).click();
    await page.getByText("Книга построена").waitFor();
    await expect.poll(() => inputs("createProgramme")[0]).toMatchObject({ model: "own", own: "{…}" });
    await close();
  });

  it("is told what is wrong with a file, and may choose another", async () => {
    const says = "Файл модели, этап 2, мероприятие 1, срок: найдено 5. Ожидается текст. Ничего не изменено.";
    const { page, close } = await openPanel({
      listModels: () => noBook,
      openModel: () => refused(says, "model-file-wrong"),
    });
    await page.getByLabel("Или откройте свою модель из файла").setInputFiles(file("{}"));
    await page.getByText(says).waitFor();
    await expect.poll(() => page.getByLabel("Своя модель из файла").count()).toBe(0);
    await close();
  });
});

describe("a school that has made the model its own", () => {
  it("saves it as a file of its computer", async () => {
    const json = '{"format":"mentorbook-model"}';
    const { page, close } = await openPanel({
      listModels: () => wholeBook,
      overview: () => overview,
      saveModel: () => ({ file: "Модель Наша 2026–2027.json", json, counts }),
    });
    await toScreen(page, "Начало");
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Сохранить модель" }).click();
    const saved = await download;
    expect(saved.suggestedFilename()).toBe("Модель Наша 2026–2027.json");
    await page.getByText("Людей, отметок и значений в нём нет").waitFor();
    await close();
  });

  it("adds a stage by its name", async () => {
    const { page, inputs, close } = await openPanel({
      listModels: () => wholeBook,
      overview: () => overview,
      addStage: () => ({ no: 8, sheet: "roadmap", tab: "Дорожная карта", cell: "B53" }),
    });
    await toScreen(page, "Начало");
    await expect.poll(() => page.getByRole("button", { name: "Добавить этап" }).isDisabled()).toBe(true);
    await page.getByLabel("Новый этап").fill("Праздники школы");
    await page.keyboard.press("Enter");
    await page.getByText("добавлен этап 8").waitFor();
    await expect.poll(() => inputs("addStage")).toEqual([{ name: "Праздники школы" }]);
    await close();
  });
});
