import * as z from "zod/mini";
import { firstOrder } from "../actions/first-order";
import { roadmapOf } from "../report/roadmap";
import { tabOf } from "../spec/book";
import { Moved } from "../workbook/aim";
import { ROW } from "../workbook/layout";
import type { ReadBook } from "../workbook/read";
import { call } from "./call";
import { refuse } from "./refuse";

const ordered = ({ snapshot }: ReadBook) => firstOrder(snapshot.roadmap.map(({ at, order }) => ({ at, order })));

/** Row 1 as it stands: somebody may put in a column while rows are sorted by another one. */
const keysOf = ({ found }: ReadBook) => JSON.stringify(found.sheets.roadmap?.cells[0]);

export const roadmap = call("roadmap", {
  input: () => z.object({}),
  writes: false,
  run: (context) => {
    const read = context.read(["passport", "roadmap"]);
    const at = read.found.layout.roadmap;
    return {
      asOf: read.snapshot.asOf,
      sheet: "roadmap",
      tab: at?.tab ?? tabOf("roadmap"),
      column: at?.letter.status ?? "",
      ...roadmapOf(read.snapshot),
      outOfOrder: ordered(read).moved,
    };
  },
});

export const restoreOrder = call("restoreOrder", {
  input: () => z.object({ preview: z.optional(z.boolean()) }),
  writes: true,
  run: (context, { preview }) => {
    const read = context.read(["passport", "roadmap"]);
    const lost = (read.found.sheets.roadmap?.lost ?? []).filter((column) => column === "order");
    if (lost.length > 0) refuse("columns-broken", { tab: read.found.layout.roadmap?.tab ?? "", lost, doubled: [] });
    const { moved, places } = ordered(read);
    const cells = read.found.sheets.roadmap?.cells ?? [];
    if (moved === 0) return { rows: 0, written: false, says: "Строки стоят в своём порядке, ничего не изменено." };
    if (preview)
      return {
        rows: moved,
        written: false,
        says: `Строк не на своём месте: ${moved}. Они встанут в порядке, в котором стояли сначала, со всем, что в них вписано. «Отменить» этого не возвращает.`,
      };
    const put = places.map(({ at: row, order }) => ({ row, now: order }));
    context.write(
      "Порядок строк дорожной карты",
      [
        ...(put.length > 0 ? [{ sheet: "roadmap", do: "put", column: "order", cells: put } as const] : []),
        { sheet: "roadmap", do: "sort", column: "order", rows: [ROW.first, cells.length] },
      ],
      read,
    );
    const after = context.readAgain(read, ["passport", "roadmap"]);
    if (keysOf(after) !== keysOf(read) || ordered(after).moved > 0) throw new Moved("roadmap");
    return { rows: moved, written: true, says: `Порядок возвращён, строк переставлено: ${moved}.` };
  },
});
