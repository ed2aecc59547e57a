import { describe, expect, it } from "vitest";
import { models } from "../../src/programmes/list";
import { contents } from "../round-trip/seen";
import { answer, emptyBook, programme, savedOnce } from "../round-trip/target-book";

const built = (model: string, year: number) => {
  const data = savedOnce(`${model} ${year}`, () => {
    const book = emptyBook();
    answer(book, "createProgramme", { ...programme, model, year });
    return book;
  });
  return emptyBook({ data });
};

describe("An untouched book of 2026–2027 in its next year", () => {
  it.each(models.map(({ key }) => key))("is the book that is built for 2027–2028: %s", (model) => {
    const book = built(model, 2026);
    answer(book, "newYear", { copy: true, from: "2026–2027" });
    expect(contents(book)).toEqual(contents(built(model, 2027)));
    expect(answer(book, "repairBook", { preview: true })).toEqual({ changes: [], written: 0 });
  });
});
