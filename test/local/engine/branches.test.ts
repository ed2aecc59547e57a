import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import type { Book } from "../../../local/contract";
import { openEngine, type Workbook } from "../../../local/engine/model";
import { bookOfRows } from "../../round-trip/bigger";
import { answer, programme } from "../../round-trip/target-book";
import { NOON, scripted, standing } from "./book";

const TAB = "Лист1";

/** What every cell shows, and what it shows in the same book opened anew. */
function seenTwice(book: Book): [string[][], string[][]] {
  const again = standing({ data: JSON.parse(JSON.stringify(book.saved())) });
  return [book.person.shown(TAB), again.person.shown(TAB)];
}

type Evaluator = { computeFormulaCell(...args: unknown[]): unknown };
type Formats = { evaluateAt(...args: unknown[]): unknown };

/** The engine on a saved book, with counters: formulas computed, and conditional formats asked for. */
function counted(book: Book) {
  const { workbook } = book.saved() as { workbook: Workbook };
  const { model } = openEngine(workbook, NOON, "owner");
  const { handlers } = model as unknown as { handlers: object[] };
  const plugin = handlers.find((one) => "evaluator" in one) as { evaluator: Evaluator } & Formats;
  const sheetId = model.getters.getSheetIdByName("Дорожная карта") as string;
  return {
    model,
    sheetId,
    computed: vi.spyOn(plugin.evaluator, "computeFormulaCell"),
    mark: (row: number) => model.dispatch("UPDATE_CELL", { sheetId, row: row - 1, col: 5, content: "выполнено" }),
  };
}

describe("A formula with branches", () => {
  const value = (formula: string, cells: Record<string, string> = {}) => {
    const book = standing();
    for (const [a1, text] of Object.entries(cells)) book.person.type(TAB, a1, text);
    book.person.type(TAB, "D1", formula);
    return book.person.value(TAB, "D1");
  };

  it("takes one branch; what is wrong in another does not matter", () => {
    expect(value('=IF(A1>1;"много";1/0)', { A1: "2" })).toBe("много");
    expect(value('=IF(A1>1;"много";1/0)', { A1: "1" })).toBe("#DIV/0!");
    expect(value('=IF(1/0;"да";"нет")')).toBe("#DIV/0!");
    expect(value('=IFERROR(1/0;IF(A1="";"пусто";1/0))')).toBe("пусто");
    expect(value("=IFNA(1/0;5)")).toBe("#DIV/0!");
    expect(value("=IF(A1;B1:B1;7)", { A1: "1", B1: "3" })).toBe(3);
  });
  it("without «else» is FALSE, and a skipped value is empty", () => {
    expect(value("=IF(A1>0;1)")).toBe(false);
    expect(value("=IF(TRUE;;2)")).toBe(null);
    expect(value('=IF(FALSE;1;)&"x"')).toBe("x");
  });
  it("keeps its literals and ranges in every branch, whatever stands before", () => {
    const formula = '=IF(A1=1;"а"&1&B1;IF(A1=2;"б"&2&SUM(B1:B2)&"(";IF(A1=3;{5;6};"г"&4&B2)))';
    const cells = { B1: "10", B2: "20" };
    expect(["1", "2", "3", "4"].map((A1) => value(formula, { ...cells, A1 }))).toEqual(["а110", "б230(", 5, "г420"]);
  });
  it("works cell by cell inside ARRAYFORMULA", () => {
    const book = standing();
    book.person.paste(TAB, "A1", [["1"], [""], ["3"]]);
    book.person.type(TAB, "C1", '=ARRAYFORMULA(IF(A1:A3="";"нет";A1:A3*2))');
    expect(["C1", "C2", "C3"].map((a1) => book.person.value(TAB, a1))).toEqual([2, "нет", 6]);
  });
  it("is computed again when its other branch comes into force, and follows that one from then on", () => {
    const book = standing();
    book.person.type(TAB, "D1", '=IF(A1="";"ждём";COUNTIFS(B1:B9;"да"))');
    book.person.type(TAB, "B1", "да");
    expect(book.person.value(TAB, "D1")).toBe("ждём");
    book.person.type(TAB, "A1", "x");
    book.person.type(TAB, "B2", "да");
    expect(book.person.value(TAB, "D1")).toBe(2);
    book.person.insertRows(TAB, 2, 1);
    book.person.type(TAB, "B2", "да");
    expect(book.person.value(TAB, "D1")).toBe(3);
  });
});

describe("What is shown after any typing", () => {
  /** Each column reads what stands to its left, so that there is no circle. */
  const near = ['=IF(A1="да";B1;IF(B2>1;B3;A3))', '=IFERROR(B2/A3;IF(A2="";COUNTIFS(A1:A3;"да");SUM(B1:B3)))'];
  const far = ['=IF(COUNTIFS(A1:A3;"да")>0;IFNA(C3;D2);"пусто")', '=IF(ISNUMBER(C1);SUM(D1:D3);C2&"!")', "=SUM(B1:D3)"];
  const at = (columns: string, texts: string[]) =>
    fc.record({
      a1: fc.tuple(fc.constantFrom(...columns), fc.constantFrom("1", "2", "3")).map((parts) => parts.join("")),
      text: fc.constantFrom(...texts),
    });
  const values = ["", "1", "2", "да", "нет", "=1/0"];
  const act = fc.oneof(
    { weight: 8, arbitrary: fc.oneof(at("AB", values), at("CD", [...near, ""]), at("EF", [...far, ""])) },
    { weight: 1, arbitrary: fc.record({ insert: fc.integer({ min: 1, max: 4 }) }) },
  );

  it("is what the same book shows when it is opened anew", () => {
    fc.assert(
      fc.property(fc.array(act, { minLength: 4, maxLength: 30 }), (acts) => {
        const book = standing();
        for (const one of acts)
          if ("insert" in one) book.person.insertRows(TAB, one.insert, 1);
          else book.person.type(TAB, one.a1, one.text);
        const [now, anew] = seenTwice(book);
        expect(now).toEqual(anew);
      }),
      { numRuns: 60 },
    );
  });
});

describe("A book of many rows", () => {
  const [few, many] = [60, 240].map((rows) => {
    const book = bookOfRows(rows, undefined, 10);
    answer(book, "createProgramme", programme);
    return counted(book);
  }) as [ReturnType<typeof counted>, ReturnType<typeof counted>];

  it("computes as many formulas after one mark, however many rows it has", () => {
    const [ofFew, ofMany] = [few, many].map((book) => {
      book.mark(8);
      book.computed.mockClear();
      book.mark(9);
      return book.computed.mock.calls.length;
    });
    expect(ofFew).toBeGreaterThan(5);
    expect(ofMany).toBe(ofFew);
  });
  it("computes conditional formats of the cells that are looked at, and of no other", () => {
    const { model, sheetId } = many;
    const { handlers } = model as unknown as { handlers: object[] };
    const plugin = handlers.find((one) => "evaluator" in one) as { evaluator: { evaluateCompiledFormula(): unknown } };
    const formats = vi.spyOn(plugin.evaluator, "evaluateCompiledFormula");
    many.mark(10);
    expect(formats).not.toHaveBeenCalled();
    const look = (row: number) => model.getters.getCellComputedStyle({ sheetId, row: row - 1, col: 5 });
    expect(look(10).fillColor).not.toBe(look(11).fillColor);
    expect(formats.mock.calls.length).toBeLessThan(30);
    formats.mockClear();
    look(10);
    expect(formats).not.toHaveBeenCalled();
  });
});

describe("The same count asked by many rows", () => {
  it("is answered alike for texts, numbers and empty cells that look alike", () => {
    const book = scripted("");
    book.person.paste(TAB, "A1", [["1"], ["а"], ["А"], [""], ["TRUE"]]);
    book.person.paste(TAB, "B1", [["1"], ["а"], ["*"], [""], ["TRUE"], ["<>а"]]);
    for (let row = 1; row <= 6; row++) book.person.type(TAB, `C${row}`, `=COUNTIFS(A1:A5;B${row})`);
    const [now, anew] = seenTwice(book);
    expect(now.map((line) => line[2])).toEqual(["1", "2", "2", "1", "1", "3"]);
    expect(now).toEqual(anew);
  });
});
