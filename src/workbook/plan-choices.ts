import { sheets, type TableKey, tabOf } from "../spec/book";
import type { Kind } from "../spec/kinds";
import type { Change, Choices } from "./change";
import { type Layout, ROW } from "./layout";

/** What a column's drop-down offers; null where it has none or its source is lost. */
export const choicesOf = (kind: Kind, layout: Layout): Choices | null => {
  if (kind.computed || kind.hidden) return null;
  if (kind.words) return { list: Object.values(kind.words) };
  if (!kind.from) return null;
  const [sheet, column] = kind.from.split(".") as [TableKey, string];
  const at = layout[sheet];
  const letter = at?.letter[column];
  return at && letter ? { tab: at.tab, a1: `${letter}${ROW.first}:${letter}` } : null;
};

const help = (kind: Kind): string =>
  kind.words
    ? `Выберите из списка: ${Object.values(kind.words).join(", ")}`
    : kind.open
      ? "Выберите или впишите своё"
      : `Выберите код с листа «${tabOf((kind.from ?? "lists").split(".")[0] as TableKey)}»`;

/** Drop-downs of the given columns, from the first data row to `bottom`. */
export const planChoices = (key: TableKey, layout: Layout, bottom: number, only?: readonly string[]): Change[] =>
  Object.entries(sheets[key].of.columns).flatMap(([column, kind]): Change[] => {
    const choices = choicesOf(kind, layout);
    const letter = layout[key]?.letter[column];
    return !choices || !letter || (only && !only.includes(column))
      ? []
      : [{ sheet: key, do: "choices", a1: `${letter}${ROW.first}:${letter}${bottom}`, choices, help: help(kind) }];
  });
