import * as z from "zod/mini";
import type { Row } from "../snapshot/snapshot";
import { sheetKeys, tabOf } from "../spec/book";
import { roadmap } from "../spec/roadmap";
import type { Change } from "../workbook/change";
import { leftToBuild, planNew, planRepair, planTabs, wholeLayout } from "../workbook/plan";
import type { Repaired } from "./answers";
import { call } from "./call";
import { cellChanges } from "./cell-changes";
import { moveConsents, typedConsents } from "./consent-rows";
import type { Context } from "./context";
import { remarksOf } from "./remarks";

const says = "Согласия из баз перенесены на лист «Согласия»";

const saysOf = (change: Change): string => {
  if (change.do === "add" || change.do === "draw") return "построить лист заново";
  if (change.do === "rows") return "перенести согласия, вписанные в базы";
  if (change.do === "fill") return "вернуть формулы";
  if (change.do === "choices") return "вернуть выпадающие списки";
  if (change.do === "marks") return "вернуть цвета состояний";
  if (change.do === "cell") return "заполнить служебные ячейки новых строк";
  return "вернуть оформление";
};

const { todo } = roadmap.columns.status.words;

/** A known item without a mark: somebody cleared it, or completing its row was cut off and taken back. */
const lacksMark = ({ row, id, status, raw, formulas }: Row<"roadmap">): boolean =>
  row === "item" && id !== null && status === null && !raw.status && !formulas.status;

const plan = (context: Context) => {
  const read = context.read(sheetKeys, sheetKeys);
  const layout = wholeLayout(read.content, read.found);
  const whole = sheetKeys.filter((key) => {
    const found = read.found.sheets[key];
    return found && found.lost.length === 0 && found.doubled.length === 0;
  });
  const ids = remarksOf(read)
    .filter(({ source }) => source.code === "row-without-id" && source.fix && whole.includes(source.sheet as never))
    .flatMap(({ source }) => cellChanges(read, source.sheet as never, source.row, source.fix ?? []));
  const unmarked = whole.includes("roadmap") ? read.snapshot.roadmap.filter(lacksMark) : [];
  const marks = unmarked.flatMap(({ at }) => cellChanges(read, "roadmap", at, [{ column: "status", now: todo }]));
  const changes = [
    ...planTabs(read.content, read.found),
    ...leftToBuild(read.content, read.found).flatMap((key) => planNew(key, read.content, layout, read.found)),
    ...whole.flatMap((key) => planRepair(context.host, key, read)),
    ...ids,
    ...marks,
  ];
  const built = whole.includes("consents") || leftToBuild(read.content, read.found).includes("consents");
  const typed = built ? typedConsents(read).filter(({ base }) => whole.includes(base)) : [];
  return { read, layout, changes, typed };
};

const grouped = (changes: readonly Change[]): Repaired["changes"] => {
  const out = new Map<string, Repaired["changes"][number]>();
  for (const change of changes) {
    const says = saysOf(change);
    const key = `${change.sheet} ${says}`;
    const group = out.get(key) ?? { sheet: change.sheet, tab: tabOf(change.sheet), says, count: 0 };
    out.set(key, { ...group, count: group.count + 1 });
  }
  return [...out.values()];
};

export const repairBook = call("repairBook", {
  input: () => z.object({ preview: z.optional(z.boolean()) }),
  writes: true,
  run: (context, { preview }) => {
    const { read, layout, changes, typed } = plan(context);
    const moved = moveConsents(read, layout, typed);
    if (!preview) {
      context.write("Починка книги", changes, read, layout);
      // an action of its own: what stood in the bases is in «Журнал», and «Отменить» puts it back
      if (moved.length > 0) {
        const now = context.read(sheetKeys, sheetKeys);
        context.write(says, moveConsents(now, now.found.layout, typedConsents(now)), now);
      }
    }
    const all = grouped([...changes, ...moved]);
    return { changes: all, written: preview ? 0 : changes.length + moved.length };
  },
});
