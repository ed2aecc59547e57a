import { describe, expect, it } from "vitest";
import { contentOf } from "../../src/actions/content";
import { target } from "../../src/programmes/target/model";
import { sheetKeys, type TableKey, tables } from "../../src/spec/book";
import type { Kind } from "../../src/spec/kinds";

const of = (year: number, rest: object = {}) => contentOf(target(), { year, ...rest });
const field = (content: ReturnType<typeof of>, key: string) =>
  content.pages.passport.find((row) => row.key === key)?.cells.value;

describe("The content of a new book", () => {
  it.each([2015, 2022, 2026, 2100])("for %i can be held by its cells, each by the kind of its column", (year) => {
    const { rows } = of(year);
    for (const key of Object.keys(rows) as TableKey[])
      for (const row of rows[key])
        for (const [column, cell] of Object.entries(row)) {
          const kind = tables[key].columns[column] as Kind;
          expect([key, column, cell === "" || kind.cell().safeParse(cell).success]).toEqual([key, column, true]);
        }
  });

  it("says its year in the passport, in terms and in heads, and no other one (S2-33)", () => {
    const content = of(2030);
    expect([field(content, "school_year"), field(content, "start"), field(content, "end")]).toEqual([
      "2030–2031",
      "2030-04-01",
      "2031-08-31",
    ]);
    const programme = content.rows.programme.filter(({ section }) => section !== "правовой акт");
    const years = JSON.stringify({ ...content.rows, programme }).match(/20\d\d/g) ?? [];
    expect(new Set(years)).toEqual(new Set(["2030", "2031"]));
  });

  it("has one item a row under its stage; an event repeats its number and name (G-01, G-03, S2-04)", () => {
    const { roadmap } = of(2026).rows;
    expect(roadmap.filter(({ row }) => row === "этап").map(({ no, stage }) => [no, stage])).toEqual(
      [1, 2, 3, 4, 5, 6, 7].map((n) => [String(n), n]),
    );
    const items = roadmap.filter(({ row }) => row === "пункт");
    expect(new Set(items.map(({ no }) => no)).size).toBe(15);
    for (const { no, event } of items) expect(items.find((one) => one.no === no)?.event).toBe(event);
  });

  it("a stage row has no term, mark or people of an event (G-02)", () => {
    for (const row of of(2026).rows.roadmap.filter((one) => one.row === "этап"))
      expect(Object.keys(row).sort()).toEqual(["event", "id", "no", "order", "row", "stage"]);
  });

  it("has no person in it, and unclear indicators wait for one (S2-39)", () => {
    const { rows } = of(2026);
    expect([rows.mentors, rows.mentees, rows.pairs]).toEqual([[], [], []]);
    expect(rows.indicators).toHaveLength(28);
    expect(rows.indicators.filter(({ unit, better }) => !unit || !better).map(({ no }) => no)).toEqual([
      "16",
      "17",
      "20",
    ]);
  });

  it("takes the answers of the user, without spaces around (G-07)", () => {
    const content = of(2026, { title: " Рядом ", school: " Школа № 7 ", municipality: "Район" });
    expect(["title", "school", "municipality"].map((key) => field(content, key))).toEqual([
      "Рядом",
      "Школа № 7",
      "Район",
    ]);
    expect([field(of(2026), "school"), field(of(2026), "title")]).toEqual(["", expect.stringMatching(/\S/)]);
  });

  it("has every sheet there is but the registers that its model does not list, and each criterion's own formulas (S4-15)", () => {
    const { sheets, own, rows } = of(2026);
    expect(sheets).toEqual(
      sheetKeys.filter(
        (key) =>
          ![
            ...[
              "proposals",
              "training",
              "selection",
              "questionnaires",
              "requests",
              "teams",
              "members",
              "diary",
              "support",
            ],
          ].includes(key),
      ),
    );
    expect(Object.keys(own.criteria ?? {})).toEqual(rows.criteria.map(({ id }) => id));
  });
});
