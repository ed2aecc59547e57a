import { describe, expect, it } from "vitest";
import { bookOf } from "../../src/checks/examples";
import type { Finding } from "../../src/snapshot/problem";
import type { Snapshot } from "../../src/snapshot/snapshot";
import { type SheetKey, tables } from "../../src/spec/book";
import { listed } from "./listed";

type Cells = Record<string, unknown> & { at: number };

const rowOf = (book: Snapshot, { sheet, row }: Pick<Finding, "sheet" | "row">): Cells => {
  const rows = book[sheet as "pairs"] as unknown as Cells[];
  return rows.find(({ at }) => at === row) as Cells;
};

/** Writes the fix into the row, each cell through the kind of its column, as it is read back. */
const mend = (book: Snapshot, finding: Finding): void => {
  for (const { fix = [], ...at } of [finding, ...(finding.others ?? [])])
    for (const { column, now } of fix)
      rowOf(book, at)[column] = tables[at.sheet as SheetKey].columns[column]?.cell().parse(now);
};

const fixable = listed.flatMap((check) =>
  check.examples
    .filter(({ finds }) => finds.some(({ fix }) => fix))
    .map(({ when, book }) => ({ code: check.code, find: check.find, when, book })),
);
const onPurpose = [
  ...["percent-as-fraction", "id-doubled", "term-differs"],
  ...["responsible-unknown", "initials-doubled-dot", "contact-torn", "word-torn"],
];
const filling = fixable.filter(({ code }) => !onPurpose.includes(code));

describe("A fix button", () => {
  it.each(fixable)("writes what the cell can hold, and the remark is gone: $code, $when", ({ find, book }) => {
    const mended = bookOf(book);
    for (const finding of find(mended)) mend(mended, finding);
    expect(find(mended).filter(({ fix }) => fix)).toEqual([]);
  });

  it.each(fixable)("mends one remark after another as well: $code, $when", ({ find, book }) => {
    const mended = bookOf(book);
    for (let left = find(mended).length; left > 0; left -= 1) {
      const next = find(mended).find(({ fix }) => fix);
      if (next) mend(mended, next);
    }
    expect(find(mended).filter(({ fix }) => fix)).toEqual([]);
  });

  it.each(filling)("fills empty cells only: $code, $when", ({ find, book }) => {
    const before = bookOf(book);
    for (const finding of find(before)) {
      for (const { column } of finding.fix ?? []) expect(rowOf(before, finding)[column]).toBeNull();
    }
  });
});
