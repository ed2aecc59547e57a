import { sheets, type TableKey, tabOf } from "../spec/book";
import type { Cell, Kind } from "../spec/kinds";
import type { Change, Choices } from "./change";
import type { Found } from "./find";
import { columnOf, type Layout, letterOf, ROW } from "./layout";
import { spans } from "./plan-styles";

/** What a column's drop-down offers; null where it has none or its source is lost. */
export const choicesOf = (kind: Kind, layout: Layout): Choices | null => {
  if (kind.computed || kind.hidden) return null;
  if (kind.words) return { list: Object.values(kind.words) };
  if (kind.offers) return { list: [...kind.offers] };
  if (!kind.from) return null;
  const [sheet, column] = kind.from.split(".") as [TableKey, string];
  const at = layout[sheet];
  const letter = at?.letter[column];
  return at && letter ? { tab: at.tab, a1: `${letter}${ROW.first}:${letter}` } : null;
};

/** An .xlsx copy holds no longer hint than 255 signs: a long list is not told twice. */
const LONGEST_HINT = 200;

const help = (kind: Kind): string =>
  kind.words
    ? said("Выберите из списка", Object.values(kind.words).join(", "))
    : kind.open
      ? "Выберите или впишите своё"
      : `Выберите код с листа «${tabOf((kind.from ?? "lists").split(".")[0] as TableKey)}»`;

const said = (hint: string, words: string) => (words.length > LONGEST_HINT ? hint : `${hint}: ${words}`);

/** Data rows of a table: the last one, and those that offer no choice (stages, criteria that a figure judges). */
export type DataRows = { bottom: number; bare: readonly number[] };

/** The data rows by what stands in each; `at` gives the cell of a column in a row of the sheet. */
export const dataRows = (key: TableKey, bottom: number, at: (column: string, row: number) => Cell): DataRows => {
  const { bare, of } = sheets[key];
  const word = bare && of.columns[bare.column]?.words?.[bare.word];
  const rows = Array.from({ length: Math.max(0, bottom - ROW.first + 1) }, (_, i) => ROW.first + i);
  return { bottom, bare: bare ? rows.filter((row) => at(bare.column, row) === word) : [] };
};

/** The same of a table that was found. */
export const foundRows = ({ key, cells, keys }: Found): DataRows =>
  dataRows(
    key as TableKey,
    Math.max(cells.length, ROW.first),
    (column, row) => cells[row - 1]?.[keys.indexOf(column)] ?? "",
  );

/** Does this row offer no choice in the column? */
export const isBare = (key: TableKey, column: string): boolean => {
  const { bare } = sheets[key];
  return bare !== undefined && (!bare.in || bare.in.includes(column));
};

/** Drop-downs of the given columns in the data rows; taken back where a row offers no choice. */
export const planChoices = (key: TableKey, layout: Layout, rows: DataRows, only?: readonly string[]): Change[] => {
  const given = Object.entries(sheets[key].of.columns).flatMap(([column, kind]) => {
    const choices = choicesOf(kind, layout);
    const letter = layout[key]?.letter[column];
    return !choices || !letter || (only && !only.includes(column)) ? [] : [{ column, kind, choices, letter }];
  });
  const bare = given.filter(({ column }) => isBare(key, column)).map(({ letter }) => columnOf(letter));
  const across = (row: [first: number, last: number]) =>
    `${letterOf(Math.min(...bare))}${row[0]}:${letterOf(Math.max(...bare))}${row[1]}`;
  return [
    ...given.map(
      ({ kind, choices, letter }): Change => ({
        sheet: key,
        do: "choices",
        a1: `${letter}${ROW.first}:${letter}${rows.bottom}`,
        choices,
        help: help(kind),
      }),
    ),
    ...(bare.length > 0 && rows.bare.length > 0
      ? [{ sheet: key, do: "bare" as const, ranges: spans(rows.bare).map(across) }]
      : []),
  ];
};
