import { describe, it } from "vitest";
import { nothingLost } from "./nothing-lost";

describe("A book that a person types into, sorts, and moves about at random, each time otherwise", () => {
  it("is built again and repaired 1,000 times without losing or doubling a word", () => {
    nothingLost(1_000);
  });
});
