import { describe, expect, it } from "vitest";
import { documents } from "./canned-documents";
import { manyPairs, pairs } from "./canned-pairs";
import { book } from "./on-roadmap";
import { type Book, openPanel, type Panel, refused } from "./panel";
import { toScreen } from "./to-screen";

const spot = { sheet: "pairs" as const, tab: "Пары", cell: "F7", id: "ПР-002", no: "2", with: "Н-002 – П-002" };
const approved = { pairs: [spot], order: "№ 5 от 22.11.2026", paper: true, act: "a-1", says: "Утверждено пар: 1." };
const open = async (more: Book = {}): Promise<Panel> => {
  const panel = await openPanel({ ...book, pairs: () => pairs, approvePairs: () => approved, ...more });
  await toScreen(panel.page, "Пары");
  return panel;
};
const screen = ({ page }: Panel) => page.locator("#panel-pairs");
const press = (panel: Panel, name: string | RegExp) => screen(panel).getByRole("button", { name }).first().click();
const shown = (panel: Panel) =>
  screen(panel)
    .locator(".person .link")
    .evaluateAll((all) => all.map((it) => /\d+/.exec(it.textContent ?? "")?.[0]));

describe("«Пары» in the panel", () => {
  it("says what each pair waits for, narrows by it and by words, and asks the book nothing (S2-25)", async () => {
    const panel = await open();
    await screen(panel).getByText("Ждут новой пары: П-005").waitFor();
    const before = panel.asked.length;
    await press(panel, "ждут приказа 1");
    await expect.poll(() => shown(panel)).toEqual(["2"]);
    await press(panel, "завершены 1");
    await expect.poll(() => shown(panel)).toEqual(["5"]);
    await press(panel, "все 5");
    await screen(panel).getByRole("searchbox").fill("п-003 предложена");
    await expect.poll(() => shown(panel)).toEqual(["3"]);
    await screen(panel).getByRole("searchbox").fill("нет такой");
    await press(panel, "Показать все");
    await expect.poll(() => shown(panel)).toHaveLength(5);
    await expect.poll(() => panel.asked.length).toBe(before);
    await panel.close();
  });

  it("approves all that are ready by one order; what is not filled in is named first (S1-47, S2-25)", async () => {
    const panel = await open();
    await press(panel, "Утвердить приказом: 1");
    await press(panel, /^Утвердить$/);
    await screen(panel).getByText("Заполните: Номер приказа").waitFor();
    const pane = screen(panel);
    await pane.getByLabel("Номер приказа").fill("5");
    await pane.getByLabel("Дата приказа").fill("2026-11-22");
    await pane.getByLabel(/^Кто издал приказ/).selectOption("орган управления образованием");
    await press(panel, /^Утвердить$/);
    await panel.page.getByText("Сделано: утверждено пар: 1").waitFor();
    await expect
      .poll(() => panel.inputs("approvePairs"))
      .toEqual([{ pairs: ["ПР-002"], number: "5", dated: "2026-11-22", issuer: "орган управления образованием" }]);
    await panel.close();
  });

  it("sends the ticked pairs only, and none that lacks something (S4-35)", async () => {
    const agreed = { pairs: [], waiting: [], skipped: [], act: "a-2", says: "Согласовано пар: 1." };
    const panel = await open({ agreePairs: () => agreed });
    for (const pair of ["Н-002 – П-003", "Н-003 – П-004"])
      await screen(panel)
        .getByRole("checkbox", { name: `Отметить ${pair}` })
        .check();
    await press(panel, "Согласовать: 1");
    await screen(panel).getByLabel("День согласия").fill("2026-11-20");
    await press(panel, "Записать согласие");
    await panel.page.getByText("Сделано: согласовано пар: 1").waitFor();
    await expect.poll(() => panel.inputs("agreePairs")).toEqual([{ pairs: ["ПР-003"], on: "2026-11-20" }]);
    await panel.close();
  });

  it("replaces somebody on a ground, by a memo and an order (S3-22); an order that is not given is not sent (S3-19)", async () => {
    const panel = await open({
      replaceInPair: () => refused("Пары, F6: Н-009 нет в базе. Ничего не изменено."),
      extendPair: () => ({ ...approved, says: "Продлено пар: 1." }),
    });
    const pane = screen(panel);
    await press(panel, /^№\s1 · Н-001/);
    await press(panel, "Заменить участника");
    await pane.getByLabel("Кого заменить").selectOption("наставник");
    await pane.getByLabel("Код нового участника").fill("Н-009");
    await pane.getByLabel("Основание замены").selectOption("письменная просьба");
    await pane.getByLabel("Служебная записка от").fill("2026-11-10");
    await pane.getByLabel("Согласие сторон на замену").fill("2026-11-11");
    await pane.getByLabel("Номер приказа").fill("7");
    await pane.getByLabel("Дата приказа").fill("2026-11-12");
    await press(panel, /^Заменить$/);
    await pane.getByText("Н-009 нет в базе").waitFor();
    await expect
      .poll(() => panel.inputs("replaceInPair"))
      .toMatchObject([{ pair: "ПР-001", side: "наставник", code: "Н-009", memo: "2026-11-10", number: "7" }]);
    await press(panel, "Не записывать");
    await press(panel, /^Продлить$/);
    await pane.getByLabel("До какого дня").fill("2027-06-30");
    await pane.getByLabel(/^Основание/).fill("запрос пары");
    await press(panel, /^Продлить$/);
    await panel.page.getByText("Сделано: продлено пар: 1").waitFor();
    await expect
      .poll(() => panel.inputs("extendPair"))
      .toEqual([{ pairs: ["ПР-001"], until: "2027-06-30", basis: "запрос пары" }]);
    await panel.close();
  });

  it("opens the order and the list of pairs to be printed (S2-25)", async () => {
    const panel = await open({ listDocuments: () => documents });
    await press(panel, "Напечатать приказ");
    const wanted = panel.page.locator("#panel-print").getByRole("radio", { name: /^Приказ об утверждении пар/ });
    await wanted.waitFor();
    await expect.poll(() => wanted.isChecked()).toBe(true);
    await panel.close();
  });

  it("records a meeting of a working pair: the kind that comes next, only what was filled in (S2-28)", async () => {
    const panel = await open({
      addRecord: () => ({ sheet: "meetings", tab: "Встречи", cell: "A6", id: "ВС-001", says: "Встреча записана." }),
    });
    const pane = screen(panel);
    await press(panel, /^№\s1 · Н-001/);
    await press(panel, "Записать встречу");
    await expect.poll(() => pane.getByLabel("Вид встречи").inputValue()).toBe("организационная");
    await pane.getByLabel("День").fill("2026-11-20");
    await pane.getByLabel("Результат").fill("порядок встреч согласован");
    await press(panel, /^Записать$/);
    await panel.page.getByText("Сделано: встреча записана").waitFor();
    await expect
      .poll(() => panel.inputs("addRecord"))
      .toEqual([
        {
          sheet: "meetings",
          cells: {
            ...{ pair: "1", day: "2026-11-20", kind: "организационная", format: "очный" },
            result: "порядок встреч согласован",
          },
        },
      ]);
    await panel.close();
  });

  it("asks of a group whether the meeting was of all or of one (S2-28)", async () => {
    const [first, second, ...rest] = pairs.pairs;
    const group = [first, { ...second, no: "1", status: "утверждена" }, ...rest] as typeof pairs.pairs;
    const panel = await open({
      pairs: () => ({ ...pairs, pairs: group }),
      addRecord: () => ({ sheet: "meetings", tab: "Встречи", cell: "A6", id: "ВС-001", says: "Встреча записана." }),
    });
    await press(panel, /^№\s1 · Н-001/);
    await press(panel, "Записать встречу");
    await screen(panel).getByLabel("С кем").selectOption("П-001");
    await press(panel, /^Записать$/);
    await expect.poll(() => panel.inputs("addRecord")).toMatchObject([{ cells: { pair: "1", mentee: "П-001" } }]);
    await panel.close();
  });

  it("prints the plan of one pair, or of those that are ticked (S4-36)", async () => {
    const panel = await open({
      listDocuments: () => documents,
      renderDocument: () => refused("Печатать пока некого.", "document-no-work"),
    });
    const printing = panel.page.locator("#panel-print");
    await press(panel, /^№\s1 · Н-001/);
    await press(panel, /^Печатать план$/);
    await expect.poll(() => printing.getByLabel(/^Какие пары/).inputValue()).toBe("1");
    await printing.getByRole("button", { name: "Напечатать" }).click();
    await printing.getByText("Печатать пока некого").waitFor();
    await printing.getByLabel(/^Какие пары/).fill("1, пр-002 3");
    await printing.getByRole("button", { name: "Напечатать" }).click();
    await expect
      .poll(() => panel.inputs("renderDocument"))
      .toEqual([
        { key: "pair-plan", pairs: ["1"] },
        { key: "pair-plan", pairs: ["1", "ПР-002", "3"] },
      ]);
    await panel.close();
  });

  it("shows 300 pairs in portions", async () => {
    const panel = await open({ pairs: () => manyPairs });
    await screen(panel).getByText("Согласовать: 300").waitFor();
    await expect.poll(() => shown(panel)).toHaveLength(50);
    await press(panel, /Показать ещё 50/);
    await expect.poll(() => shown(panel)).toHaveLength(100);
    await panel.close();
  });
});
