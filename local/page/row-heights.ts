import { type Plugin, registry } from "../engine/plugins/plugin";
import type { Command, Getters, O, Position, Style, Zone } from "../engine/types";

type Heights = number[];
type Shown = Getters & {
  getMerge(position: Position): Zone | undefined;
  getSpreadZone(position: Position): Zone | undefined;
  isColHidden(sheetId: string, col: number): boolean;
  getCellMultiLineText(position: Position, to: { maxWidth: number; wrapWidth: number | undefined }): string[];
  getLinesIn(position: Position, style: Style, wrapWidth: number | undefined): string[];
  getMultilineTextSize(lines: string[], style: Style): { height: number };
  shouldShowFormulas(): boolean;
  getTextHeights(sheetId: string): Heights | undefined;
};
type RowSizes = Plugin & {
  getRowSize(sheetId: string, row: number): number;
  getCellHeight(position: Position): number;
};
type Positions = Plugin & { headerPositions: Record<string, object> };
type SheetTools = Plugin & {
  autoResizeRows(sheetId: string, rows: number[]): void;
  getCellMultiLineText(...asked: Parameters<Shown["getCellMultiLineText"]>): string[];
};

const BESIDE = 8;
const ABOVE_AND_BELOW = 6;
const USUAL = 23;
/** Points of a font that fits into a usual row; the pixels of its widest letter. */
const FITTING = 10;
const WIDEST = 14;
/** Makes a text of what looks like a number. */
const NO_WIDTH = "\u2060";
const LOCAL_COMMANDS = new Set(["START", "ACTIVATE_SHEET", "EVALUATE_CELLS", "UNDO", "REDO"]);

/** Rows as high as the results of their formulas need, as in Google; the library counts typed texts only. */
export function growRowsWithFormulas(o: O): void {
  const known = new Map<string, number>();

  const views = registry(o, "coreViewsPluginRegistry");
  const RowSizes = views.get("row_size") as unknown as new (config: never) => RowSizes;
  class FullRowSizes extends RowSizes {
    static getters = [...(RowSizes as unknown as typeof Plugin).getters, "getTextHeights"];
    private heights: Record<string, Heights> = {};
    private stale = true;

    override handle(command: Command) {
      super.handle(command);
      if (o.coreTypes.has(command.type as never) || LOCAL_COMMANDS.has(command.type)) this.stale = true;
    }

    /** The evaluation has ended its own `finalize` by now, the positions of rows have not begun theirs. */
    override finalize() {
      super.finalize();
      const getters = this.getters as Shown;
      if (!this.stale || getters.shouldShowFormulas()) return;
      this.stale = false;
      const sheetId = getters.getActiveSheetId();
      const heights = measured(getters, sheetId, known);
      if (!same(heights, this.heights[sheetId] ?? [])) this.heights[sheetId] = heights;
    }

    override getRowSize(sheetId: string, row: number) {
      const size = super.getRowSize(sheetId, row);
      if (this.getters.getUserRowSize(sheetId, row) !== undefined) return size;
      return Math.max(size, this.heights[sheetId]?.[row] ?? 0);
    }

    /** The library reads «10:02» in a cell of plain text as a number, and measures its long fraction. */
    override getCellHeight(position: Position) {
      const cell = this.getters.getCell(position);
      if (!cell || cell.isFormula || cell.format !== "@" || !cell.content) return super.getCellHeight(position);
      const text = { ...cell, content: `${NO_WIDTH}${cell.content}` };
      const getters = Object.create(this.getters, { getCell: { value: () => text } });
      return super.getCellHeight.call(Object.create(this, { getters: { value: getters } }), position);
    }

    getTextHeights(sheetId: string) {
      return this.heights[sheetId];
    }
  }
  views.replace("row_size", FullRowSizes as unknown as typeof Plugin);

  const stateful = registry(o, "statefulUIPluginRegistry");
  const Positions = stateful.get("header_positions") as unknown as new (config: never) => Positions;
  class FullPositions extends Positions {
    private seen: Record<string, Heights | undefined> = {};

    override finalize() {
      for (const sheetId of this.getters.getSheetIds()) {
        const heights = (this.getters as Shown).getTextHeights(sheetId);
        if (heights !== this.seen[sheetId]) delete this.headerPositions[sheetId];
        this.seen[sheetId] = heights;
      }
      super.finalize();
    }
  }
  stateful.replace("header_positions", FullPositions as unknown as typeof Plugin);

  const features = registry(o, "featurePluginRegistry");
  const SheetTools = features.get("ui_sheet") as unknown as new (config: never) => SheetTools;
  class FullSheetTools extends SheetTools {
    static getters = [...(SheetTools as unknown as typeof Plugin).getters, "getLinesIn"];

    /** Broken into lines in the letters that are painted: a conditional format may make them bold. */
    override getCellMultiLineText(...[position, to]: Parameters<Shown["getCellMultiLineText"]>) {
      return this.linesIn(position, this.getters.getCellComputedStyle(position), to);
    }

    getLinesIn(position: Position, style: Style, wrapWidth: number | undefined) {
      return this.linesIn(position, style, { maxWidth: 0, wrapWidth });
    }

    private linesIn(position: Position, style: Style, to: Parameters<Shown["getCellMultiLineText"]>[1]) {
      const getters = Object.create(this.getters, { getCellStyle: { value: () => style } });
      return super.getCellMultiLineText.apply(Object.create(this, { getters: { value: getters } }), [position, to]);
    }

    /** A height of its own would stop the row from following its formulas. */
    override autoResizeRows(sheetId: string, rows: number[]) {
      this.dispatch("RESIZE_COLUMNS_ROWS", { sheetId, dimension: "ROW", elements: rows, size: null });
    }
  }
  features.replace("ui_sheet", FullSheetTools as unknown as typeof Plugin);
}

/** The height that each row needs for what its formulas show; rows that need no more than the usual one are left out. */
function measured(getters: Shown, sheetId: string, known: Map<string, number>): Heights {
  const heights: Heights = [];
  const hidden = Array.from({ length: getters.getNumberCols(sheetId) }, (_, col) => getters.isColHidden(sheetId, col));
  for (const { id, isFormula } of getters.getCells(sheetId)) {
    if (!isFormula) continue;
    const position = getters.getCellPosition(id);
    for (const one of spread(position, getters.getSpreadZone(position))) {
      if (hidden[one.col]) continue;
      const height = heightAt(getters, one, known);
      if (height > Math.max(USUAL, heights[one.row] ?? 0)) heights[one.row] = height;
    }
  }
  return heights;
}

function* spread(position: Position, zone: Zone | undefined): Generator<Position> {
  if (!zone) return yield position;
  for (let row = zone.top; row <= zone.bottom; row++)
    for (let col = zone.left; col <= zone.right; col++) yield { ...position, row, col };
}

function heightAt(getters: Shown, position: Position, known: Map<string, number>): number {
  const text = getters.getEvaluatedCell(position).formattedValue;
  if (text === "") return 0;
  const own = getters.getCell(position)?.style;
  const wrapping = own?.wrapping === "wrap";
  // one line in letters of the usual size
  if ((own?.fontSize ?? 0) <= FITTING && !turned(own) && !text.includes("\n") && !wrapping) return 0;
  const merge = getters.getMerge(position);
  if (merge && merge.bottom > merge.top) return 0;
  const wrapWidth = wrapping ? widthOf(getters, position, merge) - BESIDE : undefined;
  if (wrapWidth !== undefined && surelyOneLine(text, own, wrapWidth)) return 0;
  const inLetters = (style: Style) => heightIn(getters, position, style, wrapWidth, text, known);
  const plain = inLetters({ ...own });
  // a conditional format may make letters bold; it is asked only where that matters
  return inLetters({ ...own, bold: true }) === plain ? plain : inLetters(getters.getCellComputedStyle(position));
}

function heightIn(
  getters: Shown,
  position: Position,
  style: Style,
  wrapWidth: number | undefined,
  text: string,
  known: Map<string, number>,
): number {
  const key = [wrapWidth, style.fontSize, style.bold, style.italic, turned(style), text].join();
  const before = known.get(key);
  if (before !== undefined) return before;
  const lines = getters.getLinesIn(position, style, wrapWidth);
  const height = Math.round(getters.getMultilineTextSize(lines, style).height) + ABOVE_AND_BELOW;
  known.set(key, height);
  return height;
}

const turned = (style: Style | undefined) => (style as { rotation?: number } | undefined)?.rotation;

/** No letter is wider than it is high; so most cells need not be measured, nor their conditional formats asked. */
const surelyOneLine = (text: string, style: Style | undefined, width: number) =>
  (style?.fontSize ?? 0) <= FITTING && !turned(style) && !text.includes("\n") && text.length * WIDEST <= width;

function widthOf(getters: Shown, { sheetId, col }: Position, merge: Zone | undefined): number {
  let width = 0;
  for (let at = merge?.left ?? col; at <= (merge?.right ?? col); at++)
    if (!getters.isColHidden(sheetId, at)) width += getters.getColSize(sheetId, at);
  return width;
}

const same = (a: Heights, b: Heights) => a.length === b.length && a.every((height, row) => height === b[row]);
