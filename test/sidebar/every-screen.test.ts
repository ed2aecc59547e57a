import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { faint, faintRings } from "./contrast";
import type { Panel } from "./panel";
import { named, openScreen, screens } from "./screens";
import { faults } from "./wording";

const levels = (page: Page) =>
  page
    .locator("dialog[open], [role=tabpanel]:not([hidden]), main > .panel:not([role])")
    .last()
    .evaluate((screen) => Array.from(screen.querySelectorAll("h1, h2, h3"), ({ tagName }) => Number(tagName[1])));

/** Controls that a person who hears the panel could not tell apart. */
const unnamed = (page: Page) =>
  page.evaluate(() =>
    Array.from(document.querySelectorAll("button, input, select, textarea, [role=progressbar]"))
      .filter((one) => one.getClientRects().length > 0)
      .filter((one) => {
        const labels = Array.from((one as HTMLInputElement).labels ?? [], ({ textContent }) => textContent);
        return ![one.getAttribute("aria-label"), one.textContent, ...labels].some((name) => name?.trim());
      })
      .map(({ outerHTML }) => outerHTML.slice(0, 100)),
  );

const wide = (page: Page) => page.locator("body").evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);

describe.each(screens.map((screen) => [screen.name, screen] as const))("the screen «%s»", (name, screen) => {
  let panel: Panel;
  beforeAll(async () => {
    panel = await openScreen(screen);
  });
  afterAll(() => panel?.close());

  it("tells a person who hears it all that aria/ keeps: roles, names, states", async () => {
    const seen = await panel.page.locator(screen.part ?? "body").ariaSnapshot();
    await expect(`${seen}\n`).toMatchFileSnapshot(`aria/${name}.yml`);
  });

  it("has one main part, heads in order and a name on each control", async () => {
    const { page } = panel;
    await expect.poll(() => page.locator("main").count()).toBe(1);
    const heads = await levels(page);
    expect(heads.filter((level, at) => level > (heads[at - 1] ?? (name.startsWith("undo") ? 1 : 0)) + 1)).toEqual([]);
    expect(heads.filter((level) => level === 1).length).toBe(name === "waiting" || name.startsWith("undo") ? 0 : 1);
    await expect.poll(() => unnamed(page)).toEqual([]);
  });

  it("is worded as the house words things", async () => {
    expect(faults(await panel.page.locator("body").innerText())).toEqual([]);
  });

  it("has buttons that say what they do, as verbs", async () => {
    const captions = await panel.page.locator(".button:visible, dialog .button:visible").allInnerTexts();
    expect(
      captions.filter((caption) => !/^(\S+(ть|ти)|не \S+ть)(ся)?(?=[\s:,]|$)/i.test(caption) && !/…$/.test(caption)),
    ).toEqual([]);
  });

  it("keeps text at 4.5 to 1 from its ground, controls, bars and rings at 3 to 1", async () => {
    await expect.poll(() => panel.page.evaluate(faint)).toEqual([]);
    await expect.poll(() => faintRings(panel.page)).toEqual([]);
  });

  it("fits 300, 260 and, enlarged twice, 150 pixels", async () => {
    for (const width of [300, 260, 150]) {
      await panel.page.setViewportSize({ width, height: 700 });
      await expect.poll(() => wide(panel.page), { message: `${width} px` }).toBe(0);
    }
  });
});

describe("what changes without being touched", () => {
  it.each([
    ["done", "status", "Сделано: отметка «в работе»"],
    ["building", "status", "Строим «Сводка»: 1 из 9"],
    ["building-failed", "alert", "Google остановил работу"],
    ["not-opened", "alert", "Google не пустил панель"],
    ["marking", "alert", "Укажите причину"],
    ["form", "alert", "Впишите название школы"],
  ] as const)("is said on «%s» as a %s: %s", async (name, role, says) => {
    const { page, close } = await openScreen(named(name));
    await expect.poll(() => page.getByRole(role).filter({ hasText: says }).count()).toBe(1);
    await close();
  });
});

describe("a user with colours of their own", () => {
  it("sees how far a bar has come, which screen is open and what is chosen", async () => {
    const { page, close } = await openScreen(named("overview"));
    await page.emulateMedia({ forcedColors: "active" });
    const colour = (selector: string, property: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((it, name) => getComputedStyle(it).getPropertyValue(name), property);
    await expect
      .poll(() => colour(".bar > div", "background-color"))
      .not.toBe(await colour(".bar", "background-color"));
    await expect
      .poll(() => colour(".tabs [aria-selected=true]", "border-bottom-color"))
      .not.toBe(await colour(".tabs [aria-selected=false]", "border-bottom-color"));
    await close();
  });
});
