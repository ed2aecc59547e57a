import type { Host } from "../host/services";
import type { Sheet } from "../host/sheet";
import { isPage, type SheetKey, sheets, tables } from "../spec/book";
import type { Cell } from "../spec/kinds";
import { cellReader, cellsOf, cellValue, serialOf } from "./cells";
import type { Change, Drawn } from "./change";
import type { Found, FoundBook } from "./find";
import { ROW, readKeyCell } from "./layout";

/** Somebody else moved rows or columns, or typed into our cells, while we were at work: read anew and begin again. */
export class Moved extends Error {
  constructor(readonly sheet: SheetKey) {
    super(`[workbook] somebody changed the sheet meanwhile: "${sheet}". Run the call again.`);
    this.name = "Moved";
  }
}

/** A sheet as it was a moment before it is written to, or after. */
type Seen = { key: SheetKey; sheet: Sheet; cells: Cell[][]; keys: string[] };

/** One cell that a change writes: where it is aimed at, and what it is to hold. */
type Shot = { row: number; column: string; now: Drawn };

const numbers = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, i) => first + i);

const shotsAt = (change: Change): Shot[] => {
  if (change.do === "cell") return [change];
  if (change.do === "stamp") return change.cells.map(({ row, now }) => ({ row, column: change.column, now }));
  if (change.do === "put") return change.cells.map((cell) => ({ ...cell, column: change.column }));
  if (change.do === "clear")
    return change.runs.flatMap(({ column, rows: [first, last] }) =>
      numbers(first, last).map((row) => ({ row, column, now: "" })),
    );
  if (change.do === "rows")
    return change.rows.flatMap((cells, i) =>
      Object.entries(cells).map(([column, now]) => ({ row: change.top + i, column, now })),
    );
  // every row goes to another place
  if (change.do === "sort") return numbers(...change.rows).map((row) => ({ row, column: change.column, now: "" }));
  // what leaves with its row is looked at in any one of its columns
  if (change.do === "out") return change.rows.map((row) => ({ row, column: "", now: "" }));
  return change.do === "fill"
    ? numbers(change.from, change.to).map((row) => ({ row, column: change.column, now: { formula: change.formula } }))
    : [];
};

const look = (host: Host, sheet: Sheet, key: SheetKey, zone: string): Seen => {
  const read = cellReader(host.utilities, () => zone);
  const cells = cellsOf(sheet.getDataRange(), read);
  return { key, sheet, cells, keys: (cells[0] ?? []).map((cell) => readKeyCell(cell).key) };
};

/** Columns that people fill in or that name a row: figures change by themselves and prove nothing. */
const steady = (key: SheetKey, column: string): boolean => {
  const kind = tables[key].columns[column];
  return isPage(key) ? column === "key" || column === "value" : kind !== undefined && !kind.computed && !kind.painted;
};

/** What a row says besides the cells that we write in it. */
const evidence = ({ key, keys }: Pick<Seen, "key" | "keys">, row: Cell[] | undefined, but: ReadonlySet<string>) =>
  JSON.stringify(keys.map((column, i) => (column && steady(key, column) && !but.has(column) ? (row?.[i] ?? "") : "")));

const NOTHING: ReadonlySet<string> = new Set();

const agree = (found: Found, seen: Seen, shots: readonly Shot[]): boolean =>
  found.keys.join() === seen.keys.join() &&
  [...new Set(shots.map(({ row }) => row))]
    .filter((row) => isPage(found.key) || row >= ROW.first)
    .every((row) => evidence(found, found.cells[row - 1], NOTHING) === evidence(seen, seen.cells[row - 1], NOTHING));

export type Aim = { seen: Seen; found: Found; shots: Shot[] };

/**
 * A last look before writing: the rows and columns that the changes are aimed at still stand where they were read, and
 * nobody has typed into them since. One read a sheet; sheets whose rows or columns we move ourselves are passed over.
 * Throws `Moved` otherwise; nothing is written yet.
 */
export const takeAim = (host: Host, changes: readonly Change[], { sheets: found }: FoundBook, zone: string): Aim[] => {
  const book = host.spreadsheets.getActiveSpreadsheet();
  const ours = ["draw", "column", "field"];
  const moving = new Set(changes.flatMap((change) => (ours.includes(change.do) ? [change.sheet] : [])));
  const living = changes.filter(({ sheet }) => !moving.has(sheet));
  const keys = [...new Set(living.flatMap((change) => (shotsAt(change).length > 0 ? [change.sheet] : [])))];
  // rows that went cannot be put back, so they are looked at last
  const leaving = ["out", "sort"];
  const shrinking = new Set(changes.flatMap((change) => (leaving.includes(change.do) ? [change.sheet] : [])));
  const order = [...keys.filter((key) => !shrinking.has(key)), ...keys.filter((key) => shrinking.has(key))];
  return order.flatMap((key): Aim[] => {
    const was = found[key];
    if (!was) return [];
    const sheet = book.getSheetByName(was.tab);
    if (!sheet) throw new Moved(key);
    const seen = look(host, sheet, key, zone);
    const shots = changes.flatMap((change) => (change.sheet === key ? shotsAt(change) : []));
    if (!agree(was, seen, shots)) throw new Moved(key);
    // rows that we take out or sort ourselves cannot be looked for at their places afterwards
    return shrinking.has(key) ? [] : [{ seen, found: was, shots }];
  });
};

const written = (now: Drawn): Cell | null => (typeof now !== "object" ? now : "day" in now ? now.day : null);

/** Does a cell hold what was written, in a column without days too? */
const shows = (cell: Cell | undefined, now: Drawn): boolean =>
  cell === written(now) || (typeof now === "object" && "day" in now && cell === serialOf(now.day));

/** Names of rows: a row's id or its field's key, or all that it says besides what we write; doubled ones name nothing. */
const namesOf = (seen: Seen, but: ReadonlySet<string>): Map<string, number> => {
  const id = isPage(seen.key) ? "key" : (sheets[seen.key].rowKey ?? "");
  const at = but.has(id) ? -1 : seen.keys.indexOf(id);
  const rows = new Map<string, number>();
  const doubled = new Set<string>();
  seen.cells.forEach((row, i) => {
    const name = String(row[at] ?? "") || evidence(seen, row, but);
    if (rows.has(name)) doubled.add(name);
    rows.set(name, i);
  });
  for (const name of doubled) rows.delete(name);
  return rows;
};

/** Names of columns: their keys; a person's own one by its head. */
const columnsOf = ({ keys, cells }: Seen): Map<string, number> =>
  new Map(keys.map((key, i) => [key || `own ${cells[ROW.head - 1]?.[i] ?? ""}`, i]));

/**
 * How the sheet is after writing. What grew between asking for the range of all entries and reading it ends too early:
 * where a column or a row of before is missing, a second look tells whether it is gone.
 */
const lookAfter = (host: Host, { seen: before, shots }: Aim, zone: string): Seen => {
  const but = new Set(shots.map(({ column }) => column));
  const after = look(host, before.sheet, before.key, zone);
  const [columns, rows] = [columnsOf(after), namesOf(after, but)];
  const whole = [...columnsOf(before).keys()].every((name) => columns.has(name));
  return whole && [...namesOf(before, but).keys()].every((name) => rows.has(name))
    ? after
    : look(host, before.sheet, before.key, zone);
};

/** What an aim has hit where it was not the cell that was meant: that cell as it is now, and what it held before. */
const astray = ({ seen: before, found, shots }: Aim, after: Seen) => {
  const but = new Set(shots.map(({ column }) => column));
  const [from, to] = [namesOf(before, but), namesOf(after, but)];
  const [across, now] = [columnsOf(before), columnsOf(after)];
  const nameAt = new Map([...from].map(([name, row]) => [row, name]));
  const nameNow = new Map([...to].map(([name, row]) => [row, name]));
  const columnNow = new Map([...now].map(([name, at]) => [at, name]));
  const blank = evidence(after, [], but);
  const still = ({ row }: Shot) => {
    const name = nameAt.get(row - 1);
    const same = () => evidence(before, before.cells[row - 1], but) === evidence(after, after.cells[row - 1], but);
    return name === undefined ? same() : to.get(name) === row - 1;
  };
  if (before.keys.join() === after.keys.join() && shots.every(still)) return null;
  const landed = ({ row, column, now: text }: Shot) =>
    after.cells[to.get(nameAt.get(row - 1) ?? "") ?? -1]?.[now.get(column) ?? -1] === written(text);
  if (shots.every(landed)) return null;
  return shots.flatMap((shot) => {
    const [line, place] = [shot.row - 1, before.keys.indexOf(shot.column)];
    const [name, column] = [nameNow.get(line), columnNow.get(place) ?? ""];
    // what went where it was meant goes back too, so that the next attempt finds all as it was; not what was typed since
    const right = name !== undefined && name === nameAt.get(line) && column === shot.column;
    if (right && !shows(after.cells[line]?.[place], shot.now)) return [];
    if (name === undefined && evidence(after, after.cells[line], but) !== blank) return [];
    // a figure's formula cannot be put back as it was; an empty cell is one that a repair fills
    if (column in tables[before.key].columns && !steady(before.key, column))
      return shows(after.cells[line]?.[place], shot.now) ? [{ line, place, back: "" }] : [];
    const [row, at] = [from.get(name ?? ""), across.get(column)];
    const held = row === undefined || at === undefined ? "" : (before.cells[row]?.[at] ?? "");
    if ((after.cells[line]?.[place] ?? "") === held) return [];
    const formula = row === undefined || at === undefined ? "" : found.formulas?.[row]?.[at];
    const day = tables[before.key].columns[column]?.is === "date" && held !== "";
    const back: Drawn = formula ? { formula } : day ? { day: String(held) } : held;
    return [{ line, place, back }];
  });
};

/**
 * Looks after writing whether it went where it was aimed: one read a sheet. Where rows or columns were moved in that very
 * moment, cells that were hit by mistake get back what they held, and `Moved` is thrown.
 */
export const confirm = (host: Host, aims: readonly Aim[], zone: string): void => {
  let moved: SheetKey | null = null;
  for (const aim of aims) {
    const { sheet, key } = aim.seen;
    const hits = astray(aim, lookAfter(host, aim, zone));
    if (!hits) continue;
    moved = key;
    for (const { line, place, back } of hits) sheet.getRange(line + 1, place + 1).setValues([[cellValue(back)]]);
  }
  if (!moved) return;
  host.spreadsheets.flush();
  throw new Moved(moved);
};
