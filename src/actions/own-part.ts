import type { ProgrammeModel } from "../programmes/model";
import type { SummarySize } from "../spec/summary";

/** What the passport's hidden field «own» holds as JSON: where this book goes beyond its model. */
export type OwnPart = SummarySize & { name?: string };

const count = (of: unknown) => typeof of === "number" && Number.isInteger(of) && of >= 0 && of <= 100;

/** The hidden field → what it says; null where a person has spoilt it or the book is older than the field. */
export const readOwnPart = (text: unknown): OwnPart | null => {
  try {
    const { stages, forms, name } = JSON.parse(String(text)) as Partial<Record<keyof OwnPart, unknown>>;
    if (!count(stages) || !count(forms)) return null;
    return { stages: stages as number, forms: forms as number, ...(typeof name === "string" && { name }) };
  } catch {
    return null;
  }
};

/** The model that a book of a school's own model goes on with: our formulas, and none of our texts. */
export const withoutTexts = (model: ProgrammeModel, name: string): ProgrammeModel => ({
  ...model,
  name,
  stages: [],
  texts: [],
  indicators: [],
});
