import * as z from "zod/mini";
import { call } from "./call";

/** Shows a cell to the user who clicked; the cell of a whole sheet is its first one. */
export const goTo = call("goTo", {
  input: () => z.object({ sheet: z.string(), cell: z.string() }),
  writes: false,
  run: (context, { sheet, cell }) => {
    const { found } = context.look([], []);
    const tab = found.layout[sheet as keyof typeof found.layout]?.tab;
    const target = context.host.spreadsheets.getActiveSpreadsheet().getSheetByName(tab ?? sheet);
    target?.getRange(/^[A-Z]{1,2}\d+$/.test(cell) ? cell : "A2").activate();
    return {};
  },
});
