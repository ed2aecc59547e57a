import { describe, expect, it } from "vitest";
import { answer, callsOf, emptyBook, programme } from "../test/round-trip/target-book";
import { costRow } from "./acts";
import { compared, onTheExample, page } from "./measured";
import { print } from "./printed";

describe("Service calls of each class, and what the model makes of them", () => {
  it("of every act on the book of the example, and of the roadmap's sheet beside others", () => {
    const text = page(onTheExample(), [20, 120].map(compared));
    process.stdout.write(`\n${text}`);
    expect(text).toContain("| createProgramme, all sheets");
  });

  it("of each step of the sidebar's building", () => {
    const book = emptyBook();
    const rows = Array.from({ length: 10 }, () => {
      let tab = "";
      const cost = callsOf(book, () => {
        tab = answer<{ tab: string }>(book, "createProgramme", { ...programme, step: true }).tab;
      });
      return costRow(tab, cost);
    });
    print("Building sheet by sheet", rows);
    expect(rows.at(-1)?.["what"]).not.toBe("");
  });
});
