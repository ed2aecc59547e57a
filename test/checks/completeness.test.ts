import { describe, expect, it } from "vitest";
import { bookOf } from "../../src/checks/examples";
import { tables } from "../../src/spec/book";
import { checkTexts } from "../../src/text/problems";
import { declared, listed } from "./listed";

describe("Every check", () => {
  it("is listed once, under the name of its file, and has its words", () => {
    const codes = listed.map(({ code }) => code).sort();
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes).toEqual([...declared].sort());
    expect(codes).toEqual(Object.keys(checkTexts).sort());
  });

  it.each(listed)("shows a book in which it finds something and one that is fine: $code", ({ examples }) => {
    expect(examples.some(({ finds }) => finds.length > 0)).toBe(true);
    expect(examples.some(({ finds }) => finds.length === 0)).toBe(true);
  });

  it.each(listed)("names cells that the sheet has: $code", ({ examples, find }) => {
    for (const { sheet, column, fix } of examples.flatMap(({ book }) => find(bookOf(book)))) {
      const columns = Object.keys(tables[sheet as keyof typeof tables].columns);
      expect(columns).toEqual(expect.arrayContaining([column, ...(fix ?? []).map((mend) => mend.column)]));
    }
  });

  it.each(listed)("has a caption for its button exactly where it offers a fix: $code", ({ code, examples }) => {
    const offers = examples.some(({ finds }) => finds.some(({ fix }) => fix !== undefined));
    expect("fix" in checkTexts[code]).toBe(offers);
  });

  it.each(listed)("says nothing about an empty book: $code", ({ find }) => {
    expect(find(bookOf({}))).toEqual([]);
  });
});
