import type { Row, Worksheet } from "exceljs";
import type { SavedTab } from "../saved";
import { COLUMN_PIXELS } from "../sizes";

type Sized = Pick<SavedTab, "rows" | "cols" | "headerGroups">;
type Line = { level: number; hidden: boolean };
type Group = { start: number; end: number; isFolded: boolean };

const PIXELS_PER_POINT = 4 / 3;
const PIXELS_PER_CHARACTER = 7;
const DEEPEST = 7;

/** Neighbours of at least this depth are one group, folded when all of them are hidden. */
function groupsOf(lines: readonly Line[]): Group[] {
  const groups: Group[] = [];
  for (let depth = 1; depth <= DEEPEST; depth++) {
    lines.forEach(({ level, hidden }, at) => {
      if (level < depth) return;
      const last = groups.at(-1);
      const goesOn = last && last.end === at - 1 && (lines[at - 1]?.level ?? 0) >= depth && last.start <= at - 1;
      if (!goesOn || groups.length === 0) groups.push({ start: at, end: at, isFolded: hidden });
      else {
        last.end = at;
        last.isFolded &&= hidden;
      }
    });
  }
  return groups;
}

const isFolded = (groups: readonly Group[], at: number) =>
  groups.some((group) => group.isFolded && group.start <= at && at <= group.end);

/** The height that a person gave; a row that is as high as its wrapped text grows by itself. */
function heightOf(row: Row | undefined, usual: number | undefined): number {
  if (!row?.height || row.hidden || Math.abs(row.height - (usual ?? 0)) < 0.1) return 0;
  let wraps = false;
  row.eachCell((cell) => {
    wraps ||= cell.alignment?.wrapText === true;
  });
  return wraps ? 0 : Math.round(row.height * PIXELS_PER_POINT);
}

/** Widths, heights, hidden rows and columns, groups. */
export function sizesOf(sheet: Worksheet, rows: number, columns: number): Sized {
  const sized: Sized & { headerGroups: Record<"ROW" | "COL", Group[]> } = {
    rows: {},
    cols: {},
    headerGroups: { ROW: [], COL: [] },
  };
  const allRows = Array.from({ length: rows }, (_, at) => sheet.findRow(at + 1));
  const allColumns = Array.from({ length: columns }, (_, at) => sheet.getColumn(at + 1));
  sized.headerGroups.ROW = groupsOf(allRows.map((row) => ({ level: row?.outlineLevel ?? 0, hidden: !!row?.hidden })));
  sized.headerGroups.COL = groupsOf(
    allColumns.map(({ outlineLevel, hidden }) => ({ level: outlineLevel ?? 0, hidden: !!hidden })),
  );
  allRows.forEach((row, at) => {
    const size = heightOf(row, sheet.properties.defaultRowHeight);
    const isHidden = row?.hidden && !isFolded(sized.headerGroups.ROW, at);
    if (size || isHidden) sized.rows[at] = { ...(size && { size }), ...(isHidden && { isHidden }) };
  });
  allColumns.forEach(({ width, hidden }, at) => {
    const pixels = Math.round((width ?? 0) * PIXELS_PER_CHARACTER);
    const size = pixels === COLUMN_PIXELS ? 0 : pixels;
    const isHidden = hidden && !isFolded(sized.headerGroups.COL, at);
    if (size || isHidden) sized.cols[at] = { ...(size && { size }), ...(isHidden && { isHidden }) };
  });
  return sized;
}
