import { describe, it } from "vitest";
import { killedAtRandom } from "./killed";

describe("the program, killed at a random moment of work or of opening, at length", () => {
  it("has all that it showed as saved, sixty times", async () => {
    await killedAtRandom(60);
  });
});
