import type { Host } from "../host/services";
import type { Content } from "../snapshot/content";
import type { Figures, Snapshot } from "../snapshot/snapshot";
import { isPage, isRegister, type SheetKey, sheetKeys, type TableKey, tables, tabOf } from "../spec/book";
import { isUnfinished, newYearOf } from "../spec/journal";
import { type Found, type FoundBook, findBook, isUnbuilt, type Want } from "./find";
import { type Layout, ROW } from "./layout";
import { type Astray, astrayInTable, astrayOnPage, remarksOn } from "./read-formulas";
import { figuresInTable, figuresOnPage, lostRows, readFields } from "./read-page";
import { type ReadRow, type Remark, readTable } from "./read-table";

/** What the book holds now, as far as it was asked for. */
export type ReadBook = {
  found: FoundBook;
  content: Content | null;
  snapshot: Snapshot;
  figures: Figures;
  remarks: Remark[];
  astray: Partial<Record<SheetKey, Astray[]>>;
};

const aboutColumns = (found: Found): Remark[] => {
  const remark = (code: string, column: string): Remark => ({
    code,
    sheet: found.key,
    row: ROW.head,
    column,
    found: "",
    expected: isPage(found.key) ? column : (tables[found.key].columns[column]?.head ?? column),
  });
  return [
    ...found.lost.map((column) => remark("column.lost", column)),
    ...found.doubled.map((column) => remark("column.doubled", column)),
  ];
};

const aboutHeads = (found: Found, content: Content): Remark[] => {
  if (isPage(found.key)) return [];
  return Object.entries(content.columns[found.key]).flatMap(([column, kind]): Remark[] => {
    const at = found.keys.indexOf(column);
    const head = String(found.cells[ROW.head - 1]?.[at] ?? "");
    const sure = head.startsWith(kind.head.split("\n")[0] as string);
    return at < 0 || kind.hidden || kind.painted || kind.named || sure
      ? []
      : [{ code: "column.head", sheet: found.key, row: ROW.head, column, found: head, expected: kind.head }];
  });
};

/** Actions of the panel that were cut off half-way: some of their cells may be written and others not. */
const aboutActs = (journal: readonly ReadRow[]): Remark[] =>
  journal
    .filter(({ undone }) => isUnfinished(undone as string | null))
    .filter((line, i, all) => all.findIndex(({ act }) => act === line.act) === i)
    .map(({ at, action, act }) => ({
      code: newYearOf(act as string | null) === null ? "action.unfinished" : "year.unfinished",
      sheet: "journal",
      row: at,
      column: "undone",
      found: String(action ?? ""),
      expected: "",
    }));

const aboutTabs = (book: FoundBook, sheetsOf: readonly SheetKey[]): Remark[] => {
  const remark = (code: string, sheet: SheetKey, found: string): Remark => ({
    code,
    sheet,
    row: 0,
    column: "",
    found,
    expected: tabOf(sheet),
  });
  return [
    ...book.copies.map(({ key, tab }) => remark("tab.copy", key, tab)),
    ...sheetsOf
      // a register that is not there is nobody's loss
      .filter((key) => (book.sheets[key] ? isUnbuilt(book.sheets[key]) : !isRegister(key)))
      .map((key) => remark(book.foreign.includes(tabOf(key)) ? "tab.foreign" : "tab.missing", key, tabOf(key))),
  ];
};

/** The layout without the columns that stand twice: which of the two a formula means cannot be said. */
const undoubled = ({ sheets: found, layout }: FoundBook): Layout =>
  Object.fromEntries(
    Object.entries(layout).map(([key, at]) => {
      const doubled = found[key as SheetKey]?.doubled ?? [];
      return [
        key,
        { ...at, letter: Object.fromEntries(Object.entries(at.letter).filter(([of]) => !doubled.includes(of))) },
      ];
    }),
  );

/**
 * Reads the asked sheets into a snapshot, figures and the remarks that follow from the columns by themselves.
 * `contentOf` gives what the model of the book put there, so that formulas can be compared.
 */
export const readBook = (
  host: Host,
  want: Want,
  contentOf: (fields: Record<string, unknown>, found: FoundBook) => Content | null,
): ReadBook => {
  const found = findBook(host, { ...want, sheets: [...new Set<SheetKey>([...want.sheets, "passport"])] });
  const remarks: Remark[] = [];
  const figures: Figures = {};
  const astray: ReadBook["astray"] = {};
  const passport = found.sheets.passport
    ? readFields(found.sheets.passport, found.layout)
    : { fields: {}, remarks: [] };
  const content = contentOf(passport.fields, found);
  const sure = undoubled(found);
  const rows = {} as Record<TableKey, ReadRow[]>;
  for (const key of sheetKeys) if (!isPage(key)) rows[key] = [];
  for (const key of want.sheets) {
    const sheet = found.sheets[key];
    if (!sheet || !content || isUnbuilt(sheet)) continue;
    remarks.push(...aboutColumns(sheet), ...aboutHeads(sheet, content));
    if (key === "passport") remarks.push(...passport.remarks);
    if (isPage(key)) {
      if (key === "summary") remarks.push(...lostRows(sheet, found.layout, content.pages.summary));
      astray[key] = astrayOnPage(sheet, sure, content.pages[key]);
      Object.assign(figures, figuresOnPage(sheet, found.layout, content.pages[key], astray[key] ?? []));
    } else {
      const read = readTable(sheet, found.layout);
      rows[key] = read.rows;
      remarks.push(...read.remarks);
      astray[key] = astrayInTable(sheet, sure, content.own[key]);
      Object.assign(figures, figuresInTable(key, read.rows, sheet, found.layout, astray[key] ?? []));
    }
    const filled = new Set(isPage(key) ? [] : rows[key].map(({ at }) => at));
    remarks.push(
      ...remarksOn(
        key,
        (astray[key] ?? []).filter(({ row }) => isPage(key) || filled.has(row)),
      ),
    );
  }
  remarks.push(...aboutActs(rows.journal));
  if (content) remarks.push(...aboutTabs(found, content.sheets));
  const snapshot = {
    ...rows,
    passport: passport.fields,
    asOf: passport.fields.as_of ?? null,
    sheets: Object.keys(found.sheets),
  } as unknown as Snapshot;
  return { found, content, snapshot, figures, remarks, astray };
};
