import * as z from "zod/mini";
import { agreeLacks, approveLacks, pairFacts } from "../actions/pair-lacks";
import type { Mend } from "../snapshot/problem";
import { pairs as table } from "../spec/pairs";
import { pairSays } from "../text/pairs";
import { call } from "./call";
import { cellChanges } from "./cell-changes";
import { orderInput, orderOf, PAIR_SHEETS, pairSpot, pairsAsked, refuseLacks } from "./pair-rows";
import { refuse } from "./refuse";

const { words } = table.columns.status;
const sideKeys = ["mentor", "mentee", "operator"] as const;
type Side = (typeof sideKeys)[number];

const sidesOf = (asked: readonly string[], isTeams: boolean): Side[] => {
  const names: Record<Side, string> = { mentor: "наставник", mentee: "наставляемый", operator: "оператор" };
  const known = isTeams ? sideKeys : sideKeys.filter((side) => side !== "operator");
  const expected = known.map((side) => names[side]).join(", ");
  const found = asked.map(
    (text) =>
      known.find((side) => side === text.trim() || names[side] === text.trim()) ??
      refuse("arguments", { argument: "sides", found: text, expected }),
  );
  return found.length > 0 ? [...new Set(found)] : ["mentor", "mentee"];
};

const mark = () => z.string().check(z.regex(/^[0-9a-z]{1,12}-[0-9a-z]{1,12}$/));

export const agreePairs = call("agreePairs", {
  input: () =>
    z.object({
      pairs: z.array(z.string()),
      on: z.iso.date(),
      sides: z.optional(z.array(z.string())),
      act: z.optional(mark()),
    }),
  writes: true,
  run: (context, { pairs: asked, on, sides: given = [], act = context.mark }) => {
    const what = "Согласовать пары";
    const read = context.read(PAIR_SHEETS);
    const { snapshot, found } = read;
    const day = snapshot.asOf ?? context.today;
    const sides = sidesOf(given, snapshot.passport.model === "teams");
    if (on > context.today && on > day)
      refuse("pair-fact", { what, head: "День согласия", expected: "день должен быть не позже сегодняшнего" });
    const rows = pairsAsked(context, read, asked);
    const facts = pairFacts(snapshot, day);
    refuseLacks(
      what,
      read,
      rows.flatMap((pair) => agreeLacks(facts, pair)),
    );
    const cells = new Map(
      rows.map((pair) => {
        const fresh = sides.filter((side) => pair[`${side}_agreed`] === null);
        const stands = (side: Side) => fresh.includes(side) || pair[`${side}_agreed`] !== null;
        const isProposed = pair.status === null || pair.status === "proposed";
        const whole = isProposed && stands("mentor") && stands("mentee");
        const mends: Mend[] = [
          ...fresh.map((side) => ({ column: `${side}_agreed`, now: on })),
          ...(whole ? [{ column: "status", now: words.agreed }] : []),
        ];
        return [pair, { mends, whole, waits: isProposed && !whole }] as const;
      }),
    );
    const touched = rows.filter((pair) => (cells.get(pair)?.mends.length ?? 0) > 0);
    const changes = touched.flatMap((pair) => cellChanges(read, "pairs", pair.at, cells.get(pair)?.mends ?? []));
    context.write({ says: pairSays.agreed({ rows: touched.length, on }), mark: act }, changes, read);
    const spots = (of: typeof rows) => of.map((pair) => pairSpot(found.layout, pair));
    const waiting = touched.filter((pair) => cells.get(pair)?.waits);
    const skipped = rows.filter((pair) => !touched.includes(pair));
    const agreed = touched.filter((pair) => !waiting.includes(pair));
    return {
      pairs: spots(agreed),
      waiting: spots(waiting),
      skipped: spots(skipped),
      act,
      says: pairSays.agreedDone({ agreed: agreed.length, waiting: waiting.length, same: skipped.length }),
    };
  },
});

export const approvePairs = call("approvePairs", {
  input: () =>
    z.object({
      pairs: z.array(z.string()),
      ...orderInput(),
      decision: z.optional(z.string()),
      start: z.optional(z.iso.date()),
      end: z.optional(z.iso.date()),
    }),
  writes: true,
  run: (context, { pairs: asked, decision: given = "", start, end, ...order }) => {
    const what = "Утвердить пары";
    const read = context.read([...PAIR_SHEETS, "papers"], ["papers"]);
    const { snapshot, found } = read;
    const rows = pairsAsked(context, read, asked);
    const paper = orderOf(context, read, what, order, pairSays.approvalTitle());
    const facts = pairFacts(snapshot, snapshot.asOf ?? context.today);
    const decision = given.trim();
    refuseLacks(
      what,
      read,
      rows.flatMap((pair) => approveLacks(facts, pair, { dated: paper.dated, decision })),
    );
    const { passport } = snapshot;
    const last = end ?? passport.extended ?? passport.end;
    const turned = rows.find((pair) => (pair.start ?? start ?? paper.dated) > (pair.end ?? last ?? "9999"));
    if (turned) {
      const { tab, cell } = pairSpot(found.layout, turned);
      refuse("pair-fact", { what: `${tab}, ${cell}`, head: "Окончание", expected: "день раньше начала" });
    }
    const several = (pair: (typeof rows)[number]) =>
      decision !== "" && !pair.decision && approveLacks(facts, pair, { dated: paper.dated, decision: "" }).length > 0;
    const changes = rows.flatMap((pair) =>
      cellChanges(read, "pairs", pair.at, [
        { column: "status", now: words.approved },
        { column: "order", now: paper.text },
        { column: "issuer", now: paper.issuer },
        ...(pair.start === null && !pair.raw.start ? [{ column: "start", now: start ?? paper.dated }] : []),
        ...(pair.end === null && !pair.raw.end && last !== null ? [{ column: "end", now: last }] : []),
        ...(several(pair) ? [{ column: "decision", now: decision }] : []),
      ]),
    );
    const says = pairSays.approved({ rows: rows.length, order: paper.text });
    context.write({ says }, [...paper.changes, ...changes], read, paper.layout);
    return {
      pairs: rows.map((pair) => pairSpot(found.layout, pair)),
      order: paper.text,
      paper: paper.added,
      act: context.mark,
      says: pairSays.approvedDone({ rows: rows.length, order: paper.text, paper: paper.added }),
    };
  },
});
