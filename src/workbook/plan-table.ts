import type { Content } from "../snapshot/content";
import { sheets, type TableKey } from "../spec/book";
import type { Formula } from "../spec/formula";
import type { Kind } from "../spec/kinds";
import type { Change, Drawn } from "./change";
import { keyRow, type Layout, letterOf, place, placeInRow, ROW } from "./layout";
import { dataRows, planChoices } from "./plan-choices";
import { planMarks } from "./plan-marks";
import { spans, tableStyles } from "./plan-styles";

/** A cell as it is drawn: an ISO day of a date column becomes a day. */
export const drawnCell = (kind: Kind, cell: string | number | boolean | undefined): Drawn =>
  kind.is === "date" && typeof cell === "string" && cell !== "" ? { day: cell } : (cell ?? "");

/** Formula of one cell of a computed column: the row's own one (criteria), or the column's. Null: the cell stays empty. */
export const cellFormula = (
  key: TableKey,
  column: string,
  own: Record<string, Formula> | undefined,
  layout: Layout,
  row: number,
): string | null => {
  const figure = sheets[key].figures[column as never] as Formula | "own" | undefined;
  const formula = own?.[column] ?? (figure === "own" ? undefined : figure);
  return formula ? placeInRow(key, formula, layout)(row) : null;
};

/** All changes that make a new table with its first rows; `again`: building stopped in it before. */
export const planTable = (key: TableKey, content: Content, layout: Layout, again: boolean): Change[] => {
  const sheet = sheets[key];
  const columns = Object.entries<Kind>(content.columns[key]);
  const rows = content.rows[key];
  const own = content.own[key];
  const bottom = ROW.first + rows.length + sheet.spareRows - 1;
  const right = letterOf(columns.length);
  const shown = columns.filter(([, kind]) => !kind.hidden).length;
  const heads = columns.map(([, kind]) => kind.head);
  const known = (row: number): Drawn[] => columns.map(([column]) => knownCell(sheet.known?.[column]?.[row], layout));
  const or = (row: number, texts: readonly string[]): Drawn[] => known(row).map((fact, i) => fact || (texts[i] ?? ""));
  const groups = groupsOf(columns);
  const named = new Map(
    groups.map(([first]) => [first - 2, sheet.groups?.[columns[first - 1]?.[1].group ?? ""] ?? ""]),
  );
  const bands = columns.map(([column, kind], i) => {
    const group = named.get(i);
    return group ? `${group} →` : (sheet.bands?.[column as never] ?? kind.band ?? "");
  });
  const titled = content.titles[key];
  // The frozen part cannot run over into the rest: the short name stands there, long texts begin to the right of it.
  const beside = (name: Drawn, long: Drawn, facts: Drawn[]) =>
    facts.map((fact, i) => (i === sheet.frozen ? long : i === 0 ? name : fact));
  const long: Drawn = titled ? { formula: `=${place(titled, layout)}` } : sheet.title;
  const title = beside(sheet.tab, sheet.frozen > 0 && long === sheet.tab ? "" : long, known(ROW.title));
  const line = beside("", { formula: `=${place(sheet.line, layout)}` }, known(ROW.line));
  const body = rows.map((cells, i) =>
    columns.map(([column, kind]): Drawn => {
      const formula = cellFormula(key, column, own?.[String(cells.id)], layout, ROW.first + i);
      return formula ? { formula } : drawnCell(kind, cells[column]);
    }),
  );
  // formulas of rows that stand are drawn with them, last of all: a sheet that has its keys lacks nothing
  const spare = ROW.first + rows.length;
  const fills = columns.flatMap(([column]): Change[] => {
    const formula = cellFormula(key, column, undefined, layout, spare);
    return formula && spare <= bottom ? [{ sheet: key, do: "fill", column, from: spare, to: bottom, formula }] : [];
  });
  const notes = columns.flatMap(([, kind], i) =>
    kind.hidden ? [] : kind.help ? [{ a1: `${letterOf(i + 1)}${ROW.head}`, text: kind.help }] : [],
  );
  const hidden = columns.length - shown;
  const away = columns.flatMap(([, kind], i) => (kind.away ? [i + 1] : []));
  return [
    { sheet: key, do: "begin" },
    {
      sheet: key,
      do: "borders",
      thin: [`A${ROW.head}:${letterOf(shown)}${bottom}`],
      head: `A${ROW.head}:${letterOf(shown)}${ROW.head}`,
    },
    ...planChoices(
      key,
      layout,
      dataRows(key, bottom, (column, row) => rows[row - ROW.first]?.[column] ?? ""),
    ),
    { sheet: key, do: "marks", fresh: true, marks: planMarks(key, layout, bottom) },
    ...(notes.length > 0 ? [{ sheet: key, do: "notes" as const, notes }] : []),
    {
      sheet: key,
      do: "frame",
      widths: columns.map(([, kind]) => kind.width),
      heights: [[2, 1, 28]],
      frozenRows: ROW.head,
      frozenColumns: frozenOf(key, away.length > 0),
      hiddenRows: [],
      hiddenColumns: hidden > 0 ? [shown + 1, hidden] : null,
      ...(away.length > 0 && { away }),
      rowGroups: [],
      groups: groups.map(([first, last]) => [first, Math.min(last, shown)]),
      colour: sheet.colour,
      again,
    },
    { sheet: key, do: "guard", ranges: [`A${ROW.keys}:${right}${ROW.head}`], again },
    ...fills,
    {
      sheet: key,
      do: "draw",
      top: ROW.keys,
      styles: tableStyles(columns, bottom, sheet.frozen, groups),
      cells: [
        keyRow(
          key,
          columns.map(([column, kind]) => (kind.own ? "" : column)),
        ),
        title,
        line,
        or(ROW.band, bands),
        or(ROW.head, heads),
        ...body,
      ],
    },
  ];
};

/** How many columns stay on the screen: a column of names that is in sight takes the place of the last of them. */
export const frozenOf = (key: TableKey, away: boolean): number => {
  const { frozen, of } = sheets[key];
  const first = Object.values<Kind>(of.columns).slice(0, frozen);
  return first.some((kind) => kind.away) && !away ? frozen - 1 : frozen;
};

/** Neighbouring columns of one group: numbers of the first and the last. */
const groupsOf = (columns: readonly [string, Kind][]): [first: number, last: number][] => {
  const groups = new Map<string, number[]>();
  columns.forEach(([, { group }], i) => {
    if (group) groups.set(group, [...(groups.get(group) ?? []), i + 1]);
  });
  return [...groups.values()].flatMap(spans);
};

const knownCell = (formula: Formula | undefined, layout: Layout): Drawn =>
  formula ? { formula: `=${place(formula, layout)}` } : "";
