import { describe, expect, it } from "vitest";
import { noBook, overview, problems, wholeBook } from "./canned";
import { type Book, type Instead, nothing, openPanel, refused, text, thrown } from "./panel";
import { toScreen } from "./to-screen";

const open = (book: Book) => openPanel({ listModels: () => wholeBook, overview: () => overview, ...book });

const viewer =
  "У вас доступ только для просмотра. Попросите владельца таблицы открыть доступ к изменению. Ничего не изменено.";

describe("an overview that does not come", () => {
  it.each<[why: string, instead: Instead, says: string, button: string]>([
    [
      "several accounts in one browser",
      thrown("ScriptError: Authorization is required to perform that action."),
      "Войдите в нём в одну учётную запись: ту, которой открыт доступ к таблице.",
      "Повторить",
    ],
    [
      "scripts switched off",
      thrown("Apps Script has been disabled by your administrator"),
      "Скрипты в этой учётной записи отключены",
      "Повторить",
    ],
    [
      "too many calls",
      thrown("Service invoked too many times for one day: spreadsheet."),
      "Google на время ограничил число обращений.",
      "Повторить",
    ],
    [
      "too long a run",
      thrown("Exceeded maximum execution time"),
      "Google остановил работу: она шла слишком долго.",
      "Повторить",
    ],
    [
      "a lock",
      thrown("Lock timeout: another process was holding the lock for too long."),
      "Книгу сейчас меняет кто-то ещё.",
      "Повторить",
    ],
    [
      "a table that is gone",
      thrown("Document 1a is missing (perhaps it was deleted, or you don't have read access?)"),
      "Таблица не нашлась",
      "Повторить",
    ],
    ["an empty answer", nothing, "Таблица прислала пустой ответ.", "Повторить"],
    [
      "a call that the script has lost",
      thrown("Script function not found: call"),
      "дополнение с тех пор обновилось",
      "Закрыть панель",
    ],
    ["an answer that is not ours", text("<html>Google</html>"), "Ответ не подходит к этой панели", "Закрыть панель"],
    [
      "an answer that lacks fields",
      text('{"ok":{"title":"Книга"}}'),
      "Ответ не подходит к этой панели",
      "Закрыть панель",
    ],
    [
      "a call that the script does not know",
      refused("Действие «overview»: нет такого действия. Есть: listModels, goTo.", "call-unknown"),
      "Ответ не подходит к этой панели",
      "Закрыть панель",
    ],
    ["a refusal", refused(viewer, "viewer"), viewer, "Повторить"],
  ])("because of %s: says why, that nothing was changed, and has a button", async (_, instead, says, button) => {
    const { page, close } = await open({ overview: () => instead });
    const alert = page.getByRole("alert");
    await alert.getByText(says).waitFor();
    await expect.poll(() => alert.innerText()).toContain("Ничего не изменено.");
    await expect.poll(() => alert.getByRole("button").allTextContents()).toEqual([button]);
    await close();
  });

  it("because of another version inside does not leave an empty panel", async () => {
    const { page, close } = await open({ overview: () => ({ ...overview, roadmap: {} as typeof overview.roadmap }) });
    await page.getByRole("heading", { name: "Ответ не показан" }).waitFor();
    await page.getByRole("button", { name: "Закрыть панель" }).waitFor();
    await toScreen(page, "Начало");
    await page.getByRole("button", { name: "Проверить устройство книги" }).waitFor();
    await close();
  });
});

describe("a network that is lost", () => {
  it("is named even when Google words it otherwise, and found again at the next try", async () => {
    let broken = true;
    const { page, close } = await open({ overview: () => (broken ? thrown("Ой") : overview) });
    await page.getByText("Не получилось выполнить.").waitFor();
    await page.context().setOffline(true);
    await page.getByRole("button", { name: "Повторить" }).click();
    await page.getByText("Нет связи с таблицей. Проверьте интернет и повторите. Ничего не изменено.").waitFor();
    await page.context().setOffline(false);
    broken = false;
    await page.getByRole("button", { name: "Повторить" }).click();
    await page.getByText("Выполнено 12 из 40").waitFor();
    await close();
  });
});

describe("«Обновить всё» that fails", () => {
  it("says so above what is shown, and goes away when it is repeated well", async () => {
    let broken = false;
    const { page, close } = await open({
      listModels: () => (broken ? thrown("Service invoked too many times for one day: spreadsheet.") : wholeBook),
    });
    await page.getByText("Выполнено 12 из 40").waitFor();
    broken = true;
    await page.getByRole("button", { name: "Ещё" }).click();
    await page.getByRole("menuitem", { name: "Обновить всё" }).click();
    const alert = page.getByRole("alert");
    await alert.getByText("Обновить не получилось, показано прежнее").waitFor();
    await expect.poll(() => page.getByText("Выполнено 12 из 40").isVisible()).toBe(true);
    broken = false;
    await alert.getByRole("button", { name: "Повторить" }).click();
    await alert.waitFor({ state: "detached" });
    await close();
  });
});

describe("a book that was deleted meanwhile", () => {
  it("is missed with a sentence, and the button leads to building one", async () => {
    let deleted = false;
    const { page, close } = await open({
      listModels: () => (deleted ? noBook : wholeBook),
      findProblems: () =>
        deleted
          ? refused("В этой таблице ещё нет книги наставничества. Сначала создайте программу.", "no-book")
          : problems,
    });
    await page.getByRole("tab", { name: "Проверка" }).click();
    await page.getByRole("heading", { name: "5 замечаний" }).waitFor();
    deleted = true;
    await page.getByRole("button", { name: "Проверить ещё раз" }).click();
    await page.getByText("В этой таблице ещё нет книги наставничества.").waitFor();
    await page.getByRole("button", { name: "Открыть «Начало»" }).click();
    await page.getByRole("heading", { name: "Новая книга" }).waitFor();
    await close();
  });
});

describe("a change that failed after it may have been written", () => {
  it("sends to «Проверка», and repeating it sends it once more", async () => {
    let broken = true;
    const { page, inputs, close } = await open({
      findProblems: () => problems,
      fixProblem: () => (broken ? text("{") : { says: "Исправлено.", changes: 1 }),
      lastAction: () => ({ action: null }),
    });
    await page.getByRole("tab", { name: "Проверка" }).click();
    await page.getByRole("button", { name: "Исправить: вернуть формулу" }).first().click();
    await page.getByRole("alert").getByText("Изменение могло записаться не полностью: откройте «Проверка».").waitFor();
    broken = false;
    await page.getByRole("button", { name: "Исправить: вернуть формулу" }).first().click();
    await page.getByText("Сделано: исправление в ячейке Индикаторы, G9").waitFor();
    await expect.poll(() => inputs("fixProblem")).toHaveLength(2);
    await close();
  });
});
