import { describe, expect, it } from "vitest";
import { withNames } from "../../../sidebar/names/named";
import { everything, pick } from "../../../sidebar/roadmap/pick";
import type { Roadmap } from "../../../src/api/answers";

const names = new Map([["Н-003", "Орлова А. П."]]);

describe("A text of the book, with the list of names open", () => {
  it.each([
    ["Н-003 не занята", "Н-003 Орлова А. П. не занята"],
    ["Н-0031, Н-004", "Н-0031, Н-004"],
    ["СН-003", "СН-003"],
  ])("«%s» is shown as «%s»", (text, shown) => {
    expect(withNames(text, names)).toBe(shown);
  });

  it("stays as it is without a list", () => {
    expect(withNames("Н-003", new Map())).toBe("Н-003");
  });
});

describe("The roadmap's search, with the list of names open", () => {
  const items = ["Н-003", "Н-004"].map((responsible) => ({ responsible, content: "встреча" }));
  const found = (text: string, list = names) =>
    pick({ items, asOf: null } as unknown as Roadmap, { ...everything, text }, (said) =>
      withNames(said, list),
    ).shown.map(({ responsible }) => responsible);

  it("finds items by the name of who is responsible, and by the code as before", () => {
    expect(found("орлова встреча")).toEqual(["Н-003"]);
    expect(found("н-004")).toEqual(["Н-004"]);
    expect(found("орлова", new Map())).toEqual([]);
  });
});
