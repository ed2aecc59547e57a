import * as z from "zod/mini";
import { endLacks, extendLacks } from "../actions/pair-ends";
import { pairFacts } from "../actions/pair-lacks";
import { coming, leaving, type Replacement, replaceLacks, rowsOf } from "../actions/replacement";
import { waitingAgain } from "../snapshot/pair-orders";
import { grounds, pairs as table } from "../spec/pairs";
import { pairSays } from "../text/pairs";
import { sayDay } from "../text/said";
import { call } from "./call";
import { cellChanges } from "./cell-changes";
import type { Context } from "./context";
import { newRows, nextRow } from "./new-rows";
import {
  type Order,
  orderInput,
  orderOf,
  PAIR_SHEETS,
  pairSpot,
  pairsAsked,
  type Read,
  refuseLacks,
} from "./pair-rows";
import { spotAt } from "./placed";
import { refuse } from "./refuse";

const { columns } = table;
const { words } = columns.status;

const later = (context: Context, { snapshot }: Read): string =>
  snapshot.asOf !== null && snapshot.asOf > context.today ? snapshot.asOf : context.today;

const sideOf = (asked: string): "mentor" | "mentee" => {
  const of = { mentor: "mentor", mentee: "mentee", наставник: "mentor", наставляемый: "mentee" } as const;
  return (
    of[asked.trim().toLowerCase() as keyof typeof of] ??
    refuse("arguments", { argument: "side", found: asked, expected: "наставник, наставляемый" })
  );
};

const groundOf = (asked: string): keyof typeof grounds => {
  const letters: Record<string, keyof typeof grounds> = { а: "request", б: "failure", в: "other" };
  const text = asked.trim().toLowerCase();
  const known = (Object.keys(grounds) as (keyof typeof grounds)[]).find((key) => key === text || grounds[key] === text);
  return (
    known ??
    letters[text] ??
    refuse("arguments", { argument: "ground", found: asked, expected: Object.values(grounds).join(", ") })
  );
};

export const replaceInPair = call("replaceInPair", {
  input: () =>
    z.object({
      pair: z.string(),
      side: z.string(),
      code: z.string(),
      ground: z.string(),
      memo: z.iso.date(),
      agreed: z.iso.date(),
      why: z.optional(z.string()),
      decision: z.optional(z.string()),
      ...orderInput(),
    }),
  writes: true,
  run: (
    context,
    { pair: asked, side: sided, code: given, ground, memo, agreed, why = "", decision = "", ...order },
  ) => {
    const what = "Заменить участника пары";
    const side = sideOf(sided);
    const code = given.trim();
    const based = groundOf(ground);
    const read = context.read([...PAIR_SHEETS, "papers"], ["papers"]);
    const { snapshot, found } = read;
    const [pair] = pairsAsked(context, read, [asked]);
    if (!pair) return refuse("pairs-unknown", { pairs: [asked] });
    const paper = orderOf(context, read, what, order, pairSays.replacementTitle(pair.no ?? ""));
    const notLater = (head: string, day: string) =>
      day > paper.dated &&
      refuse("pair-fact", {
        what,
        head,
        expected: `${sayDay(day)}, а день должен быть не позже приказа (${sayDay(paper.dated)})`,
      });
    notLater(columns.memo.head, memo);
    notLater("Согласие сторон на замену", agreed);
    if (based === "other" && why.trim() === "")
      refuse("pair-fact", { what, head: columns.ground.head, expected: "впишите, какое это основание" });
    const rows = rowsOf(snapshot, pair, side);
    const of: Replacement = {
      ...{ side, code, ground: based, why: why.trim(), memo, agreed, decision: decision.trim() },
      order: paper,
    };
    refuseLacks(what, read, replaceLacks(pairFacts(snapshot, snapshot.asOf ?? context.today), rows, of));
    const isTeams = snapshot.passport.model === "teams";
    const made = newRows(
      read,
      found.layout,
      "pairs",
      rows.map((row) => coming(row, of, isTeams)),
    );
    const no = pair.no ?? "";
    const out = pair[side] ?? "";
    const says = pairSays.replaced({ no, out, into: code, order: paper.text });
    const gone = rows.flatMap((row) => cellChanges(read, "pairs", row.at, leaving(of)));
    context.write({ says }, [...paper.changes, ...made, ...gone], read, paper.layout);
    return {
      ...spotAt(found.layout, { sheet: "pairs", row: nextRow(read, "pairs"), column: "status" }),
      rows: rows.length,
      order: paper.text,
      paper: paper.added,
      act: context.mark,
      says: pairSays.replacedDone({ no, out, into: code, end: pair.extended ?? pair.end, rows: rows.length }),
    };
  },
});

const maybeOrder = () => ({
  number: z.optional(z.string()),
  dated: z.optional(z.iso.date()),
  issuer: z.optional(z.string()),
  signatory: z.optional(z.string()),
  title: z.optional(z.string()),
});
type MaybeOrder = Partial<Record<"number" | "dated" | "issuer" | "signatory" | "title", string | undefined>>;

/** The order where one is given: then it has both number and day. */
const givenOrder = (context: Context, read: Read, what: string, of: MaybeOrder, title: string): Order | null => {
  const { number, dated, ...rest } = of;
  if (!number?.trim() && !dated) return null;
  if (!dated) return refuse("pair-fact", { what, head: "Дата приказа", expected: "укажите день" });
  return orderOf(context, read, what, { ...rest, number: number ?? "", dated }, title);
};

export const extendPair = call("extendPair", {
  input: () => z.object({ pairs: z.array(z.string()), until: z.iso.date(), basis: z.string(), ...maybeOrder() }),
  writes: true,
  run: (context, { pairs: asked, until, basis, ...order }) => {
    const what = "Продлить пары";
    const read = context.read([...PAIR_SHEETS, "papers"], ["papers"]);
    const { snapshot, found } = read;
    const rows = pairsAsked(context, read, asked);
    if (basis.trim() === "")
      refuse("pair-fact", { what, head: columns.extension_basis.head, expected: "укажите потребность или запрос" });
    const paper = givenOrder(context, read, what, order, pairSays.extensionTitle(until));
    refuseLacks(
      what,
      read,
      rows.flatMap((pair) => extendLacks(snapshot, pair, until)),
    );
    const text = [basis.trim(), ...(paper ? [`приказ ${paper.text}`] : [])].join(", ");
    const changes = rows.flatMap((pair) =>
      cellChanges(read, "pairs", pair.at, [
        { column: "extended", now: until },
        { column: "extension_basis", now: text },
      ]),
    );
    const says = pairSays.extended({ rows: rows.length, until });
    context.write({ says }, [...(paper?.changes ?? []), ...changes], read, paper?.layout);
    const { passport } = snapshot;
    const last = passport.extended ?? passport.end;
    return {
      pairs: rows.map((pair) => pairSpot(found.layout, pair)),
      order: paper?.text ?? "",
      paper: paper?.added ?? false,
      act: context.mark,
      says: [`${says}.`, ...(last !== null && until > last ? [pairSays.pastProgramme(last)] : [])].join(" "),
    };
  },
});

export const finishPair = call("finishPair", {
  input: () =>
    z.object({
      pairs: z.array(z.string()),
      on: z.iso.date(),
      stopped: z.optional(z.boolean()),
      outcome: z.optional(z.string()),
      why: z.optional(z.string()),
      noticed: z.optional(z.iso.date()),
      ...maybeOrder(),
    }),
  writes: true,
  run: (context, { pairs: asked, on, stopped = false, outcome = "", why = "", noticed, ...order }) => {
    const what = stopped ? "Прекратить пары" : "Завершить пары";
    const read = context.read([...PAIR_SHEETS, "papers"], ["papers"]);
    const { snapshot, found } = read;
    const rows = pairsAsked(context, read, asked);
    if (on > later(context, read))
      refuse("pair-fact", { what, head: columns.ended_on.head, expected: "день должен быть не позже сегодняшнего" });
    const paper = givenOrder(context, read, what, order, pairSays.finishTitle(stopped));
    const ending = { on, stopped, outcome: outcome.trim(), why: why.trim(), noticed: noticed ?? null };
    refuseLacks(what, read, endLacks(snapshot, rows, ending));
    const reason = [ending.why, ...(paper && ending.why ? [`приказ ${paper.text}`] : [])].join(", ");
    const changes = rows.flatMap((pair) =>
      cellChanges(read, "pairs", pair.at, [
        { column: "status", now: stopped ? words.stopped : words.finished },
        ...(ending.outcome ? [{ column: "outcome", now: ending.outcome }] : []),
        ...(reason ? [{ column: "ended", now: reason }] : []),
        { column: "ended_on", now: on },
        ...(noticed ? [{ column: "noticed", now: noticed }] : []),
      ]),
    );
    const says = pairSays.finished({ rows: rows.length, on, stopped });
    context.write({ says }, [...(paper?.changes ?? []), ...changes], read, paper?.layout);
    const status = stopped ? ("stopped" as const) : ("finished" as const);
    const after = snapshot.pairs.map((pair) => (rows.includes(pair) ? { ...pair, status } : pair));
    const had = new Set(rows.map(({ mentee }) => mentee));
    const again = waitingAgain({ ...snapshot, pairs: after }).filter((code) => had.has(code));
    return {
      pairs: rows.map((pair) => pairSpot(found.layout, pair)),
      order: paper?.text ?? "",
      paper: paper?.added ?? false,
      again,
      act: context.mark,
      says: [`${says}.`, pairSays.again(again)].filter(Boolean).join(" "),
    };
  },
});
