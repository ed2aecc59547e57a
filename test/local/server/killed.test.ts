import { describe, it } from "vitest";
import { killedAtRandom } from "./killed";

describe("the program, killed at a random moment of work or of opening", () => {
  it("has all that it showed as saved, five times", async () => {
    await killedAtRandom(5);
  }, 240_000);
});
