/*
 * The data of this folder: github.com/cartularium/cartularium, packages/assay (MIT), files tests/*.yaml and
 * fixtures/<suite>/gsheets.json of July 2026: answers of the Sheets API to formulas in a book of en_US; and
 * github.com/burnash/gspread, tests/cassettes (MIT): recorded sessions with the Sheets API.
 */

/** What one cell held: a text is a text, whatever it looks like; `=…` is a formula. */
export type Held = string | number | boolean | null;

/**
 * One answer of real Google Sheets, in a book of en_US: the formula, the value it gave (a date as its serial number, an
 * error as its code, an empty text as ""), the text that was shown where it says more than the value, and the cells
 * from A1 that it looked at.
 */
export type Recorded = [formula: string, gives: string | number | boolean, shown?: string | null, cells?: Held[][]];

/** Cells one below the other, from A1. */
export const column = (...held: Held[]): Held[][] => held.map((one) => [one]);
