import { eachYear } from "./year-shift";

/**
 * Years of a text as places of a model: of a book of 2026–2027, "2025" becomes {X}, "2026" {Y}, "2027" {Z}. Other years,
 * those of two figures and numbers of papers stay as they are.
 */
export const templated = (text: string, year: number): string =>
  eachYear(text, (found, figures) => {
    const at = figures.length === 4 ? found - year + 1 : -1;
    return at >= 0 && at < 3 ? `{${"XYZ"[at]}}` : figures;
  });

/** The other way round: `{X}`, `{Y}`, `{Z}` are the year before, the first and the second year of the school year. */
export const inYear = (text: string, year: number): string =>
  text.replace(/\{([XYZ])\}/g, (_, letter: string) => String(year + "XYZ".indexOf(letter) - 1));
