import { describe, expect, it } from "vitest";
import type { ReadPeriod } from "../../src/api/answers";
import { readPeriod } from "./canned-roadmap";
import { open, press } from "./on-roadmap";
import { type Panel, refused } from "./panel";

describe("Postponing (S1-28)", () => {
  const begin = async (panel: Panel) => {
    await press(panel, /^Отметить: Сбор согласий/);
    await panel.page.getByRole("menuitem", { name: "перенесено" }).click();
  };

  it("shows how the new term is read before it can be written", async () => {
    const panel = await open();
    const { page, inputs } = panel;
    await begin(panel);
    await page.getByLabel("Новый срок").fill("январь");
    await page.getByLabel("Почему").fill("каникулы");
    await page.getByText("Прочитано: 01.01.2027–31.01.2027, месяцы").waitFor();
    await expect.poll(() => inputs("readPeriod")).toEqual([{ text: "январь" }]);
    await expect.poll(() => inputs("moveItem")).toEqual([]);
    await page.getByLabel("Кто решил").fill("Куратор");
    await page.getByRole("button", { name: "Перенести", exact: true }).click();
    await page.getByText("Сделано: срок перенесён на «январь»").waitFor();
    await expect
      .poll(() => inputs("moveItem"))
      .toEqual([{ id: "item1", period: "январь", why: "каникулы", role: "Куратор" }]);
    await begin(panel);
    await expect.poll(() => page.getByLabel("Кто решил").inputValue()).toBe("Куратор");
    await panel.close();
  });

  it("by the keyboard alone: the first Enter reads, the second writes", async () => {
    const panel = await open();
    const { page, inputs } = panel;
    await begin(panel);
    await page.getByLabel("Почему").fill("каникулы");
    await page.getByLabel("Новый срок").focus();
    await page.keyboard.type("январь");
    await page.keyboard.press("Enter");
    await page.getByText("Прочитано:").waitFor();
    await expect.poll(() => inputs("moveItem")).toEqual([]);
    await page.keyboard.press("Enter");
    await page.getByText("Сделано: срок перенесён").waitFor();
    await expect.poll(() => inputs("moveItem")).toHaveLength(1);
    await panel.close();
  });

  it("tells what is not clear, and reads anew what was typed over", async () => {
    const unclear: ReadPeriod = { ...readPeriod, kind: "unknown", says: "срок не понят", warnings: ["Срок не понят."] };
    const panel = await open({ readPeriod: ({ text }) => (text === "январь" ? readPeriod : unclear) });
    const { page } = panel;
    await begin(panel);
    await page.getByLabel("Новый срок").fill("после дождя");
    await page.getByRole("button", { name: "Прочитать срок", exact: true }).click();
    await page.getByText("Срок не понят.").waitFor();
    await page.getByLabel("Новый срок").fill("январь");
    await expect.poll(() => page.getByText("Срок не понят.").count()).toBe(0);
    await page.getByRole("button", { name: "Прочитать срок", exact: true }).click();
    await page.getByText("Прочитано: 01.01.2027").waitFor();
    await panel.close();
  });

  it("wants a reason", async () => {
    const panel = await open();
    const { page, inputs } = panel;
    await begin(panel);
    await page.getByLabel("Новый срок").fill("январь");
    await page.getByRole("button", { name: "Прочитать срок", exact: true }).click();
    await page.getByText("Прочитано:").waitFor();
    await page.getByRole("button", { name: "Перенести", exact: true }).click();
    await page.getByText("Впишите, почему срок переносится").waitFor();
    await expect.poll(() => inputs("moveItem")).toEqual([]);
    await panel.close();
  });

  it("that is refused keeps what was typed and says why", async () => {
    const panel = await open({
      moveItem: () => refused("Новый срок тот же. Впишите другой срок. Ничего не изменено."),
    });
    const { page } = panel;
    await begin(panel);
    await page.getByLabel("Почему").fill("каникулы");
    await page.getByLabel("Новый срок").fill("январь");
    await page.getByRole("button", { name: "Прочитать срок", exact: true }).click();
    await page.getByText("Прочитано:").waitFor();
    await page.getByRole("button", { name: "Перенести", exact: true }).click();
    await page.getByText("Срок не перенесён").waitFor();
    await expect.poll(() => page.getByLabel("Новый срок").inputValue()).toBe("январь");
    await panel.close();
  });

  it("is not offered for what is done", async () => {
    const panel = await open();
    await press(panel, /^Отметить: Педагогический/);
    await expect
      .poll(() => panel.page.getByRole("menuitem").allInnerTexts())
      .toEqual(["в работе", "не выполнено", "отменено"]);
    await panel.close();
  });
});
