import { describe, it } from "vitest";
import { nothingLost } from "./nothing-lost";

describe("A book that a person types into, sorts, and moves about at random, at length", () => {
  it("is built again and repaired 300 times without losing or doubling a word", async () => {
    await nothingLost(300);
  });
});
