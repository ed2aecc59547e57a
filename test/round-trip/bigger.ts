import { openBook } from "../../local/book";
import type { Book } from "../../local/contract";
import * as main from "../../src/main";
import { bundled } from "./bundled";
import { addOn } from "./target-book";

/** The add-on itself, with the target model's items, indicators and words repeated until there are `rows` of each. */
const entry = (rows: number, others: number) => `
  import { models } from "./src/programmes/list";
  const listed = models[0];
  const load = listed.load;
  const many = (of, n) => Array.from({ length: n }, (_, i) => of[i % of.length]);
  listed.load = () => {
    const model = load();
    const [stage] = model.stages;
    const [event] = stage.events;
    const items = many(event.items, ${rows});
    const lists = Object.fromEntries(Object.entries(model.lists).map(([key, words]) =>
      [key, key === "forms" ? words : Array.from({ length: ${others} }, (_, i) => words[i % words.length] + " " + i)]));
    return {
      ...model,
      stages: [{ ...stage, events: [{ ...event, items }] }, ...model.stages.slice(1).map((of) => ({ ...of, events: [] }))],
      indicators: many(model.indicators, ${others}),
      lists,
    };
  };
  export * from "./src/main";
`;

const declared = Object.keys(main)
  .map((name) => `function ${name}() { return App.${name}.apply(null, arguments); }`)
  .join("\n");

/** An empty spreadsheet whose add-on builds a book with that many items, and `others` indicators and words. */
export const bookOfRows = (rows: number, data?: unknown, others = rows): Book => {
  const code = bundled(entry(rows, others), declared);
  return openBook({ data, clock: { now: () => new Date("2026-11-22T09:00:00Z") }, addOn: { ...addOn(), code } });
};
