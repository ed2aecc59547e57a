import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { findBook, keep, readBookFile, writeBookFile } from "../../../local/store";
import { migrated, migrations, sumOf, VERSION } from "../../../local/store/migrations";
import { answer, emptyBook, targetBook } from "../../round-trip/target-book";

const savedAt = "2026-11-20T09:00:00.000Z";
const firstVersion = (book: unknown) => ({ format: "mentorbook", version: 1, savedAt, book });

/** A file as version 1 of the program wrote it. */
function oldFile(book: unknown) {
  const path = join(mkdtempSync(join(tmpdir(), "mentorbook-old-")), "книга.json");
  const text = `${JSON.stringify(firstVersion(book))}\n`;
  writeFileSync(path, text);
  return { path, text };
}

describe("the way from each older version to the present one", () => {
  it("is there without gaps", () => {
    expect(Object.keys(migrations).map(Number)).toEqual(Array.from({ length: VERSION - 1 }, (_, i) => i + 1));
  });

  it("does not exist from versions that never were", () => {
    expect(migrated({ version: 0 })).toBeNull();
    expect(migrated({ version: 1.5 })).toBeNull();
  });

  it("1 → 2: the book is the same, and the file has a link for its log and a checksum", () => {
    const file = firstVersion({ sheets: [{ name: "Пары" }] });
    const before = JSON.stringify(file);
    const now = migrated(file);
    expect(now).toMatchObject({ format: "mentorbook", version: 2, savedAt, book: file.book });
    expect(now?.["sum"]).toBe(sumOf(String(now?.["link"]), file.book));
    expect(now?.["after"]).toBe(now?.["link"]);
    expect(JSON.stringify(file)).toBe(before);
    expect(migrated(file)).toEqual(now);
  });
});

describe("a book that was saved by version 1", () => {
  it("opens with all its cells and formulas", () => {
    const book = targetBook();
    const { path } = oldFile(book.saved());
    const opened = emptyBook({ data: readBookFile(path) });
    expect(opened.saved()).toEqual(book.saved());
    expect(answer(opened, "findProblems")).toEqual(answer(book, "findProblems"));
  });

  it("is kept as it was, under «.v1», before it is written anew", () => {
    const { path, text } = oldFile({ edition: 1 });
    writeBookFile(path, { edition: 2 });
    expect(readFileSync(`${path}.v1`, "utf8")).toBe(text);
    expect(JSON.parse(readFileSync(path, "utf8"))).toMatchObject({ version: 2, book: { edition: 2 } });
    writeBookFile(path, { edition: 3 });
    expect(readFileSync(`${path}.v1`, "utf8")).toBe(text);
  });

  it("takes a log before it is written anew", () => {
    const { path, text } = oldFile({ edition: 1 });
    const word = { messages: [{ type: "REMOTE_REVISION", nextRevisionId: "раз" }] };
    keep({ path, saved: () => ({}), remark: () => {} }, findBook(path)).add([word]);
    expect(readBookFile(path)).toEqual({ edition: 1, since: [word] });
    expect(readFileSync(path, "utf8")).toBe(text);
    expect(existsSync(`${path}.v1`)).toBe(false);
  });
});
