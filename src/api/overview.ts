import * as z from "zod/mini";
import { judged } from "../report/criteria";
import { figure, type ListedItem, openItems, stages } from "../report/overview";
import type { FigureKey } from "../spec/summary";
import type { ReadBook } from "../workbook/read";
import type { Item } from "./answers";
import { call } from "./call";
import { spotAt } from "./placed";

const LONGEST = 50;

/** A listed item with the place that a click opens: its mark. */
export const spotted = (read: ReadBook, { at, ...item }: ListedItem): Item => ({
  ...item,
  ...spotAt(read.found.layout, { sheet: "roadmap", row: at, column: "status" }),
});

export const overview = call("overview", {
  input: () => z.object({}),
  writes: false,
  run: (context) => {
    const read = context.read(["summary", "passport", "roadmap", "criteria"], ["summary", "criteria"]);
    const { snapshot, figures } = read;
    const of = (key: FigureKey) => figure(figures, `summary.${key}`);
    const open = openItems(snapshot);
    const verdicts = judged(snapshot, figures).map(({ verdict }) => verdict);
    const count = (...of: typeof verdicts) => verdicts.filter((verdict) => of.includes(verdict)).length;
    const { passport } = snapshot;
    return {
      title: passport.title ?? "",
      school: passport.school ?? "",
      schoolYear: passport.school_year ?? "",
      asOf: snapshot.asOf,
      roadmap: {
        done: of("done"),
        planned: of("planned"),
        dropped: of("dropped"),
        share: of("share"),
        overdue: of("overdue"),
      },
      stages: stages(snapshot, figures),
      overdue: open
        .filter(({ days }) => (days ?? 0) < 0)
        .slice(0, LONGEST)
        .map((item) => spotted(read, item)),
      next: open
        .filter(({ days }) => days !== null && days >= 0)
        .slice(0, 12)
        .map((item) => spotted(read, item)),
      pairs: { total: of("pairs"), approved: of("pairs_approved"), unpaired: of("unpaired"), free: of("free") },
      consentsMissing: of("consents_missing"),
      indicators: {
        before: of("indicators_before"),
        after: of("indicators_after"),
        better: of("indicators_better"),
        same: of("indicators_same"),
        worse: of("indicators_worse"),
        total: of("indicators"),
      },
      criteria: { met: count("met"), unmet: count("unmet"), unknown: count("no-data", "no-threshold") },
    };
  },
});

export const criteria = call("criteria", {
  input: () => z.object({}),
  writes: false,
  run: (context) => {
    const { snapshot, figures } = context.read(["criteria"], ["criteria"]);
    const all = judged(snapshot, figures);
    const count = (...verdicts: string[]) => all.filter(({ verdict }) => verdicts.includes(verdict)).length;
    return { criteria: all, met: count("met"), unmet: count("unmet"), unknown: count("no-data", "no-threshold") };
  },
});
