import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Entry } from "../../../local/contract";
import { findBook, keep, readBookFile, writeBookFile } from "../../../local/store";
import { stubbornDisk } from "./cut-disk";
import { saysOf } from "./says-of";

const entry = (word: string, more: Record<string, unknown> = {}): Entry => ({
  messages: [{ type: "REMOTE_REVISION", nextRevisionId: word, ...more }],
});
const words = (path: string) =>
  findBook(path).log.entries.flatMap(({ messages }) => messages.map((message) => message["nextRevisionId"]));
const beside = (path: string) => readdirSync(dirname(path)).sort();

/** An open book: its path, what keeps it, and what the user was told. */
function open(
  path = join(mkdtempSync(join(tmpdir(), "mentorbook-log-")), "книга.json"),
  disk = stubbornDisk(() => null),
) {
  const told: string[] = [];
  const found = disk.exists(path) ? findBook(path) : null;
  const state = { edition: 1 };
  const kept = keep({ path, saved: () => ({ ...state }), remark: (says) => told.push(says), disk }, found);
  if (!found) kept.whole();
  return { path, log: `${path}.log`, kept, told, state };
}

function withWords(...some: string[]) {
  const book = open();
  for (const word of some) book.kept.add([entry(word)]);
  return book;
}

describe("the log beside the book", () => {
  it("holds each entry as soon as it is kept, and the book's file is not written again", () => {
    const { path } = open();
    const before = readFileSync(path, "utf8");
    const again = open(path);
    again.kept.add([entry("раз")]);
    again.kept.add([entry("два"), entry("три")]);
    expect(words(path)).toEqual(["раз", "два", "три"]);
    expect(readFileSync(path, "utf8")).toBe(before);
  });

  it("goes into the book's file at a whole writing and begins anew", () => {
    const { path, kept } = withWords("раз", "два");
    kept.whole();
    expect(words(path)).toEqual([]);
    kept.add([entry("три")]);
    expect(words(path)).toEqual(["три"]);
    expect(beside(path)).toEqual(["книга.json", "книга.json.bak", "книга.json.log", "книга.json.log.bak"]);
  });

  it("whose last line was cut off at any byte has all the lines before it, and says nothing", () => {
    const { path, log } = withWords("раз", "два");
    const whole = readFileSync(log);
    const last = whole.subarray(0, whole.length - 1).lastIndexOf("\n") + 1;
    for (let size = last; size < whole.length; size++) {
      writeFileSync(log, whole.subarray(0, size));
      expect(words(path)).toEqual(["раз"]);
      expect(findBook(path).log.damage).toBeNull();
    }
    const again = open(path);
    again.kept.add([entry("три")]);
    expect(words(path)).toEqual(["раз", "три"]);
    expect(again.told).toEqual([]);
  });

  it("that was changed in the middle gives what stands before, and is kept aside with a sentence", () => {
    const { path, log } = withWords("раз", "два", "три");
    const text = readFileSync(log, "utf8").replace('"два"', '"дав"');
    writeFileSync(log, text);
    expect(words(path)).toEqual(["раз"]);
    const again = open(path);
    expect(again.told).toHaveLength(1);
    expect(again.told[0]).toMatch(/^Журнал книги «книга\.json» повреждён: .+ отложен в «книга журнал .+\.log»\.$/);
    again.kept.add([entry("четыре")]);
    expect(findBook(path).log.damage).toBeNull();
    const aside = beside(path).find((name) => name.startsWith("книга журнал"));
    expect(readFileSync(join(dirname(path), aside as string), "utf8")).toBe(text);
  });

  it("that was changed is told to whoever only reads the book, and stays as it is", () => {
    const { path, log } = withWords("раз", "два");
    writeFileSync(log, readFileSync(log, "utf8").replace('"раз"', '"зар"'));
    const before = beside(path);
    const told: string[] = [];
    expect(readBookFile(path, (says) => told.push(says))).toEqual({ edition: 1 });
    expect(told).toEqual([
      "Журнал книги «книга.json» повреждён: часть последних правок прочитать не удалось. Файл не изменён.",
    ]);
    expect(beside(path)).toEqual(before);
  });

  it("of another state of the book is not mixed into this one", () => {
    const { path } = withWords("раз");
    const other = withWords("чужое");
    writeFileSync(`${path}.log`, readFileSync(other.log));
    expect(words(path)).toEqual([]);
    expect(open(path).told[0]).toContain("повреждён");
  });

  it("cannot take back what was done before it began: then the whole file is written", () => {
    const { path, kept, state } = withWords("раз");
    kept.whole();
    state.edition = 2;
    kept.add([entry("отмена", { type: "REVISION_UNDONE", undoneRevisionId: "раз" })]);
    expect(words(path)).toEqual([]);
    expect(readBookFile(path)).toEqual({ edition: 2 });
    kept.add([entry("два")]);
    kept.add([entry("отмена двух", { type: "REVISION_UNDONE", undoneRevisionId: "два" })]);
    expect(words(path)).toEqual(["два", "отмена двух"]);
  });
});

describe("while the book is open", () => {
  it.each([
    ["ENOSPC", "Не удалось сохранить «книга.json»: на диске нет места."],
    ["EROFS", "Не удалось сохранить «книга.json»: диск открыт только для чтения."],
    ["EACCES", "Не удалось сохранить «книга.json»: нет прав на эту папку или файл."],
  ])("%s is told in a sentence, and the same entries are kept later, once", (code, says) => {
    let reason: string | null = null;
    const book = open(
      undefined,
      stubbornDisk(() => reason),
    );
    book.kept.add([entry("раз")]);
    reason = code;
    expect(saysOf(() => book.kept.add([entry("два")]))).toBe(says);
    expect(words(book.path)).toEqual(["раз"]);
    reason = null;
    book.kept.add([entry("два"), entry("три")]);
    expect(words(book.path)).toEqual(["раз", "два", "три"]);
  });

  it("a disk that fills up within a line leaves no half of it", () => {
    const disk = stubbornDisk(() => null);
    const { append } = disk;
    const book = open(undefined, disk);
    book.kept.add([entry("раз")]);
    disk.append = (path, text, at) => {
      append(path, text.slice(0, 20), at);
      throw Object.assign(new Error(), { code: "ENOSPC" });
    };
    expect(saysOf(() => book.kept.add([entry("два")]))).toContain("на диске нет места");
    disk.append = append;
    book.kept.add([entry("два")]);
    expect(words(book.path)).toEqual(["раз", "два"]);
    expect(book.told).toEqual([]);
  });

  it("a file that somebody has removed is written again", () => {
    const { path, kept, state } = withWords("раз");
    state.edition = 2;
    rmSync(dirname(path), { recursive: true });
    kept.add([entry("два")]);
    expect(readBookFile(path)).toEqual({ edition: 2 });
  });

  it("a log that somebody has removed is made good by the whole file", () => {
    const { path, log, kept, state } = withWords("раз");
    state.edition = 2;
    rmSync(log);
    kept.add([entry("два")]);
    expect(readBookFile(path)).toEqual({ edition: 2 });
  });

  it("what another program has written stays beside, under its own name, and the open book is kept", () => {
    const { path, kept, state, told } = withWords("раз");
    writeBookFile(path, { edition: "чужое" });
    state.edition = 2;
    kept.add([entry("два")]);
    expect(readBookFile(path)).toEqual({ edition: 2 });
    expect(told).toHaveLength(1);
    expect(told[0]).toContain("Файл «книга.json» изменила другая программа.");
    const aside = beside(path).find((name) => name.includes("другой программы"));
    expect(readBookFile(join(dirname(path), aside as string))).toEqual({ edition: "чужое" });
  });

  it("a file that another program has touched and not changed is still ours", () => {
    const { path, kept, told } = withWords("раз");
    utimesSync(path, new Date(0), new Date(0));
    kept.add([entry("два")]);
    expect(words(path)).toEqual(["раз", "два"]);
    expect(told).toEqual([]);
  });

  it("a line that another program has added to the log stays beside", () => {
    const { path, log, kept, told } = withWords("раз");
    appendFileSync(log, "чужая строка\n");
    kept.add([entry("два")]);
    expect(told[0]).toContain("Журнал книги «книга.json» изменила другая программа.");
    expect(findBook(path).log.damage).toBeNull();
  });
});
