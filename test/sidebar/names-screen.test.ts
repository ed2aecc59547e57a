import ExcelJS from "exceljs";
import JSZip from "jszip";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import type { NamesState } from "../../src/api/answers";
import { people } from "../people";
import { wholeBook } from "./canned";
import { documents, printedRoadmap } from "./canned-documents";
import { type Book, openPanel } from "./panel";
import { toScreen } from "./to-screen";

const all = people(12);
const [one, two] = all as [(typeof all)[0], (typeof all)[0]];
const spot = { sheet: "mentors", tab: "База наставников", cell: "A6" };
const state = (codes: readonly string[]): NamesState => ({
  mode: "codes",
  modes: [],
  noticed: "2026-11-22",
  next: { mentor: "Н-031", mentee: "П-031" },
  people: codes.map((code) => ({ ...spot, code, role: "mentor", who: "учитель", name: "", pairs: [] })),
});
const open = async (book: Book = {}, codes = all.map(({ code }) => code)) => {
  const panel = await openPanel({
    listModels: () => wholeBook,
    names: () => state(codes),
    listDocuments: () => documents,
    ...book,
  });
  await toScreen(panel.page, "Имена");
  await panel.page.getByRole("heading", { name: "Список имён" }).waitFor();
  return panel;
};
const give = (page: Page, name: string, buffer: Buffer) =>
  page.getByLabel("Файл со списком имён").setInputFiles({ name, mimeType: "application/octet-stream", buffer });
const rows = [["Код", "ФИО", "Должность"], ...all.map(({ code, name }) => [code, name, "учитель"])];
const csv = Buffer.from(rows.map((row) => row.join(";")).join("\n"));

async function xlsx(): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  book.addWorksheet("Пустой");
  book.addWorksheet("Список").addRows(rows);
  return Buffer.from(await book.xlsx.writeBuffer());
}

/** A file of Excel's kind that would fill the memory: forty megabytes of nothing. */
async function bomb(): Promise<Buffer> {
  const zip = await JSZip.loadAsync(await xlsx());
  zip.file("xl/worksheets/sheet1.xml", " ".repeat(40_000_000));
  return zip.generateAsync({ type: "nodebuffer", compression: "DEFLATE" });
}

describe("A list of names (G-08)", () => {
  it("opens from an Excel file, on the first sheet that has anything", async () => {
    const { page, asked, close } = await open();
    await give(page, "имена.xlsx", await xlsx());
    await page.getByText("«имена.xlsx», имён: 12.").waitFor();
    await expect.poll(() => asked.map(({ name }) => name)).toEqual(["listModels", "overview", "names"]);
    await close();
  });

  it("refuses a file that hides a huge content, another zip and a picture, and keeps the list that was open", async () => {
    const { page, close } = await open();
    await give(page, "имена.csv", csv);
    await page.getByText("имён: 12").waitFor();
    await give(page, "бомба.xlsx", await bomb());
    await page.getByText("слишком много данных для списка имён").waitFor();
    await give(
      page,
      "текст.docx",
      await new JSZip().file("word/document.xml", "<a/>").generateAsync({ type: "nodebuffer" }),
    );
    await page.getByText("Это не таблица Excel.").waitFor();
    await give(page, "фото.png", Buffer.from([0x89, 0x50, 0x4e, 0x47, 1, 2]));
    await page.getByText("Это картинка.").waitFor();
    await page.getByText("«имена.csv», имён: 12.").waitFor();
    await close();
  });

  it("is told to be of another school, and otherwise which codes and names have no other half", async () => {
    const { page, close } = await open({}, ["Н-901", "Н-902", "П-903"]);
    await give(page, "чужой.csv", csv);
    await page.getByText("Похоже, это список другой школы").waitFor();
    await close();
    const own = await open({}, [...all.slice(0, 11).map(({ code }) => code), "П-777"]);
    await give(own.page, "имена.csv", csv);
    await own.page.getByText("Коды без имени: 1 (П-777).").waitFor();
    await own.page.getByText(`Имена, кодов которых нет в книге: 1 (${all[11]?.code}).`).waitFor();
    await own.close();
  });

  it("is made of pasted names from the keyboard, with the next free codes, and saved", async () => {
    const { page, close } = await open();
    await page.getByRole("button", { name: "Составить из имён" }).press("Enter");
    await page.keyboard.insertText(`${one.name}\n${two.name}`);
    await page.getByRole("button", { name: "Дать коды" }).press("Enter");
    await page.getByText("Добавлено имён: 2, новых кодов: 2.").waitFor();
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Сохранить список" }).press("Enter");
    expect((await download).suggestedFilename()).toBe("Список имён.csv");
    await page.getByLabel("Найти участника").fill(one.surname);
    await page.getByText(`П-031 ${one.name}`).waitFor();
    await close();
  });

  it("puts names into a printed paper, and a line to write by hand for one whom nobody knows", async () => {
    const paper = {
      ...printedRoadmap,
      html: `<p title="${one.code}">${one.code}, \u2060${two.code}\u2060, \u2060П-777\u2060</p>`,
    };
    const { page, close } = await open({ renderDocument: () => paper });
    await give(page, "имена.csv", csv);
    await page.getByText("имён: 12").waitFor();
    await toScreen(page, "Печать");
    await page.evaluate(() => {
      window.print = () => {};
    });
    await page.getByRole("button", { name: "Напечатать" }).click();
    const short = `${one.surname}\u00a0${one.first[0]}.\u00a0${one.patronymic[0]}.`;
    await expect
      .poll(() => page.locator(".paper").innerHTML())
      .toBe(`<p title="${one.code}">${short}, ${two.name}, П-777 ${"_".repeat(40)}</p>`.replaceAll("\u00a0", "&nbsp;"));
    await close();
  });
});

describe("A name found in the book", () => {
  it("is replaced by the code of the list: the book gets the place and the code only", async () => {
    const text = `Куратор; ${one.surname} ${one.first[0]}.${one.patronymic[0]}.`;
    const found = {
      sheet: "Мой лист",
      tab: "Мой лист",
      cell: "E9",
      kind: "name" as const,
      note: false,
      from: 9,
      to: text.length,
      text,
    };
    let left = [found];
    const { page, inputs, close } = await open({
      scanNames: () => ({
        found: left,
        left: 0,
        tabs: 3,
        kinds: left.length > 0 ? [{ kind: "name", name: "Имена", count: 1 }] : [],
      }),
      replaceName: () => {
        left = [];
        return { sheet: "Мой лист", tab: "Мой лист", cell: "E9", says: "Имя заменено" };
      },
    });
    await give(page, "имена.csv", csv);
    await page.getByRole("button", { name: "Проверить книгу" }).click();
    await page.getByRole("button", { name: `Заменить кодом ${one.code}` }).click();
    await page.getByText("Ничего не найдено, листов: 3.").waitFor();
    await expect
      .poll(() => inputs("replaceName"))
      .toEqual([{ tab: "Мой лист", cell: "E9", from: 9, to: text.length, code: one.code }]);
    await close();
  });
});
