import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { bookFileText, previousPath, readBookFile, writeBookFile } from "../../../local/store";
import { saysOf } from "./says-of";

const folder = () => mkdtempSync(join(tmpdir(), "mentorbook-store-"));
const book = { sheets: [{ name: "Дорожная карта", cells: { A1: "Мероприятие" } }] };

/** A folder with a book written twice: the file and its previous state. */
function writtenTwice() {
  const path = join(folder(), "книга.json");
  writeBookFile(path, { ...book, edition: 1 });
  writeBookFile(path, { ...book, edition: 2 });
  return path;
}

describe("the book's file", () => {
  it("gives back what was written, in a folder that did not exist", () => {
    const path = join(folder(), "книги", "моя книга.json");
    writeBookFile(path, book);
    expect(readBookFile(path)).toEqual(book);
  });

  it("says what it is and when it was saved", () => {
    const path = join(folder(), "книга.json");
    writeBookFile(path, book);
    const file = JSON.parse(readFileSync(path, "utf8"));
    expect(file).toMatchObject({ format: "mentorbook", version: 2 });
    expect(Date.parse(file.savedAt)).not.toBeNaN();
  });

  it("keeps the state before the last writing beside it", () => {
    const path = writtenTwice();
    expect(readBookFile(path)).toMatchObject({ edition: 2 });
    expect(readBookFile(previousPath(path))).toMatchObject({ edition: 1 });
  });

  it("leaves nothing else in the folder", () => {
    const path = writtenTwice();
    expect(readdirSync(join(path, "..")).sort()).toEqual(["книга.json", "книга.json.bak"]);
  });

  it("opens with a byte order mark", () => {
    const path = join(folder(), "книга.json");
    writeFileSync(path, `\uFEFF${bookFileText(book)}`);
    expect(readBookFile(path)).toEqual(book);
  });
});

describe("a file cut in half", () => {
  it("is named as cut at every length, and the day of the last whole state is named", () => {
    const path = writtenTwice();
    const whole = readFileSync(path, "utf8").trimEnd();
    for (let length = 1; length < whole.length; length++) {
      writeFileSync(path, whole.slice(0, length));
      const says = saysOf(() => readBookFile(path));
      expect(says).toContain("«книга.json» повреждён");
      expect(says).toMatch(/Последнее целое состояние: \d\d\.\d\d\.\d{4}, \d\d:\d\d\./);
    }
  });

  it("is not overwritten by reading it", () => {
    const path = writtenTwice();
    writeFileSync(path, '{"format":"mentorbook","ver');
    saysOf(() => readBookFile(path));
    expect(readFileSync(path, "utf8")).toBe('{"format":"mentorbook","ver');
  });

  it("does not push out the last good state when the book is written again", () => {
    const path = writtenTwice();
    writeFileSync(path, '{"format":"mentorbook","ver');
    writeBookFile(path, { ...book, edition: 3 });
    expect(readBookFile(path)).toMatchObject({ edition: 3 });
    expect(readBookFile(previousPath(path))).toMatchObject({ edition: 1 });
  });

  it("promises no previous state where there is none", () => {
    const path = join(folder(), "x.json");
    writeFileSync(path, '{"format":"mentorbook"');
    expect(saysOf(() => readBookFile(path))).toBe("Файл «x.json» повреждён: он обрывается.");
  });
});

describe("a file that is no book", () => {
  const cases: [string, string, string][] = [
    ["empty", "", "Файл «x.json» пуст."],
    [
      "text",
      "Список наставников",
      "Файл «x.json» повреждён или это не книга наставничества: его содержимое не читается.",
    ],
    ["another program's JSON", '{"sheets":[]}', "Файл «x.json» — не книга наставничества."],
    ["a list", "[1,2]", "Файл «x.json» — не книга наставничества."],
    ["null", "null", "Файл «x.json» — не книга наставничества."],
    [
      "a book without a body",
      '{"format":"mentorbook","version":1}',
      "Файл «x.json» повреждён: в нём нет содержимого книги.",
    ],
    ["of a newer version", '{"format":"mentorbook","version":3,"book":{}}', "более новой версией программы"],
    ["of no known version", '{"format":"mentorbook","version":0,"book":{}}', "в неизвестном виде (версия 0)"],
  ];
  it.each(cases)("%s: says so", (_, text, says) => {
    const path = join(folder(), "x.json");
    writeFileSync(path, text);
    expect(saysOf(() => readBookFile(path))).toContain(says);
    expect(readFileSync(path, "utf8")).toBe(text);
  });

  it("missing: says so", () => {
    expect(saysOf(() => readBookFile(join(folder(), "нет.json")))).toBe(
      "Не удалось открыть «нет.json»: такого файла или папки нет.",
    );
  });
});

describe("a writing that fails", () => {
  it("leaves the old state whole and no scraps", () => {
    const path = writtenTwice();
    const circular: Record<string, unknown> = {};
    circular["self"] = circular;
    expect(saysOf(() => writeBookFile(path, circular))).toContain("Не удалось сохранить «книга.json»");
    expect(readBookFile(path)).toMatchObject({ edition: 2 });
    expect(readdirSync(join(path, "..")).sort()).toEqual(["книга.json", "книга.json.bak"]);
  });

  it("says in words that the place is a folder", () => {
    const path = join(folder(), "книга.json");
    mkdirSync(path);
    expect(saysOf(() => writeBookFile(path, book))).toContain("это папка, а не файл.");
    expect(existsSync(path)).toBe(true);
  });
});
