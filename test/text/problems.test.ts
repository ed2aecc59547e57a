import { describe, expect, it } from "vitest";
import { bookOf } from "../../src/checks/examples";
import { type SheetKey, tables, tabOf } from "../../src/spec/book";
import { type ProblemCode, problemTexts } from "../../src/text/problems";
import { readingTexts } from "../../src/text/problems/reading";
import { listed } from "../checks/listed";

const sentences = (text: string): string[] => text.split(/(?<=[.?])\s+(?=[А-ЯЁ«])/);

const fromExamples = listed.map(({ code, examples, find }): [ProblemCode, string[]] => [
  code,
  examples
    .flatMap(({ book }) => find(bookOf(book)))
    .map(({ sheet, column, found, expected }) => {
      const key = sheet as SheetKey;
      const head = tables[key].columns[column]?.head ?? "";
      return problemTexts[code].says({ tab: tabOf(key), cell: "F12", head, found, expected });
    }),
]);

const head = "Состояние";
const spoken = { tab: "Пары", cell: "F12", head };
const ofTheReader = (Object.keys(readingTexts) as ProblemCode[]).map((code): [ProblemCode, string[]] => [
  code,
  [
    { ...spoken, found: "готово", expected: "предложена, согласована" },
    { ...spoken, found: 12.5, expected: "" },
    ...(code.startsWith("cell.") ? [] : [{ ...spoken, found: "", expected: "" }]),
  ].map((one) => problemTexts[code].says(one)),
]);

describe("A remark", () => {
  it.each([...ofTheReader, ...fromExamples])("names the place and is one or two calm sentences: %s", (_, said) => {
    expect(said.length).toBeGreaterThan(0);
    for (const says of said) {
      expect(says).toMatch(/^[А-ЯЁа-яё ]+, F12: .+\.$/);
      expect(sentences(says).length).toBeLessThanOrEqual(2);
      expect(says).not.toMatch(/[!;]|«»|\(\)| {2}|\.\.|undefined|null|NaN|\d{4}-\d\d-\d\d/);
      expect(says).not.toMatch(/статус|неверн|вы ошиблись|\d %|№ /i);
    }
  });

  it("about a whole sheet names the sheet only", () => {
    expect(problemTexts["column.lost"].says({ ...spoken, cell: "", found: "", expected: "" })).toBe(
      "Пары: нет столбца «Состояние». Верните его: до этого программа на лист ничего не пишет.",
    );
  });

  it("quotes at most 40 characters of what a person typed, in one line", () => {
    const found = `примерно в середине октября\nили чуть позже, ${"как получится ".repeat(9)}`;
    const says = problemTexts["term-unclear"].says({ ...spoken, found, expected: "" });
    expect(says).toContain("«примерно в середине октября или чуть по…»");
  });

  it("writes days and numbers as people here do", () => {
    const ends = { ...spoken, found: "2026-09-01", expected: "не раньше 15.09.2026" };
    expect(problemTexts["end-before-start"].says(ends)).toBe(
      "Пары, F12: стоит «01.09.2026», а должно быть не раньше 15.09.2026. Исправьте одну из дат.",
    );
    expect(problemTexts["percent-as-fraction"].says({ ...spoken, found: 0.34, expected: "34" })).toContain("«0,34»");
  });
});

describe("A caption of a fix button", () => {
  it("begins with what it does", () => {
    const captions = Object.values(problemTexts).flatMap(({ fix }) => fix ?? []);
    for (const caption of captions) expect(caption).toMatch(/^[А-ЯЁ][а-яё]+т[ьи] /);
  });
});
