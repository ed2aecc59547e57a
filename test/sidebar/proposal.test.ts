import { describe, expect, it } from "vitest";
import { pairs } from "./canned-pairs";
import { people } from "./canned-people";
import { looked, proposal, triedProposal } from "./canned-proposal";
import { book } from "./on-roadmap";
import { type Book, openPanel, type Panel, refused } from "./panel";
import { toScreen } from "./to-screen";

const spot = { sheet: "pairs" as const, tab: "Пары", cell: "F8", id: "ПР-003", no: "3", with: "Н-002 – П-003" };
const touched = (says: string) => ({ pair: spot, act: "a-1", says });
const open = async (more: Book = {}): Promise<Panel> => {
  const panel = await openPanel({
    ...book,
    pairs: () => pairs,
    people: () => people,
    proposePairs: () => proposal,
    ...more,
  });
  await toScreen(panel.page, "Пары");
  return panel;
};
const screen = ({ page }: Panel) => page.locator("#panel-pairs");
const press = (panel: Panel, name: string | RegExp) => screen(panel).getByRole("button", { name }).first().click();
const proposed = async (more: Book = {}) => {
  const panel = await open(more);
  await press(panel, "Предложить пары");
  await press(panel, "Подобрать");
  await screen(panel).getByText(proposal.says).waitFor();
  return panel;
};

describe("«Предложить пары» in the panel", () => {
  it("shows who fits whom by which words, who is left and why, and has written nothing (S2-21, S2-27)", async () => {
    const panel = await proposed();
    const pane = screen(panel);
    await press(panel, "Н-001 – П-001");
    await pane.getByText(/Запрос и компетенции: 40.из.40/).waitFor();
    await pane.getByText("– экзамен, математике").waitFor();
    await pane.getByText("вместо числа наставляемых «два»").waitFor();
    await pane.getByText("Проверка устойчивости: 1. Охотнее были бы вместе: Н-001 – П-002").waitFor();
    await press(panel, "П-004");
    await pane.getByText("нет общих слов с запросом: 5 наставников").waitFor();
    await pane.getByText("нет действующего согласия на участие").waitFor();
    await expect.poll(() => panel.inputs("proposePairs")).toEqual([{ mode: "optimal" }]);
    await panel.close();
  });

  it("writes only by its button, and then says so with «Отменить»; stable pairs are asked for by a click", async () => {
    const done = { ...proposal, act: "a-9", says: "На лист «Пары» записано предложенных пар: 2. Без пары: 2." };
    const panel = await proposed({ proposePairs: ({ apply }) => (apply ? done : proposal) });
    await press(panel, "устойчивые");
    await expect.poll(() => panel.inputs("proposePairs").length).toBe(2);
    // who is left over gets the day of the next try and somebody who helps (S2-27)
    await expect.poll(() => screen(panel).getByLabel("Кто поможет это время").inputValue()).toBe("педагог-психолог");
    await press(panel, "Записать в книгу: 2");
    await panel.page.getByText("Сделано: на лист «Пары» записано предложенных пар: 2. Без пары: 2").waitFor();
    await expect
      .poll(() => panel.inputs("proposePairs").slice(1))
      .toEqual([
        { mode: "stable" },
        { mode: "stable", apply: true, nextTry: "2026-12-06", responsible: "педагог-психолог" },
      ]);
    await screen(panel).getByRole("heading", { name: "Список" }).waitFor();
    await panel.close();
  });

  it("tries what a ban lifted would change before anything is done, and does not write a trial", async () => {
    const panel = await proposed({ proposePairs: ({ whatIf }) => (whatIf ? triedProposal : proposal) });
    const pane = screen(panel);
    await press(panel, "П-004");
    await press(panel, "Попробовать без этого запрета");
    await pane.getByText("Появится пар: 1, пропадёт: 0. Пар станет больше на 1.").waitFor();
    await expect
      .poll(() => pane.getByRole("button", { name: /^Записать в книгу/ }).getAttribute("aria-disabled"))
      .toBe("true");
    await expect
      .poll(() => panel.inputs("proposePairs").at(-1))
      .toEqual({
        mode: "optimal",
        whatIf: [{ do: "lift", mentor: "Н-002", mentee: "П-004" }],
      });
    await press(panel, "Убрать пробу");
    await expect.poll(() => panel.inputs("proposePairs").at(-1)).toEqual({ mode: "optimal" });
    await panel.close();
  });

  it("builds the table of scores on wish, and tells why where it cannot (S2-21)", async () => {
    const table = { tab: "Оценки пар", cell: "A5", mentors: 3, mentees: 5, possible: 9 };
    let asked = 0;
    const panel = await proposed({
      scoreMatrix: () => {
        asked += 1;
        return asked === 1 ? refused("Лист «Оценки пар» уже есть.") : { ...table, says: "Лист «Оценки пар» готов." };
      },
    });
    await press(panel, "Построить таблицу оценок");
    await screen(panel).getByText("Лист «Оценки пар» уже есть.").waitFor();
    await press(panel, "Построить таблицу оценок");
    await screen(panel).getByText("Лист «Оценки пар» готов.").waitFor();
    await panel.close();
  });

  it("tries somebody who is in no base yet, with the words of the request or of the help", async () => {
    const panel = await proposed({ proposePairs: ({ whatIf }) => (whatIf ? triedProposal : proposal) });
    const pane = screen(panel);
    await pane.getByText("Что изменится, если…").click();
    await press(panel, "добавить участника");
    await pane.getByLabel("Кого добавить").selectOption("новый наставник");
    await pane.getByLabel("Запрос, или чем поможет").fill("экзамены по математике");
    await pane.getByLabel("Мест у наставника").fill("2");
    await press(panel, "Показать, что изменится");
    await pane.getByText("Пробуем: новый наставник «экзамены по математике»").waitFor();
    await expect
      .poll(() => panel.inputs("proposePairs").at(-1)?.whatIf)
      .toEqual([{ do: "add", side: "mentor", words: "экзамены по математике", places: 2 }]);
    await panel.close();
  });

  it("answers «почему не он» and tells a refusal beside the button", async () => {
    const panel = await proposed({
      lookAtPair: ({ mentor }) => (mentor === "Н-001" ? looked : refused("Кода Н-009 нет.")),
    });
    const pane = screen(panel);
    await press(panel, "П-004");
    await pane.getByLabel("Почему не этот наставник? Код").fill("Н-001");
    await press(panel, "Сравнить");
    await pane.getByText("в запросе и компетенциях нет общих слов").waitFor();
    await pane.getByLabel("Почему не этот наставник? Код").fill("Н-009");
    await press(panel, "Сравнить");
    await pane.getByText("Кода Н-009 нет.").waitFor();
    await panel.close();
  });
});

describe("Looking through proposed pairs in the panel", () => {
  it("locks, swaps and bans with a reason", async () => {
    const panel = await open({
      lockPair: () => touched("Пара Н-002 – П-003 закреплена."),
      rejectPair: () => touched("Н-002 и П-003 больше не предлагаются вместе: родственник."),
      swapPairs: () => ({ pairs: [spot], act: "a-2", says: "Пары изменены вручную." }),
    });
    const pane = screen(panel);
    await press(panel, /^№\s3 · Н-002/);
    await press(panel, /^Закрепить$/);
    await press(panel, /^Закрепить$/);
    await panel.page.getByText("Сделано: пара Н-002 – П-003 закреплена").waitFor();
    await press(panel, /^№\s3 · Н-002/);
    await press(panel, "Поменять местами");
    await pane.getByLabel("С какой парой").selectOption("Н-003 – П-004");
    await press(panel, "Поменять наставляемых");
    await panel.page.getByText("Сделано: пары изменены вручную").waitFor();
    await press(panel, /^№\s3 · Н-002/);
    await press(panel, "Не ставить вместе");
    await press(panel, "Записать запрет");
    await pane.getByText("Заполните: Причина").waitFor();
    await pane.getByLabel("Причина").fill("родственник");
    await press(panel, "Записать запрет");
    await expect
      .poll(() => panel.inputs("rejectPair"))
      .toEqual([{ mentor: "Н-002", mentee: "П-003", why: "родственник" }]);
    await expect.poll(() => panel.inputs("lockPair")).toEqual([{ pair: "ПР-003", locked: true }]);
    await expect.poll(() => panel.inputs("swapPairs")).toEqual([{ pair: "ПР-003", with: "ПР-004" }]);
    await panel.close();
  });
});

describe("«Общая встреча» in the panel (S2-22, S2-23, S4-34)", () => {
  it("takes who came and their wishes in one act", async () => {
    const panel = await open({
      setPreferences: () => ({ people: 2, act: "a-3", says: "Общая встреча: отмечены участники, 2." }),
    });
    const pane = screen(panel);
    await press(panel, "Отметить общую встречу");
    await pane.getByLabel("День встречи").fill("2026-11-10");
    const [mentor, mentee] = [
      people.people.find(({ role }) => role === "mentor"),
      people.people.find(({ role }) => role === "mentee"),
    ];
    for (const person of [mentor, mentee])
      await pane.getByRole("checkbox", { name: new RegExp(`^${person?.code}`) }).check();
    await pane.getByLabel(`С кем хочет ${mentee?.code}`).fill(`${mentor?.code}`);
    await press(panel, "Записать: 2");
    await panel.page.getByText("Сделано: общая встреча: отмечены участники, 2").waitFor();
    await expect
      .poll(() => panel.inputs("setPreferences"))
      .toEqual([
        {
          people: [
            { code: mentor?.code, attended: "2026-11-10", prefers: [] },
            { code: mentee?.code, attended: "2026-11-10", prefers: [mentor?.code] },
          ],
        },
      ]);
    await panel.close();
  });
});
