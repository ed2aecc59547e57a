import { describe, expect, it } from "vitest";
import { openBook } from "../../local/book";
import type { Cost } from "../../local/google/call";
import { contents, problems } from "../round-trip/seen";
import { addOn, answer, modelBook } from "../round-trip/target-book";

const input = {
  rows: [
    ["Мероприятие", "Сроки", "Ответственный", "Форма проведения"],
    ["Этап 1. Подготовка"],
    ["Педсовет", "05.10.2026", "Завуч", "совещание"],
    ["Опрос", "ноябрь 2026 г.", "Куратор", "анкета"],
  ],
  apply: true,
};
const clock = { now: () => new Date("2026-11-22T09:00:00Z") };

/** A book in which the write with this ordinal is refused by Google, and what was queued behind it is lost. */
const breaking = (data: unknown, at: number) => {
  const sent: string[] = [];
  const fault = (name: string, cost: Cost) => {
    if (cost !== "flush" || name === "SpreadsheetApp.flush") return null;
    sent.push(name);
    return sent.length - 1 === at ? "Service unavailable: Spreadsheets" : null;
  };
  return { book: openBook({ data, clock, addOn: addOn(), fault }), sent };
};

describe("An import that Google has cut off", () => {
  it.each([0.3, 0.5, 0.7])(
    "at %d of its writes is told and gone on with: no row is lost, none stands twice",
    (share) => {
      const data = modelBook({ model: "empty" }).saved();
      const whole = breaking(data, Number.NaN);
      answer(whole.book, "importRoadmap", input);
      const { book } = breaking(data, Math.round(share * whole.sent.length));
      expect(book.run("call", ["importRoadmap", JSON.stringify(input)]).ok).toBe(false);
      expect(problems(book).map(({ code }) => code)).toContain("action.unfinished");
      answer(book, "importRoadmap", input);
      expect(contents(book)).toEqual(contents(whole.book));
      expect(problems(book).map(({ code }) => code)).not.toContain("action.unfinished");
    },
  );
});
