import { beforeAll, describe, expect, it } from "vitest";
import type { Book, Calls } from "../../local/contract";
import { modelledMs } from "../../local/google/call";
import { contentOf } from "../../src/actions/content";
import { models } from "../../src/programmes/list";
import { ROW } from "../../src/workbook/layout";
import { afterScript } from "../round-trip/scripted";
import { answer, callsOf, emptyBook } from "../round-trip/target-book";
import { lint } from "./lint";
import { knownOf } from "./planned";

const school = "Школа № 7";

type Mark = { formula: unknown; ranges: string[]; rows: number[] };
type Read = { tab: string; formulas: string[][]; marks: Mark[]; rules: string[] };

const READ = `return book.getSheets().map((sheet) => {
  const data = sheet.getDataRange();
  const rules = new Set(data.getDataValidations().flat().filter((rule) => rule).map((rule) => String(rule.getCriteriaType())));
  const marks = sheet.getConditionalFormatRules().map((rule) => ({
    formula: rule.getBooleanCondition() && rule.getBooleanCondition().getCriteriaValues()[0],
    ranges: rule.getRanges().map((range) => range.getA1Notation()),
    rows: rule.getRanges().map((range) => range.getRow()),
  }));
  return { tab: sheet.getName(), formulas: data.getFormulas(), marks, rules: [...rules] };
});`;

const build = (model: string, locale: "ru_RU" | "en_US") => {
  const book = emptyBook({ locale });
  const calls = callsOf(book, () => {
    const { done } = answer<{ done: boolean }>(book, "createProgramme", { model, year: 2026, school });
    if (!done) throw new Error(`${model} is not built in one call`);
  });
  return { book, calls };
};

/** Every formula of a book as Google would give it back, in the text of a Russian sheet. */
const readBuilt = (built: Book): Read[] =>
  afterScript(emptyBook({ data: built.saved(), locale: "ru_RU" }), READ).value as Read[];

describe.each(models)("The built book of the model «$key»", ({ key: model, load }) => {
  const known = knownOf(contentOf(load(), { year: 2026, school }));
  let tabs: Read[];
  let calls: Calls;
  beforeAll(() => {
    const built = build(model, "ru_RU");
    calls = built.calls;
    tabs = readBuilt(built.book);
  });
  const cells = () =>
    tabs.flatMap(({ tab, formulas }) =>
      formulas.flatMap((line, at) =>
        line.flatMap((formula, column) => (formula ? [{ tab, row: at + 1, column: column + 1, formula }] : [])),
      ),
    );

  it("was built with 60 calls a sheet at most, in 1.1 seconds of Google's a sheet", () => {
    const { read, grid, write, structure } = calls;
    expect((read + grid + write + structure) / tabs.length).toBeLessThanOrEqual(60);
    expect(modelledMs(calls) / tabs.length).toBeLessThanOrEqual(1_100);
  });

  it("holds no formula in any cell that the lint complains of, but the one clock", () => {
    expect(cells().length).toBeGreaterThan(300);
    const complaints = cells().flatMap(({ tab, row, column, formula }) =>
      lint(formula, { row, head: ROW.head, book: known }).map((why) => `${tab} ${row}:${column}: ${why}`),
    );
    expect(complaints).toEqual(["Паспорт 12:2: volatile function TODAY"]);
  });

  it("holds no mark that the lint complains of, but the one that looks at the row above", () => {
    const marks = tabs.flatMap(({ tab, marks }) => marks.map((mark) => ({ tab, ...mark })));
    expect(marks.length).toBeGreaterThan(25);
    for (const { tab, formula, rows } of marks) {
      expect([tab, formula, new Set(rows)]).toEqual([tab, expect.any(String), new Set([ROW.first])]);
      const complaints = lint(String(formula), { row: ROW.first, head: ROW.head, own: true, book: known });
      const repeats = String(formula).includes("mb:mute");
      expect([formula, complaints]).toEqual([formula, repeats ? ["another row: $A5", "another row: $B5"] : []]);
    }
  });

  it("holds no mark that means one column on several ranges", () => {
    for (const { formula, ranges } of tabs.flatMap(({ marks }) => marks))
      if (/(?<![$A-Z])[A-Z]+\$\d/.test(String(formula))) expect([formula, ranges.length]).toEqual([formula, 1]);
  });

  it("has drop-downs of lists and of ranges only: no validation is a formula", () => {
    const kinds = new Set(tabs.flatMap(({ rules }) => rules));
    expect([...kinds].sort()).toEqual(["VALUE_IN_LIST", "VALUE_IN_RANGE"]);
  });

  it("is the same, formula by formula, when it was built in an English sheet", () => {
    expect(readBuilt(build(model, "en_US").book)).toEqual(tabs);
  });
});
