import type { Cell, CellErrorValue, CellFormulaValue, CellValue, Style, Worksheet } from "exceljs";
import type { Book } from "../contract";
import { type Area, address, areaOf, cellsOf } from "./area";
import { excelFormula, type Tab, type Tabs } from "./formula";
import { cellStyle } from "./look";
import type { Saved, SavedTab } from "./saved";

type Value = string | number | boolean | null;

const LONGEST_TEXT = 32_767;
const ERROR = /^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!)$/;
const LINK = /^\[([^[\]]*)\]\((https?:\/\/[^)\s]+)\)$/;

const resultOf = (value: Value): CellFormulaValue["result"] => {
  if (value === null) return "";
  return typeof value === "string" && ERROR.test(value) ? ({ error: value } as CellErrorValue) : value;
};

const plain = (value: Value): CellValue => (typeof value === "string" ? value.slice(0, LONGEST_TEXT) : value);

function setFormula(cell: Cell, content: string, value: Value, home: Tab, tabs: Tabs): void {
  const formula = value === "#ERROR!" ? null : excelFormula(content.slice(1), home, tabs);
  if (!formula) {
    cell.value = plain(value);
    cell.note = `Формула, которой нет в Excel: ${content}`;
    return;
  }
  const { text, isArray } = formula;
  const array = isArray && { shareType: "array", ref: cell.address };
  cell.value = { formula: text, result: resultOf(value), ...array } as CellFormulaValue;
}

/** Each cell's styles, formats and borders are kept by range: which of each a cell has. */
function looksByCell(saved: Saved, tab: SavedTab): Map<string, Partial<Style>> {
  const keys = new Map<string, [style?: number, borders?: number, format?: number]>();
  for (const [index, ranges] of [tab.styles, tab.borders, tab.formats].entries()) {
    for (const [range, key] of Object.entries(ranges)) {
      for (const [row, column] of cellsOf(areaOf(range, tab))) {
        const cell = address(row, column);
        const found = keys.get(cell) ?? [];
        found[index] = key;
        keys.set(cell, found);
      }
    }
  }
  const styles = new Map<string, Partial<Style>>();
  const looks = new Map<string, Partial<Style>>();
  for (const [cell, [style = 0, borders = 0, format = 0]] of keys) {
    const key = `${style} ${borders} ${format}`;
    const look = styles.get(key) ?? cellStyle(saved.styles[style], saved.borders[borders], saved.formats[format]);
    styles.set(key, look);
    looks.set(cell, look);
  }
  return looks;
}

/** Contents, looks, notes and merges of one tab. Gives the looks back: row heights depend on them. */
export function fillCells(sheet: Worksheet, book: Book, saved: Saved, tab: SavedTab, home: Tab, tabs: Tabs) {
  const looks = looksByCell(saved, tab);
  for (const [cell, look] of looks) sheet.getCell(cell).style = look;
  for (const [at, content] of Object.entries(tab.cells)) {
    const cell = sheet.getCell(at);
    const value = book.person.value(tab.name, at);
    const link = LINK.exec(content);
    if (!looks.has(at)) cell.style = cellStyle(undefined, undefined, undefined);
    if (content.startsWith("=")) setFormula(cell, content, value, home, tabs);
    else cell.value = link ? { text: link[1] || link[2] || "", hyperlink: link[2] || "" } : plain(value);
  }
  for (const [at, text] of Object.entries(saved.mentorbookNotes?.[tab.id] ?? {})) sheet.getCell(at).note = text;
  for (const merge of tab.merges ?? []) mergeCells(sheet, areaOf(merge, tab));
  return looks;
}

function mergeCells(sheet: Worksheet, { top, left, bottom, right }: Area): void {
  sheet.mergeCellsWithoutStyle(top, left, bottom, right);
}
