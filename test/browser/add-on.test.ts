import type { Page, Route } from "playwright-core";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { openPage } from "./chromium";
import { type OpenedForAll, openForAll } from "./for-all";
import { copied, go, keysInCell, menu, shown, tabs, type } from "./hands";

let host: OpenedForAll["host"];
let page: Page;
let complaints: string[];

openForAll((opened) => {
  ({ host, page, complaints } = opened);
});

afterEach(() => {
  expect(complaints).toEqual([]);
});

const panel = () => page.frameLocator("#side iframe");
const answer = () => panel().locator("#answer").innerText();
const press = (id: string) => panel().locator(`#${id}`).click();

describe("the add-on's menu", () => {
  it("stands in the top bar with its items", async () => {
    await page.locator(".o-topbar-menu", { hasText: "Проба" }).click();
    const items = await page.locator(".o-menu-item .o-menu-item-name").allInnerTexts();
    expect(items).toEqual(["Открыть панель", "Открыть окно", "Построить лист", "Защитить шапку", "Сломаться"]);
    await page.keyboard.press("Escape");
  });

  it("tells in words that an item has failed", async () => {
    await menu(page, "Проба", "Сломаться");
    const box = page.locator("dialog.question");
    await expect.poll(() => box.innerText()).toContain("«Сломаться» не выполнено: нарочно");
    await page.keyboard.press("Escape");
    await box.waitFor({ state: "detached" });
  });
});

describe("typing", () => {
  it("calls the add-on, and what it writes is seen at once", async () => {
    await type(page, "D4", "отметь");
    await expect.poll(() => shown(page, "E4")).toBe("√");
  });
});

describe("the sidebar", () => {
  beforeAll(() => menu(page, "Проба", "Открыть панель"));

  it("opens at the right, 300 px wide, under its title", async () => {
    const side = page.locator("#side");
    await side.waitFor();
    const box = await side.boundingBox();
    expect(box).toMatchObject({ x: 1066, width: 300 });
    await expect.poll(() => side.locator("h2").innerText()).toBe("Панель пробы");
  });

  it("gets the server's answer with its own object, and the call returned nothing", async () => {
    await press("ask");
    await expect.poll(answer).toBe("42 · да · с вами был объект · undefined");
  });

  it("gives the keyboard back to the cell by a press on the name of the book", async () => {
    await panel().locator("#ask").focus();
    await page.locator("#name").click();
    await keysInCell(page);
  });

  it("gets the server's error", async () => {
    await press("fail");
    await expect.poll(answer).toBe("не вышло: нарочно");
  });

  it("may not send a date, nor call a function whose name ends in «_»", async () => {
    await press("date");
    await expect.poll(answer).toBe("отказ: Failed due to illegal value in property: 0.when · TypeError");
  });

  it("gets all answers of twenty-five calls", async () => {
    await press("many");
    await expect.poll(answer).toBe("ответов: 25");
  });

  it("has ten calls under way at once: the eleventh waits for an answer (client-server-communication)", async () => {
    const held: Route[] = [];
    let hold = true;
    await page.route("**/api/run", (route) => (hold ? void held.push(route) : route.continue()));
    await press("many");
    await expect.poll(() => held.length).toBe(10);
    await held.shift()?.continue();
    await expect.poll(answer).toBe("ответов: 1");
    await expect.poll(() => held.length).toBe(10);
    hold = false;
    await Promise.all(held.map((route) => route.continue()));
    await expect.poll(answer).toBe("ответов: 25");
    await page.unroute("**/api/run");
  });

  it("sends nothing for undefined, null for NaN and infinity", async () => {
    await press("holes");
    await expect.poll(answer).toBe('{"b":[null,null],"c":null,"d":null}');
  });

  it("sends a form as its fields", async () => {
    await press("form");
    await expect.poll(answer).toBe('{"who":"Н-001","what":["а","б"]}');
  });

  it("gets null for an answer with a date in it, and no error (71239338739)", async () => {
    await press("dated");
    await expect.poll(answer).toBe("null");
  });

  it("gets an Error with name and message, and its own object beside it", async () => {
    await press("kind");
    await expect.poll(answer).toMatch(/^true · TypeError · Cannot read properties of undefined.* · свой$/);
  });

  it("leaves a failure that nobody awaits to the browser's console", async () => {
    await press("unheard");
    await expect.poll(() => complaints.length).toBe(1);
    expect(complaints.pop()).toContain("Error: нарочно");
  });

  it("stays as it is when it is opened once more", async () => {
    await panel()
      .locator("#answer")
      .evaluate((place) => (place.textContent = "введено"));
    await menu(page, "Проба", "Открыть панель");
    await type(page, "H1", "пока");
    await expect.poll(() => page.locator("#side iframe").count()).toBe(1);
    await expect.poll(() => answer()).toBe("введено");
  });

  it("stays open at Escape", async () => {
    await panel().locator("#ask").press("Escape");
    await press("ask");
    await expect.poll(answer).toContain("42");
  });

  it("lives apart: it reads neither our page nor the book", async () => {
    const frame = page.frames().find((one) => one !== page.mainFrame());
    await expect.poll(() => frame?.evaluate(() => origin)).toBe("null");
    const url = `${host.url}/api/state`;
    expect(
      await frame?.evaluate(
        (to) =>
          fetch(to)
            .then(() => "read")
            .catch(() => "refused"),
        url,
      ),
    ).toBe("refused");
    complaints.length = 0;
  });

  it("may do what Google's frame may (html/restrictions), but has no origin of its own", async () => {
    const googles =
      "allow-same-origin allow-forms allow-scripts allow-popups allow-downloads allow-modals allow-popups-to-escape-sandbox";
    const flags = (await page.locator("#side iframe").getAttribute("sandbox"))?.split(" ") ?? [];
    expect(["allow-same-origin", ...flags].sort()).toEqual(googles.split(" ").sort());
  });

  it("closes by itself and by its cross", async () => {
    await press("close");
    await page.locator("#side").waitFor({ state: "hidden" });
    await menu(page, "Проба", "Открыть панель");
    await page.getByRole("button", { name: "Закрыть" }).click();
    await page.locator("#side").waitFor({ state: "hidden" });
  });
});

describe("a dialog of the add-on", () => {
  it("opens over the table in its size, answers and closes by Escape", async () => {
    await menu(page, "Проба", "Открыть окно");
    const box = page.locator("dialog.add-on");
    await expect.poll(() => box.locator("h2").innerText()).toBe("Окно пробы");
    await expect.poll(() => box.locator("iframe").boundingBox()).toMatchObject({ width: 480, height: 260 });
    const inside = page.frameLocator("dialog.add-on iframe");
    await inside.locator("#ask").click();
    await expect.poll(() => inside.locator("#answer").innerText()).toContain("42");
    await box.getByRole("button", { name: "Закрыть" }).focus();
    await page.keyboard.press("Escape");
    await box.waitFor({ state: "detached" });
  });

  it("closes by Escape pressed inside its own page", async () => {
    await menu(page, "Проба", "Открыть окно");
    await page.frameLocator("dialog.add-on iframe").locator("#ask").press("Escape");
    await page.locator("dialog.add-on").waitFor({ state: "detached" });
  });
});

describe("a script that builds a sheet", () => {
  it("is seen at once: the tab, the cell it goes to, and its message", async () => {
    await menu(page, "Проба", "Построить лист");
    await expect.poll(() => tabs(page)).toEqual(["Лист1", "Дорожная карта"]);
    const toast = page.locator("#toasts .toast-message");
    await expect.poll(() => toast.innerText()).toContain("Лист построен");
    await expect.poll(() => page.locator(".o-named-range-selector input").inputValue()).toBe("C40");
    await expect.poll(() => copied(page)).toBe("Последнее");
    await expect.poll(() => shown(page, "A1")).toBe("Мероприятие");
  });

  it("shows its message only to the person who ran it", async () => {
    const other = await openPage(host.url);
    await go(other.page, "A1");
    await expect.poll(() => other.page.locator("#toasts .toast-message").count()).toBe(0);
    await other.page.context().close();
  });
});
