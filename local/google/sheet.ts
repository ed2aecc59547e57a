import type { Sheet } from "../../src/host/sheet";
import type { Dimension, Tab } from "../engine/port/structure";
import { type Corner, checkInside } from "./area";
import { conditionalOf, type Look } from "./builders/conditional-format";
import { newProtection, protectionOf } from "./builders/protection";
import { behind, emulate, mismatch } from "./call";
import { colour } from "./colour";
import { type Desk, ServiceError } from "./desk";
import { protectionTypes, togglePositions } from "./enums";
import { checkFreeze, checkGrowth, checkLooksHere, checkOneStays, checkSomeStay, checkTabName } from "./limits";
import { rangeListOf, rangeOf } from "./range/index";
import { placeOf } from "./reference";

type Self = { desk: Desk; id: string; me(): Sheet };

function tabOf({ desk, id }: Self): Tab {
  const tab = desk.tabs().find((one) => one.id === id);
  if (!tab) throw new ServiceError("The sheet does not exist any more.");
  return tab;
}

/** Google's ids are numbers; a tab that a person added in the page has another kind of name. */
export function numericId(id: string): number {
  if (/^\d+$/.test(id)) return Number(id);
  return [...id].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 2_147_483_647, 7);
}

const cornerAt = (self: Self, a1: string) => {
  const tab = tabOf(self);
  const corner = placeOf(String(a1), tab);
  checkInside(corner, tab);
  return corner;
};

function stretch({ desk }: Self, tab: Tab, dimension: Dimension, count: number): void {
  if (dimension === "ROW") checkGrowth(desk, count * tab.columns);
  else checkGrowth(desk, count * tab.rows, tab.columns + count);
  if (dimension === "ROW") tab.rows += count;
  else tab.columns += count;
}

/** Google's complaint about what is no whole number: it takes no part of a row. */
function checkWhole(self: Self, ...given: number[]): void {
  if (!given.every(Number.isInteger)) throw mismatch(given, self.desk.calling);
}

function grow(self: Self, dimension: Dimension, after: number, count: number): Sheet {
  const tab = tabOf(self);
  checkWhole(self, after, count);
  if (count < 1 || after < 1 || after > (dimension === "ROW" ? tab.rows : tab.columns))
    throw new ServiceError("The coordinates of the range are outside the dimensions of the sheet.");
  stretch(self, tab, dimension, count);
  self.desk.later(() => self.desk.grid.insertAfter(self.id, dimension, after - 1, count));
  return self.me();
}

function shrink(self: Self, dimension: Dimension, first: number, count: number): void {
  const tab = tabOf(self);
  const size = dimension === "ROW" ? tab.rows : tab.columns;
  const what = dimension === "ROW" ? "rows" : "columns";
  checkWhole(self, first, count);
  if (count < 1 || first < 1 || first + count - 1 > size) throw new ServiceError(`Those ${what} are out of bounds.`);
  if (count >= size) throw new ServiceError(`You can't delete all the ${what} on the sheet.`);
  self.desk.later(() => {
    checkSomeStay(self.desk, self.id, dimension, first - 1, count);
    self.desk.grid.deleteAt(self.id, dimension, first - 1, count);
  });
  if (dimension === "ROW") tab.rows -= count;
  else tab.columns -= count;
}

function within(self: Self, dimension: Dimension, first: number, count: number, work: () => void): void {
  const tab = tabOf(self);
  checkWhole(self, first, count);
  const corner = { top: 1, left: 1, rows: 1, columns: 1 };
  const place = dimension === "ROW" ? { top: first, rows: count } : { left: first, columns: count };
  checkInside({ ...corner, ...place }, tab);
  self.desk.later(work);
}

function freeze(self: Self, dimension: Dimension, count: number): void {
  const tab = tabOf(self);
  checkWhole(self, count);
  if (count < 0 || count >= (dimension === "ROW" ? tab.rows : tab.columns))
    throw new ServiceError(`You can't freeze all visible ${dimension === "ROW" ? "rows" : "columns"} on the sheet.`);
  self.desk.later(() => {
    checkFreeze(self.desk, self.id, dimension, count);
    self.desk.grid.freeze(self.id, dimension, count);
  });
}

/** Shows this tab to the user. */
export function activate(desk: Desk, id: string): void {
  desk.active.tab = id;
  desk.effect({ do: "activate", tab: desk.tabs().find((tab) => tab.id === id)?.name ?? "", a1: "A1" });
}

const sheet = emulate<Sheet, Self>("Sheet", {
  getName: { cost: "free", run: (self) => tabOf(self).name },
  setName: {
    cost: "structure",
    run: (self, name) => {
      if (typeof name !== "string") throw mismatch([name], "Sheet.setName");
      checkTabName(self.desk, name, self.id);
      self.desk.later(() => self.desk.grid.renameTab(self.id, name));
      tabOf(self).name = name;
      return self.me();
    },
  },
  getSheetId: { cost: "free", run: ({ id }) => numericId(id) },
  getIndex: { cost: "free", run: ({ desk, id }) => desk.tabs().findIndex((tab) => tab.id === id) + 1 },
  getRange: {
    cost: "free",
    run: (self: Self, ...given: unknown[]) => {
      const [first, left, rows, columns] = given;
      if (typeof first === "string" && given.length === 1) return rangeOf(self.desk, self.id, cornerAt(self, first));
      if (given.length < 2 || !given.every(Number.isInteger)) throw mismatch(given, "Sheet.getRange");
      const corner = { top: first, left, rows: rows ?? 1, columns: columns ?? 1 } as Corner;
      checkInside(corner, tabOf(self));
      return rangeOf(self.desk, self.id, corner);
    },
  },
  getRangeList: {
    cost: "free",
    run: (self, list) => {
      if (!Array.isArray(list) || list.length === 0) throw mismatch([list], "Sheet.getRangeList");
      return rangeListOf(
        self.desk,
        self.id,
        list.map((a1) => cornerAt(self, a1)),
      );
    },
  },
  getDataRange: {
    cost: "read",
    run: ({ desk, id }) => {
      const { row, column } = desk.grid.used(id);
      return rangeOf(desk, id, { top: 1, left: 1, rows: Math.max(1, row), columns: Math.max(1, column) });
    },
  },
  getLastRow: { cost: "read", run: ({ desk, id }) => desk.grid.used(id).row },
  getLastColumn: { cost: "read", run: ({ desk, id }) => desk.grid.used(id).column },
  getMaxRows: { cost: "read", run: (self) => tabOf(self).rows },
  getMaxColumns: { cost: "read", run: (self) => tabOf(self).columns },
  insertRowsAfter: { cost: "structure", run: (self, row, count) => grow(self, "ROW", row, count) },
  insertColumnsAfter: { cost: "structure", run: (self, column, count) => grow(self, "COL", column, count) },
  insertColumnsBefore: {
    cost: "structure",
    run: (self, column, count) => {
      const tab = tabOf(self);
      checkWhole(self, column, count);
      if (count < 1) throw new ServiceError("The number of columns in the range must be at least 1.");
      checkInside({ top: 1, left: column, rows: 1, columns: 1 }, tab);
      stretch(self, tab, "COL", count);
      self.desk.later(() => self.desk.grid.insertAt(self.id, "COL", column - 1, count));
      return self.me();
    },
  },
  deleteRows: { cost: "structure", run: (self, row, count) => shrink(self, "ROW", row, count) },
  deleteColumns: { cost: "structure", run: (self, column, count) => shrink(self, "COL", column, count) },
  setFrozenRows: { cost: "structure", run: (self, count) => freeze(self, "ROW", count) },
  setFrozenColumns: { cost: "structure", run: (self, count) => freeze(self, "COL", count) },
  setColumnWidths: {
    cost: "write",
    run: (self, column, count, width) => {
      const { desk, id } = self;
      within(self, "COL", column, count, () => desk.grid.resize(id, "COL", column - 1, count, width));
      return self.me();
    },
  },
  setRowHeights: {
    cost: "write",
    run: (self, row, count, height) => {
      const { desk, id } = self;
      within(self, "ROW", row, count, () => desk.grid.resize(id, "ROW", row - 1, count, height));
      return self.me();
    },
  },
  hideRows: {
    cost: "structure",
    run: (self, row, count) => {
      const { desk, id } = self;
      within(self, "ROW", row, count ?? 1, () => {
        checkOneStays(desk, id, "ROW", row - 1, count ?? 1);
        desk.grid.hide(id, "ROW", row - 1, count ?? 1);
      });
    },
  },
  hideColumns: {
    cost: "structure",
    run: (self, column, count) => {
      const { desk, id } = self;
      within(self, "COL", column, count ?? 1, () => {
        checkOneStays(desk, id, "COL", column - 1, count ?? 1);
        desk.grid.hide(id, "COL", column - 1, count ?? 1);
      });
    },
  },
  showColumns: {
    cost: "structure",
    run: (self, column, count) =>
      within(self, "COL", column, count ?? 1, () => self.desk.grid.show(self.id, "COL", column - 1, count ?? 1)),
  },
  setColumnGroupControlPosition: {
    cost: "structure",
    run: ({ desk, id, me }, position) => {
      if (!Object.values(togglePositions).includes(position as never))
        throw mismatch([position], "Sheet.setColumnGroupControlPosition");
      desk.later(() => desk.grid.setToggle(id, String(position)));
      return me();
    },
  },
  // The engine's toggle of rows always stands above the row before the group.
  setRowGroupControlPosition: {
    cost: "structure",
    run: ({ me }, position) => {
      if (!Object.values(togglePositions).includes(position as never))
        throw mismatch([position], "Sheet.setRowGroupControlPosition");
      return me();
    },
  },
  getColumnWidth: {
    cost: "read",
    run: (self, column) => {
      checkInside({ top: 1, left: column, rows: 1, columns: 1 }, tabOf(self));
      return self.desk.grid.columnWidth(self.id, column - 1);
    },
  },
  getColumnGroupDepth: {
    cost: "read",
    run: (self, column) => {
      checkInside({ top: 1, left: column, rows: 1, columns: 1 }, tabOf(self));
      return self.desk.grid.columnDepth(self.id, column - 1);
    },
  },
  setHiddenGridlines: {
    cost: "structure",
    run: ({ desk, id, me }, hide) => {
      desk.later(() => desk.grid.gridlines(id, !hide));
      return me();
    },
  },
  setTabColor: {
    cost: "structure",
    run: ({ desk, id, me }, color) => {
      const hex = colour(color);
      desk.later(() => desk.grid.tabColor(id, hex || null));
      return me();
    },
  },
  getConditionalFormatRules: {
    cost: "read",
    run: ({ desk, id }) => desk.grid.conditionals(id).map((rule) => conditionalOf(desk, id, rule)),
  },
  setConditionalFormatRules: {
    cost: "structure",
    run: ({ desk, id }, rules) => {
      if (!Array.isArray(rules)) throw mismatch([rules], "Sheet.setConditionalFormatRules");
      const caller = "Sheet.setConditionalFormatRules";
      const held = rules.map((rule) => behind<Look>(rule, "ConditionalFormatRule", caller));
      if (held.some(({ tab }) => tab !== id))
        throw new ServiceError("Conditional format rule cannot have ranges on another sheet.");
      desk.later(() => {
        for (const { rule } of held) if (rule.raw === null) checkLooksHere(desk, id, rule.formula ?? "");
        desk.grid.setConditionals(
          id,
          held.map(({ rule }) => rule),
        );
      });
    },
  },
  getProtections: {
    cost: "read",
    run: ({ desk, id }, type) => {
      if (!type) throw new ServiceError("Please set protection type.");
      if (!Object.values(protectionTypes).includes(type as never)) throw mismatch([type], "Sheet.getProtections");
      const whole = String(type) === "SHEET";
      return desk.grid
        .protections(id)
        .filter(({ zone }) => (zone === null) === whole)
        .map((held) => protectionOf(desk, held));
    },
  },
  protect: { cost: "structure", run: ({ desk, id }) => newProtection(desk, id, null) },
  activate: {
    cost: "write",
    need: "none",
    run: ({ desk, id, me }) => {
      activate(desk, id);
      return me();
    },
  },
});

/** A Sheet of this execution. */
export function sheetOf(desk: Desk, id: string): Sheet {
  const self: Self = { desk, id, me: () => face };
  const face: Sheet = sheet(desk, self);
  return face;
}
