import { describe, expect, it } from "vitest";
import type { Built, Fixed, Marked, Models, Overview } from "../../src/api/answers";
import {
  figure,
  halfBuilt,
  noAction,
  noBook,
  noProblems,
  overview,
  preview,
  problems,
  tabs,
  wholeBook,
} from "./canned";
import { type Book, held, openPanel, type thrown } from "./panel";

const slow = "Google отвечает дольше обычного. Можно подождать: ничего не потеряно.";
const open = (book: Book) =>
  openPanel(
    {
      listModels: () => wholeBook,
      overview: () => overview,
      findProblems: () => problems,
      lastAction: () => noAction,
      ...book,
    },
    { clock: true },
  );
const withDone = (done: number): Overview => ({
  ...overview,
  roadmap: { ...overview.roadmap, done: figure(done) },
});

describe("an answer that takes a moment", () => {
  it("is announced by grey shapes only when it takes longer than a third of a second", async () => {
    const { page, close } = await open({ listModels: () => new Promise(() => {}) });
    const shapes = page.locator(".waiting");
    await shapes.waitFor({ state: "attached" });
    await expect.poll(() => shapes.evaluate((it) => getComputedStyle(it).animationDelay)).toBe("0.3s");
    await page.getByText("Открываем книгу…").waitFor();
    await expect.poll(() => page.locator(".awaiting").count()).toBe(1);
    await close();
  });
});

describe("a slow answer", () => {
  it("is explained after ten seconds, not before, and can be waited for", async () => {
    const models = held<Models>();
    const { page, close } = await open({ listModels: () => models.promise });
    await page.getByText("Открываем книгу…").waitFor();
    await page.clock.fastForward(9000);
    await expect.poll(() => page.getByText(slow).count()).toBe(0);
    await page.clock.fastForward(2000);
    await page.getByText(slow).waitFor();
    await page.getByRole("button", { name: "Подождать ещё" }).click();
    await page.getByText(slow).waitFor({ state: "detached" });
    await page.clock.fastForward(21_000);
    await page.getByText(slow).waitFor();
    models.answer(wholeBook);
    await page.getByText("Выполнено 12 из 40").waitFor();
    await page.getByText(slow).waitFor({ state: "detached" });
    await close();
  });

  it("asked for once more never replaces a newer one", async () => {
    const [first, second] = [held<Overview>(), held<Overview>()];
    const answers = [first, second];
    const { page, inputs, close } = await open({ overview: () => answers.shift()!.promise });
    await page.getByText("Собираем обзор…").waitFor();
    await page.clock.fastForward(11_000);
    await page.getByRole("button", { name: "Повторить" }).click();
    await page.getByText("Спросили ещё раз, ждём ответа.").waitFor();
    await expect.poll(() => inputs("overview").length).toBe(2);
    second.answer(withDone(15));
    await page.getByText("Выполнено 15 из 40").waitFor();
    first.answer(withDone(12));
    await page.getByRole("tab", { name: "Проверка" }).click();
    await page.getByRole("heading", { name: "5 замечаний" }).waitFor();
    await page.getByRole("tab", { name: "Обзор" }).click();
    await expect.poll(() => page.getByText("Выполнено 15 из 40").isVisible()).toBe(true);
    await close();
  });

  it("is shown when it comes before the newer one, which then replaces it", async () => {
    const [first, second] = [held<Overview>(), held<Overview>()];
    const answers = [first, second];
    const { page, close } = await open({ overview: () => answers.shift()!.promise });
    await page.getByText("Собираем обзор…").waitFor();
    await page.clock.fastForward(11_000);
    await page.getByRole("button", { name: "Повторить" }).click();
    first.answer(withDone(12));
    await page.getByText("Выполнено 12 из 40").waitFor();
    second.answer(withDone(15));
    await page.getByText("Выполнено 15 из 40").waitFor();
    await close();
  });
});

describe("a slow change of the book", () => {
  const remark = "Исправить: вернуть формулу";

  it("is never sent twice: «Повторить» reads the book, and what is done there counts", async () => {
    let mended = false;
    const lost = held<Fixed>();
    const { page, inputs, close } = await open({
      fixProblem: () => {
        mended = true;
        return lost.promise;
      },
      findProblems: () => (mended ? noProblems : problems),
    });
    await page.getByRole("tab", { name: "Проверка" }).click();
    await page.getByRole("button", { name: remark }).first().click();
    await page.getByText("Исправляем…").waitFor();
    await page.clock.fastForward(11_000);
    await page.getByRole("button", { name: "Повторить" }).click();
    await page.getByText("Сделано: исправление в ячейке Индикаторы, G9").waitFor();
    await page.getByRole("heading", { name: "Замечаний нет" }).waitFor();
    await expect.poll(() => inputs("fixProblem")).toEqual([{ id: "problem1" }]);
    await close();
  });

  it("that is not in the book yet is waited for", async () => {
    const late = held<Fixed>();
    const { page, inputs, close } = await open({ fixProblem: () => late.promise });
    await page.getByRole("tab", { name: "Проверка" }).click();
    await page.getByRole("button", { name: remark }).first().click();
    await page.clock.fastForward(11_000);
    await page.getByRole("button", { name: "Повторить" }).click();
    await page.getByText("Спросили ещё раз, ждём ответа.").waitFor();
    await expect.poll(() => inputs("findProblems").length).toBe(2);
    await expect.poll(() => page.getByText("Исправляем…").count()).toBe(1);
    late.answer({ says: "Исправлено: Индикаторы, G9.", changes: 1 });
    await page.getByText("Сделано: исправление в ячейке Индикаторы, G9").waitFor();
    await expect.poll(() => inputs("fixProblem")).toHaveLength(1);
    await close();
  });

  it("holds back the next change until it is answered", async () => {
    const gates: ReturnType<typeof held<Fixed>>[] = [];
    const { page, inputs, close } = await open({
      fixProblem: () => {
        const gate = held<Fixed>();
        gates.push(gate);
        return gate.promise;
      },
    });
    await page.getByRole("tab", { name: "Проверка" }).click();
    await page.getByRole("button", { name: remark }).first().click();
    await page.getByRole("button", { name: remark }).first().click();
    await expect.poll(() => page.getByText("Исправляем…").count()).toBe(2);
    await expect.poll(() => inputs("fixProblem")).toEqual([{ id: "problem1" }]);
    gates[0]!.answer({ says: "Исправлено.", changes: 1 });
    await expect.poll(() => inputs("fixProblem")).toEqual([{ id: "problem1" }, { id: "problem2" }]);
    await close();
  });

  it("that Google never answers is given up after its longest time, and the next one goes", async () => {
    const { page, inputs, close } = await open({ fixProblem: () => new Promise(() => {}) });
    await page.getByRole("tab", { name: "Проверка" }).click();
    await page.getByRole("button", { name: remark }).first().click();
    await page.getByText("Исправляем…").waitFor();
    await page.clock.fastForward(401_000);
    await page.getByText("Google остановил работу: она шла слишком долго.").waitFor();
    await page.getByRole("button", { name: remark }).nth(1).click();
    await expect.poll(() => inputs("fixProblem").length).toBe(2);
    await close();
  });
});

describe("a mark whose answer is late", () => {
  it("does not let an overview asked for earlier undo it on the screen", async () => {
    const early = held<Overview>();
    const after = held<Overview>();
    const answers: (Overview | Promise<Overview | ReturnType<typeof thrown>>)[] = [
      overview,
      early.promise,
      after.promise,
    ];
    const { page, close } = await open({
      overview: () => answers.shift()!,
      setItemStatus: ({ status }): Marked => ({
        item: { ...overview.next[2]!, status },
        done: figure(13),
        planned: figure(40),
        share: figure(32.5),
      }),
    });
    await page.getByText("Выполнено 12 из 40").waitFor();
    await page.getByRole("button", { name: "Обновить" }).click();
    await page.getByRole("button", { name: /^Отметить: Обучение/ }).click();
    await page.getByRole("menuitem", { name: "в работе" }).click();
    await page.getByText("Выполнено 13 из 40").waitFor();
    early.answer(withDone(12));
    after.answer(withDone(14));
    await page.getByText("Выполнено 14 из 40").waitFor();
    await close();
  });
});

describe("a sheet whose building is not answered", () => {
  it("is found in the book, and building goes on with the next one", async () => {
    let built = 0;
    const gates: ReturnType<typeof held<Built>>[] = [];
    const { page, inputs, close } = await open({
      previewProgramme: () => preview,
      listModels: () =>
        built === 0 ? noBook : { ...halfBuilt, book: { ...halfBuilt.book!, left: tabs.slice(built) } },
      createProgramme: () => {
        const gate = held<Built>();
        gates.push(gate);
        return gate.promise;
      },
    });
    await page.getByLabel("Название школы").fill("Школа из примера");
    await page.getByRole("button", { name: "Построить книгу" }).click();
    await page.getByText("Строим «Сводка»: 1 из 9").waitFor();
    built = 1;
    await page.clock.fastForward(11_000);
    await page.getByRole("button", { name: "Повторить" }).click();
    await page.getByText("Строим «Паспорт»: 2 из 9").waitFor();
    await expect.poll(() => inputs("createProgramme").length).toBe(2);
    await close();
  });
});
