import { describe, expect, it } from "vitest";
import { type Edit, type EditedRow, reactionsTo, watched } from "../../src/actions/edits";
import { tables } from "../../src/spec/book";

const plan = { start: "2026-04-01", end: "2027-08-31" };
const edit = (column: string, row: EditedRow, rest: Partial<Edit> = {}): Edit => ({
  sheet: "roadmap",
  column,
  before: "",
  row,
  today: () => "2026-11-22",
  plan,
  ...rest,
});
const empty = { start: "", end: "", kind: "" };

describe("A term typed into the roadmap (G-05)", () => {
  it("fills the empty start, end and kind", () => {
    expect(reactionsTo(edit("period", { period: "20.10.2026", ...empty }))).toEqual([
      { column: "start", now: "2026-10-20" },
      { column: "end", now: "2026-10-20" },
      { column: "kind", now: "точная дата" },
    ]);
  });

  it("replaces its own reading of the text before", () => {
    const row = { period: "20.11.2026", start: "2026-10-20", end: "2026-10-20", kind: "точная дата" };
    expect(reactionsTo(edit("period", row, { before: "20.10.2026" }))).toEqual([
      { column: "start", now: "2026-11-20" },
      { column: "end", now: "2026-11-20" },
      { column: "kind", now: "точная дата" },
    ]);
  });

  it.each([
    ["a day of a person's own", { start: "2026-10-01", end: "2026-10-25" }],
    ["a word of a person's own", { start: "весной", end: "осенью" }],
  ])("leaves %s", (_, days) => {
    const row = { period: "20.11.2026", kind: "точная дата", ...days };
    expect(reactionsTo(edit("period", row, { before: "20.10.2026" }))).toEqual([
      { column: "kind", now: "точная дата" },
    ]);
  });

  it("that was cleared clears what was read from it, and only that", () => {
    const row = { period: "", start: "2026-10-20", end: "2026-10-25", kind: "точная дата" };
    expect(reactionsTo(edit("period", row, { before: "20.10.2026" }))).toEqual([
      { column: "start", now: "" },
      { column: "kind", now: "" },
    ]);
  });

  it("without a year is read by the plan's days, without a plan is not guessed", () => {
    const row = { period: "январь", ...empty };
    expect(reactionsTo(edit("period", row))[1]).toEqual({ column: "end", now: "2027-01-31" });
    const blind = reactionsTo(edit("period", row, { plan: { start: null, end: null } }));
    expect(blind.find(({ column }) => column === "end")?.now).toBe("");
  });

  it("that is not understood says so and gives no day (S2-33)", () => {
    expect(reactionsTo(edit("period", { period: "когда-нибудь", ...empty }))).toEqual([
      { column: "start", now: "" },
      { column: "end", now: "" },
      { column: "kind", now: "не понят" },
    ]);
  });
});

describe("A mark typed into the roadmap (S3-36)", () => {
  it("«выполнено» puts today where no day stands", () => {
    const mark = (status: string, done_on: string) => reactionsTo(edit("status", { status, done_on }));
    expect(mark("выполнено", "")).toEqual([{ column: "done_on", now: "2026-11-22" }]);
    expect(mark("выполнено", "2026-10-05")).toEqual([]);
    expect(mark("в работе", "")).toEqual([]);
    expect(mark("Выполнено", "")).toEqual([]);
  });

  it("asks for the day only when it is needed", () => {
    const today = () => {
      throw new Error("asked");
    };
    expect(reactionsTo(edit("status", { status: "в работе", done_on: "" }, { today }))).toEqual([]);
  });
});

describe("Parts typed under an indicator (S2-37)", () => {
  const typed = (row: EditedRow, column = "before_part") =>
    reactionsTo(
      edit(column, { unit: "%", before: "", before_part: 13, before_whole: 30, ...row }, { sheet: "indicators" }),
    );

  it("give the percentage to one decimal", () => {
    expect(typed({})).toEqual([{ column: "before", now: 43.3 }]);
    expect(typed({ after: "", after_part: 1, after_whole: 8 }, "after_whole")).toEqual([
      { column: "after", now: 12.5 },
    ]);
  });

  it.each([
    ["a typed value", { before: 40 }],
    ["a typed 0", { before: 0 }],
    ["another unit", { unit: "чел." }],
    ["no whole", { before_whole: "" }],
    ["a whole of 0", { before_whole: 0 }],
    ["a word for a part", { before_part: "много" }],
  ])("give nothing beside %s", (_, row) => {
    expect(typed(row)).toEqual([]);
  });
});

describe("Columns that are watched", () => {
  it("are typed columns of their sheets; no other edit is answered", () => {
    for (const [sheet, columns] of Object.entries(watched))
      for (const column of columns)
        expect(tables[sheet as "roadmap"].columns[column]).toMatchObject({ head: expect.any(String) });
    expect(reactionsTo(edit("event", { event: "Педсовет" }))).toEqual([]);
    expect(reactionsTo(edit("code", { code: "Н-001" }, { sheet: "mentors" }))).toEqual([]);
  });
});
