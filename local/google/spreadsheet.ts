import type { Sheet } from "../../src/host/sheet";
import type { NamedRange, Spreadsheet } from "../../src/host/spreadsheet";
import type { Named } from "../engine/port/marks";
import { type Area, cornerOf, zoneOf } from "./area";
import { behind, emulate, mismatch } from "./call";
import { type Desk, ServiceError } from "./desk";
import { checkGrowth, checkTabName, NEW_TAB } from "./limits";
import { rangeOf } from "./range/index";
import { activate, sheetOf } from "./sheet";

const namedRange = emulate<NamedRange, { desk: Desk; held: Named }>("NamedRange", {
  getName: { cost: "free", run: ({ held }) => held.name },
  getRange: { cost: "free", run: ({ desk, held }) => rangeOf(desk, held.sheetId, cornerOf(held.zone)) },
  remove: {
    cost: "structure",
    run: ({ desk, held }) => {
      const name = held.name.toLowerCase();
      const gone = new ServiceError(`The named range ${held.name} does not exist.`);
      desk.later(() => {
        if (!desk.grid.names().some((one) => one.name.toLowerCase() === name)) throw gone;
        desk.grid.removeName(held.name);
      });
    },
  },
});

/** Letters, figures and `_`; not like an address (A1, R1C1, R5, C), and not beginning with a figure, true or false. */
const VALID_NAME = /^(?!\d)(?!true|false)(?![a-z]{1,3}\d+$)(?!r\d*(?:c\d*)?$)(?!c\d*$)[\p{L}\p{N}_]{1,250}$/iu;

function freshTabId(desk: Desk): string {
  const numbers = desk.tabs().map(({ id }) => (/^\d+$/.test(id) ? Number(id) : 0));
  return String(Math.max(0, ...numbers) + 1);
}

const spreadsheet = emulate<Spreadsheet, Desk>("Spreadsheet", {
  getName: { cost: "free", run: ({ title }) => title },
  getSheets: { cost: "free", need: "none", run: (desk) => desk.tabs().map(({ id }) => sheetOf(desk, id)) },
  getSheetByName: {
    cost: "free",
    need: "none",
    run: (desk, name) => {
      const tab = desk.tabs().find((one) => one.name === name);
      return tab ? sheetOf(desk, tab.id) : null;
    },
  },
  getActiveSheet: { cost: "free", need: "none", run: (desk) => sheetOf(desk, activeTab(desk)) },
  setActiveSheet: {
    cost: "write",
    run: (desk, sheet) => {
      activate(desk, behind<{ id: string }>(sheet, "Sheet", "Spreadsheet.setActiveSheet").id);
      return sheet as Sheet;
    },
  },
  insertSheet: {
    cost: "structure",
    run: (desk, name, index) => {
      if (typeof name !== "string") throw mismatch([name, index], "Spreadsheet.insertSheet");
      checkTabName(desk, name);
      checkGrowth(desk, NEW_TAB.rows * NEW_TAB.columns);
      const id = freshTabId(desk);
      const tabs = desk.tabs();
      const place = index ?? tabs.length;
      if (!Number.isInteger(place) || place < 0 || place > tabs.length)
        throw new ServiceError(`Invalid sheet index: ${index}.`);
      desk.later(() => desk.grid.insertTab(id, name, place));
      tabs.splice(place, 0, { id, name, ...NEW_TAB });
      activate(desk, id);
      return sheetOf(desk, id);
    },
  },
  getNamedRanges: { cost: "read", run: (desk) => desk.grid.names().map((held) => namedRange(desk, { desk, held })) },
  getRangeByName: {
    cost: "read",
    need: "none",
    run: (desk, name) => {
      const held = desk.grid.names().find((one) => one.name.toLowerCase() === name.toLowerCase());
      return held ? rangeOf(desk, held.sheetId, cornerOf(held.zone)) : null;
    },
  },
  setNamedRange: {
    cost: "structure",
    run: (desk, name, range) => {
      if (typeof name !== "string") throw mismatch([name, range], "Spreadsheet.setNamedRange");
      if (!VALID_NAME.test(name)) throw new ServiceError(`The name "${name}" is invalid for a named range.`);
      const area = behind<Area>(range, "Range", "Spreadsheet.setNamedRange");
      desk.later(() => desk.grid.setName(name, area.tab, zoneOf(area)));
    },
  },
  getSpreadsheetLocale: { cost: "read", run: ({ grid }) => grid.locale() },
  getSpreadsheetTimeZone: { cost: "read", run: ({ grid }) => grid.timeZone() },
  toast: {
    cost: "write",
    run: (desk, text, title, seconds) =>
      desk.effect({ do: "toast", text: String(text), title: String(title ?? ""), seconds: seconds ?? 5 }),
  },
});

/** The tab the user looks at; the first one if that is gone. */
export function activeTab(desk: Desk): string {
  const tabs = desk.tabs();
  return tabs.some(({ id }) => id === desk.active.tab) ? desk.active.tab : (tabs[0]?.id ?? "0");
}

/** The open spreadsheet, as this execution sees it. */
export const spreadsheetOf = (desk: Desk): Spreadsheet => spreadsheet(desk, desk);
