import { readForeign } from "../../src/intake/read";
import type { Choices, Intake } from "../../src/intake/types";

/** The days of the plan that these tables are of. */
export const base = { start: "2022-09-01", end: "2023-08-31" };
export const read = (rows: string[][], choices: Choices = {}) => readForeign({ rows, terms: { base }, choices });
/** Rows of cells between bars; ¶ begins a line within a cell. */
export const table = (text: string): string[][] =>
  text
    .trim()
    .split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim().replace(/¶/g, "\n")));
export const stagesOf = ({ stages }: Intake) =>
  stages.map(({ stage, part, no, name }) => [part === null ? `${stage}` : `${stage}.${part}`, no, name]);
export const eventsOf = ({ items }: Intake) => [...new Map(items.map(({ group, event }) => [group, event])).values()];
export const termsOf = ({ items }: Intake) => items.map(({ period }) => period);
export const asked = ({ doubts }: Intake) => doubts.map(({ code, row, chosen }) => [code, row, chosen]);
export const left = ({ leftovers }: Intake) => leftovers.map(({ row, text, why }) => [row, text, why]);
