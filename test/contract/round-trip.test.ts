import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bound } from "./ask";

const LOCALES = ["ru_RU", "en_US"] as const;
const ZONES = ["Europe/Moscow", "Europe/Berlin", "Asia/Kamchatka", "Etc/UTC"] as const;

const CODE = `
function tab() { return SpreadsheetApp.getActiveSpreadsheet().getSheets()[0]; }
function of(grid) { return tab().getRange(1, 1, grid.length, grid[0].length); }
function keep(grid, format) { var r = of(grid); r.setNumberFormat(format).setValues(grid); return r.getValues(); }
function days(times) {
  var r = tab().getRange(1, 1, times.length, 1);
  r.setNumberFormat('dd.MM.yyyy hh:mm:ss').setValues(times.map(function (time) { return [new Date(time)]; }));
  return r.getValues().map(function (row) { return row[0].getTime(); });
}
function again(formulas) {
  var r = of(formulas); r.setFormulas(formulas); var first = r.getFormulas(); var values = JSON.stringify(r.getValues());
  r.setFormulas(first); return [first, r.getFormulas(), JSON.stringify(r.getValues()) === values];
}`;

const books = Object.fromEntries(LOCALES.map((locale) => [locale, bound(CODE, { locale })]));
const called = (locale: (typeof LOCALES)[number], name: string, ...args: unknown[]) => {
  const result = books[locale]?.run(name, args);
  if (!result?.ok) throw new Error(result?.error.message);
  return result.value;
};

const locale = fc.constantFrom(...LOCALES);
const grid = <T>(cell: fc.Arbitrary<T>) =>
  fc
    .integer({ min: 1, max: 4 })
    .chain((columns) =>
      fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 4 }),
    );
/** The engine reads exponents up to 307. */
const number = fc.oneof(
  fc.integer(),
  fc.double({ min: -1e300, max: 1e300, noNaN: true }).map((value) => (Math.abs(value) < 1e-300 ? 0 : value)),
);
const looksLikeSomething = fc.constantFrom(
  ..."01|1-2|5.9|7,5|10%|TRUE|ложь|=1+1|=(|+7 912|-5|@имя|1AM|10:30|05.02.2026|#REF!|5А|1e5|\t=1".split("|"),
);
const text = fc
  .oneof(looksLikeSomething, fc.string({ maxLength: 12 }), fc.string({ maxLength: 6, unit: "binary" }))
  .filter((value) => !value.startsWith("'") && !value.includes("\r"));

describe("What setValues writes, getValues gives back (platform-facts §4.4)", () => {
  it("numbers and booleans, in both locales", () => {
    const cell = fc.oneof(number, fc.boolean(), fc.constant(""));
    fc.assert(
      fc.property(locale, grid(cell), (where, cells) => {
        expect(called(where, "keep", cells, "general")).toEqual(cells);
      }),
      { numRuns: 150 },
    );
  });
  it("any text in cells of plain text", () => {
    fc.assert(
      fc.property(locale, grid(text), (where, cells) => {
        expect(called(where, "keep", cells, "@")).toEqual(cells);
      }),
      { numRuns: 150 },
    );
  });
  it("any text behind an apostrophe in other cells", () => {
    fc.assert(
      fc.property(locale, grid(text), (where, cells) => {
        const guarded = cells.map((row) => row.map((value) => `'${value}`));
        expect(called(where, "keep", guarded, "general")).toEqual(cells);
      }),
      { numRuns: 150 },
    );
  });
  it.each(ZONES)("instants to the second, in a sheet of %s", (timeZone) => {
    const book = bound(CODE, { timeZone });
    const second = fc
      .date({ min: new Date("1930-01-01"), max: new Date("2100-01-01"), noInvalidDate: true })
      .map((date) => Math.floor(date.getTime() / 1000) * 1000);
    fc.assert(
      fc.property(fc.array(second, { minLength: 1, maxLength: 6 }), (times) => {
        const back = book.run("days", [times]);
        expect(back.ok && (back.value as number[]).map(ambiguous(timeZone))).toEqual(times.map(ambiguous(timeZone)));
      }),
      { numRuns: 60 },
    );
  });
});

/** An hour that a zone has twice is one wall clock in the cell: instants are compared by what the zone's clock shows. */
const ambiguous = (timeZone: string) => {
  const clock = new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short", timeStyle: "medium" });
  return (time: number) => clock.format(time);
};

const SEPARATORS = { ru_RU: { next: ";", point: ",", column: "\\" }, en_US: { next: ",", point: ".", column: "," } };

const formulaOf = (where: (typeof LOCALES)[number]): fc.Arbitrary<string> => {
  const { next, point, column } = SEPARATORS[where];
  const { node } = fc.letrec<{ node: string; leaf: string }>((tie) => ({
    leaf: fc.oneof(
      fc.constantFrom(
        "A9",
        "$B$9",
        "C$9",
        "TRUE",
        "85%",
        `1${point}5`,
        `0${point}25`,
        "#REF!",
        `{1${column}2;3${column}4}`,
      ),
      fc.nat({ max: 999 }).map(String),
      fc.constantFrom('"а;б"', '"x,y"', '"1.5"', '""', '"кавычка ""внутри"""', '"\\"', '"{}"'),
    ),
    node: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      tie("leaf"),
      fc
        .tuple(tie("node"), fc.constantFrom("+", "-", "*", "/", "&", "=", "<>", "<="), tie("node"))
        .map((of) => of.join("")),
      fc.tuple(tie("node"), tie("node")).map(([a, b]) => `IFERROR(${a}${next}${b})`),
      fc.tuple(tie("node"), tie("node"), tie("node")).map(([a, b, c]) => `IF(${a}${next}${b}${next}${c})`),
      tie("node").map((inside) => `(${inside})`),
      tie("node").map((inside) => `SUM(${inside}${next}F2:F)`),
      tie("node").map((inside) => `COUNTIF($F$2:$F${next}">"&${inside})`),
    ),
  }));
  return node.map((inside) => `=${inside}`);
};

describe("setFormulas(getFormulas()) changes nothing (platform-facts §4.1)", () => {
  it.each(LOCALES)("in %s: neither texts nor values", (where) => {
    fc.assert(
      fc.property(grid(fc.oneof(formulaOf(where), fc.constant(""))), (formulas) => {
        const [first, second, same] = called(where, "again", formulas) as [string[][], string[][], boolean];
        expect([second, same]).toEqual([first, true]);
        expect(first.map((row) => row.map((formula) => formula !== ""))).toEqual(
          formulas.map((row) => row.map((formula) => formula !== "")),
        );
      }),
      { numRuns: 120 },
    );
  });
});
