import { openBook } from "../../local/book";
import type { Book, OpenOptions } from "../../local/contract";
import { emptyWorkbook } from "../../local/engine/model";

export type TabOf = { name: string; cells: Record<string, string> } & Record<string, unknown>;

/** A book with these tabs, their cells as canonical formulas and plain values. */
export function smallBook(tabs: TabOf[], rest: Record<string, unknown> = {}, options: OpenOptions = {}): Book {
  const empty = emptyWorkbook(options.locale ?? "ru_RU", "Europe/Moscow");
  const [model] = empty["sheets"] as object[];
  const sheets = tabs.map((tab, index) => ({ ...model, id: `tab${index}`, colNumber: 26, rowNumber: 100, ...tab }));
  return openBook({ ...options, data: { mentorbook: 1, workbook: { ...empty, ...rest, sheets } } });
}
