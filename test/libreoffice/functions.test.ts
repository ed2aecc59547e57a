import { beforeAll, describe, expect, it } from "vitest";
import { agreement, type Difference } from "./agreement";
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

describe("Each function our formulas may use gives the same in the local host and in LibreOffice", () => {
  let found: Difference[] = [];

  beforeAll(async () => {
    const book = smallBook([
      { name: "План событий", cells: events },
      { name: "Формулы", cells, rowNumber: 300 },
    ]);
    found = await agreement(book);
  });

  it.each(Object.keys(formulas))("%s", (name) => {
    expect(found.filter(({ cell }) => places.get(name)?.includes(cell))).toEqual([]);
  });
});
