import { describe, expect, it } from "vitest";
import type { Roadmap, RoadmapItem } from "../../src/api/answers";
import { overview } from "./canned";
import { roadmap, roadmapItem } from "./canned-roadmap";
import { book, names, open, press } from "./on-roadmap";
import { held, openPanel, thrown } from "./panel";
import { toScreen } from "./to-screen";

const CONSENTS = /^Сбор согласий/;

describe("«Карта» of a school's roadmap (S3-36)", () => {
  it("shows all items as they stand, each with its mark, and leads to its cell", async () => {
    const panel = await open();
    await panel.page.getByText("всего 5 пунктов").waitFor();
    expect((await names(panel))[0]).toMatch(CONSENTS);
    await press(panel, /^Собеседование/);
    await expect.poll(() => panel.inputs("goTo")).toEqual([{ sheet: "roadmap", cell: "F8" }]);
    await panel.close();
  });

  it.each([
    ["просрочено 1", [CONSENTS]],
    ["ближайшие 30 дней 1", [/^Обучение/]],
    ["этот месяц 3", [CONSENTS, /^Педагогический/, /^Обучение/]],
    ["изменено после утверждения 3", [/^Собеседование/, /^Обучение/, /^Ярмарка/]],
  ])("narrows by «%s»", async (pill, expected) => {
    const panel = await open();
    await press(panel, pill);
    expect((await names(panel)).length).toBe(expected.length);
    (await names(panel)).forEach((name, at) => {
      expect(name).toMatch(expected[at]!);
    });
    await panel.close();
  });

  it("shows mine once I have said who I am, and remembers it while the panel is open", async () => {
    const panel = await open();
    await press(panel, "мои");
    await panel.page.getByLabel("Чьи пункты – мои").selectOption("Классные руководители");
    await panel.page.getByText("1 пункт из 5").waitFor();
    await press(panel, "Показать всё");
    await panel.page.getByText("всего 5 пунктов").waitFor();
    await toScreen(panel.page, "Проверка");
    await toScreen(panel.page, "Карта");
    await press(panel, "мои");
    await panel.page.getByText("1 пункт из 5").waitFor();
    await panel.close();
  });

  it("narrows by stage, contour and form together with words in any order (S1-56)", async () => {
    const panel = await open();
    const { page } = panel;
    await page.getByText("Этап, контур, форма").click();
    await page.getByLabel("Контур").selectOption("внешний");
    await page.getByText("1 пункт из 5").waitFor();
    await page.getByLabel("Контур").selectOption("");
    await page.getByRole("combobox", { name: /^Этап/ }).selectOption("4");
    await page.getByText("4 пункта из 5").waitFor();
    await page.getByLabel("Форма проведения").selectOption("семинар");
    await page.getByText("1 пункт из 5").waitFor();
    await page.getByLabel("Форма проведения").selectOption("");
    await page.getByRole("searchbox").fill("СОВЕТ педагогический");
    await expect.poll(() => names(panel)).toEqual(["Педагогический совет: итоги отбора"]);
    await panel.close();
  });

  it("asks the book nothing for any of that", async () => {
    const panel = await open();
    await panel.page.getByText("всего 5 пунктов").waitFor();
    const before = panel.asked.length;
    await press(panel, "просрочено 1");
    await panel.page.getByRole("searchbox").fill("согласий");
    await panel.page.getByText("1 пункт из 5").waitFor();
    await expect.poll(() => panel.asked.length).toBe(before);
    await panel.close();
  });

  it("hides what concerns approval where nothing was changed since", async () => {
    const items = roadmap.items.map(({ since, ...item }): RoadmapItem => item);
    const panel = await open({ roadmap: () => ({ ...roadmap, items, changed: { moved: 0, added: 0, dropped: 0 } }) });
    await panel.page.getByText("всего 5 пунктов").waitFor();
    await expect.poll(() => panel.page.getByText("изменено после утверждения").count()).toBe(0);
    await panel.close();
  });
});

describe("A mark on «Карта»", () => {
  it("takes its proof along, and the list is read anew", async () => {
    const panel = await open();
    const { page, inputs } = panel;
    await press(panel, /^Отметить: Сбор согласий/);
    await page.getByRole("menuitem", { name: "выполнено", exact: true }).click();
    await page.getByLabel("Подтверждение").fill("протокол");
    await page.getByRole("button", { name: "Отметить", exact: true }).click();
    await page.getByText("Сделано: отметка «выполнено»").waitFor();
    await expect
      .poll(() => inputs("setItemStatus"))
      .toEqual([{ id: "item1", status: "выполнено", doneOn: "2026-11-22", link: "протокол" }]);
    await expect.poll(() => inputs("roadmap").length).toBe(2);
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe("H2");
    await panel.close();
  });
});

describe("Rows that stand elsewhere", () => {
  it("are brought back with one button, which says that this is not taken back", async () => {
    let rows = 12;
    const panel = await open({
      roadmap: () => ({ ...roadmap, outOfOrder: rows }),
      restoreOrder: () => {
        rows = 0;
        return { rows: 12, written: true, says: "Порядок возвращён, строк переставлено: 12." };
      },
    });
    const { page, inputs } = panel;
    await page.getByText("«Отменить» прежний порядок не вернёт").waitFor();
    await press(panel, "Вернуть порядок");
    await page.getByText("Сделано: порядок строк дорожной карты возвращён").waitFor();
    await page.getByText("Порядок строк изменён").waitFor({ state: "detached" });
    await expect.poll(() => inputs("restoreOrder")).toEqual([{}]);
    await panel.close();
  });
});

describe("Terms that were pasted", () => {
  it("are counted, read with one button, and what was not understood is told (G-05)", async () => {
    let read = false;
    const items = [
      roadmapItem(1, { period: "октябрь 2026 г.", kind: "" }),
      roadmapItem(2, { period: "как получится", kind: "" }),
      roadmapItem(3, { period: "май 2027 г.", kind: "месяцы" }),
    ];
    const panel = await open({
      roadmap: () => ({ ...roadmap, items: read ? items.slice(1) : items }),
      readTerms: () => {
        read = true;
        const says = "Заполнен календарь пунктов: 1. Не поняты сроки: 1, их покажет «Проверка».";
        return { filled: 1, unclear: 1, written: true, says, items: [] };
      },
    });
    const { page, inputs } = panel;
    await page.getByText("Пунктов: 2. В календаре").waitFor();
    await press(panel, "Прочитать сроки");
    await page.getByText("Сделано: сроки прочитаны").waitFor();
    await page.getByText("Не поняты сроки: 1, их покажет «Проверка».").waitFor();
    await expect.poll(() => inputs("readTerms")).toEqual([{}]);
    await panel.close();
  });
});

describe("A roadmap of 1,000 items", () => {
  const items = Array.from({ length: 1_000 }, (_, at) =>
    roadmapItem(at, { content: `Пункт ${at}`, days: at % 2 ? -at : at, responsible: at % 10 ? "Куратор" : "Завуч" }),
  );
  const big: Roadmap = { ...roadmap, items };

  it("draws twenty at once and twenty more when asked, whatever is chosen", async () => {
    const panel = await open({ roadmap: () => big });
    const { page } = panel;
    const drawn = () => page.locator("#panel-roadmap .rows > li").count();
    await page.getByText("всего 1000 пунктов").waitFor();
    await expect.poll(() => drawn()).toBe(20);
    await press(panel, "Показать ещё 20 из 980");
    await expect.poll(() => drawn()).toBe(40);
    await press(panel, "просрочено 500");
    await expect.poll(() => drawn()).toBe(20);
    await page.getByRole("searchbox").fill("пункт 999");
    await expect.poll(() => names(panel)).toEqual(["Пункт 999"]);
    await panel.close();
  });
});

describe("«Карта» that cannot be read", () => {
  it("says so and asks anew; what was shown stays", async () => {
    let broken = true;
    const panel = await open({ roadmap: () => (broken ? thrown("Service Spreadsheets timed out") : roadmap) });
    const { page } = panel;
    await page.getByText("Карта не открылась").waitFor();
    broken = false;
    await press(panel, "Повторить");
    await page.getByText("всего 5 пунктов").waitFor();
    broken = true;
    await press(panel, "Обновить");
    await page.getByText("Обновить не получилось, показано прежнее").waitFor();
    await expect.poll(() => page.getByText("всего 5 пунктов").isVisible()).toBe(true);
    await panel.close();
  });

  it("is awaited with grey shapes", async () => {
    const gate = held<Roadmap>();
    const panel = await open({ roadmap: () => gate.promise });
    await panel.page.getByText("Читаем дорожную карту…").waitFor();
    gate.answer(roadmap);
    await panel.page.getByText("всего 5 пунктов").waitFor();
    await panel.close();
  });
});

describe("A list of «Обзор» that is longer than it shows", () => {
  it("goes on on «Карта», narrowed alike", async () => {
    const late = Array.from({ length: 7 }, (_, at) => ({ ...overview.overdue[0]!, id: `late${at}` }));
    const panel = await openPanel({ ...book, overview: () => ({ ...overview, overdue: late }) });
    await panel.page.getByRole("button", { name: "Показать всё просроченное" }).click();
    await panel.page.getByText("1 пункт из 5").waitFor();
    await expect
      .poll(() => panel.page.getByRole("button", { name: "просрочено 1" }).getAttribute("aria-pressed"))
      .toBe("true");
    await panel.close();
  });
});

describe("Terms that were moved before approval", () => {
  it("are not called changed after it", async () => {
    const panel = await open({ roadmap: () => ({ ...roadmap, approved: false }) });
    await press(panel, "срок изменён 3");
    await expect.poll(() => panel.page.getByText("изменено после утверждения").count()).toBe(0);
    await panel.page.getByText("Первый срок: октябрь").waitFor();
    await panel.close();
  });
});
