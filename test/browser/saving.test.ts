import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { openBook } from "../../local/book";
import { start } from "../../local/server/start";
import { readBookFile, writeBookFile } from "../../local/store";
import { openPage, person, ready } from "./chromium";
import { menu, shown, tabs, type } from "./hands";
import { ADD_ON, openHost } from "./host";

const newPath = () => join(mkdtempSync(join(tmpdir(), "mentorbook-saving-")), "книга.json");
const portOf = (url: string) => Number(new URL(url).port);

describe("saving", () => {
  it("is said beside the book's name, and the file holds the book", async () => {
    const host = await openHost();
    const { page } = await openPage(host.url);
    await expect.poll(() => page.locator("#saving").innerText()).toBe("Сохранено на этом компьютере");
    await type(page, "A1", "на диск");
    await expect.poll(() => JSON.stringify(safely(() => readBookFile(host.path)))).toContain("на диск");
    await page.locator('#saving[data-state="saved"]').waitFor();
    await page.context().close();
    await host.close();
  });

  it("that fails is told in words, and comes right by itself", async () => {
    const folder = newPath();
    const host = await openHost({ path: join(folder, "книга.json") });
    rmSync(folder, { recursive: true });
    writeFileSync(folder, "здесь лежит файл, а не папка");
    const { page } = await openPage(host.url);
    await type(page, "A1", "не на диск");
    await expect.poll(() => page.locator("#saving").innerText()).toContain("Не удалось сохранить «книга.json»");
    expect(readFileSync(folder, "utf8")).toContain("здесь лежит файл");
    rmSync(folder);
    await page.locator('#saving[data-state="saved"]').waitFor();
    expect(JSON.stringify(readBookFile(host.path))).toContain("не на диск");
    await page.context().close();
    await host.close();
  });
});

describe("when the program is closed", () => {
  it("the page says so, keeps what is typed, and goes on when the program is back", async () => {
    const path = newPath();
    const first = await openHost({ path });
    const { page } = await openPage(first.url);
    await type(page, "A1", "до");
    await expect.poll(() => first.person().value("Лист1", "A1")).toBe("до");
    await first.close();
    await page.locator('#saving[data-state="lost"]').waitFor();
    await expect.poll(() => page.locator("#saving").innerText()).toContain("Связь с программой потеряна");
    await type(page, "A2", "во время");
    const second = await openHost({ path, port: portOf(first.url) });
    await ready(page);
    await expect.poll(() => second.person().value("Лист1", "A2")).toBe("во время");
    expect(second.person().value("Лист1", "A1")).toBe("до");
    await expect.poll(() => shown(page, "A1")).toBe("до");
    await page.context().close();
    await second.close();
  });
});

describe("a damaged book", () => {
  /** A book with a kept state of which the present file is cut. */
  function damaged() {
    const path = newPath();
    for (const word of ["целое", "последнее"]) {
      const book = openBook({});
      book.person.type("Лист1", "A1", word);
      writeBookFile(path, book.saved());
    }
    const text = readFileSync(path, "utf8");
    writeFileSync(path, text.slice(0, text.length / 2));
    return path;
  }

  async function openDamaged(url: string) {
    const page = await (await person()).newPage();
    await page.goto(url);
    await page.locator("#damaged").waitFor();
    return page;
  }

  it("is told calmly, with the day of its last whole state, and opened from there by one button", async () => {
    const path = damaged();
    const host = await start({ path, port: 0, addOnFolder: ADD_ON });
    const page = await openDamaged(host.url);
    const told = await page.locator("#damaged").innerText();
    expect(told).toContain("Файл «книга.json» повреждён: он обрывается.");
    expect(told).toMatch(/Последнее целое состояние книги: \d\d\.\d\d\.\d{4}, \d\d:\d\d\./);
    expect(told).toContain("он останется рядом под другим именем");
    await page.getByRole("button", { name: "Открыть сохранённое раньше" }).click();
    await ready(page);
    await expect.poll(() => host.shelf.book().person.value("Лист1", "A1")).toBe("целое");
    await type(page, "A2", "дальше");
    await expect.poll(() => host.shelf.book().person.value("Лист1", "A2")).toBe("дальше");
    expect(readdirSync(dirname(path)).filter((name) => name.startsWith("книга отложена"))).toHaveLength(1);
    await page.context().close();
    await host.close();
  });

  it("gives way to another file that the user chooses", async () => {
    const host = await start({ path: damaged(), port: 0, addOnFolder: ADD_ON });
    const page = await openDamaged(host.url);
    const copy = newPath();
    const book = openBook({});
    book.person.type("Лист1", "A1", "из копии");
    writeBookFile(copy, book.saved());
    const choosing = page.waitForEvent("filechooser");
    await page.getByRole("button", { name: "Выбрать другой файл" }).click();
    await (await choosing).setFiles(copy);
    await ready(page);
    expect(host.shelf.book().person.value("Лист1", "A1")).toBe("из копии");
    await page.context().close();
    await host.close();
  });
});

describe("«Файл»", () => {
  it("begins a new empty book and keeps the old one beside it", async () => {
    const host = await openHost();
    const { page } = await openPage(host.url);
    await menu(page, "Вставка", "Лист");
    await expect.poll(() => tabs(page)).toEqual(["Лист1", "Лист2"]);
    await page.locator('#saving[data-state="saved"]').waitFor();
    await menu(page, "Файл", "Новая книга…");
    await page.getByRole("button", { name: "Создать", exact: true }).click();
    await expect.poll(() => tabs(page).catch(() => [])).toEqual(["Лист1"]);
    expect(JSON.stringify(readBookFile(host.path))).toContain("Лист2");
    await page.context().close();
    await host.close();
  });

  it("gives a copy of the book that it opens again", async () => {
    const host = await openHost();
    const { page } = await openPage(host.url);
    await type(page, "A1", "в копии");
    await expect.poll(() => host.person().value("Лист1", "A1")).toBe("в копии");
    const coming = page.waitForEvent("download");
    await menu(page, "Файл", "Скачать копию");
    const copy = await (await coming).path();
    expect(JSON.stringify(readBookFile(copy))).toContain("в копии");
    await type(page, "A1", "уже другое");
    await expect.poll(() => host.person().value("Лист1", "A1")).toBe("уже другое");
    await openFromFile(page, copy);
    await expect.poll(() => host.person().value("Лист1", "A1")).toBe("в копии");
    await ready(page);
    await expect.poll(() => shown(page, "A1")).toBe("в копии");
    await page.context().close();
    await host.close();
  });

  it("says what is wrong with a file that is no book, and leaves the open one alone", async () => {
    const host = await openHost();
    const { page } = await openPage(host.url);
    const broken = join(mkdtempSync(join(tmpdir(), "mentorbook-broken-")), "x.json");
    writeFileSync(broken, '{"format":"mentorbook","vers');
    await type(page, "A1", "цело");
    await expect.poll(() => host.person().value("Лист1", "A1")).toBe("цело");
    await openFromFile(page, broken);
    await expect
      .poll(() => page.locator("dialog.question").innerText())
      .toContain("«x.json» повреждён: он обрывается.");
    expect(host.person().value("Лист1", "A1")).toBe("цело");
    await page.context().close();
    await host.close();
  });
});

type Page = Awaited<ReturnType<typeof openPage>>["page"];

async function openFromFile(page: Page, path: string) {
  const choosing = page.waitForEvent("filechooser");
  await menu(page, "Файл", "Открыть…");
  await page.getByRole("button", { name: "Выбрать файл…" }).click();
  await (await choosing).setFiles(path);
  await page.getByRole("button", { name: "Открыть", exact: true }).click();
}

function safely<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}
