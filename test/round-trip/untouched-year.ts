import { expect } from "vitest";
import { contents } from "./seen";
import { answer, emptyBook, programme, savedOnce } from "./target-book";

const built = (model: string, year: number) => {
  const data = savedOnce(`${model} ${year}`, () => {
    const book = emptyBook();
    answer(book, "createProgramme", { ...programme, model, year });
    return book;
  });
  return emptyBook({ data });
};

/** An untouched book of 2026–2027, a year on, is the book that is built for 2027–2028. */
export const untouchedYear = (model: string): void => {
  const book = built(model, 2026);
  answer(book, "newYear", { copy: true, from: "2026–2027" });
  expect(contents(book)).toEqual(contents(built(model, 2027)));
  expect(answer(book, "repairBook", { preview: true })).toEqual({ changes: [], written: 0 });
};
