import type { Coded } from "../privacy/mentions";
import { tables } from "../spec/book";
import { aroundCells, type Rewritten, rewrite, type TabTexts, textsOfTab } from "../workbook/every-text";
import { letterOf, ROW } from "../workbook/layout";
import type { SwitchedTab } from "./answers-names";
import type { Context } from "./context";

const FORGOTTEN = "Имена убраны, отменить это действие нельзя";

/** Cells of one tab in which known people stand, with what belongs there. The column of names itself is cleared last. */
const inCells = ({ key, keys, cells, formulas }: TabTexts, coded: Coded): Rewritten[] =>
  cells.flatMap((row, i) =>
    row.flatMap((cell, j): Rewritten[] => {
      const kind = key ? tables[key].columns[keys[j] ?? ""] : undefined;
      const service = key !== null && (i === 0 || (kind?.away === true && i >= ROW.first - 1));
      if (service) return [];
      const formula = formulas[i]?.[j] ?? "";
      const at = { row: i + 1, column: j + 1 };
      if (formula) {
        const now = formula.includes('"') ? coded(formula) : null;
        return now === null ? [] : [{ ...at, what: "formula", now }];
      }
      const now = typeof cell === "string" && cell !== "" ? coded(cell) : null;
      return now === null ? [] : [{ ...at, what: "text", now }];
    }),
  );

const inNotes = ({ notes }: TabTexts, coded: Coded): Rewritten[] =>
  notes.flatMap((row, i) =>
    row.flatMap((note, j): Rewritten[] => {
      const now = note ? coded(note) : null;
      return now === null ? [] : [{ row: i + 1, column: j + 1, what: "note", now }];
    }),
  );

/** Lines of «Журнал» whose action has touched a name: what was and is goes, for the whole action, and it cannot be taken back. */
const inJournal = ({ keys, cells }: TabTexts, coded: Coded): { texts: Rewritten[]; lines: number } => {
  const at = (key: string) => keys.indexOf(key);
  const text = (row: TabTexts["cells"][number], key: string) => String(row[at(key)] ?? "");
  const rows = cells.map((row, i) => ({ row, i })).slice(ROW.first - 1);
  // the inside of a text kept as JSON has its quotes and line ends escaped
  const says = (row: TabTexts["cells"][number]) =>
    row.some((cell) => typeof cell === "string" && coded(cell.replace(/\\[nrt"]/g, " ")) !== null);
  const acts = new Set(rows.filter(({ row }) => says(row)).map(({ row }) => text(row, "act")));
  const touched = rows.filter(({ row }) => says(row) || (text(row, "act") !== "" && acts.has(text(row, "act"))));
  const put = (i: number, key: string, now: string): Rewritten[] =>
    at(key) < 0 ? [] : [{ row: i + 1, column: at(key) + 1, what: "text", now }];
  const texts = touched.flatMap(({ row, i }) => [
    ...["was", "now", "before", "after"].flatMap((key) => put(i, key, "")),
    ...put(i, "note", FORGOTTEN),
    ...["action", "row", "tab"].flatMap((key) => {
      const now = coded(text(row, key));
      return now === null ? [] : put(i, key, now);
    }),
  ]);
  return { texts, lines: touched.length };
};

/** What becomes of one tab when known people are to be codes in it; with `write` it is done. Three reads and the writing. */
export const switchTab = ({ host }: Context, tab: string, coded: Coded, write: boolean): SwitchedTab | null => {
  const zone = host.spreadsheets.getActiveSpreadsheet().getSpreadsheetTimeZone();
  const texts = textsOfTab(host, tab, zone);
  if (!texts) return null;
  const journal = texts.key === "journal" ? inJournal(texts, coded) : { texts: [], lines: 0 };
  const cells = texts.key === "journal" ? [] : inCells(texts, coded);
  const notes = inNotes(texts, coded);
  const around = aroundCells(host, tab, coded);
  if (write) {
    rewrite(host, tab, [...journal.texts, ...cells, ...notes]);
    around.write();
  }
  return {
    tab,
    cells: cells.map(({ row, column }) => ({ sheet: tab, tab, cell: `${letterOf(column)}${row}` })),
    notes: notes.length,
    lists: around.lists,
    journal: journal.lines,
    says: [
      ...(around.name ? ["имя стоит в названии листа: лист будет переименован"] : []),
      ...(around.rules > 0
        ? ["имя стоит в правиле условного форматирования: поправьте его сами (Формат → Условное форматирование)"]
        : []),
    ],
  };
};
