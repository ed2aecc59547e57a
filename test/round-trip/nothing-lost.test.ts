import { describe, it } from "vitest";
import { nothingLost } from "./nothing-lost";

describe("A book that a person types into, sorts, and moves about at random", () => {
  it("is built again and repaired five times without losing or doubling a word, and then needs no repair", async () => {
    await nothingLost(5, 20260901);
  }, 180_000);
});
