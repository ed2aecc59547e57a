import ExcelJS from "exceljs";
import type { Book } from "../contract";
import { areaOf, areaText } from "./area";
import { fillCells } from "./cells";
import { addConditionalFormats } from "./conditional-formats";
import type { Tab, Tabs } from "./formula";
import { longLists } from "./long-lists";
import { argb } from "./look";
import { setUpPage } from "./page-setup";
import { finished } from "./parts";
import { type Saved, savedWorkbook } from "./saved";
import { setSizes } from "./sizes";
import { excelNames } from "./tab-names";
import { addValidations } from "./validations";

function tabsOf(saved: Saved): Tabs {
  const names = excelNames(saved.sheets.map(({ name }) => name));
  return new Map(
    saved.sheets.map(({ name, rowNumber, colNumber }): [string, Tab] => [
      name,
      { rowNumber, colNumber, excelName: names.get(name) ?? name },
    ]),
  );
}

function addNames(workbook: ExcelJS.Workbook, saved: Saved, tabs: Tabs): void {
  for (const [name, reference] of Object.entries(saved.namedRanges ?? {})) {
    const mark = reference.lastIndexOf("!");
    const tab = tabs.get(reference.slice(0, mark).replace(/^'|'$/g, "").replaceAll("''", "'"));
    if (tab) workbook.definedNames.add(`'${tab.excelName}'!${areaText(areaOf(reference.slice(mark + 1), tab))}`, name);
  }
}

/** The whole book as an .xlsx file: formulas live, with their present results. */
export async function exportXlsx(book: Book): Promise<Buffer> {
  const saved = savedWorkbook(book);
  const tabs = tabsOf(saved);
  const workbook = new ExcelJS.Workbook();
  const sheets = saved.sheets.map((tab) => {
    const home = tabs.get(tab.name) as Tab;
    const sheet = workbook.addWorksheet(home.excelName, {
      state: tab.isVisible === false ? "hidden" : "visible",
      ...(tab.color && { properties: { tabColor: { argb: argb(tab.color) } } }),
    });
    return { tab, home, sheet };
  });
  const lists = longLists(workbook);
  for (const { tab, home, sheet } of sheets) {
    const { xSplit = 0, ySplit = 0 } = tab.panes ?? {};
    const showGridLines = tab.areGridLinesVisible !== false;
    sheet.views = [xSplit + ySplit > 0 ? { state: "frozen", xSplit, ySplit, showGridLines } : { showGridLines }];
    const filtered = tab.tables?.find(({ config }) => config?.hasFilters);
    if (filtered) sheet.autoFilter = areaText(areaOf(filtered.range, tab));
    const shown = book.person.shown(tab.name);
    const looks = fillCells(sheet, book, saved, tab, home, tabs);
    setSizes(sheet, tab, shown, looks);
    const before = saved.mentorbookTogglesBefore?.includes(tab.id) === true;
    // the «+» of rows stands above them in the grid
    sheet.properties.outlineProperties = { summaryBelow: false, summaryRight: !before };
    setUpPage(sheet, tab, shown);
    addConditionalFormats(sheet, tab, home, tabs);
    addValidations(sheet, tab, home, tabs, lists);
  }
  addNames(workbook, saved, tabs);
  return finished(Buffer.from(await workbook.xlsx.writeBuffer()));
}
