import { describe, expect, it } from "vitest";
import type { ConsentsInput } from "../../src/api/answers";
import { documents, printedRoadmap } from "./canned-documents";
import { crowd, people } from "./canned-people";
import { book } from "./on-roadmap";
import { type Book, openPanel, type Panel, thrown } from "./panel";
import { toScreen } from "./to-screen";

const set = ({ people: codes, purposes }: ConsentsInput) => ({
  sheet: "consents",
  tab: "Согласия",
  cell: "A6",
  added: codes.length * purposes.length,
  skipped: [],
  act: "m1-act",
  says: "",
});
const open = async (more: Book = {}): Promise<Panel> => {
  const panel = await openPanel({ ...book, people: () => people, setConsents: set, ...more });
  await toScreen(panel.page, "Участники");
  await panel.page.getByRole("heading", { name: "Участники" }).waitFor();
  return panel;
};
const press = ({ page }: Panel, name: string | RegExp) =>
  page.locator("#panel-people").getByRole("button", { name }).first().click();
const codes = ({ page }: Panel) =>
  page
    .locator("#panel-people .person .link")
    .evaluateAll((all) => all.map((it) => /[А-Я]-\d+/.exec(it.textContent ?? "")?.[0]));

describe("«Участники»", () => {
  it.each([
    ["без согласия 3", ["Н-002", "П-002", "П-003"]],
    ["без пары 3", ["Н-002", "П-002", "П-003"]],
    ["все 5", ["Н-001", "Н-002", "П-001", "П-002", "П-003"]],
  ])("narrows by «%s» and by words in any order, and asks the book nothing", async (pill, expected) => {
    const panel = await open();
    const before = panel.asked.length;
    await press(panel, pill);
    await expect.poll(() => codes(panel)).toEqual(expected);
    await panel.page.getByRole("searchbox").fill("КЛАСС 10");
    await panel.page.getByText("2 участника из 5").waitFor();
    await expect.poll(() => panel.asked.length).toBe(before);
    await panel.close();
  });

  it("narrows by role, category and what is next", async () => {
    const panel = await open();
    const { page } = panel;
    await page.getByText("Роль, категория").click();
    await page.getByRole("combobox", { name: /^Роль/ }).selectOption("mentee");
    await page.getByRole("combobox", { name: /^Категория/ }).selectOption("обучающийся");
    await expect.poll(() => codes(panel)).toEqual(["П-001", "П-003"]);
    await page.getByRole("combobox", { name: /^Что дальше/ }).selectOption("получить согласие представителя");
    await expect.poll(() => codes(panel)).toEqual(["П-003"]);
    await press(panel, "Показать всех");
    await expect.poll(() => codes(panel)).toHaveLength(5);
    await panel.close();
  });

  it("opens a person with the keyboard: facts, consents with why one does not stand, pairs, and goes to the cells", async () => {
    const panel = await open();
    const { page } = panel;
    await page.getByRole("button", { name: /^Н-001/ }).focus();
    await page.keyboard.press("Enter");
    await page.getByText("истекло 31.08.2026").waitFor();
    await page.getByText("с 02.09.2026 до 31.05.2027, сам участник").waitFor();
    await press(panel, /^П-001/);
    await press(panel, "Показать в базе");
    await expect
      .poll(() => panel.inputs("goTo"))
      .toEqual([
        { sheet: "pairs", cell: "B6" },
        { sheet: "mentors", cell: "A6" },
      ]);
    await panel.close();
  });

  it("shows 50 of 800 people, and 50 more when asked", async () => {
    const panel = await open({ people: () => crowd });
    await expect.poll(() => codes(panel)).toHaveLength(50);
    await press(panel, "Показать ещё 50 из 750");
    await expect.poll(() => codes(panel)).toHaveLength(100);
    await panel.page.getByRole("searchbox").fill("п-599");
    await expect.poll(() => codes(panel)).toEqual(["П-599"]);
    await panel.close();
  });

  it("enters consents of all that are shown, 800 in a few calls of one action (S1-44, S2-15)", async () => {
    const panel = await open({ people: () => crowd });
    await press(panel, "Внести");
    await panel.page.getByLabel("фото").check();
    await press(panel, "Внести");
    await expect.poll(() => panel.inputs("setConsents").length).toBe(6);
    await panel.page.getByText("внесено согласий: 1600").waitFor();
    const asked = panel.inputs("setConsents");
    await expect.poll(() => asked.flatMap(({ people: of }) => of)).toHaveLength(800);
    await expect
      .poll(() => asked.map(({ act }) => act))
      .toEqual([undefined, ...Array.from({ length: 5 }, () => "m1-act")]);
    await expect
      .poll(() => asked[0])
      .toMatchObject({ purposes: ["participation", "photo"], signed_by: "auto", dated: "2026-11-22" });
    await panel.close();
  });

  it("enters those of ticked people only, and names who was passed over", async () => {
    const skipped = [
      { code: "Н-001", purpose: "participation", why: "stands", says: "согласие «участие» уже действует" },
    ] as const;
    const panel = await open({ setConsents: (input) => ({ ...set(input), added: 1, skipped: [...skipped] }) });
    for (const code of ["Н-001", "П-002"]) await panel.page.getByLabel(`Отметить ${code}`).check();
    await press(panel, "Внести");
    await press(panel, "Внести");
    await panel.page.getByText("согласие «участие» уже действует: Н-001").waitFor();
    await expect.poll(() => panel.inputs("setConsents").map(({ people: of }) => of)).toEqual([["Н-001", "П-002"]]);
    await panel.close();
  });

  it("says that not all was entered where a call failed, and goes on when asked", async () => {
    let calls = 0;
    const panel = await open({
      people: () => crowd,
      setConsents: (input) => (++calls === 2 ? thrown("Service Spreadsheets timed out") : set(input)),
    });
    await press(panel, "Внести");
    await press(panel, "Внести");
    await panel.page.getByText("Внесено не всё").waitFor();
    await press(panel, /Повторить/);
    await panel.page.getByText("внесено согласий:").waitFor();
    await panel.close();
  });

  it("takes the ticked people to «Печать», where their consent forms are made", async () => {
    const panel = await open({ listDocuments: () => documents, renderDocument: () => printedRoadmap });
    const { page } = panel;
    for (const code of ["Н-002", "П-003"]) await page.getByLabel(`Отметить ${code}`).check();
    await press(panel, "Напечатать бланки");
    await page.getByLabel("Цель согласия").selectOption("photo");
    await expect.poll(() => page.getByLabel(/^Кому/).inputValue()).toBe("Н-002, П-003");
    await page.getByRole("button", { name: "Скачать для Word" }).click();
    await expect
      .poll(() => panel.inputs("renderDocument"))
      .toEqual([{ key: "consent-forms", purpose: "photo", people: ["Н-002", "П-003"], word: true }]);
    await panel.close();
  });

  it("withdraws consents of a person from a day on", async () => {
    const panel = await open({
      withdrawConsents: () => ({
        sheet: "consents",
        tab: "Согласия",
        cell: "G6",
        withdrawn: 1,
        without: [],
        pairs: [],
        act: "m1-act",
        says: "",
      }),
    });
    await panel.page.getByLabel("Отметить П-001").check();
    await press(panel, "Отозвать");
    await press(panel, "Отозвать");
    await panel.page.getByText("Отметьте, какие согласия отозваны").waitFor();
    await panel.page.getByLabel("участие").check();
    await panel.page.keyboard.press("Enter");
    await panel.page.getByText("отозвано согласий: 1").waitFor();
    await expect
      .poll(() => panel.inputs("withdrawConsents"))
      .toEqual([{ people: ["П-001"], purposes: ["participation"], on: "2026-11-22" }]);
    await panel.close();
  });
});
