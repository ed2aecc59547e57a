import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sheetKeys } from "../../src/spec/book";
import { all, f, one, word } from "../../src/spec/formula";
import { columnOf, keyRow, keysOf, letterOf, markerAt, place, readKeyCell } from "../../src/workbook/layout";
import { layout } from "../spec/planned";

describe("Letters of columns", () => {
  it("come back as the number they were", () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 18_278 }), (n) => columnOf(letterOf(n)) === n));
    expect([1, 26, 27, 52, 53, 702, 703].map(letterOf)).toEqual(["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]);
  });
});

describe("The hidden first row", () => {
  it.each(sheetKeys)("is read back as the keys it was written from: %s", (key) => {
    expect(keyRow(key).map((cell) => readKeyCell(cell).key)).toEqual(keysOf(key));
    const named = keyRow(key).map((cell) => readKeyCell(cell).sheet);
    expect([named[0], named.at(-1)]).toEqual([key, key]);
  });

  it("of a tab that was added and not yet drawn says so", () => {
    expect(readKeyCell(markerAt("pairs", "new"))).toEqual({ sheet: "pairs", key: "new" });
  });

  it("takes a person's words for no marker", () => {
    for (const text of ["mb:", "mb:pairs", "mb:Пары:no", " mb:pairs:no", "", null, 7])
      expect(readKeyCell(text).sheet).toBeUndefined();
  });
});

describe("A formula placed into the book", () => {
  it("points at columns from their heads on, so that a row above the first counts too", () => {
    expect(place(f`COUNTA(${all("pairs.mentor")})`, layout)).toBe("COUNTA('Пары'!$B$5:$B)");
  });

  it("follows a column that was moved and a tab that was renamed", () => {
    const moved = { pairs: { tab: "Наши 'пары'", letter: { mentor: "F" }, rows: {} } };
    expect(place(f`COUNTA(${all("pairs.mentor")})`, moved)).toBe("COUNTA('Наши ''пары'''!$F$5:$F)");
  });

  it("says #REF! for a place that is lost, never 0", () => {
    expect(place(f`COUNTA(${all("pairs.mentor")})`, {})).toBe("COUNTA(#REF!)");
    expect(place(f`${one("passport.as_of")}+1`, {})).toBe("#REF!+1");
  });

  it("says a word of a list as people see it", () => {
    expect(place(f`${word("pairs.status.approved")}`, layout)).toBe('"утверждена"');
  });
});
