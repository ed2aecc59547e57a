import type { Clock, Person, User } from "./contract";
import type { Grid } from "./engine/port";
import type { Position, Zone } from "./engine/types";
import type { openEdits } from "./run/edits";
import type { Edit } from "./run/events";

export type PersonAt = {
  grid: Grid;
  clock: Clock;
  user: User;
  edits: ReturnType<typeof openEdits>;
  /** Makes one entry of an act and what it sets off. */
  whole<T>(act: () => T): T;
};

const corner = ({ top, left }: Zone) => ({ row: top, col: left });
const isOne = ({ top, left, bottom, right }: Zone) => top === bottom && left === right;

/** A person at the grid: the same commands that the page's menus and keyboard send. */
export function openPerson({ grid, clock, user, edits, whole }: PersonAt): Person {
  const tabId = (tab: string): string => {
    const found = grid.tabs().find(({ name }) => name === tab);
    if (!found) {
      const names = grid.tabs().map(({ name }) => `«${name}»`);
      throw new Error(`Листа «${tab}» нет. Есть: ${names.join(", ")}.`);
    }
    return found.id;
  };
  const zoneOf = (tab: string, a1: string): Zone => {
    if (!/^\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d+)?$/.test(a1))
      throw new Error(`Адрес «${a1}» непонятен. Нужен такой: B7 или B7:D9.`);
    const zone = grid.zoneOf(a1.toUpperCase());
    const { rows, columns } = sizeOf(tab);
    if (zone.bottom >= rows || zone.right >= columns) throw new Error(`Ячейки ${a1} нет на листе «${tab}».`);
    return zone;
  };
  const sizeOf = (tab: string) => {
    const { rows = 0, columns = 0 } = grid.tabs().find(({ name }) => name === tab) ?? {};
    return { rows, columns };
  };
  /** `beyond` 1: the place behind the last one is meant too. */
  const columnAt = (tab: string, letters: string, beyond = 0): number => {
    const column = /^[A-Za-z]{1,3}$/.test(letters) ? grid.zoneOf(`${letters.toUpperCase()}1`).left : -1;
    if (column < 0 || column >= sizeOf(tab).columns + beyond)
      throw new Error(`Столбца ${letters} нет на листе «${tab}».`);
    return column;
  };
  const rowAt = (tab: string, row: number, beyond = 0): number => {
    if (row < 1 || row > sizeOf(tab).rows + beyond) throw new Error(`Строки ${row} нет на листе «${tab}».`);
    return row - 1;
  };
  const checkTabName = (name: string, own?: string) => {
    if (name.trim() === "") throw new Error("Имя листа не может быть пустым.");
    if (/['*?/\\[\]]/.test(name)) throw new Error(`Имя листа «${name}»: знаки ' * ? / \\ [ ] в нём нельзя.`);
    if (grid.tabs().some((tab) => tab.name !== own && tab.name.toLowerCase() === name.toLowerCase()))
      throw new Error(`Лист «${name}» уже есть. Выберите другое имя.`);
  };

  /** One act of the person; afterwards the add-on hears of it if Google would tell. */
  const act = (work: () => void, edit?: Edit) => whole(() => perform(work, edit));
  const perform = (work: () => void, edit?: Edit) => {
    if (user === "viewer") throw new Error("Читатель не может менять таблицу.");
    const oldValue = edit ? edits.before(edit) : undefined;
    try {
      grid.batch(work);
    } catch (error) {
      const reasons = (error as { reasons?: string[] }).reasons ?? [];
      if (!reasons.includes("Protected")) throw error;
      throw new Error("Ячейка защищена. Попросите владельца таблицы снять защиту.", { cause: error });
    }
    if (edit) edits.edited(edit, oldValue);
  };

  const checkChoice = (at: Position, text: string, a1: string) => {
    if (text.startsWith("=") || !grid.refuses(at, text.trim())) return;
    throw new Error(`В ячейку ${a1} можно вписать только значение из списка, «${text}» в нём нет.`);
  };

  return {
    type(tab, a1, text) {
      const sheetId = tabId(tab);
      const zone = zoneOf(tab, a1);
      const at = { sheetId, ...corner(zone) };
      checkChoice(at, text, a1);
      act(() => grid.typed(at, text, clock.now().getFullYear()), { sheetId, zone, single: true });
    },
    paste(tab, a1, block) {
      const sheetId = tabId(tab);
      const { top, left } = zoneOf(tab, a1);
      const bottom = top + block.length - 1;
      const right = left + Math.max(...block.map((row) => row.length)) - 1;
      const { rows, columns } = sizeOf(tab);
      act(
        () => {
          if (bottom >= rows) grid.insertAt(sheetId, "ROW", rows, bottom - rows + 1);
          if (right >= columns) grid.insertAt(sheetId, "COL", columns, right - columns + 1);
          for (const [row, texts] of block.entries())
            for (const [col, text] of texts.entries())
              grid.typed({ sheetId, row: top + row, col: left + col }, text, clock.now().getFullYear());
        },
        { sheetId, zone: { top, left, bottom, right }, single: false },
      );
    },
    clear(tab, range) {
      const sheetId = tabId(tab);
      const zone = zoneOf(tab, range);
      act(
        () => {
          for (let row = zone.top; row <= zone.bottom; row++)
            for (let col = zone.left; col <= zone.right; col++)
              if (grid.hasContent({ sheetId, row, col })) grid.empty({ sheetId, row, col });
        },
        { sheetId, zone, single: isOne(zone) },
      );
    },
    insertRows(tab, row, count) {
      const sheetId = tabId(tab);
      const before = rowAt(tab, row, 1);
      act(() => grid.insertAt(sheetId, "ROW", before, count));
    },
    deleteRows(tab, first, count) {
      const sheetId = tabId(tab);
      const row = rowAt(tab, first);
      rowAt(tab, first + count - 1);
      act(() => grid.deleteAt(sheetId, "ROW", row, count));
    },
    insertColumns(tab, column, count) {
      const sheetId = tabId(tab);
      const before = columnAt(tab, column, 1);
      act(() => grid.insertAt(sheetId, "COL", before, count));
    },
    deleteColumns(tab, first, count) {
      const sheetId = tabId(tab);
      const column = columnAt(tab, first);
      act(() => grid.deleteAt(sheetId, "COL", column, count));
    },
    moveColumns(tab, first, count, column) {
      const sheetId = tabId(tab);
      const [from, before] = [columnAt(tab, first), columnAt(tab, column, 1)];
      act(() => grid.moveColumns(sheetId, from, count, before));
    },
    copyColumn(tab, from, to) {
      const sheetId = tabId(tab);
      const bottom = sizeOf(tab).rows - 1;
      const column = (letters: string): Zone => ({
        top: 0,
        bottom,
        left: columnAt(tab, letters),
        right: columnAt(tab, letters),
      });
      const [source, zone] = [column(from), column(to)];
      act(() => grid.copyZone(sheetId, source, zone), { sheetId, zone, single: false });
    },
    sort(tab, range, column, ascending) {
      const sheetId = tabId(tab);
      const zone = zoneOf(tab, range);
      const by = columnAt(tab, column);
      act(() => grid.sort(sheetId, zone, by, ascending));
    },
    hideRows: (tab, first, count) => act(() => grid.hide(tabId(tab), "ROW", first - 1, count)),
    copyTab(tab) {
      const taken = new Set(grid.tabs().map(({ name }) => name));
      let name = `Копия ${tab}`;
      for (let number = 2; taken.has(name); number++) name = `Копия ${tab} ${number}`;
      act(() => grid.copyTab(tabId(tab), grid.freshTabId(), name));
      return name;
    },
    renameTab(tab, name) {
      const sheetId = tabId(tab);
      checkTabName(name, tab);
      act(() => grid.renameTab(sheetId, name));
    },
    deleteTab: (tab) => act(() => grid.deleteTab(tabId(tab))),
    addTab(name) {
      checkTabName(name);
      act(() => grid.insertTab(grid.freshTabId(), name, grid.tabs().length));
    },
    together: (acts) => edits.together(acts),
    shown(tab) {
      const sheetId = tabId(tab);
      const { row, column } = grid.used(sheetId);
      return Array.from({ length: row }, (_, at) =>
        Array.from({ length: column }, (_, col) => grid.cell({ sheetId, row: at, col }).shown),
      );
    },
    value: (tab, a1) => grid.cell({ sheetId: tabId(tab), ...corner(zoneOf(tab, a1)) }).value,
    formula: (tab, a1) => grid.formulaAt({ sheetId: tabId(tab), ...corner(zoneOf(tab, a1)) }),
    tabs: () => grid.tabs().map(({ name }) => name),
  };
}
