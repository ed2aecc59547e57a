import { describe, expect, it } from "vitest";
import { exampleBook } from "../round-trip/example";
import { agreement } from "./agreement";

describe("The example of a school in the middle of its year", () => {
  it("has every figure the same in LibreOffice (S2-36)", async () => {
    expect(await agreement(exampleBook())).toEqual([]);
  }, 180_000);
});
