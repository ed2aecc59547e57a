import * as z from "zod/mini";
import { moveItem as moved } from "../actions/move-item";
import { sameTerm } from "../period/same";
import { listed } from "../report/overview";
import { quoted } from "../text/said";
import { call } from "./call";
import { cellChanges } from "./cell-changes";
import { spotted } from "./overview";
import { planOf, reading } from "./read-period";
import { refuse } from "./refuse";

export const moveItem = call("moveItem", {
  input: () => z.object({ id: z.string(), period: z.string(), why: z.string(), role: z.optional(z.string()) }),
  writes: true,
  run: (context, input) => {
    const [period, why, role] = [input.period, input.why, input.role ?? ""].map((text) => text.trim()) as [
      string,
      string,
      string,
    ];
    if (why === "") refuse("move-without-reason");
    if (period === "") refuse("move-without-period");
    const read = context.read(["passport", "roadmap"], ["roadmap"]);
    const row =
      read.snapshot.roadmap.find((of) => of.row !== "stage" && of.id === input.id) ??
      refuse("item-unknown", { item: input.id });
    const item = row.content || row.event || "";
    if (row.status === "done") refuse("move-done", { item });
    if (sameTerm(period, row.period ?? "")) refuse("move-same-period", { period });
    const plan = planOf(read.snapshot);
    const term = reading(period, plan.base, plan.last);
    const says = `Перенос срока, ${row.no ? `№ ${row.no} ` : ""}${quoted(item)}: ${row.period ? quoted(row.period) : "срока не было"} → ${quoted(period)}`;
    const mends = moved(row, { period, why, read: term });
    const note = role ? `${role}: ${why}` : why;
    context.write({ says, note }, cellChanges(read, "roadmap", row.at, mends), read);
    const after = context.readAgain(read, ["passport", "roadmap"]);
    const now = after.snapshot.roadmap.find((of) => of.at === row.at) ?? row;
    return { item: spotted(after, listed(now, after.snapshot.asOf)), read: term };
  },
});
