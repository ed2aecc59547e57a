import { describe, expect, it } from "vitest";
import { roadmap } from "./canned-roadmap";
import { open } from "./on-roadmap";
import { refused } from "./panel";

const menuOf = (page: Awaited<ReturnType<typeof open>>["page"], name: RegExp) =>
  page.locator("#panel-roadmap").getByRole("button", { name });

describe("An item of «Карта» that lists several things (G-04)", () => {
  it("is parted from its menu, and the strip says so", async () => {
    const panel = await open({ splitItem: ({ id }) => ({ ids: [id, "Р-050", "Р-051"], says: "" }) });
    await menuOf(panel.page, /^Отметить: Сбор согласий/).click();
    await panel.page.getByRole("menuitem", { name: "разделить на пункты" }).click();
    await panel.page.getByText(/разделено на пункты: 3/).waitFor();
    await expect.poll(() => panel.inputs("splitItem")).toEqual([{ id: "item1" }]);
    await panel.close();
  });

  it("is offered joining where it is one of a list, and nothing of both elsewhere", async () => {
    const panel = await open({ joinItems: ({ ids }) => ({ ids, says: "" }) });
    await menuOf(panel.page, /^Отметить: Обучение/).click();
    await expect.poll(() => panel.page.getByRole("menuitem", { name: "разделить" }).count()).toBe(0);
    await panel.page.getByRole("menuitem", { name: "соединить пункты" }).click();
    await panel.page.getByText(/соединено пунктов: 2/).waitFor();
    await expect.poll(() => panel.inputs("joinItems")).toEqual([{ ids: ["item4", "item5"] }]);
    await menuOf(panel.page, /^Отметить: Собеседование/).click();
    await expect.poll(() => panel.page.getByRole("menuitem", { name: /соединить|разделить/ }).count()).toBe(0);
    await panel.close();
  });

  it("that cannot be joined says why in the row", async () => {
    const panel = await open({ joinItems: () => refused("Строки 8, 9: у пунктов разное. Ничего не изменено.") });
    await menuOf(panel.page, /^Отметить: Обучение/).click();
    await panel.page.getByRole("menuitem", { name: "соединить пункты" }).click();
    await panel.page.getByText("Пункты не соединены").waitFor();
    await panel.close();
  });

  it("of two schools shows both (S1-62)", async () => {
    const panel = await open({ roadmap: () => roadmap });
    await panel.page.getByText("Вместе: Образец: гимназия, Образец: средняя школа").waitFor();
    await panel.close();
  });
});
