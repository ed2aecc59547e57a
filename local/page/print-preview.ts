import { type Plugin, registry } from "../engine/plugins/plugin";
import type { Getters, Position, Zone } from "../engine/types";
import { o, owl } from "./libraries";

type Preview = {
  setup(): void;
  printStore: Store;
  props: { onExitPrintMode(): void };
  env: { model: { getters: Shown } };
};
type Used = { lastUsedCol: number; lastUsedRow: number };
type Store = {
  changePrintOrientation(orientation: "landscape" | "portrait"): void;
  getLastUsedHeaders(sheetId: string): Used;
  getPageBreaks(sheetId: string, zone: Zone, dimension: "ROW" | "COL", zoom: number): number[];
  getZoneRenderingContext(sheetId: string, zone: Zone, zoom: number): { viewports: Viewports };
  pageDimensionWithMargins: { width: number; height: number };
};
type Viewports = {
  getSheetViewDimension(): { width: number; height: number };
  setSheetViewOffset(sheetId: string, x: number, y: number): void;
};
type MakesViewports = new (
  getters: Shown,
  panes: Record<string, { xSplit: number; ySplit: number }>,
  width: number,
  height: number,
  zoom: number,
) => Viewports;
type Shown = Getters & {
  getColDimensions(sheetId: string, col: number): { start: number; end: number };
  getRowDimensions(sheetId: string, row: number): { start: number; end: number; size: number };
  getPaneDivisions(sheetId: string): { ySplit: number };
};
type Icon = { type: string };
type Icons = Plugin & { getCellIcons(position: Position): Icon[] };
type Holder = { components: Record<string, new () => Preview> };

/** The last row and column that show something: formulas of spare rows do not. */
function lastShown(getters: Shown, sheetId: string): Used {
  const used: Used = { lastUsedCol: 0, lastUsedRow: 0 };
  for (const position of getters.getEvaluatedCellsPositions(sheetId)) {
    if (getters.getEvaluatedCell(position).formattedValue === "") continue;
    used.lastUsedCol = Math.max(used.lastUsedCol, position.col);
    used.lastUsedRow = Math.max(used.lastUsedRow, position.row);
  }
  return used;
}

/** Frozen rows stand at the head of every page, as in Google. */
function repeatHeads(store: Store, getters: Shown): void {
  const { getPageBreaks, getZoneRenderingContext } = store;
  const headOf = (sheetId: string) => {
    const rows = getters.getPaneDivisions(sheetId).ySplit;
    return { rows, height: rows > 0 ? getters.getRowDimensions(sheetId, rows - 1).end : 0 };
  };
  const fits = ({ height }: { height: number }, zoom: number) =>
    height * zoom < store.pageDimensionWithMargins.height / 2;

  store.getPageBreaks = (sheetId, zone, dimension, zoom) => {
    const head = headOf(sheetId);
    if (dimension === "COL" || !fits(head, zoom)) return getPageBreaks.call(store, sheetId, zone, dimension, zoom);
    const breaks = [zone.top];
    let filled = 0;
    for (let row = zone.top; row <= zone.bottom; row++) {
      const size = getters.getRowDimensions(sheetId, row).size * zoom;
      if (filled + size >= store.pageDimensionWithMargins.height) {
        breaks.push(row);
        filled = head.height * zoom;
      }
      filled += size;
    }
    return [...breaks, zone.bottom + 1];
  };
  store.getZoneRenderingContext = (sheetId, zone, zoom) => {
    const context = getZoneRenderingContext.call(store, sheetId, zone, zoom);
    const head = headOf(sheetId);
    if (head.rows === 0 || zone.top < head.rows || !fits(head, zoom)) return context;
    const { width, height } = context.viewports.getSheetViewDimension();
    const panes = { [sheetId]: { xSplit: 0, ySplit: head.rows } };
    const Collection = context.viewports.constructor as MakesViewports;
    const viewports = new Collection(getters, panes, width, height + head.height, zoom);
    const left = getters.getColDimensions(sheetId, zone.left).start;
    viewports.setSheetViewOffset(sheetId, left, getters.getRowDimensions(sheetId, zone.top).start - head.height);
    return { ...context, viewports };
  };
}

/** On paper nobody presses the arrow of a drop-down. */
function withoutArrows(isPrinting: () => boolean): void {
  const views = registry(o, "coreViewsPluginRegistry");
  const Original = views.get("cell_icon") as unknown as new (config: never) => Icons;
  class PaperIcons extends Original {
    override getCellIcons(position: Position) {
      const icons = super.getCellIcons(position);
      return isPrinting() ? icons.filter(({ type }) => type !== "data_validation_list_chip_icon") : icons;
    }
  }
  views.replace("cell_icon", PaperIcons as unknown as typeof Plugin);
}

/**
 * A sheet wider than an upright page is first shown on a lying one, without empty rows and arrows of drop-downs, its
 * frozen rows on every page; Escape leaves the preview.
 */
export function improvePrintPreview(): void {
  let printing = 0;
  withoutArrows(() => printing > 0);
  const holder = o.Spreadsheet as unknown as Holder;
  const Original = holder.components["SpreadsheetPrint"] as new () => Preview;
  class BetterPreview extends Original {
    override setup() {
      super.setup();
      owl.useExternalListener(window, "keydown", (event) => {
        if ((event as KeyboardEvent).key === "Escape") this.props.onExitPrintMode();
      });
      printing++;
      owl.onWillUnmount(() => printing--);
      const { getters } = this.env.model;
      repeatHeads(this.printStore, getters);
      this.printStore.getLastUsedHeaders = (sheetId) => lastShown(getters, sheetId);
      const sheetId = getters.getActiveSheetId();
      const width = getters.getColDimensions(sheetId, this.printStore.getLastUsedHeaders(sheetId).lastUsedCol).end;
      if (width > this.printStore.pageDimensionWithMargins.width) this.printStore.changePrintOrientation("landscape");
    }
  }
  holder.components = { ...holder.components, SpreadsheetPrint: BetterPreview };
}
