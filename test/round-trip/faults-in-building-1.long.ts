import { expect, it } from "vitest";
import { faultsInBuilding } from "./faults-in-building";

it("Google fails at calls of building a book, half one of two: nothing is lost, and building goes on to the same end", async () => {
  expect(await faultsInBuilding(0)).toEqual([]);
});
