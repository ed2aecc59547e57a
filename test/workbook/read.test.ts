import { describe, expect, it } from "vitest";
import { readFields } from "../../src/workbook/read-page";
import { readTable } from "../../src/workbook/read-table";
import { content, layout } from "../spec/planned";
import { paper, put } from "./paper";

const codes = (remarks: { code: string; row: number; column: string; found: unknown }[]) =>
  remarks.map(({ code, row, column, found }) => [code, row, column, found]);

describe("A new roadmap read back", () => {
  const { rows, remarks } = readTable(paper("roadmap"), layout);

  it("has the rows that were planned, with the same words and days (S2-03)", () => {
    expect(remarks).toEqual([]);
    expect(rows).toHaveLength(47);
    content.rows.roadmap.forEach((planned, i) => {
      const { event = null, content: what = null, period = null, start = null, id } = planned;
      const row = rows[i];
      expect([row?.event, row?.content, row?.period, row?.start, row?.id]).toEqual([
        event,
        what,
        period,
        start || null,
        id,
      ]);
    });
  });

  it("speaks keys of closed lists, not their words", () => {
    expect(rows.slice(0, 2).map(({ row, status, kind }) => [row, status, kind])).toEqual([
      ["stage", null, null],
      ["item", "todo", "months"],
    ]);
  });
});

describe("A cell that cannot be read", () => {
  it.each([
    ["a word for a day", "done_on", "вчера", "cell.date"],
    ["a number for a day", "done_on", 45_000, "cell.date"],
    ["two words in a mark", "status", "выполнено, перенесено", "cell.choice"],
    ["a word of no list", "status", "готово", "cell.choice"],
    ["an error of a formula", "done_on", "#N/A", "formula.error"],
    ["an error of ours", "signal", "#REF!", "formula.error"],
  ])("is null and a remark, its text is kept, the rest of the row stays: %s", (_, column, text, code) => {
    const found = paper("roadmap");
    put(found, column, 8, text);
    const { rows, remarks } = readTable(found, layout);
    expect(codes(remarks)).toEqual([[code, 8, column, text]]);
    expect(rows[2]).toMatchObject({ at: 8, [column]: null, raw: { [column]: String(text) }, event: rows[3]?.event });
    expect(rows).toHaveLength(47);
  });

  it("is not a mark with spaces around", () => {
    const found = paper("roadmap");
    put(found, "status", 8, " выполнено ");
    const { rows, remarks } = readTable(found, layout);
    expect([rows[2]?.status, remarks]).toEqual(["done", []]);
  });

  it("is not a number under a text: «7» as an event's name", () => {
    const found = paper("roadmap");
    put(found, "event", 8, 7);
    const { rows, remarks } = readTable(found, layout);
    expect([rows[2]?.event, remarks]).toEqual(["7", []]);
  });
});

describe("An empty cell", () => {
  it("is a remark where the row needs it, but not in a stage row (G-02)", () => {
    const found = paper("roadmap");
    put(found, "responsible", 8, "");
    put(found, "responsible", 6, "");
    expect(codes(readTable(found, layout).remarks)).toEqual([["cell.empty", 8, "responsible", ""]]);
  });

  it("is null and never 0 (S2-36)", () => {
    const { rows } = readTable(paper("indicators"), layout);
    expect(rows.map(({ before, after }) => [before, after])).toEqual(rows.map(() => [null, null]));
  });
});

describe("A row without content", () => {
  it("is no row: the 15 prepared ones have only formulas", () => {
    expect(readTable(paper("pairs"), layout).rows).toEqual([]);
  });

  it("is one as soon as something is typed into it", () => {
    const found = paper("pairs");
    put(found, "subject", 20, "химия");
    expect(readTable(found, layout).rows).toMatchObject([{ at: 20, subject: "химия", mentor: null, id: null }]);
  });
});

describe("A person's own formula in a typed column", () => {
  it("is fine, and is known: =12/30", () => {
    const found = paper("indicators");
    put(found, "before", 7, "=100*12/30");
    (found.cells[6] as unknown[])[found.keys.indexOf("before")] = 40;
    const { rows, remarks } = readTable(found, layout);
    expect(rows[1]).toMatchObject({ before: 40, formulas: { before: "=100*12/30" } });
    expect(remarks).toEqual([]);
  });
});

describe("A lost column", () => {
  it("is null in each row and never a wrong neighbour", () => {
    const letter = { ...layout.roadmap?.letter } as Record<string, string>;
    delete letter.status;
    const { rows } = readTable(paper("roadmap"), { roadmap: { tab: "Дорожная карта", letter, rows: {} } });
    expect(rows.every(({ status, raw }) => status === null && raw.status === "")).toBe(true);
  });
});

describe("The passport read back", () => {
  it("has the fields that were planned; the empty ones are null", () => {
    const { fields, remarks } = readFields(paper("passport"), layout);
    expect(fields).toMatchObject({ school: "Школа № 7", model: "target", t_mentees: 85, t_roadmap: null });
    expect(fields).toMatchObject({ start: "2026-04-01", end: "2027-08-31", names: "codes", children: null });
    expect(codes(remarks).filter(([, , column]) => column !== "as_of")).toEqual([]);
  });

  it("tells of a field whose row is gone", () => {
    const rows = { ...layout.passport?.rows } as Record<string, number>;
    delete rows.school;
    const at = { tab: "Паспорт", letter: layout.passport?.letter ?? {}, rows };
    const { fields, remarks } = readFields(paper("passport"), { passport: at });
    expect(fields.school).toBeNull();
    expect(remarks.map(({ code, column }) => [code, column])).toContainEqual(["field.lost", "school"]);
  });
});
