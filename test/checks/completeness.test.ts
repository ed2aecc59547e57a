import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { checks } from "../../src/checks/all";
import { bookOf } from "../../src/checks/examples";
import { tables } from "../../src/spec/book";
import { checkTexts } from "../../src/text/problems";

const files = readdirSync(new URL("../../src/checks", import.meta.url)).map((name) => name.replace(/\.ts$/, ""));
const codes = checks.map(({ code }) => code);

describe("every check", () => {
  it("is listed once, has a file of its name, and its own words", () => {
    expect(new Set(codes).size).toBe(codes.length);
    expect([...codes].sort()).toEqual(Object.keys(checkTexts).sort());
    expect(codes.filter((code) => !files.includes(code))).toEqual([]);
  });

  it.each(checks)("shows a book in which it finds something and one that is fine: $code", ({ examples }) => {
    expect(examples.some(({ finds }) => finds.length > 0)).toBe(true);
    expect(examples.some(({ finds }) => finds.length === 0)).toBe(true);
  });

  it.each(checks)("names cells and mended cells that the sheet has: $code", ({ examples, find }) => {
    for (const { sheet, column, fix } of examples.flatMap(({ book }) => find(bookOf(book)))) {
      const known = Object.keys(tables[sheet as keyof typeof tables].columns);
      expect(known).toContain(column);
      for (const mend of fix ?? []) expect(known).toContain(mend.column);
    }
  });

  it.each(checks)("has a caption for the button exactly where it offers a fix: $code", ({ code, examples }) => {
    const offers = examples.some(({ finds }) => finds.some(({ fix }) => fix !== undefined));
    expect("fix" in checkTexts[code]).toBe(offers);
  });

  it.each(checks)("says nothing about an empty book: $code", ({ find }) => {
    expect(find(bookOf({}))).toEqual([]);
  });
});
