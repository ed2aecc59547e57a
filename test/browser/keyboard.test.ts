import type { Page } from "playwright-core";
import { afterAll, describe, expect, it } from "vitest";
import { type OpenedForAll, openForAll } from "./for-all";
import { drawn, go, keysInCell, shown, type } from "./hands";

const CTRL = 2;
const SHIFT = 8;

let host: OpenedForAll["host"];
let page: Page;
let complaints: string[];

openForAll((opened) => {
  ({ host, page, complaints } = opened);
});

afterAll(() => {
  expect(complaints).toEqual([]);
});

const value = (a1: string) => host.person().value("Лист1", a1);
const at = () => page.locator(".o-named-range-selector input").inputValue();

/** A key of a Russian keyboard: the letter it types, and the code of its place. */
async function russian(letter: string, code: string, modifiers = CTRL): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  const windowsVirtualKeyCode = code.charCodeAt(3);
  const key = { key: letter, code, modifiers, windowsVirtualKeyCode };
  await devtools.send("Input.dispatchKeyEvent", { type: "rawKeyDown", ...key });
  await devtools.send("Input.dispatchKeyEvent", { type: "keyUp", ...key });
  await devtools.detach();
}

describe("what is typed", () => {
  it.each([
    ["5.9.26", "05.09.2026", 46_270],
    ["05.09.2026", "05.09.2026", 46_270],
    ["5 сентября 2026", "05.09.2026", 46_270],
    ["1,5", "1,5", 1.5],
    ["30%", "30%", 0.3],
    ["истина", "TRUE", true],
    ["'007", "007", "007"],
    ["10:30", "10:30", 0.4375],
    ["1 неделя", "1 неделя", "1 неделя"],
  ])("%s is shown as %s", async (typed, seen, holds) => {
    await type(page, "A1", "");
    await go(page, "A1");
    await page.keyboard.press("Delete");
    await page.locator('[title^="Очистить формат"]').click();
    await type(page, "A1", typed);
    await expect.poll(() => value("A1")).toBe(holds);
    await expect.poll(() => shown(page, "A1")).toMatch(new RegExp(`^${seen}`));
  });
});

describe("with the Russian layout", () => {
  it("Ctrl+Я takes back, Ctrl+Н and Ctrl+Shift+Я do again", async () => {
    await type(page, "B1", "раз");
    await type(page, "B1", "два");
    await expect.poll(() => value("B1")).toBe("два");
    await russian("я", "KeyZ");
    await expect.poll(() => value("B1")).toBe("раз");
    await russian("н", "KeyY");
    await expect.poll(() => value("B1")).toBe("два");
    await russian("я", "KeyZ");
    await expect.poll(() => value("B1")).toBe("раз");
    await russian("Я", "KeyZ", CTRL + SHIFT);
    await expect.poll(() => value("B1")).toBe("два");
  });

  it("Ctrl+Z pressed twice at once takes back two entries, and what is typed right after it stays", async () => {
    for (const text of ["раз", "два", "три"]) await type(page, "D9", text);
    await expect.poll(() => value("D9")).toBe("три");
    await go(page, "D9");
    await page.keyboard.press("Control+z");
    await page.keyboard.press("Control+z");
    await page.keyboard.type("четыре");
    await page.keyboard.press("Enter");
    await expect.poll(() => value("D9")).toBe("четыре");
    await page.keyboard.press("Control+z");
    await expect.poll(() => value("D9")).toBe("раз");
    await page.keyboard.press("Control+z");
    await expect.poll(() => value("D9")).toBeNull();
  });

  it("Ctrl+С and Ctrl+М copy and paste", async () => {
    await go(page, "B1");
    await page.evaluate(() => navigator.clipboard.writeText("пусто"));
    await russian("с", "KeyC");
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe("два");
  });

  it("Ctrl+И makes bold, Ctrl+А finds, Ctrl+З prints", async () => {
    const bold = page.locator('[title^="Жирный"]');
    await go(page, "B1");
    await russian("и", "KeyB");
    await expect.poll(() => bold.getAttribute("class")).toContain("active");
    await russian("а", "KeyF");
    await page.locator(".o-sidePanel .o-search").waitFor();
    await page.keyboard.press("Escape");
    await page.locator(".o-sidePanel").waitFor({ state: "detached" });
    await russian("з", "KeyP");
    await page.locator(".o-spreadsheet-print").waitFor();
    await page.keyboard.press("Escape");
    await page.locator(".o-grid canvas").waitFor();
    await keysInCell(page);
  });
});

describe("the keys of the table", () => {
  it("Tab goes right, Shift+Tab back, Enter below", async () => {
    await go(page, "D1");
    for (const text of ["а", "б", "в"]) {
      await page.keyboard.type(text);
      await page.keyboard.press("Tab");
    }
    await expect.poll(at).toBe("G1");
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.type("г");
    await page.keyboard.press("Enter");
    await expect.poll(() => ["D1", "E1", "F1"].map(value)).toEqual(["а", "б", "г"]);
    await expect.poll(async () => (await at()).slice(1)).toBe("2");
  });

  it("Alt+Enter and Ctrl+Enter break the line", async () => {
    await go(page, "D3");
    await page.keyboard.type("первая");
    await page.keyboard.press("Alt+Enter");
    await page.keyboard.type("вторая");
    await page.keyboard.press("Control+Enter");
    await page.keyboard.type("третья");
    await page.keyboard.press("Enter");
    await expect.poll(() => value("D3")).toBe("первая\nвторая\nтретья");
  });

  it("F2 goes on with the text, Esc leaves it as it was", async () => {
    await type(page, "E3", "начало");
    await go(page, "E3");
    await page.keyboard.press("F2");
    await drawn(page);
    await page.keyboard.type(" лишнее");
    await page.keyboard.press("Escape");
    await drawn(page);
    await expect.poll(() => value("E3")).toBe("начало");
    await page.keyboard.press("F2");
    await drawn(page);
    await page.keyboard.type(" и конец");
    await page.keyboard.press("Enter");
    await expect.poll(() => value("E3")).toBe("начало и конец");
  });

  it("Ctrl+Z within a cell touches the letters of that entry only, never the entry before it", async () => {
    await go(page, "E4");
    await page.keyboard.type("абв");
    await page.keyboard.press("Control+z");
    await page.keyboard.press("Enter");
    await type(page, "E5", "после");
    await expect.poll(() => value("E5")).toBe("после");
    // the browser takes back as many letters as it remembers since the entry was drawn
    expect(String(value("E4") ?? "")).toMatch(/^(?:а|аб|абв)?$/);
    expect(value("E3")).toBe("начало и конец");
  });

  it("Delete empties, and Esc closes what is open and gives the table back", async () => {
    await go(page, "E4");
    await page.keyboard.press("Delete");
    await expect.poll(() => shown(page, "E4")).toBe("");
    await page.keyboard.press("Control+f");
    await page.locator(".o-sidePanel .o-search").waitFor();
    await page.keyboard.press("Escape");
    await page.locator(".o-sidePanel").waitFor({ state: "detached" });
    await keysInCell(page);
  });
});

describe("a press on the name of the book", () => {
  it("leaves the keyboard to the cell: letters go on, Ctrl+F finds", async () => {
    await go(page, "E6");
    await page.keyboard.type("до");
    await drawn(page);
    await page.locator("#name").click();
    await page.keyboard.type(" и после");
    await page.keyboard.press("Enter");
    await expect.poll(() => value("E6")).toBe("до и после");
    await page.locator("#name").click();
    await page.keyboard.press("Control+f");
    await page.locator(".o-sidePanel .o-search").waitFor();
    await page.keyboard.press("Escape");
    await page.locator(".o-sidePanel").waitFor({ state: "detached" });
  });
});

describe("what is pasted from another program", () => {
  async function paste(a1: string, text: string, html: string): Promise<void> {
    await go(page, a1);
    await page.evaluate(
      ([plain, rich]) =>
        navigator.clipboard.write([
          new ClipboardItem({
            "text/plain": new Blob([plain as string], { type: "text/plain" }),
            "text/html": new Blob([rich as string], { type: "text/html" }),
          }),
        ]),
      [text, html],
    );
    await page.keyboard.press("Control+v");
  }

  it("keeps its cells, its texts, its days and its numbers", async () => {
    const html = "<table><tr><td>Фамилия</td><td>05.09.2026</td></tr><tr><td>Пункт 3.5</td><td>1,5</td></tr></table>";
    await paste("J1", "Фамилия\t05.09.2026\nПункт 3.5\t1,5", html);
    await expect.poll(() => ["J1", "K1", "J2", "K2"].map(value)).toEqual(["Фамилия", 46_270, "Пункт 3.5", 1.5]);
  });

  it("brings no formula along", async () => {
    const link = '=HYPERLINK("http://example.org";"премия")';
    await paste("J5", `${link}\t+7 (000) 000-00-00\t-5`, `<table><tr><td>${link}</td></tr></table>`);
    await expect.poll(() => ["J5", "K5", "L5"].map(value)).toEqual([link, "+7 (000) 000-00-00", -5]);
  });

  it("while a formula of the book itself is pasted as one", async () => {
    await type(page, "J8", "=K2*2");
    await expect.poll(() => value("J8")).toBe(3);
    await go(page, "J8");
    await page.keyboard.press("Control+c");
    await go(page, "J9");
    await page.keyboard.press("Control+v");
    await expect.poll(() => value("J9")).toBe(0);
  });
});
