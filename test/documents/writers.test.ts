import { describe, expect, it } from "vitest";
import { type Block, line } from "../../src/documents/blocks";
import { grid, gridText } from "../../src/documents/grid";
import { escaped, htmlOf } from "../../src/documents/html";
import { typeset } from "../../src/documents/typeset";
import { fitted } from "../../src/documents/widths";
import { wordOf } from "../../src/documents/word";

const bodyOf = (blocks: Block[]) => wordOf("portrait", blocks)["word/document.xml"] ?? "";

describe("A text that is printed", () => {
  it.each([
    ["приказ № 5", "приказ №\u00a05"],
    ["№5", "№\u00a05"],
    ["№\u00a05", "№\u00a05"],
    ["ноябрь 2026 г.", "ноябрь 2026\u00a0г."],
    ["2021–2022 гг.", "2021–2022\u00a0гг."],
    ["«21» октября", "«21»\u00a0октября"],
    ["5 мая", "5\u00a0мая"],
    ["5 маяков", "5 маяков"],
    ["п. 3.5", "п.\u00a03.5"],
    ["И. И. Образцов", "И.\u00a0И.\u00a0Образцов"],
    ["Образцов И.И.", "Образцов\u00a0И.\u00a0И."],
    ["и.о. директора", "и.\u00a0о.\u00a0директора"],
    ["школа – школа", "школа\u00a0– школа"],
    ["30 %", "30\u00a0%"],
  ])("keeps together what belongs together: %s", (typed, printed) => {
    expect(typeset(typed)).toBe(printed);
  });

  it("has «» for straight quotes in pairs, and leaves others as they are", () => {
    expect(typeset('Школа "Радуга"')).toBe("Школа «Радуга»");
    expect(typeset('5" экран')).toBe('5" экран');
    expect(typeset('«Школа "Радуга"»')).toBe('«Школа "Радуга"»');
  });

  it("never becomes markup, whatever was typed (S1-02)", () => {
    const typed = `<img src=x onerror="alert(1)"> & 'Н-003' ]]>`;
    const made = htmlOf([line(typed), grid([{ head: typed, width: 9 }], [{ cells: [{ text: typed }] }], "portrait")]);
    expect(made).not.toMatch(/<img|<[^>]*onerror/);
    expect(made.match(/&lt;img/g)).toHaveLength(3);
    const word = bodyOf([line(typed)]);
    expect(word).toContain("&lt;img");
    expect(word).not.toContain("<img");
  });

  it("has codes of people that a page can find again", () => {
    expect(escaped("Н-003; П-011, Н-12")).toBe(
      '<span data-code="Н-003">Н-003</span>; <span data-code="П-011">П-011</span>, <span data-code="Н-12">Н-12</span>',
    );
    expect(escaped("ВСОКО-2022-3, 2-Н-003")).not.toContain("span");
  });

  it("loses only what XML cannot hold", () => {
    expect(bodyOf([line("а\u0001б\ud800в\nг")])).toContain(">абв</w:t><w:br/><w:t");
  });
});

describe("A printed table", () => {
  const columns = [
    { head: "№", width: 40 },
    { head: "Что", width: 200 },
    { head: "Когда", width: 100 },
  ];
  const rows = [
    { leads: true as const, cells: [{ text: "Этап", columns: 3 }] },
    { cells: [{ text: "1", rows: 2 }, { text: "Раз" }, { text: "май" }] },
    { cells: [{ text: "Два" }, { text: "июнь" }] },
    { cells: [{ text: "", goesOn: true as const }, { text: "Три" }, { text: "июль" }] },
  ];
  const table = grid(columns, rows, "portrait");

  it("as plain text has each cell under its head, also beside merged ones", () => {
    expect(gridText(table)).toBe("№\tЧто\tКогда\nЭтап\t\t\n1\tРаз\tмай\n\tДва\tиюнь\n\tТри\tиюль");
  });

  it("as HTML repeats its heads and merges cells", () => {
    const made = htmlOf([table]);
    expect(made).toMatch(/<thead><tr><th>№<\/th>/);
    expect(made).toContain('<td rowspan="2">');
    expect(made).toContain('<td colspan="3">');
  });

  it("for Word repeats its heads, tears no row, and merges the same cells", () => {
    const made = bodyOf([table]);
    expect(made.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(made.match(/<w:cantSplit\/>/g)).toHaveLength(rows.length + 1);
    expect(made.match(/<w:vMerge w:val="restart"\/>/g)).toHaveLength(1);
    expect(made.match(/<w:vMerge\/>/g)).toHaveLength(2);
    expect(made).toContain('<w:gridSpan w:val="3"/>');
  });

  it("gives each column room for its longest word, and smaller letters where there is no room", () => {
    const wide = (count: number) =>
      fitted(
        Array.from({ length: count }, () => ({ head: "Ответственные", width: 10, texts: ["необходимости"] })),
        480,
      );
    expect(wide(3).size).toBe(12);
    expect(wide(5).size).toBeLessThan(12);
    const { percents } = fitted(
      [
        { head: "№", width: 400, texts: ["1"] },
        { head: "Ответственные", width: 1, texts: ["необходимости"] },
      ],
      480,
    );
    expect(((percents[1] ?? 0) / 100) * 480).toBeGreaterThan(80);
    expect((percents[0] ?? 0) + (percents[1] ?? 0)).toBeCloseTo(100, 0);
  });
});
