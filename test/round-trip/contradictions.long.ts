import { describe, expect, it } from "vitest";
import { ofExample, ofModel } from "./contradictions";
import { exampleBook } from "./example";
import { contradictions } from "./seen";

describe("A book in the middle of its year", () => {
  it.each(Object.entries(ofExample).slice(1))(
    "adds what its papers contradict: %s (S1-14, S1-61)",
    (example, expected) => {
      const model = ofModel[example.split("-")[1] ?? ""] ?? [];
      expect(contradictions(exampleBook({ example })).sort()).toEqual([...model, ...expected].sort());
    },
  );
});
