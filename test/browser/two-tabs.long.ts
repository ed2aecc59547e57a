import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { openBook } from "../../local/book";
import { readBookFile } from "../../local/store";
import { openPage, person, ready } from "./chromium";
import { cutWire } from "./cut-wire";
import { go, menu, shown, type } from "./hands";
import { openHost } from "./host";

let host: Awaited<ReturnType<typeof openHost>>;
let first: Page;
let second: Page;
let people: BrowserContext[] = [];

/** Opens the book in a browser of its own. */
async function window(url = host.url): Promise<Page> {
  const one = await person();
  people.push(one);
  return (await openPage(url, one)).page;
}

// two windows of one book for all; each test types into cells of its own
beforeAll(async () => {
  host = await openHost();
  [first, second] = [(await openPage(host.url)).page, (await openPage(host.url)).page];
});
afterEach(async () => {
  await Promise.all(people.map((one) => one.close()));
  people = [];
});
afterAll(async () => {
  await Promise.all([first, second].map((page) => page?.context().close()));
  await host.close();
});

const onDisk = (a1: string) => openBook({ data: readBookFile(host.path) }).person.value("Лист1", a1);
const inBook = (a1: string) => host.person().value("Лист1", a1);
const saved = (page: Page) => page.locator('#saving[data-state="saved"]').waitFor();
const undo = (page: Page) => page.keyboard.press("Control+z");

/** The cell is the same in every window, in the program and on the disk. */
async function alike(a1: string, pages: Page[]): Promise<string> {
  for (const page of pages) await saved(page);
  const texts: string[] = [];
  for (const page of pages) texts.push(await shown(page, a1));
  expect(new Set([...texts, String(inBook(a1) ?? ""), String(onDisk(a1) ?? "")]).size).toBe(1);
  return texts[0] as string;
}

describe("one book in two browsers", () => {
  it("shows at once in one what is typed in the other", async () => {
    await type(first, "G1", "из первого");
    await expect.poll(() => shown(second, "G1")).toBe("из первого");
    await type(second, "G2", "из второго");
    await expect.poll(() => shown(first, "G2")).toBe("из второго");
    await expect.poll(() => alike("G1", [first, second])).toBe("из первого");
    await expect.poll(() => alike("G2", [first, second])).toBe("из второго");
  });

  it("takes what both type at the same moment into different cells", async () => {
    const both = [first, second] as const;
    const rows = [1, 2, 3, 4, 5];
    await Promise.all(
      both.map(async (page, column) => {
        for (const row of rows) await type(page, `${"AB"[column]}${row}`, `окно ${column}, ${row}`);
      }),
    );
    await expect
      .poll(() => rows.map((row) => [inBook(`A${row}`), inBook(`B${row}`)]))
      .toEqual(rows.map((row) => [`окно 0, ${row}`, `окно 1, ${row}`]));
    for (const cell of ["A1", "B1", "A5", "B5"]) await alike(cell, [...both]);
  });

  it("ends alike in both when both type into the same cell at the same moment", async () => {
    const both = [first, second] as const;
    await Promise.all(both.map((page) => go(page, "C3")));
    await Promise.all(both.map((page, who) => page.keyboard.type(`слово ${who + 1}`)));
    await Promise.all(both.map((page) => page.keyboard.press("Enter")));
    await expect.poll(() => String(inBook("C3"))).toMatch(/^слово [12]$/);
    await expect.poll(() => alike("C3", [...both])).toMatch(/^слово [12]$/);
  });

  it("takes back in one only what was typed there", async () => {
    await type(first, "D1", "первое");
    await expect.poll(() => shown(second, "D1")).toBe("первое");
    await type(second, "D2", "второе");
    await expect.poll(() => shown(first, "D2")).toBe("второе");
    await undo(first);
    await expect.poll(() => inBook("D1") ?? "").toBe("");
    await expect.poll(() => shown(second, "D1")).toBe("");
    await expect.poll(() => alike("D2", [first, second])).toBe("второе");
  });

  it("takes back what was typed before the other window was opened", async () => {
    await type(first, "E1", "раньше");
    await expect.poll(() => inBook("E1")).toBe("раньше");
    const later = await window();
    await undo(first);
    await expect.poll(() => inBook("E1") ?? "").toBe("");
    await expect.poll(() => shown(later, "E1").catch(() => "not yet")).toBe("");
    await type(later, "E2", "дальше");
    await expect.poll(() => inBook("E2")).toBe("дальше");
    await expect.poll(() => alike("E2", [first, later])).toBe("дальше");
  });

  it("tells the other when another book is opened in one", async () => {
    const other = await openHost();
    const [here, there] = [await window(other.url), await window(other.url)];
    await type(here, "A1", "прежняя");
    await expect.poll(() => shown(there, "A1")).toBe("прежняя");
    await menu(here, "Файл", "Новая книга…");
    await here.getByRole("button", { name: "Создать", exact: true }).click();
    const told = there.locator("dialog.question");
    await expect.poll(() => told.innerText()).toContain("В другом окне открыли другую книгу.");
    await there.getByRole("button", { name: "Понятно" }).click();
    await expect.poll(() => shown(there, "A1")).toBe("");
    await ready(here);
    await expect.poll(() => here.locator("dialog.question").count()).toBe(0);
    await other.close();
  });
});

describe("a window that was cut off", () => {
  it("says so, keeps what is typed, and has everything when the connection is back", async () => {
    const wire = await cutWire(host.url);
    const [away, here] = [await window(wire.url), second];
    await type(away, "F1", "до");
    await expect.poll(() => shown(here, "F1")).toBe("до");
    wire.cut();
    await away.locator('#saving[data-state="lost"]').waitFor();
    await expect.poll(() => away.locator("#saving").innerText()).toContain("Связь с программой потеряна");
    await type(here, "F2", "здесь");
    await type(away, "F3", "там");
    await expect.poll(() => inBook("F2")).toBe("здесь");
    expect(inBook("F3") ?? "").toBe("");
    wire.mend();
    await expect.poll(() => inBook("F3")).toBe("там");
    for (const [cell, text] of [
      ["F1", "до"],
      ["F2", "здесь"],
      ["F3", "там"],
    ] as const)
      await expect.poll(() => alike(cell, [away, here])).toBe(text);
    wire.close();
  });

  it("cannot take back what it did before the program was started again, and says so", async () => {
    const path = join(mkdtempSync(join(tmpdir(), "mentorbook-again-")), "книга.json");
    const before = await openHost({ path });
    const page = await window(before.url);
    await type(page, "A1", "осталось");
    await expect.poll(() => before.person().value("Лист1", "A1")).toBe("осталось");
    await before.close();
    await page.locator('#saving[data-state="lost"]').waitFor();
    const again = await openHost({ path, port: Number(new URL(before.url).port) });
    await saved(page);
    await undo(page);
    await expect.poll(() => page.locator("dialog.question").innerText()).toContain("отменить это она уже не может");
    await page.getByRole("button", { name: "Понятно" }).click();
    await ready(page);
    await expect.poll(() => shown(page, "A1")).toBe("осталось");
    await type(page, "A2", "дальше");
    await expect.poll(() => again.person().value("Лист1", "A2")).toBe("дальше");
    await again.close();
  });
});
