import { checks } from "../checks/all";
import { nearWord } from "../names/near-word";
import type { Problem as Known, Mend } from "../snapshot/problem";
import { isPage, type SheetKey, sheets, tables } from "../spec/book";
import { type ProblemCode, problemTexts } from "../text/problems";
import { rowName } from "../text/row-names";
import { ROW } from "../workbook/layout";
import type { ReadBook } from "../workbook/read";
import type { Remark } from "../workbook/read-table";
import type { Problem, Severity } from "./answers";
import { addressIn, tabIn } from "./placed";

/** How grave a remark of the reader is; what is not here is an error. */
const severities: Record<string, Severity> = {
  "formula.changed": "question",
  "column.head": "question",
  "tab.copy": "warning",
  "marks.missing": "warning",
  "cell.empty": "warning",
};

/** A remark with everything that a fix needs to know. */
export type Remarked = { problem: Problem; source: Known };

/** Remarks of the reader that a button mends. */
const mended: readonly string[] = [
  "formula.missing",
  "consent.typed",
  "formula.changed",
  "column.head",
  "column.lost",
  "tab.missing",
  "field.lost",
  "validation.missing",
  "marks.missing",
  "action.unfinished",
  "year.unfinished",
];

const placeOf = (read: ReadBook, { sheet, row, column }: Known): { tab: string; cell: string; head: string } => {
  const key = sheet as SheetKey;
  const at = read.found.layout[key];
  const kind = tables[key]?.columns[column];
  const tab = tabIn(read.found.layout, key);
  if (isPage(key) && row === 0) {
    return {
      tab,
      cell: addressIn(read.found.layout, { sheet: key, row, column }),
      head: kind?.head ?? rowName(column),
    };
  }
  const letter = at?.letter[column];
  return { tab, cell: letter && row > 0 ? `${letter}${row}` : "", head: kind?.head ?? column };
};

const MOST_CELLS = 30;

/** Further cells of a remark: «E7, E9, Паспорт B20»; a tab is named where it is another one than that of the cell before. */
const othersOf = (read: ReadBook, source: Known): string => {
  const all = source.others ?? [];
  let tab = placeOf(read, source).tab;
  const named = all.slice(0, MOST_CELLS).map((other) => {
    const at = placeOf(read, { ...source, ...other });
    const cell = at.cell || at.head;
    const text = at.tab === tab ? cell : `${at.tab} ${cell}`;
    tab = at.tab;
    return text;
  });
  const left = all.length - named.length;
  return `${named.join(", ")}${left > 0 ? ` и ещё ${left}` : ""}`;
};

/**
 * Rows by their ids, so that a button pressed a minute later still means the same row; by their numbers where there is
 * no id, or the same one twice.
 */
const rowNames = ({ found }: ReadBook) => {
  const named = new Map<string, Map<number, string>>();
  const namesOf = (key: SheetKey): Map<number, string> => {
    const id = isPage(key) ? null : sheets[key].rowKey;
    const at = id ? (found.sheets[key]?.keys.indexOf(id) ?? -1) : -1;
    const rows = new Map<string, number[]>();
    (at < 0 ? [] : (found.sheets[key]?.cells ?? [])).forEach((cells, i) => {
      const name = i + 1 < ROW.first ? "" : String(cells[at] ?? "");
      rows.set(name, [...(rows.get(name) ?? []), i + 1]);
    });
    return new Map([...rows].flatMap(([name, [row, more]]) => (name && row && !more ? [[row, name]] : [])));
  };
  return ({ sheet, row }: Known): string => {
    const key = sheet as SheetKey;
    if (!named.has(sheet)) named.set(sheet, namesOf(key));
    return named.get(sheet)?.get(row) ?? String(row);
  };
};

const remarked = (read: ReadBook, source: Known, rowName: (source: Known) => string): Remarked => {
  const text = problemTexts[source.code as ProblemCode];
  const { tab, cell, head } = placeOf(read, source);
  const named = source.code === "tab.copy" || source.code === "tab.foreign" ? String(source.found) : tab;
  const canFix = source.fix !== undefined || mended.includes(source.code);
  return {
    source,
    problem: {
      id: `${source.code}@${source.sheet}!${rowName(source)}.${source.column}${source.code === "tab.copy" ? `.${source.found}` : ""}`,
      code: source.code,
      severity: source.severity,
      sheet: source.sheet,
      tab: named,
      cell,
      found: String(source.found),
      expected: source.expected,
      says: text.says({
        tab: named,
        cell,
        head,
        found: source.found,
        expected: source.expected,
        others: othersOf(read, source),
        ...(source.fix?.[0] && { mended: source.fix[0].now }),
      }),
      fix: canFix ? (text.fix ?? "Исправить") : null,
    },
  };
};

/** A slip of a word of the column's list is put right by the button. */
const nearFix = ({ code, sheet, row, column, found }: Remark): Mend[] | null => {
  const words = code === "cell.choice" && row > 0 ? tables[sheet as SheetKey]?.columns[column]?.words : undefined;
  const near = words ? nearWord(String(found), Object.values(words)) : null;
  return near === null ? null : [{ column, now: near }];
};

const known = (remark: Remark): Known => {
  const fix = nearFix(remark);
  return { ...remark, severity: severities[remark.code] ?? "error", ...(fix && { fix }) };
};

/** All remarks on the book: what the columns say by themselves, then what the checks find. */
export const remarksOf = (read: ReadBook): Remarked[] => {
  const rowName = rowNames(read);
  return [
    ...read.remarks.map((remark) => remarked(read, known(remark), rowName)),
    ...checks.flatMap((check) =>
      check
        .find(read.snapshot)
        .map((finding) => remarked(read, { ...finding, code: check.code, severity: check.severity }, rowName)),
    ),
  ];
};
