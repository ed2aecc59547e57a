import { describe, expect, it } from "vitest";
import { checks } from "../../src/checks/all";
import { bookOf } from "../../src/checks/examples";
import type { Finding } from "../../src/snapshot/problem";
import type { Snapshot } from "../../src/snapshot/snapshot";
import { tables } from "../../src/spec/book";

const mended = (book: Snapshot, { sheet, row, fix }: Finding): void => {
  const rows = book[sheet as "pairs"] as unknown as (Record<string, unknown> & { at: number })[];
  const found = rows.find(({ at }) => at === row);
  for (const { column, now } of fix ?? []) {
    const cell = tables[sheet as "pairs"].columns[column]?.cell();
    if (found && cell) found[column] = cell.parse(now);
  }
};

const offered = checks.flatMap((check) =>
  check.examples
    .filter(({ finds }) => finds.some(({ fix }) => fix))
    .map((example) => ({ code: check.code, when: example.when, check, example })),
);

describe("a fix button", () => {
  it.each(offered)("writes what the column can hold, and the remark is gone: $code, $when", ({ check, example }) => {
    const book = bookOf(example.book);
    for (const finding of check.find(book)) mended(book, finding);
    expect(check.find(book).filter(({ fix }) => fix)).toEqual([]);
  });

  it.each(offered)("mends one remark at a time as well: $code, $when", ({ check, example }) => {
    const book = bookOf(example.book);
    for (let left = check.find(book).length; left > 0; left -= 1) {
      const next = check.find(book).find(({ fix }) => fix);
      if (next) mended(book, next);
    }
    expect(check.find(book).filter(({ fix }) => fix)).toEqual([]);
  });

  it("never touches a cell that a person filled in, but for a fraction that he meant as a percentage", () => {
    const touched = offered
      .filter(({ code }) => code !== "percent-as-fraction" && code !== "id-doubled")
      .flatMap(({ check, example }) => {
        const book = bookOf(example.book);
        return check.find(book).flatMap(({ sheet, row, fix }) => {
          const rows = book[sheet as "pairs"] as unknown as (Record<string, unknown> & { at: number })[];
          return (fix ?? []).map(({ column }) => rows.find(({ at }) => at === row)?.[column]);
        });
      });
    expect(touched.filter((value) => value !== null)).toEqual([]);
  });
});
