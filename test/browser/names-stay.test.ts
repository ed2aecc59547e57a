import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import JSZip from "jszip";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { people } from "../people";
import { cellOf } from "../round-trip/seen";
import { programme } from "../round-trip/target-book";
import { toScreen } from "../sidebar/to-screen";
import { openPage } from "./chromium";
import { menu, tab, type } from "./hands";
import { openHost } from "./host";

const MINUTES = 120_000;
const all = people(500);
const [first, second] = all as [(typeof all)[0], (typeof all)[0]];
const csv = `Код;ФИО;Должность\n${all.map(({ code, name }) => `${code};${name};учитель`).join("\n")}`;

let host: Awaited<ReturnType<typeof openHost>>;
let page: Page;
let complaints: string[];
/** Every body that went to the program on this computer. */
const sent: string[] = [];

const side = () => page.frameLocator("#side iframe");
const screen = (name: string) => toScreen(side(), name);
const button = (name: string | RegExp) => side().getByRole("button", { name }).first();

/** A text and what it may hide: escapes of JSON and of addresses, base64. */
const readings = (text: string): string => {
  const plain = text.replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  const addresses = text.replace(/(?:%[0-9a-f]{2})+/gi, (run) => Buffer.from(run.replace(/%/g, ""), "hex").toString());
  const packed = (text.match(/[A-Za-z0-9+/]{12,}/g) ?? []).flatMap((run) =>
    [0, 1, 2, 3].map((skip) => Buffer.from(run.slice(skip), "base64").toString()),
  );
  return [text, plain, addresses, ...packed].join("\n").toLowerCase();
};
/** Whoever of these people is named in a text, in any spelling: a surname is part of all of them. */
const namedIn = (text: string, of = all): string[] => {
  const read = readings(text);
  return of.filter(({ surname }) => read.includes(surname.toLowerCase())).map(({ code }) => code);
};

const files = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? files(path) : [path];
  });
/** Files of the book, its log and its kept states that name anybody of the list. */
const filesThatName = () => files(dirname(host.path)).filter((path) => namedIn(readFileSync(path, "utf8")).length > 0);

const MENTORS = "База наставников";
const MENTEES = "База наставляемых";
const ROADMAP = "Дорожная карта";

beforeAll(async () => {
  host = await openHost({ addOnFolder: join(import.meta.dirname, "../../dist") });
  const book = host.book();
  expect(book.run("call", ["createProgramme", JSON.stringify(programme)])).toMatchObject({ ok: true });
  const put = (tab: string, column: string, row: number, text: string) =>
    book.person.type(tab, cellOf(book, tab, column, row), text);
  put(MENTORS, "code", 6, first.code);
  put(MENTORS, "category", 6, "работник");
  put(MENTEES, "code", 6, second.code);
  put(MENTEES, "category", 6, "обучающийся");
  put(ROADMAP, "responsible", 7, `Куратор; ${first.code}`);
  ({ page, complaints } = await openPage(host.url));
  page.on("request", (request) => void sent.push(`${request.url()} ${request.postData() ?? ""}`));
  await menu(page, "Наставничество", "Открыть панель");
}, MINUTES);

afterAll(async () => {
  expect(complaints).toEqual([]);
  await page.context().close();
  await host.close();
});

describe("A test that looks for names", () => {
  it.each([
    ["as they are", first.name],
    [
      "escaped",
      JSON.stringify(first.name).replace(/[^ -~]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, "0")}`),
    ],
    ["in an address", encodeURIComponent(`${first.first[0]}. ${first.surname}`)],
    ["in base64", Buffer.from(`x${first.name}`).toString("base64")],
  ])("knows them %s", (_, text) => {
    expect(namedIn(text)).toEqual([first.code]);
  });
});

describe("A list of 500 names opened in the panel (G-08)", () => {
  it(
    "is seen on the screens and in the printed paper",
    async () => {
      await screen("Имена");
      await side()
        .getByLabel("Файл со списком имён")
        .setInputFiles({ name: "имена.csv", mimeType: "text/csv", buffer: Buffer.from(csv) });
      await side().getByText("имён: 500").waitFor();
      await side().getByLabel("Найти участника").fill(first.surname);
      await side().getByText(`${first.code} ${first.name}`).waitFor();
      await side().getByRole("button", { name: "Проверить книгу" }).click();
      await side().getByText("Ничего не найдено").waitFor();
      for (const name of ["Обзор", "Проверка", "Критерии", "Документы"]) {
        await screen(name);
        await side().getByRole("tabpanel").getByRole("heading", { level: 1 }).first().waitFor();
      }
      await screen("Карта");
      await side()
        .getByText(new RegExp(`${first.code} ${first.surname}`))
        .filter({ visible: true })
        .first()
        .waitFor();
      await screen("Печать");
      const download = page.waitForEvent("download");
      await button("Скачать для Word").click();
      const parts = await JSZip.loadAsync(readFileSync(await (await download).path()));
      const text = await parts.file("word/document.xml")?.async("string");
      expect(text).toContain(first.surname);
      expect(text).not.toContain(first.code);
      await button("Напечатать").click();
      await side().getByText("Посмотрите перед подписью").waitFor();
    },
    MINUTES,
  );

  it("has sent none of them to the program, in any form", () => {
    expect(sent.length).toBeGreaterThan(8);
    expect(namedIn(sent.join("\n"))).toEqual([]);
  });

  it("has left none of them in the book's file, its log and its kept states", () => {
    host.shelf.flush();
    expect(filesThatName()).toEqual([]);
  });
});

describe("Names that were put into the book and taken out again", () => {
  it(
    "are in its files first, and in none of them afterwards",
    async () => {
      await screen("Имена");
      await side().getByText("Изменить", { exact: true }).click();
      await side().getByRole("radio", { name: /^ФИО/ }).check();
      await button("Показать, что изменится").click();
      await button("Записать").click();
      await side().getByText("Сейчас: ФИО.").waitFor();
      host.shelf.flush();
      expect(filesThatName().length).toBeGreaterThan(0);

      await side().getByRole("radio", { name: /^Коды/ }).check();
      await button("Показать, что изменится").click();
      await side().getByText("Из книги уйдут имена: 2").waitFor();
      await expect.poll(() => button("2. Убрать имена из книги").getAttribute("aria-disabled")).toBe("true");
      const download = page.waitForEvent("download");
      await button("1. Скачать список имён").click();
      expect(readFileSync(await (await download).path(), "utf8")).toContain(first.name);
      await button("2. Убрать имена из книги").click();
      await page.getByText("Прежние состояния книги на этом компьютере забыты.").waitFor();
      await side().getByText("Google сам хранит историю версий").waitFor();
      await side().getByText("Сейчас: Коды.").waitFor();
      expect(filesThatName()).toEqual([]);
      expect(namedIn(JSON.stringify(host.book().saved()))).toEqual([]);
    },
    MINUTES,
  );

  it("cannot be brought back by the grid's own undo", async () => {
    await tab(page, ROADMAP);
    await type(page, "C60", second.name);
    await type(page, "C60", second.code);
    await expect.poll(() => JSON.stringify(host.book().saved()).includes(second.code)).toBe(true);
    await page.locator('#saving[data-state="saved"]').waitFor();
    host.shelf.forget();
    expect(filesThatName()).toEqual([]);
    await page.keyboard.press("Control+z");
    await page.getByText("отменить это она уже не может").waitFor();
    // what the browser notes of a refused act
    complaints.splice(0);
    expect(namedIn(JSON.stringify(host.book().saved()))).toEqual([]);
    expect(filesThatName()).toEqual([]);
  });
});
