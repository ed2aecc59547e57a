import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contentOf } from "../../src/actions/content";
import { ownModelOf, stagesOf } from "../../src/actions/own-model";
import { models } from "../../src/programmes/list";
import type { ModelEvent, ModelStage, ProgrammeModel } from "../../src/programmes/model";
import { onBase, readOwn } from "../../src/programmes/own";
import type { Content } from "../../src/snapshot/content";
import type { Snapshot } from "../../src/snapshot/snapshot";
import { tables } from "../../src/spec/book";
import type { Cell } from "../../src/spec/kinds";
import type { Drawn } from "../../src/workbook/change";
import type { Found } from "../../src/workbook/find";
import { readKeyCell } from "../../src/workbook/layout";
import { planNew, wholeLayout } from "../../src/workbook/plan";
import { readTable } from "../../src/workbook/read-table";

const none = { sheets: {}, layout: {}, copies: [], foreign: [], tabs: [] };
const ready = models.flatMap(({ key, load }) => (load ? [[key, load] as const] : []));

const plain = (drawn: Drawn): Cell =>
  typeof drawn === "object" ? ("day" in drawn ? drawn.day : "") : typeof drawn === "string" ? drawn : drawn;

/** The sheet as a book of this content would hold it, read as any book is read: columns by their keys. */
const readBack = (content: Content, key: "roadmap" | "programme" | "indicators") => {
  const layout = wholeLayout(content, none);
  const draw = planNew(key, content, layout, none).find((change) => change.do === "draw");
  const cells = (draw?.do === "draw" ? draw.cells : []).map((row) => row.map(plain));
  const keys = (cells[0] ?? []).map((cell) => readKeyCell(cell).key);
  const found: Found = { key, tab: "", cells, formulas: null, keys, lost: [], doubled: [] };
  return { ...readTable(found, layout), cells };
};
const snapshotOf = (content: Content): Snapshot =>
  ({
    roadmap: readBack(content, "roadmap").rows,
    programme: readBack(content, "programme").rows,
    indicators: readBack(content, "indicators").rows,
    criteria: [],
    lists: [],
    passport: {},
  }) as unknown as Snapshot;

const said = (content: Content, key: "roadmap" | "programme" | "indicators") =>
  content.rows[key].map((row) =>
    Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== "" && cell !== undefined)),
  );
const heard = (content: Content, key: "roadmap" | "programme" | "indicators") =>
  readBack(content, key).rows.map((row) =>
    Object.fromEntries(
      Object.keys(tables[key].columns).flatMap((column) => {
        const value = row[column];
        const word = tables[key].columns[column]?.words?.[String(value)] ?? value;
        return word === null || word === undefined ? [] : [[column, word]];
      }),
    ),
  );

describe.each(ready)("The column set of the model «%s» (G-01)", (_, load) => {
  const content = contentOf(load(), { year: 2026 });

  it.each(["roadmap", "programme", "indicators"] as const)("shows and gives back every cell of %s", (key) => {
    expect(readBack(content, key).remarks).toEqual([]);
    expect(heard(content, key)).toEqual(said(content, key));
  });

  it("has its keys, the first and the last ones at their ends, and its groups in one piece each", () => {
    for (const [key, columns] of Object.entries(content.columns)) {
      const declared = Object.keys(tables[key as keyof typeof tables].columns);
      const keys = Object.keys(columns);
      expect([key, [...keys].sort()]).toEqual([key, [...declared].sort()]);
      expect([keys[0], keys[keys.length - 1]]).toEqual([declared[0], declared[declared.length - 1]]);
      const shown = keys.filter((of) => !columns[of]?.hidden);
      const runs = shown.map((of) => columns[of]?.group).filter((group, i, all) => group !== all[i - 1]);
      expect([key, runs.filter(Boolean).length]).toEqual([key, new Set(runs.filter(Boolean)).size]);
      runs.forEach((group, i) => {
        if (group) expect([key, group, runs[i - 1]]).toEqual([key, group, undefined]);
      });
    }
  });

  it("is the same model when it is read back out of the book, in any year", () => {
    const model = load();
    const back = stagesOf(snapshotOf(content), 2026);
    const again = contentOf({ ...model, stages: back }, { year: 2031 });
    expect(said(again, "roadmap")).toEqual(said(contentOf(model, { year: 2031 }), "roadmap"));
  });
});

const text = fc.stringMatching(/^[А-Яа-яЁё0-9«»;,.\- ]{1,30}$/).filter((of) => of.trim() === of && of !== "");
const maybe = fc.option(text, { nil: undefined });
const period = fc.constantFrom("сентябрь {Y} г.", "по согласованию сторон", "20.10. {Y} г.", "октябрь {Y} – май {Z}");
const filled = <T extends object>(of: fc.Arbitrary<T>) =>
  of.map((all) => Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as T);
const item = filled(fc.record({ content: text, period: fc.option(period, { nil: undefined }), form: maybe }));
const event = filled(
  fc.record({ event: text, period, responsible: text, result: maybe, items: fc.array(item, { maxLength: 3 }) }),
) as fc.Arbitrary<ModelEvent>;
const events = fc.array(event, { maxLength: 3 });
const stage = filled(
  fc.record({
    name: text,
    events,
    parts: fc.option(fc.array(fc.record({ name: text, events }), { minLength: 1, maxLength: 2 }), { nil: undefined }),
  }),
) as fc.Arbitrary<ModelStage>;

/** Two ways of saying one model: an item's own term or form where it is the event's. */
const rowsOf = (stages: readonly ModelStage[], base: ProgrammeModel) =>
  said(contentOf({ ...base, stages: [...stages] }, { year: 2026 }), "roadmap");

describe("Any plan that a school may have, under any of the column sets (G-01, G-02, G-03)", () => {
  it("is built and read back as the same rows, and its file opens as the same model", () => {
    fc.assert(
      fc.property(fc.constantFrom(...ready), fc.array(stage, { minLength: 1, maxLength: 3 }), ([key, load], stages) => {
        const base = load();
        const content = contentOf({ ...base, stages }, { year: 2026 });
        expect(heard(content, "roadmap")).toEqual(said(content, "roadmap"));
        const own = ownModelOf(snapshotOf(content), 2026, { base: key, name: "Своя", columns: [] });
        const opened = readOwn(JSON.stringify(own));
        if ("wrong" in opened) throw new Error(JSON.stringify(opened.wrong));
        expect(rowsOf(onBase(base, opened.model).stages, base)).toEqual(rowsOf(stages, base));
      }),
      { numRuns: 150 },
    );
  });

  it("a stage's row is no item: it has no term, nobody responsible, no mark (G-02)", () => {
    for (const [, load] of ready)
      for (const row of contentOf(load(), { year: 2026 }).rows.roadmap.filter(({ row: of }) => of === "этап"))
        expect([row["period"], row["responsible"], row["status"]]).toEqual([undefined, undefined, undefined]);
  });
});
