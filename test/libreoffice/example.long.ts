import { describe, expect, it } from "vitest";
import { exampleBook, exampleNames } from "../round-trip/example";
import { agreements } from "./agreement";

describe("The examples of schools in the middle of their year", () => {
  it("have every figure the same in LibreOffice (S2-36)", async () => {
    const found = await agreements(exampleNames.map((example) => exampleBook({ example })));
    expect(Object.fromEntries(exampleNames.map((example, i) => [example, found[i]]))).toEqual(
      Object.fromEntries(exampleNames.map((example) => [example, []])),
    );
  }, 180_000);
});
