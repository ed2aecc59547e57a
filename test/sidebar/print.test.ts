import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import JSZip from "jszip";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { htmlOf } from "../../src/documents/html";
import { makeDocument } from "../../src/documents/make";
import { pageOf } from "../../src/documents/page";
import { sourceOf, stage } from "../documents/source";
import { overview, wholeBook } from "./canned";
import { documents, printedRoadmap, reminder, withoutSchool } from "./canned-documents";
import { type Book, openPanel, type Panel, refused } from "./panel";
import { toScreen } from "./to-screen";

const whole: Book = {
  listModels: () => wholeBook,
  overview: () => overview,
  listDocuments: () => documents,
  renderDocument: ({ key }) => (key === "reminder" ? reminder : { ...printedRoadmap, key: printedRoadmap.key }),
};

const openPrint = async (book: Book = {}): Promise<Panel> => {
  const panel = await openPanel({ ...whole, ...book });
  await toScreen(panel.page, "Печать");
  await panel.page.getByText("Титульный лист программы").waitFor();
  return panel;
};
const press = (page: Page, name: string) => page.getByRole("button", { name }).click();

/** The page remembers what was printed and copied, instead of opening a window. */
const watch = (page: Page) =>
  page.evaluate(() => {
    const seen = { printed: [] as string[], copied: {} as Record<string, string> };
    Object.assign(window, { seen });
    window.print = () => {
      seen.printed.push(document.title);
    };
    document.execCommand = () => {
      const clipboardData = new DataTransfer();
      document.dispatchEvent(new ClipboardEvent("copy", { clipboardData, cancelable: true }));
      for (const type of clipboardData.types) seen.copied[type] = clipboardData.getData(type);
      return true;
    };
    Object.defineProperty(navigator, "clipboard", {
      configurable: true,
      value: {
        write: async ([item]: ClipboardItem[]) => {
          for (const type of item?.types ?? [])
            seen.copied[type] = await (await (item as ClipboardItem).getType(type)).text();
        },
      },
    });
  });
const seen = (page: Page) =>
  page.evaluate(() => (window as unknown as { seen: { printed: string[]; copied: Record<string, string> } }).seen);

describe("«Напечатать»", () => {
  it("prints the document alone, turned as it says, and leaves the panel as it was", async () => {
    const { page, close } = await openPrint();
    await watch(page);
    await press(page, "Напечатать");
    await page.locator(".paper").waitFor({ state: "attached" });
    expect((await seen(page)).printed).toEqual(["Дорожная карта Школа № 7 2026–2027"]);
    const visible = () => page.locator("body > :visible").evaluateAll((all) => all.map(({ className }) => className));
    await expect.poll(() => visible()).not.toContain("paper");
    await page.emulateMedia({ media: "print" });
    await expect.poll(() => visible()).toEqual(["paper"]);
    await expect.poll(() => page.locator("style[media=print]").textContent()).toContain("size: 297mm 210mm");
    await page.emulateMedia({ media: null });
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    await expect.poll(() => page.locator(".paper, style[media=print]").count()).toBe(0);
    await expect.poll(() => page.title()).toBe("Книга наставничества");
    await close();
  });

  it("gives the printer whole pages out of the panel's narrow one: A4, heads on each, no word torn (S1-28)", async () => {
    const long = Array.from({ length: 40 }, (_, i) => ({
      no: String(i + 1),
      event: `Мероприятие ${i + 1}`,
      content: "Исследование удовлетворённости",
    }));
    const made = makeDocument(sourceOf({ roadmap: stage(1, "Этап", ...long) }), "roadmap-approval", {}, "2026-11-22");
    const { page, close } = await openPrint({
      renderDocument: () => ({
        ...printedRoadmap,
        html: htmlOf(made?.blocks ?? []),
        page: pageOf("План", "landscape"),
      }),
    });
    await watch(page);
    await press(page, "Напечатать");
    await page.locator(".paper").waitFor({ state: "attached" });
    const folder = mkdtempSync(join(tmpdir(), "mentorbook-print-"));
    const path = join(folder, "one.pdf");
    await page.pdf({ path, preferCSSPageSize: true });
    const info = execFileSync("pdfinfo", [path], { encoding: "utf8" });
    const pages = execFileSync("pdftotext", ["-layout", path, "-"], { encoding: "utf8" }).split("\f").slice(0, -1);
    rmSync(folder, { recursive: true });
    expect(info).toMatch(/Page size: +84[12][.\d]* x 59[45]/);
    expect(pages.length).toBeGreaterThan(2);
    expect(pages.filter((text) => !text.includes("Содержание деятельности"))).toEqual([]);
    const text = pages.join("\n");
    expect(text.match(/Исследование/g)).toHaveLength(40);
    expect(text.match(/удовлетворённости/g)).toHaveLength(40);
    expect(text).not.toMatch(/Напечатать|Критерии/);
    await close();
  });

  it("shows what to look at before it is signed, with its cell", async () => {
    const { page, inputs, close } = await openPrint({ goTo: () => ({}) });
    await watch(page);
    await press(page, "Напечатать");
    await page.getByText("«Куратор»: не заполнено.").waitFor();
    await press(page, "Паспорт, B29");
    await expect.poll(() => inputs("goTo")).toEqual([{ sheet: "passport", cell: "B29" }]);
    await close();
  });
});

describe("«Скачать для Word»", () => {
  it("saves a .docx with the document in it", async () => {
    const { page, inputs, close } = await openPrint();
    const download = page.waitForEvent("download");
    await press(page, "Скачать для Word");
    const saved = await download;
    expect(saved.suggestedFilename()).toBe("Дорожная карта Школа № 7 2026–2027.docx");
    await page.getByText("Файл «Дорожная карта Школа №\u00a07 2026–2027» скачан.").waitFor();
    const parts = await JSZip.loadAsync(readFileSync(await saved.path()), { checkCRC32: true });
    await expect.poll(() => parts.file("word/document.xml")?.async("string")).toBe("<w:document>Педсовет</w:document>");
    await expect.poll(() => inputs("renderDocument")).toEqual([{ key: "roadmap-approval", word: true }]);
    await close();
  });
});

describe("«Скопировать»", () => {
  it("takes the table, for a document and for a plain text, without what only paper has", async () => {
    const { page, close } = await openPrint();
    await watch(page);
    await press(page, "Скопировать таблицу");
    await page.getByText("Таблица скопирована.").waitFor();
    const { copied } = await seen(page);
    expect(copied["text/plain"]).toBe("№\tМероприятие\n1\tПедсовет, Н-003");
    expect(copied["text/html"]).toContain("<td>1</td>");
    expect(copied["text/html"]).not.toMatch(/УТВЕРЖДАЮ|tfoot/);
    await close();
  });

  it("takes the reminder as text", async () => {
    const { page, close } = await openPrint();
    await watch(page);
    await page.getByLabel("Напоминание для чата").check();
    await press(page, "Скопировать напоминание");
    await page.getByText("Напоминание скопировано.").waitFor();
    expect((await seen(page)).copied).toEqual({ "text/plain": reminder.plain });
    await close();
  });

  it("goes the new way where the old one is refused", async () => {
    const { page, close } = await openPrint();
    await watch(page);
    await page.evaluate(() => {
      document.execCommand = () => false;
    });
    await press(page, "Скопировать таблицу");
    await page.getByText("Таблица скопирована.").waitFor();
    expect((await seen(page)).copied["text/html"]).toContain("<td>1</td>");
    await close();
  });

  it("shows the text to be copied by hand where the browser does not let a page copy", async () => {
    const { page, close } = await openPrint();
    await page.evaluate(() => {
      Object.defineProperty(navigator, "clipboard", { configurable: true, value: undefined });
      document.execCommand = () => false;
    });
    await page.getByLabel("Напоминание для чата").check();
    await press(page, "Скопировать напоминание");
    const text = page.getByLabel("Скопировать кнопкой браузер не дал.");
    await expect.poll(() => text.inputValue()).toBe(reminder.plain);
    await close();
  });
});

describe("What goes into a document", () => {
  it("is chosen: a month, one person, each on a page of their own", async () => {
    const { page, inputs, close } = await openPrint();
    await watch(page);
    await page.getByLabel("Поручения на месяц").check();
    await page.getByRole("combobox", { name: "Месяц" }).selectOption({ label: "декабрь 2026\u00a0г." });
    await page.getByRole("combobox", { name: "Ответственный" }).selectOption("Куратор");
    await page.getByLabel("Каждому с новой страницы").uncheck();
    await press(page, "Напечатать");
    await expect
      .poll(() => inputs("renderDocument"))
      .toEqual([{ key: "month-tasks", month: "2026-12", responsible: "Куратор", newPage: false }]);
    await close();
  });

  it("is one stage or all of them, by keyboard too", async () => {
    const { page, inputs, close } = await openPrint();
    await watch(page);
    await page.getByRole("combobox", { name: "Этап" }).focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect.poll(() => inputs("renderDocument")).toEqual([{ key: "roadmap-approval", stage: 1 }]);
    await close();
  });
});

describe("A book that does not say whose it is (G-07)", () => {
  it("prints nothing, and leads to the empty field", async () => {
    const { page, inputs, close } = await openPrint({ listDocuments: () => withoutSchool, goTo: () => ({}) });
    await page.getByRole("button", { name: "Напечатать" }).click({ force: true });
    await page.getByRole("button", { name: "Паспорт, B14: Организация: полное название" }).click();
    await expect.poll(() => inputs("goTo")).toEqual([{ sheet: "passport", cell: "B14" }]);
    await expect.poll(() => inputs("renderDocument")).toEqual([]);
    await close();
  });

  it("is told by the server too, should the list be older than the book", async () => {
    const says = "Паспорт, B14: поле «Организация: полное название» пусто. Заполните его и повторите.";
    const { page, close } = await openPrint({ renderDocument: () => refused(says, "document-needs") });
    await press(page, "Напечатать");
    await page.getByText(says).waitFor();
    await close();
  });
});
