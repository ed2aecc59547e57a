import type { Content } from "../snapshot/content";
import { type PageKey, pages } from "../spec/book";
import { isFormula, type PageRow, type RowLook } from "../spec/page";
import type { Change, Drawn, Style } from "./change";
import { keyRow, type Layout, letterOf, pageFirst, place, ROW } from "./layout";
import { ink } from "./palette";
import { choicesOf } from "./plan-choices";
import { spans } from "./plan-styles";

const looks: Record<RowLook, Style | null> = {
  gap: null,
  field: null,
  row: null,
  band: { bold: true, text: ink.headText, size: 11, wrap: false },
  aside: { text: ink.line, italic: true, wrap: false },
  head: { bold: true, text: ink.headText, fill: ink.head, wrap: true, vertical: "middle", align: "center" },
  tile: { size: 18, bold: true, text: ink.headText, align: "center" },
  tileName: { size: 9, text: ink.line, align: "center", wrap: true, vertical: "top" },
};

const drawn = (row: PageRow, column: string, value: string, layout: Layout): Drawn => {
  const cell = row.cells[column];
  if (isFormula(cell)) return { formula: `=${place(cell, layout)}` };
  if (column === value && row.kind?.is === "date" && cell) {
    return String(cell).startsWith("=") ? { formula: String(cell) } : { day: String(cell) };
  }
  return cell ?? "";
};

/** All changes that make a new page; `again`: building stopped in it before. */
export const planPage = (key: PageKey, content: Content, layout: Layout, again: boolean): Change[] => {
  const page = pages[key];
  const rows = content.pages[key];
  const columns = Object.keys(page.grid);
  const top = pageFirst(key);
  const bottom = top + rows.length - 1;
  const right = letterOf(columns.length);
  const value = layout[key]?.letter[page.value] ?? "A";
  const blank = (first: Drawn): Drawn[] => [first, ...columns.map(() => "")];
  const at = (when: (row: PageRow) => boolean) => rows.flatMap((row, i) => (when(row) ? [top + i] : []));
  const lines = (numbers: number[], from: string, to: string) => numbers.map((n) => `${from}${n}:${to}${n}`);
  /** Letter of the last column that the row fills. */
  const widthOf = ({ cells }: PageRow) =>
    letterOf(1 + Math.max(0, ...Object.keys(cells).map((column) => columns.indexOf(column))));
  const single = rows.flatMap((row, i) => [
    ...(row.kind ? [{ ranges: [`${value}${top + i}`], style: { format: row.kind.format } }] : []),
    ...(row.kind?.computed && !page.formulasOnly
      ? [{ ranges: [`${value}${top + i}`], style: { fill: ink.computed } }]
      : []),
    ...Object.entries(row.looks ?? {}).map(([column, { faint, ...style }]) => ({
      ranges: [`${layout[key]?.letter[column] ?? "A"}${top + i}`],
      style: { ...style, ...(faint && { text: ink.line, size: 10, plain: true as const }) },
    })),
  ]);
  const styles = [
    { ranges: [`A${top}:${right}${bottom}`], style: { wrap: true, vertical: "top" as const } },
    ...(Object.keys(looks) as RowLook[]).flatMap((look) => {
      const style = looks[look];
      const ranges = rows.flatMap((row, i) => (row.look === look ? lines([top + i], "A", widthOf(row)) : []));
      return style && ranges.length > 0 ? [{ ranges, style }] : [];
    }),
    { ranges: ["A2"], style: { size: 14, bold: true as const, text: ink.headText } },
    { ranges: ["A3"], style: { text: ink.line } },
    ...(page.heads ? [{ ranges: [`A4:${right}4`], style: looks.head as Style }] : []),
    ...single,
  ].filter(({ ranges }) => ranges.length > 0);
  const framed = rows.flatMap((row, i) =>
    ["field", "row", "head"].includes(row.look) ? lines([top + i], "A", widthOf(row)) : [],
  );
  const named = page.names;
  const titled = content.titles[key];
  return [
    { sheet: key, do: "begin" },
    { sheet: key, do: "borders", thin: framed, head: null },
    ...rows.flatMap((row, i): Change[] => {
      const choices = row.kind && choicesOf(row.kind, layout);
      const help = row.kind?.open ? "Выберите из списка или впишите своё" : "Выберите из списка";
      return choices ? [{ sheet: key, do: "choices", a1: `${value}${top + i}`, choices, help }] : [];
    }),
    {
      sheet: key,
      do: "frame",
      widths: [...Object.values(page.grid), 60],
      heights: [[2, 1, 28]],
      frozenRows: page.heads ? ROW.band : ROW.line,
      frozenColumns: page.frozen,
      hiddenRows: at((row) => row.hidden === true),
      hiddenColumns: [columns.length + 1, 1],
      groups: [],
      rowGroups: spans(at((row) => row.more === true)),
      colour: page.colour,
      again,
    },
    { sheet: key, do: "guard", ranges: page.formulasOnly ? [] : [`A1:${letterOf(columns.length + 1)}1`], again },
    ...(named
      ? [
          {
            sheet: key,
            do: "names" as const,
            names: named.keys.flatMap((name) => nameAt(name, named.prefix, value, layout[key]?.rows)),
          },
        ]
      : []),
    {
      sheet: key,
      do: "draw",
      top: ROW.keys,
      styles,
      cells: [
        keyRow(key),
        blank(titled ? { formula: `=${place(titled, layout)}` } : page.title),
        blank(page.line ? { formula: `=${place(page.line, layout)}` } : ""),
        ...(page.heads ? [[...columns.map((column) => page.heads?.[column] ?? ""), ""]] : []),
        ...rows.map((row) => [...columns.map((column) => drawn(row, column, page.value, layout)), row.key]),
      ],
    },
  ];
};

const nameAt = (key: string, prefix: string, letter: string, rows: Record<string, number> | undefined) =>
  rows?.[key] ? [{ name: prefix + key, a1: `${letter}${rows[key]}` }] : [];
