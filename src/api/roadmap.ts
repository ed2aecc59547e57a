import * as z from "zod/mini";
import { firstOrder } from "../actions/first-order";
import { roadmapOf } from "../report/roadmap";
import { orderSays } from "../text/order";
import { Moved } from "../workbook/aim";
import { ROW } from "../workbook/layout";
import type { ReadBook } from "../workbook/read";
import { call } from "./call";
import { tabIn } from "./placed";
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
      tab: tabIn(read.found.layout, "roadmap"),
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
    if (lost.length > 0) refuse("columns-broken", { tab: tabIn(read.found.layout, "roadmap"), lost, doubled: [] });
    const { moved, places } = ordered(read);
    const cells = read.found.sheets.roadmap?.cells ?? [];
    if (moved === 0) return { rows: 0, written: false, says: orderSays.kept };
    if (preview)
      return {
        rows: moved,
        written: false,
        says: orderSays.ask(moved),
      };
    const put = places.map(({ at: row, order }) => ({ row, now: order }));
    context.write(
      orderSays.act,
      [
        ...(put.length > 0 ? [{ sheet: "roadmap", do: "put", column: "order", cells: put } as const] : []),
        { sheet: "roadmap", do: "sort", column: "order", rows: [ROW.first, cells.length] },
      ],
      read,
    );
    const after = context.readAgain(read, ["passport", "roadmap"]);
    if (keysOf(after) !== keysOf(read) || ordered(after).moved > 0) throw new Moved("roadmap");
    return { rows: moved, written: true, says: orderSays.done(moved) };
  },
});
