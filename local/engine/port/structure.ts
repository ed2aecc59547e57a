import type { Put } from "../port";
import type { Getters, Zone } from "../types";

export type Tab = { id: string; name: string; rows: number; columns: number };
export type Dimension = "ROW" | "COL";

const series = (first: number, count: number) => Array.from({ length: count }, (_, index) => first + index);

/** Tabs, rows and columns. Places are zero-based. */
export function structurePort(getters: Getters, put: Put) {
  const sheetName = (sheetId: string) => getters.getSheetName(sheetId);
  return {
    tabs: (): Tab[] =>
      getters.getSheetIds().map((id) => ({
        id,
        name: sheetName(id),
        rows: getters.getNumberRows(id),
        columns: getters.getNumberCols(id),
      })),
    insertTab: (sheetId: string, name: string, position: number, rows = 1000, cols = 26) =>
      put("CREATE_SHEET", { sheetId, name, position, rows, cols }),
    renameTab: (sheetId: string, newName: string) =>
      put("RENAME_SHEET", { sheetId, newName, oldName: sheetName(sheetId) }),
    /** A tab's id is a number, as in Google. */
    freshTabId: () =>
      String(Math.max(0, ...getters.getSheetIds().map((id) => (/^\d+$/.test(id) ? Number(id) : 0))) + 1),
    deleteTab: (sheetId: string) => put("DELETE_SHEET", { sheetId, sheetName: sheetName(sheetId) }),
    copyTab: (sheetId: string, sheetIdTo: string, sheetNameTo: string) =>
      put("DUPLICATE_SHEET", { sheetId, sheetIdTo, sheetNameTo }),
    insertAt: (sheetId: string, dimension: Dimension, before: number, quantity: number) => {
      const last = dimension === "ROW" ? getters.getNumberRows(sheetId) : getters.getNumberCols(sheetId);
      const place = before < last ? { base: before, position: "before" } : { base: last - 1, position: "after" };
      put("ADD_COLUMNS_ROWS", { sheetId, sheetName: sheetName(sheetId), dimension, quantity, ...place });
    },
    insertAfter: (sheetId: string, dimension: Dimension, base: number, quantity: number) =>
      put("ADD_COLUMNS_ROWS", {
        sheetId,
        sheetName: sheetName(sheetId),
        dimension,
        quantity,
        base,
        position: "after",
      }),
    deleteAt: (sheetId: string, dimension: Dimension, first: number, count: number) =>
      put("REMOVE_COLUMNS_ROWS", {
        sheetId,
        sheetName: sheetName(sheetId),
        dimension,
        elements: series(first, count),
      }),
    freeze: (sheetId: string, dimension: Dimension, quantity: number) => {
      const what = dimension === "ROW" ? "ROWS" : "COLUMNS";
      if (quantity > 0) put(`FREEZE_${what}`, { sheetId, quantity });
      else put(`UNFREEZE_${what}`, { sheetId });
    },
    resize: (sheetId: string, dimension: Dimension, first: number, count: number, size: number) =>
      put("RESIZE_COLUMNS_ROWS", { sheetId, dimension, elements: series(first, count), size }),
    columnWidth: (sheetId: string, index: number): number => getters.getColSize(sheetId, index),
    hide: (sheetId: string, dimension: Dimension, first: number, count: number) =>
      put("HIDE_COLUMNS_ROWS", { sheetId, dimension, elements: series(first, count) }),
    show: (sheetId: string, dimension: Dimension, first: number, count: number) =>
      put("UNHIDE_COLUMNS_ROWS", { sheetId, dimension, elements: series(first, count) }),
    gridlines: (sheetId: string, areGridLinesVisible: boolean) =>
      put("SET_GRID_LINES_VISIBILITY", { sheetId, areGridLinesVisible }),
    tabColor: (sheetId: string, color: string | null) => put("COLOR_SHEET", { sheetId, color: color ?? undefined }),
    /** Moves columns so that the first of them stands where `before` was. */
    moveColumns: (sheetId: string, first: number, count: number, before: number) => {
      const from = getters.getActiveSheetId();
      if (from !== sheetId) put("ACTIVATE_SHEET", { sheetIdFrom: from, sheetIdTo: sheetId });
      const elements = series(first, count);
      const place = before > first ? { base: before - 1, position: "after" } : { base: before, position: "before" };
      put("MOVE_COLUMNS_ROWS", { sheetId, sheetName: sheetName(sheetId), dimension: "COL", elements, ...place });
    },
    sort: (sheetId: string, zone: Zone, col: number, ascending: boolean) =>
      put("SORT_CELLS", {
        sheetId,
        zone,
        col,
        row: zone.top,
        sortDirection: ascending ? "asc" : "desc",
        sortOptions: { emptyCellAsZero: false, sortHeaders: true },
      }),
  };
}
