import { beforeAll, describe, expect, it } from "vitest";
import type { Book } from "../../local/contract";
import { exportXlsx } from "../../local/xlsx/export";
import { withWrongResults } from "../../local/xlsx/recalculate";
import { readResults } from "../../local/xlsx/results";
import { agreements, type Difference } from "./agreement";
import { smallBook } from "./small-book";
import { events, formulas } from "./whitelist";

const cells: Record<string, string> = {};
const places = new Map<string, string[]>();
let row = 1;
for (const [name, texts] of Object.entries(formulas)) {
  places.set(
    name,
    texts.map((text) => {
      cells[`A${row}`] = `=${text}`;
      return `'Формулы'!A${row++}`;
    }),
  );
}

const tabs = [
  { name: "План событий", cells: events },
  { name: "Формулы", cells, rowNumber: 300 },
];
const russian = smallBook(tabs, {}, { locale: "ru_RU", clock: { now: () => new Date("2026-11-22T09:00:00Z") } });
const english = smallBook(tabs, {}, { locale: "en_US", clock: { now: () => new Date("2027-02-28T09:00:00Z") } });

/** A host that computes one cell wrong. */
const mistaken: Book = {
  ...russian,
  person: { ...russian.person, value: (tab, a1) => (a1 === "A20" ? "не то" : russian.person.value(tab, a1)) },
};

describe("Each function our formulas may use gives the same in the local host and in LibreOffice", () => {
  let found: Difference[][] = [];

  beforeAll(async () => {
    found = await agreements([russian, english, mistaken]);
  });

  it.each(Object.keys(formulas))("%s", (name) => {
    const own = places.get(name) ?? [];
    const [inRussian = [], inEnglish = []] = found.map((all) => all.filter(({ cell }) => own.includes(cell)));
    expect(inRussian).toEqual([]);
    expect(inEnglish).toEqual([]);
  });

  it("a wrong figure is noticed", () => {
    expect(found[2]?.filter(({ ours }) => ours === "не то")).toMatchObject([{ cell: "'Формулы'!A20" }]);
  });

  it("LibreOffice starts from nothing but wrong results", async () => {
    const results = await readResults(await withWrongResults(await exportXlsx(russian)));
    expect(new Set(results.get("Формулы")?.values())).toEqual(new Set(["неверно"]));
  });
});
