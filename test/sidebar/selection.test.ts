import { describe, expect, it } from "vitest";
import { candidates, manyCandidates } from "./canned-selection";
import { book } from "./on-roadmap";
import { type Book, openPanel, type Panel, thrown } from "./panel";
import { toScreen } from "./to-screen";

const recorded = { sheet: "selection", tab: "Отбор", cell: "A7", id: "ОТ-002", says: "Записано" };
const open = async (more: Book = {}): Promise<Panel> => {
  const panel = await openPanel({
    ...book,
    candidates: () => candidates,
    changeRecord: () => recorded,
    addRecord: () => recorded,
    ...more,
  });
  await toScreen(panel.page, "Отбор");
  return panel;
};
const screen = ({ page }: Panel) => page.locator("#panel-selection");
const press = (panel: Panel, name: string | RegExp) => screen(panel).getByRole("button", { name }).first().click();
const codes = (panel: Panel) =>
  screen(panel)
    .locator(".person .link")
    .evaluateAll((all) => all.map((it) => /[А-Я]-\d+/.exec(it.textContent ?? "")?.[0]));

describe("«Отбор» in the panel", () => {
  it("shows what was scored and what is missing, narrows by decision, subject and words, and asks the book nothing", async () => {
    const panel = await open();
    await screen(panel).getByText("история · 3 из 4 · обязательные: выполнены").waitFor();
    await screen(panel).getByText("отметьте критерии: 1").waitFor();
    const before = panel.asked.length;
    await press(panel, "без решения 2");
    await expect.poll(() => codes(panel)).toEqual(["Н-002", "П-001"]);
    await screen(panel).getByRole("combobox", { name: "Программа или предмет" }).selectOption("физика");
    await expect.poll(() => codes(panel)).toEqual(["Н-002"]);
    await screen(panel).getByRole("searchbox").fill("молодой");
    await expect.poll(() => codes(panel)).toEqual([]);
    await press(panel, "Показать всех");
    await expect.poll(() => codes(panel)).toHaveLength(3);
    await expect.poll(() => panel.asked.length).toBe(before);
    await panel.close();
  });

  it("opens a candidate with the keyboard: only the criteria asked of that side, by their groups", async () => {
    const panel = await open();
    await screen(panel)
      .getByRole("button", { name: /^П-001/ })
      .focus();
    await panel.page.keyboard.press("Enter");
    await screen(panel).getByRole("combobox", { name: "Наставляемый: готов к переменам (обязательный)" }).waitFor();
    await expect
      .poll(() => screen(panel).locator("fieldset.fields legend").allInnerTexts())
      .toEqual(["Наставляемые 0 из 1"]);
    await panel.page.keyboard.press("Escape");
    await expect.poll(() => screen(panel).locator("form").count()).toBe(0);
    await panel.close();
  });

  it("writes marks and the decision in one call, only what was changed; a mandatory criterion not met asks for a reason", async () => {
    const panel = await open();
    await press(panel, /^Н-002/);
    const pane = screen(panel);
    await pane.getByRole("combobox", { name: "Умеет слушать" }).selectOption("yes");
    await pane.getByRole("combobox", { name: "Методическая работа" }).selectOption("federal");
    await pane.getByText("Квалификация 1 из 2").waitFor();
    await pane.getByRole("combobox", { name: "Анкета или собеседование" }).selectOption("анкета");
    await pane.getByRole("combobox", { name: "Решение" }).selectOption("chosen");
    await press(panel, "Записать");
    await pane.getByText("Обязательный критерий не выполнен: впишите основание").waitFor();
    await expect.poll(() => panel.inputs("changeRecord")).toEqual([]);
    await pane.getByRole("textbox", { name: "Основание" }).fill("других физиков нет");
    await press(panel, "Записать");
    await panel.page.getByText("отметки кандидата Н-002 записаны").waitFor();
    await expect
      .poll(() => panel.inputs("changeRecord"))
      .toEqual([
        {
          sheet: "selection",
          id: "ОТ-002",
          cells: {
            k2: "federal",
            k3: "yes",
            survey: "анкета",
            decision: "chosen",
            dated: "2026-11-22",
            reason: "других физиков нет",
          },
        },
      ]);
    await panel.close();
  });

  it("shows 50 of 200 candidates, and 50 more when asked", async () => {
    const panel = await open({ candidates: () => manyCandidates });
    await expect.poll(() => codes(panel)).toHaveLength(50);
    await press(panel, "Показать ещё 50");
    await expect.poll(() => codes(panel)).toHaveLength(100);
    await panel.close();
  });

  it("adds the first candidate where the book has no sheet yet", async () => {
    const none = { ...candidates, here: false, criteria: [], candidates: [] };
    const panel = await open({ candidates: () => none });
    await screen(panel).getByText("Лист «Отбор» появится с первым кандидатом").waitFor();
    await press(panel, "Добавить кандидата");
    await press(panel, "Добавить");
    await screen(panel).getByText("Укажите код кандидата").waitFor();
    await screen(panel).getByRole("combobox", { name: "Код из базы" }).fill("Н-003");
    await panel.page.keyboard.press("Enter");
    await expect.poll(() => panel.inputs("addRecord")).toEqual([{ sheet: "selection", cells: { code: "Н-003" } }]);
    await panel.close();
  });

  it("keeps what was chosen when the writing fails, and offers it once more", async () => {
    const panel = await open({ changeRecord: () => thrown("Service Spreadsheets timed out") });
    await press(panel, /^Н-002/);
    await screen(panel).getByRole("combobox", { name: "Умеет слушать" }).selectOption("yes");
    await press(panel, "Записать");
    await screen(panel).getByText("Не записано").waitFor();
    await expect.poll(() => screen(panel).getByRole("combobox", { name: "Умеет слушать" }).inputValue()).toBe("yes");
    await panel.close();
  });

  it("goes to «Печать» with the protocol chosen", async () => {
    const panel = await open({
      listDocuments: () => ({
        documents: [
          { key: "title", name: "Титульный лист программы", says: "", turn: "portrait", choices: [], needs: [] },
          { key: "selection-list", name: "Протокол отбора", says: "", turn: "landscape", choices: [], needs: [] },
        ],
        ...{ months: [], month: "", stages: [], responsibles: [], purposes: [] },
      }),
    });
    await press(panel, "Напечатать протокол");
    await expect.poll(() => panel.page.getByRole("radio", { name: /Протокол отбора/ }).isChecked()).toBe(true);
    await panel.close();
  });
});
