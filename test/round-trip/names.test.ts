import { describe, expect, it } from "vitest";
import { models } from "../../src/programmes/list";
import { exampleBook, exampleNames } from "./example";
import { remarks } from "./seen";
import { modelBook } from "./target-book";

const ofNames = ["responsible-unknown", "name-variants", "position-conflict", "initials", "contact-torn", "word-torn"];
const said = (book: Parameters<typeof remarks>[0]) =>
  remarks(book).filter((remark) => ofNames.some((code) => remark.startsWith(code)));

describe("A book whose names are in order", () => {
  it.each(models.map(({ key }) => key))("has no remark about them when it is new: %s (G-06, G-09, S1-41)", (model) => {
    expect(said(modelBook({ model, year: 2026 }))).toEqual([]);
  });

  it.each(exampleNames)("has none in the middle of its year either: %s", (example) => {
    expect(said(exampleBook({ example }))).toEqual([]);
  });
});
