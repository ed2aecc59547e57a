import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { russian, TABLES } from "../../../local/page/russian/russian";

const dist = dirname(createRequire(import.meta.url).resolve("@odoo/o-spreadsheet"));
const library = ["o_spreadsheet.esm.js", "o_spreadsheet.xml"]
  .map((name) => readFileSync(join(dist, name), "utf8"))
  .join("");
const flat = (text: string) =>
  text
    .replace(/(\\n|\s)+/g, " ")
    .replace(/\\"/g, '"')
    .replace(/&quot;/g, '"');
const known = flat(library);

describe("the library's words in Russian", () => {
  it("stand in the library: no entry is left over from an older version", () => {
    const strange = Object.keys(TABLES).filter((english) => !known.includes(flat(english)));
    expect(strange).toEqual([]);
  });

  it("keep the places where a value goes", () => {
    const places = (text: string) => (text.match(/%\(\w+\)s|%s|\[\[\w+\]\]/g) ?? []).sort();
    for (const [english, words] of Object.entries(TABLES))
      expect([english, places(words)]).toEqual([english, places(english)]);
  });

  it("are found whatever the line breaks in a template", () => {
    expect(russian("Add new columns to\n          avoid overwriting cells")).toBe(
      "Добавить столбцы, чтобы не затереть соседние",
    );
  });

  it("stay English only where there is no entry", () => {
    expect(russian("Population Pyramid")).toBe("Population Pyramid");
  });
});
