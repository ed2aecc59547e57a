import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { bookPath, booksIn, freeBookPath, lastBook, rememberOpen } from "../../../local/server/books";
import { start } from "../../../local/server/start";
import { bookFileText, readBookFile } from "../../../local/store";
import { standing } from "../engine/book";

const ADD_ON = join(import.meta.dirname, "../../browser/add-on");
const headers = { "x-page": "test", "content-type": "application/json" };
const newFolder = () => mkdtempSync(join(tmpdir(), "mentorbook-books-"));
const text = (savedAt: string) => bookFileText(standing().saved(), new Date(savedAt));

const opened = async (folder: string, name: string | null = null) => {
  const host = await start({ path: name && join(folder, name), folder, port: 0, addOnFolder: ADD_ON });
  const post = async (address: string, body: unknown) => {
    const answer = await fetch(`${host.url}${address}`, { method: "POST", headers, body: JSON.stringify(body) });
    return { status: answer.status, ...((await answer.json()) as { says?: string; name?: string }) };
  };
  return { host, post };
};

describe("the folder of books", () => {
  it("lists books only, the one that changed last first", () => {
    const folder = newFolder();
    writeFileSync(join(folder, "а.json"), text("2026-11-20T10:00:00Z"));
    writeFileSync(join(folder, "б.json"), text("2026-11-21T10:00:00Z"));
    writeFileSync(join(folder, "package.json"), "{}");
    writeFileSync(join(folder, "а.json.bak"), text("2026-11-22T10:00:00Z"));
    expect(booksIn(folder)).toEqual([
      { name: "б.json", when: "2026-11-21T10:00:00.000Z" },
      { name: "а.json", when: "2026-11-20T10:00:00.000Z" },
    ]);
    expect(booksIn(join(folder, "нет такой"))).toEqual([]);
  });

  it("gives the book that was open last, else the one that changed last", () => {
    const folder = newFolder();
    expect(lastBook(folder)).toBeNull();
    for (const [name, day] of [
      ["а.json", "20"],
      ["б.json", "21"],
    ] as const)
      writeFileSync(join(folder, name), text(`2026-11-${day}T00:00:00Z`));
    expect(lastBook(folder)).toBe(join(folder, "б.json"));
    rememberOpen(join(folder, "а.json"));
    expect(lastBook(folder)).toBe(join(folder, "а.json"));
    rmSync(join(folder, "а.json"));
    expect(lastBook(folder)).toBe(join(folder, "б.json"));
  });

  it.each([
    ["Школа № 7", "Школа № 7.json"],
    ['  ../Пары: "2026/27"?  ', "Пары 2026 27.json"],
    ["con", "Книга con.json"],
    ["...", "Книга.json"],
    ["я".repeat(200), `${"я".repeat(80)}.json`],
  ])("gives the name %s a file that every system takes", (name, file) => {
    expect(basename(freeBookPath(newFolder(), name))).toBe(file);
  });

  it("never gives a name twice, and opens nothing outside", () => {
    const folder = newFolder();
    writeFileSync(join(folder, "Пример.json"), text("2026-11-01T00:00:00Z"));
    expect(basename(freeBookPath(folder, "Пример"))).toBe("Пример 2.json");
    expect(bookPath(folder, "Пример.json")).toBe(join(folder, "Пример.json"));
    for (const name of ["../Пример.json", "/etc/hostname", "нет.json", ""]) expect(bookPath(folder, name)).toBeNull();
  });
});

describe("the program without a book", () => {
  it("makes no file, and answers that there is none", async () => {
    const folder = newFolder();
    const { host } = await opened(folder);
    const state = await fetch(`${host.url}/api/state`, { headers });
    expect([state.status, await state.json()]).toEqual([200, { first: { folder } }]);
    await host.close();
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe("turning from one book to another", () => {
  it("keeps what was typed in each, in its own file", async () => {
    const folder = newFolder();
    const { host, post } = await opened(folder);
    expect(await post("/api/books/new", { name: "Первая" })).toMatchObject({ name: "Первая.json" });
    host.shelf.book().person.type("Лист1", "A1", "первая");
    expect(await post("/api/books/new", { name: "Вторая" })).toMatchObject({ name: "Вторая.json" });
    host.shelf.book().person.type("Лист1", "A1", "вторая");
    expect(await post("/api/books/open", { name: "Первая.json" })).toMatchObject({ status: 200 });
    expect(host.shelf.book().person.value("Лист1", "A1")).toBe("первая");
    await host.close();
    const kept = ["Первая", "Вторая"].map((name) => standing({ data: readBookFile(join(folder, `${name}.json`)) }));
    expect(kept.map(({ person }) => person.value("Лист1", "A1"))).toEqual(["первая", "вторая"]);
    expect(readdirSync(folder).filter((name) => name.endsWith(".open"))).toEqual([]);
  });

  it("refuses a name that the folder has not, and a book that is open elsewhere: the open one stays", async () => {
    const folder = newFolder();
    const [one, two] = [await opened(folder, "Первая.json"), await opened(folder, "Вторая.json")];
    expect(await one.post("/api/books/open", { name: "../Вторая.json" })).toMatchObject({
      status: 404,
      says: "Такой книги в папке нет. Открытая книга не изменена.",
    });
    expect(await one.post("/api/books/open", { name: "Вторая.json" })).toMatchObject({
      status: 422,
      says: `Эта книга уже открыта: ${two.host.url}. Работайте там или закройте ту программу.`,
    });
    expect(one.host.shelf.path).toBe(join(folder, "Первая.json"));
    await Promise.all([one.host.close(), two.host.close()]);
  });

  it("turns to a damaged book by offering what was kept of it", async () => {
    const folder = newFolder();
    const { host, post } = await opened(folder, "Первая.json");
    writeFileSync(join(folder, "Плохая.json"), text("2026-11-01T00:00:00Z").slice(0, -50));
    expect(await post("/api/books/open", { name: "Плохая.json" })).toMatchObject({ status: 200 });
    const state = await (await fetch(`${host.url}/api/state`, { headers })).json();
    expect(state).toMatchObject({ damaged: { fileName: "Плохая.json" } });
    expect(await post("/api/books/open", { name: "Первая.json" })).toMatchObject({ status: 200 });
    await host.close();
  });
});
