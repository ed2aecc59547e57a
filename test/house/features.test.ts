import { describe, expect, it } from "vitest";
// @ts-expect-error: a script without types.
import { featuresIn, printed, tableOf } from "../../features.mjs";

// Written as "case": this very file is read for the table too.
const source = [
  'case("A roadmap (S2-36)", () => {',
  '  case.each([1, 2])("keeps its order (S1-39, G-05) when sorted %s", () => {});',
  "  case('is printed (S2-4)', () => {});",
  '  case("has (no) ids", () => {});',
  "});",
]
  .join("\n")
  .replaceAll("case", "it");

describe("The table of features", () => {
  it("reads every id from the names of tests, several from one name", () => {
    expect(featuresIn(source)).toEqual([
      { id: "S2-36", name: "A roadmap" },
      { id: "S1-39", name: "keeps its order when sorted %s" },
      { id: "G-05", name: "keeps its order when sorted %s" },
      { id: "S2-4", name: "is printed" },
    ]);
  });

  it("lists the ids in order, each with its tests and their file", () => {
    const table = tableOf([{ path: "test/roadmap.test.ts", source }]);
    expect(printed(table).split("\n")).toEqual([
      "G-05    keeps its order when sorted %s  [test/roadmap.test.ts]",
      "S1-39   keeps its order when sorted %s  [test/roadmap.test.ts]",
      "S2-4    is printed  [test/roadmap.test.ts]",
      "S2-36   A roadmap  [test/roadmap.test.ts]",
      "4 features",
    ]);
  });
});
