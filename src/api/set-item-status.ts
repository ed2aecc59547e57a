import * as z from "zod/mini";
import { markItem, statusOf, statusWords } from "../actions/mark-item";
import { figure, listed } from "../report/overview";
import { tabOf } from "../spec/book";
import { roadmap } from "../spec/roadmap";
import { quoted } from "../text/said";
import { call } from "./call";
import { cellChanges } from "./cell-changes";
import { spotted } from "./overview";
import { refuse } from "./refuse";

const rowOf = (cell: string | undefined): number => Number(/(\d+)$/.exec(cell ?? "")?.[1] ?? 0);

export const setItemStatus = call("setItemStatus", {
  input: () =>
    z.object({
      id: z.optional(z.string()),
      cell: z.optional(z.string()),
      status: z.string(),
      doneOn: z.optional(z.iso.date()),
      outcome: z.optional(z.string()),
      link: z.optional(z.string()),
    }),
  writes: true,
  run: (context, { id, cell, status, doneOn, outcome, link }) => {
    if (!id && !context.first) refuse("row-moved", { tab: tabOf("roadmap"), cell: cell ?? "" });
    const mark = statusOf(status) ?? refuse("status-unknown", { status, known: statusWords });
    const read = context.read(["summary", "passport", "roadmap"], ["summary", "roadmap"]);
    const row =
      read.snapshot.roadmap.find((of) => of.row !== "stage" && (id ? of.id === id : of.at === rowOf(cell))) ??
      refuse("item-unknown", { item: id ?? cell ?? "" });
    const mends = markItem(row, {
      status: mark,
      today: context.today,
      ...(doneOn && { doneOn }),
      ...(outcome !== undefined && { outcome }),
      ...(link !== undefined && { link }),
    });
    const what = quoted(row.content || row.event || "");
    const says = `Отметка «${roadmap.columns.status.words[mark]}», ${row.no ? `№ ${row.no} ` : ""}${what}`;
    context.write(says, cellChanges(read, "roadmap", row.at, mends), read);
    const after = context.readAgain(read, ["summary", "passport", "roadmap"], ["summary"]);
    const item = after.snapshot.roadmap.find((of) => of.at === row.at) ?? row;
    const of = (key: "done" | "planned" | "share") => figure(after.figures, `summary.${key}`);
    return {
      item: spotted(after, listed(item, after.snapshot.asOf)),
      done: of("done"),
      planned: of("planned"),
      share: of("share"),
    };
  },
});
