import * as z from "zod/mini";
import { isBlank } from "../checks/check";
import { missing } from "../checks/term-not-filled";
import { termReader } from "../checks/terms";
import { itemsOf } from "../snapshot/items";
import { roadmap } from "../spec/roadmap";
import { sayReading, termsRead } from "../text/period";
import type { ReadTerms } from "./answers";
import { call } from "./call";
import { cellChanges } from "./cell-changes";
import { spotAt } from "./placed";

const calendar = ["start", "end", "kind"] as const;

/** Terms that were pasted: the empty calendar cells beside them are filled, nothing of a person's is written over (G-05). */
export const readTerms = call("readTerms", {
  input: () => z.object({ preview: z.optional(z.boolean()) }),
  writes: true,
  run: (context, { preview = false }): ReadTerms => {
    const read = context.read(["passport", "roadmap"], ["roadmap"]);
    const { layout } = read.found;
    const readTerm = termReader(read.snapshot);
    const open = itemsOf(read.snapshot).filter(
      (item) => item.period !== null && calendar.some((of) => isBlank(item, of) && !item.formulas[of]),
    );
    const found = open.flatMap((item) => {
      const period = readTerm(item);
      if (period === null) return [];
      const fix = missing(item, period)?.fix ?? {};
      const mends = Object.entries(fix)
        .map(([column, now]) => ({ column, now }))
        .filter(({ column }) => !item.formulas[column as (typeof calendar)[number]]);
      return [{ item, period, mends }];
    });
    const filled = found.filter(({ mends }) => mends.length > 0);
    const unclear = found.filter(({ item, period }) => period.kind === "unknown" && isBlank(item, "kind")).length;
    const written = !preview && filled.length > 0;
    if (written) {
      const changes = filled.flatMap(({ item, mends }) => cellChanges(read, "roadmap", item.at, mends));
      context.write(termsRead.act(filled.length), changes, read);
    }
    return {
      filled: filled.length,
      unclear,
      written,
      says: termsRead.says(filled.length, unclear, written),
      items: [...filled, ...found.filter(({ period }) => period.kind === "unknown")].map(({ item, period }) => ({
        id: item.id ?? "",
        period: item.period ?? "",
        says: sayReading({ ...period, word: roadmap.columns.kind.words[period.kind] }),
        ...spotAt(layout, { sheet: "roadmap", row: item.at, column: "period" }),
      })),
    };
  },
});
