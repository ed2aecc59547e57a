import * as z from "zod/mini";
import { firstOrder } from "../actions/first-order";
import { roadmapOf } from "../report/roadmap";
import { tabOf } from "../spec/book";
import { ROW } from "../workbook/layout";
import type { ReadBook } from "../workbook/read";
import { call } from "./call";

const ordered = ({ snapshot }: ReadBook) => firstOrder(snapshot.roadmap.map(({ at, order }) => ({ at, order })));

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
    const width = cells[0]?.length ?? 0;
    context.write(
      "Порядок строк дорожной карты",
      [
        ...(put.length > 0 ? [{ sheet: "roadmap", do: "put", column: "order", cells: put } as const] : []),
        { sheet: "roadmap", do: "sort", column: "order", rows: [ROW.first, cells.length], width },
      ],
      read,
    );
    return { rows: moved, written: true, says: `Порядок возвращён, строк переставлено: ${moved}.` };
  },
});
