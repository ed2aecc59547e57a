import { mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { start } from "../../../local/server/start";
import { readBookFile } from "../../../local/store";
import { standing } from "../engine/book";
import { asPage } from "./as-page";

const ADD_ON = join(import.meta.dirname, "../../browser/add-on");
let host: Awaited<ReturnType<typeof start>>;
let folder: string;

beforeEach(async () => {
  folder = join(mkdtempSync(join(tmpdir(), "mentorbook-unsaved-")), "книги");
  host = await start({ path: join(folder, "книга.json"), port: 0, addOnFolder: ADD_ON });
});
afterEach(() => host.close());

/** From now on nothing can be written where the book lies. */
function breakDisk(): void {
  renameSync(folder, `${folder} убрана`);
  writeFileSync(folder, "файл на месте папки");
}
function mendDisk(): void {
  rmSync(folder);
  renameSync(`${folder} убрана`, folder);
}

/** The program tries again by itself; any further act makes it try at once. */
const tryAgain = () => host.shelf.book().person.type("Лист1", "Z9", "ещё");
const onDisk = (a1: string) => standing({ data: readBookFile(host.shelf.path) }).person.value("Лист1", a1);

describe("while the disk takes nothing", () => {
  it("what is typed is not shown as saved; when the disk is back it is there, and only then it is", async () => {
    const page = await asPage(host.url, "p");
    await page.type("Лист1", 0, 0, "сохранено");
    breakDisk();
    let shown = false;
    const typing = page.type("Лист1", 1, 0, "ждёт").then(() => {
      shown = true;
    });
    await expect.poll(() => host.shelf.saving().state).toBe("failed");
    expect(host.shelf.saving()).toEqual({
      state: "failed",
      says: "Не удалось сохранить «книга.json»: в пути вместо папки стоит файл.",
    });
    expect(shown).toBe(false);
    mendDisk();
    expect(onDisk("A1")).toBe("сохранено");
    expect(onDisk("A2")).toBeNull();
    tryAgain();
    await typing;
    expect(host.shelf.saving()).toEqual({ state: "saved" });
    expect(onDisk("A2")).toBe("ждёт");
  });

  it("a window that is opened now begins with what is on the disk, and hears the rest when it is kept", async () => {
    breakDisk();
    host.shelf.book().person.type("Лист1", "A1", "ждёт");
    const page = await asPage(host.url, "new");
    expect(JSON.stringify(host.shelf.joining("new"))).not.toContain("ждёт");
    mendDisk();
    tryAgain();
    await page.type("Лист1", 1, 0, "дальше");
    expect([onDisk("A1"), onDisk("A2")]).toEqual(["ждёт", "дальше"]);
  });

  it("another book is not opened in place of this one: nothing of it would be left", async () => {
    breakDisk();
    host.shelf.book().person.type("Лист1", "A1", "ждёт");
    const headers = { "x-page": "test", "content-type": "application/json" };
    const answer = await fetch(`${host.url}/api/books/new`, { method: "POST", headers, body: '{"name":"Другая"}' });
    expect([answer.status, await answer.json()]).toEqual([
      409,
      { says: expect.stringMatching(/Книга осталась прежней\.$/) },
    ]);
    expect(host.shelf.book().person.value("Лист1", "A1")).toBe("ждёт");
    mendDisk();
    tryAgain();
    expect(onDisk("A1")).toBe("ждёт");
  });

  it("closing the program says what was not saved", async () => {
    const path = join(dirname(folder), "другая", "книга.json");
    const other = await start({ path, port: 0, addOnFolder: ADD_ON });
    rmSync(dirname(path), { recursive: true });
    writeFileSync(dirname(path), "файл на месте папки");
    other.shelf.book().person.type("Лист1", "A1", "ждёт");
    expect(await other.close()).toBe("Не удалось сохранить «книга.json»: в пути вместо папки стоит файл.");
  });
});
