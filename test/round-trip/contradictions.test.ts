import { describe, expect, it } from "vitest";
import { ofExample, ofModel } from "./contradictions";
import { exampleBook } from "./example";
import { contradictions } from "./seen";
import { modelBook } from "./target-book";

describe("A new book", () => {
  it.each(Object.entries(ofModel))(
    "says against itself what the document of its model does, and nothing else: %s (S1-13, S2-30, S2-35, S3-42, S4-22, S4-23)",
    (model, expected) => {
      expect(contradictions(modelBook({ model, year: 2022 })).sort()).toEqual([...expected].sort());
    },
  );
});

/** The first; `npm run test:long` has the others. */
describe("A book in the middle of its year", () => {
  it.each(Object.entries(ofExample).slice(0, 1))(
    "adds what its papers contradict: %s (S1-14, S1-61)",
    (example, expected) => {
      const model = ofModel[example.split("-")[1] ?? ""] ?? [];
      expect(contradictions(exampleBook({ example })).sort()).toEqual([...model, ...expected].sort());
    },
  );
});
