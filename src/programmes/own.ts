import * as z from "zod/mini";
import { programme } from "../spec/programme";
import { idOf } from "../spec/row-ids";
import { judged } from "./criteria/counted";
import type { ModelIndicator, ModelStage, ModelText, ProgrammeModel } from "./model";

/** Says of a file what it is; the number grows when its shape changes. */
export const OWN_FORMAT = "mentorbook-model";
export const OWN_VERSION = 1;

/** A column that the school has put in itself: on which sheet, after which of ours. */
export type OwnColumn = { sheet: string; after: string; head: string; width: number };

/**
 * A school's own model as a file: what its book says, on the ground of one of our models. Formulas are never in it: the
 * criteria that are computed are the base's, by their ids.
 */
export type OwnModel = {
  format: typeof OWN_FORMAT;
  version: typeof OWN_VERSION;
  base: string;
  name: string;
  passport: Record<string, string | number>;
  stages: ModelStage[];
  texts: ModelText[];
  indicators: ModelIndicator[];
  criteria: { id: string; criterion: string; clause: string; where: string }[];
  lists: Record<string, string[]>;
  columns: OwnColumn[];
};

const LONGEST = 5_000;
const line = () => z.string().check(z.maxLength(LONGEST));
const many = <T extends z.ZodMiniType>(of: T, most: number) => z.array(of).check(z.maxLength(most));
const optional = () => z.optional(line());
const keysOf = (words: Record<string, string>) => z.enum(Object.keys(words) as [string, ...string[]]);

const item = () =>
  z.object({ content: line(), period: optional(), responsible: optional(), form: optional(), result: optional() });
const event = () =>
  z.object({
    event: line(),
    period: line(),
    responsible: line(),
    form: optional(),
    result: optional(),
    direction: optional(),
    contour: z.optional(z.enum(["outer", "inner"])),
    items: many(item(), 500),
  });
const events = () => many(event(), 500);
const stage = () =>
  z.object({
    name: line(),
    no: optional(),
    events: events(),
    parts: z.optional(many(z.object({ name: line(), events: events() }), 30)),
  });
const { section, level } = programme.columns;
const text = () =>
  z.object({
    section: keysOf(section.words),
    side: optional(),
    title: optional(),
    text: optional(),
    events: optional(),
    measured: optional(),
    level: z.optional(keysOf(level.words)),
    number: optional(),
    dated: z.optional(z.iso.date()),
    stage: optional(),
    period: optional(),
    responsible: optional(),
    form: optional(),
    result: optional(),
  });
const indicator = () =>
  z.object({
    indicator: line(),
    unit: z.optional(z.enum(["percent", "people", "pieces", "level", "yes"])),
    better: z.optional(z.enum(["more", "less"])),
    group: optional(),
  });

const file = () =>
  z.object({
    format: z.literal(OWN_FORMAT),
    version: z.number(),
    base: z.string(),
    name: line().check(z.minLength(1)),
    passport: z.record(z.string(), z.union([line(), z.number()])),
    stages: many(stage(), 40),
    texts: many(text(), 1_000),
    indicators: many(indicator(), 300),
    criteria: many(z.object({ id: line(), criterion: line(), clause: line(), where: line() }), 100),
    lists: z.record(z.string(), many(line(), 300)),
    columns: many(z.object({ sheet: line(), after: line(), head: line(), width: z.number() }), 100),
  });

/** What zod says of a value that is not as it should be. */
type Issue = { code?: string; expected?: unknown; maximum?: unknown; values?: readonly unknown[] };

/** Why a file is no model: in which place, what was found, what is expected there. */
export type OwnWrong =
  | { why: "not-json" }
  | { why: "not-ours" }
  | { why: "newer"; found: number }
  | { why: "wrong"; path: readonly PropertyKey[]; found: unknown; issue: Issue };

/** Text of a file → the model in it, or the first thing that is wrong with it. */
export const readOwn = (json: string): { model: OwnModel } | { wrong: OwnWrong } => {
  let given: unknown;
  try {
    given = JSON.parse(json.replace(/^\uFEFF/, ""));
  } catch {
    return { wrong: { why: "not-json" } };
  }
  const { format, version } = (given ?? {}) as Partial<OwnModel>;
  if (format !== OWN_FORMAT) return { wrong: { why: "not-ours" } };
  if (typeof version === "number" && version > OWN_VERSION) return { wrong: { why: "newer", found: version } };
  const read = z.safeParse(file(), given);
  if (read.success) return { model: read.data as OwnModel };
  const issue = read.error.issues[0] as NonNullable<(typeof read.error.issues)[0]>;
  const found = issue.path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown>)?.[key], given);
  return { wrong: { why: "wrong", path: issue.path, found, issue: issue as Issue } };
};

/** The model that a file makes of its base: our formulas, dress and dates, the school's words. */
export const onBase = (base: ProgrammeModel, own: OwnModel): ProgrammeModel => {
  const ours = base.criteria.map((of, i) => ({ of, id: idOf("К", i + 1) }));
  const named = new Map(own.criteria.map((one) => [one.id, one]));
  return {
    ...base,
    name: own.name,
    passport: { ...base.passport, ...own.passport },
    stages: own.stages,
    texts: own.texts,
    indicators: own.indicators,
    criteria: [
      ...ours.map(({ of, id }) => ({ ...of, criterion: named.get(id)?.criterion ?? of.criterion })),
      ...own.criteria
        .filter(({ id }) => !ours.some((of) => of.id === id))
        .map(({ criterion, clause, where }) => judged(criterion, clause, where)),
    ],
    lists: { ...base.lists, ...own.lists },
    own: {
      name: own.name,
      columns: own.columns.map((of) => ({ ...of, width: Math.min(600, Math.max(30, of.width)) })),
    },
  };
};
