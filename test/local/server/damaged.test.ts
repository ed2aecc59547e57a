import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { start } from "../../../local/server/start";
import { bookFileText, previousPath, readBookFile, writeBookFile } from "../../../local/store";
import { standing } from "../engine/book";

const ADD_ON = join(import.meta.dirname, "../../browser/add-on");
const closing: (() => unknown)[] = [];
afterEach(() => Promise.all(closing.splice(0).map((close) => close())));

const saying = (word: string) => {
  const book = standing();
  book.person.type("Лист1", "A1", word);
  return book.saved();
};

/** A book of which an older state, the previous one and the damaged present one are on the disk. */
function spoilt(text: string) {
  const path = join(mkdtempSync(join(tmpdir(), "mentorbook-spoilt-")), "книга.json");
  writeBookFile(path, saying("вчера"));
  writeBookFile(path, saying("сегодня"));
  writeFileSync(path, text);
  return path;
}

async function open(path: string) {
  const host = await start({ path, port: 0, addOnFolder: ADD_ON });
  closing.push(host.close);
  const headers = { "x-page": "test", "content-type": "application/json" };
  return {
    host,
    state: async () => {
      const answer = await fetch(`${host.url}/api/state`, { headers });
      return { status: answer.status, ...((await answer.json()) as { says?: string; damaged?: unknown }) };
    },
    ask: async (address: string, body: unknown) => {
      const answer = await fetch(host.url + address, { method: "POST", headers, body: JSON.stringify(body) });
      return { status: answer.status, ...((await answer.json()) as { says?: string; kept?: string[] }) };
    },
  };
}

const HALF = bookFileText({ a: 1 }).slice(0, 30);
const asides = (path: string) => readdirSync(dirname(path)).filter((name) => name.startsWith("книга отложена"));

describe("a book whose file is damaged", () => {
  it("is not opened: the program says so, leaves the file as it is, and offers what was kept", async () => {
    const path = spoilt(HALF);
    const { host, state } = await open(path);
    expect(host.damage).toBe("Файл «книга.json» повреждён: он обрывается.");
    expect(await state()).toMatchObject({
      status: 409,
      says: host.damage,
      damaged: {
        fileName: "книга.json",
        earlier: [{ id: "previous", when: expect.stringMatching(/^\d\d\.\d\d\.\d{4}/) }],
      },
    });
    expect(readFileSync(path, "utf8")).toBe(HALF);
    expect(asides(path)).toEqual([]);
  });

  it("goes on from the kept state when asked to; the damaged file stays under another name", async () => {
    const path = spoilt(HALF);
    const { host, state, ask } = await open(path);
    const { status, kept } = await ask("/api/book/earlier", { id: "previous" });
    expect(status).toBe(200);
    expect((await state()).status).toBe(200);
    expect(host.shelf.book().person.value("Лист1", "A1")).toBe("вчера");
    expect(asides(path)).toEqual(kept);
    expect(readFileSync(join(dirname(path), kept?.[0] ?? ""), "utf8")).toBe(HALF);
    expect(standing({ data: readBookFile(path) }).person.value("Лист1", "A1")).toBe("вчера");
    expect(existsSync(previousPath(path))).toBe(true);
  });

  it("goes on from a copy that the user chooses; the kept state stays beside too", async () => {
    const path = spoilt("");
    const { host, ask } = await open(path);
    const { kept } = await ask("/api/book/open", { name: "копия.json", text: bookFileText(saying("из копии")) });
    expect(host.shelf.book().person.value("Лист1", "A1")).toBe("из копии");
    expect(kept).toHaveLength(2);
    const data = readBookFile(join(dirname(path), kept?.[1] ?? ""));
    expect(standing({ data }).person.value("Лист1", "A1")).toBe("вчера");
  });

  it("stays as it is when the chosen file is no book either", async () => {
    const path = spoilt(HALF);
    const { state, ask } = await open(path);
    const answer = await ask("/api/book/open", { name: "x.json", text: "[]" });
    expect(answer).toMatchObject({ status: 422, says: "Файл «x.json» — не книга наставничества." });
    const strange = bookFileText({ sheets: "нет" });
    expect((await ask("/api/book/open", { name: "y.json", text: strange })).says).toContain("содержимое повреждено");
    expect((await ask("/api/book/earlier", { id: "2020-01-01" })).says).toContain("состояния книги «книга.json» нет");
    expect((await state()).status).toBe(409);
    expect(readFileSync(path, "utf8")).toBe(HALF);
  });

  it("may give way to a new book; what was kept stays beside", async () => {
    const path = spoilt(HALF);
    const { host, ask } = await open(path);
    const { kept } = await ask("/api/book/empty", {});
    expect(kept).toHaveLength(2);
    expect(host.shelf.book().person.tabs()).toEqual(["Лист1"]);
  });

  it("or is gone while its kept states are there is no new book: what was kept is offered", async () => {
    const path = spoilt("");
    rmSync(path);
    const { host, state, ask } = await open(path);
    expect(host.damage).toBe("Файла «книга.json» нет на месте.");
    expect(await state()).toMatchObject({ damaged: { isMissing: true, earlier: [{ id: "previous" }] } });
    expect(await ask("/api/book/earlier", { id: "previous" })).toMatchObject({ status: 200, kept: [] });
    expect(host.shelf.book().person.value("Лист1", "A1")).toBe("вчера");
  });

  it("of a newer version of the program is offered in the same way", async () => {
    const path = spoilt(bookFileText(saying("завтра")).replace('"version":2', '"version":3'));
    const { host } = await open(path);
    expect(host.damage).toContain("более новой версией программы");
  });
});
