import * as z from "zod/mini";
import { type Cells, differing, joinItems as joined, splitItem as split } from "../actions/split-item";
import type { Mend } from "../snapshot/problem";
import type { Row } from "../snapshot/snapshot";
import { tables } from "../spec/book";
import { idsAfter } from "../spec/row-ids";
import { quoted } from "../text/said";
import type { Change } from "../workbook/change";
import { columnOf, ROW } from "../workbook/layout";
import { call } from "./call";
import { cellChanges } from "./cell-changes";
import { closeGaps } from "./close-gaps";
import type { Context } from "./context";
import { moreRows } from "./more-rows";
import { refuse } from "./refuse";

type Read = ReturnType<Context["read"]>;
type Item = Row<"roadmap">;

const sheet = "roadmap" as const;

const cellsOf = ({ found }: Read, row: number): Cells =>
  Object.fromEntries(
    Object.entries(found.layout[sheet]?.letter ?? {}).map(([column, letter]) => [
      column,
      found.sheets[sheet]?.cells[row - 1]?.[columnOf(letter) - 1] ?? "",
    ]),
  );

/** Cells of a row as changes; its hidden cells are kept in «Журнал» too, so that taking back leaves no half of a row. */
const changesOf = (read: Read, row: number, mends: readonly Mend[]): Change[] =>
  cellChanges(read, sheet, row, mends).map((change) => (change.do === "cell" ? { ...change, whole: true } : change));

const itemOf = ({ snapshot }: Read, id: string): Item =>
  snapshot.roadmap.find((of) => of.row !== "stage" && of.id === id) ?? refuse("item-unknown", { item: id });

const named = ({ no, content, event }: Item) => `${no ? `№\u00a0${no} ` : ""}${quoted(content || event || "")}`;

/** Rows below the last one that hold nothing, with the ids that they kept from rows that were taken back. */
const spare = ({ snapshot, found }: Read, count: number): { row: number; id: string }[] => {
  const below = Math.max(ROW.head, ...snapshot.roadmap.map(({ at }) => at));
  const at = columnOf(found.layout[sheet]?.letter["id"] ?? "") - 1;
  const cells = found.sheets[sheet]?.cells ?? [];
  const fresh = idsAfter(
    "Р",
    cells.slice(ROW.first - 1).map((row) => row[at]),
  );
  return Array.from({ length: count }, (_, i) => {
    const row = below + 1 + i;
    return { row, id: String(cells[row - 1]?.[at] ?? "") || fresh() };
  });
};

export const splitItem = call("splitItem", {
  input: () => z.object({ id: z.string() }),
  writes: true,
  run: (context, { id }) => {
    const read = context.read(["passport", sheet], [sheet]);
    const item = itemOf(read, id);
    const rows = read.snapshot.roadmap;
    const pieces = split(rows, item, cellsOf(read, item.at)) ?? refuse("item-one-piece", { item: item.content ?? "" });
    const places = spare(read, pieces.more.length);
    const last = places[places.length - 1]?.row ?? 0;
    const height = read.found.sheets[sheet]?.cells.length ?? 0;
    context.write(
      `Разделение на пункты, ${named(item)}`,
      [
        ...(last > height ? moreRows(sheet, read.found.layout, height + 1, last - height) : []),
        // ids stand first: by them «Отменить» finds the rows, also where all this breaks off half-way
        { sheet, do: "put", column: "id", cells: places.map(({ row, id: now }) => ({ row, now })) },
        ...changesOf(read, item.at, pieces.first),
        ...pieces.more.flatMap((cells, i) => {
          const { row } = places[i] as { row: number };
          return changesOf(read, row, cells);
        }),
      ],
      read,
    );
    const ids = [id, ...places.map(({ id: own }) => own)];
    closeGaps(context, read, ids);
    return { ids, says: `Разделено на пункты: ${ids.length}. Сроки, ответственные и отметки у них те же.` };
  },
});

const headsOf = (columns: readonly string[]) => columns.map((column) => tables[sheet].columns[column]?.head ?? column);

/** Something of a person's in a column of the school's own, which would stay behind: its head; null where there is none. */
const left = ({ found }: Read, { at }: Item): string | null => {
  const { keys = [], cells = [] } = found.sheets[sheet] ?? {};
  const column = keys.findIndex((key, i) => key === "" && (cells[at - 1]?.[i] ?? "") !== "");
  return column < 0 ? null : String(cells[ROW.head - 1]?.[column] ?? "");
};

export const joinItems = call("joinItems", {
  input: () => z.object({ ids: z.array(z.string()) }),
  writes: true,
  run: (context, { ids }) => {
    if (new Set(ids).size < 2) refuse("join-one");
    const read = context.read(["passport", sheet], [sheet]);
    const items = [...new Set(ids)].map((id) => itemOf(read, id)).sort((a, b) => (a.order ?? a.at) - (b.order ?? b.at));
    const [item, ...others] = items as [Item, ...Item[]];
    const cells = items.map(({ at }) => cellsOf(read, at));
    const differ = differing(cells);
    const visible = headsOf(differ.filter((column) => !tables[sheet].columns[column]?.hidden));
    const at = items.map(({ at: row }) => row).join(", ");
    if (differ.length > 0) refuse("join-differs", { rows: at, heads: visible });
    for (const other of others) {
      const head = left(read, other);
      if (head !== null) refuse("join-own-column", { row: other.at, head });
    }
    const { first, empty } = joined(cells);
    context.write(
      `Соединение пунктов, ${named(item)}`,
      [...changesOf(read, item.at, first), ...others.flatMap(({ at: row }) => changesOf(read, row, empty))],
      read,
    );
    closeGaps(context, read, ids);
    return { ids: [item.id ?? ""], says: `Соединено пунктов: ${items.length}. Теперь это один пункт.` };
  },
});
