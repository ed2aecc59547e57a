import type { ModelEvent, ModelItem, ModelStage, ModelText } from "../programmes/model";
import { OWN_FORMAT, OWN_VERSION, type OwnColumn, type OwnModel } from "../programmes/own";
import { itemsOf } from "../snapshot/items";
import type { Row, Snapshot } from "../snapshot/snapshot";
import { lists } from "../spec/lists";
import type { PassportField } from "../spec/passport";
import { templated } from "./year-text";

/** Fields of the passport that belong to the programme, not to one school or year. */
const kept: readonly PassportField[] = [
  ...(["title", "programme_form", "goal", "roadmap_goal", "interaction", "role_model", "interim"] as const),
  ...(["term_min", "term_max", "term_extension", "report_days"] as const),
  ...(["t_roadmap", "t_indicators", "t_paired", "t_consents", "t_mentees", "t_mentors"] as const),
];

type Item = Row<"roadmap">;

/** Only what is there: an empty cell is no key of the file. */
const filled = <T extends Record<string, unknown>>(of: T) =>
  Object.fromEntries(Object.entries(of).filter(([, value]) => value !== null && value !== undefined && value !== ""));

const eventOf = (rows: readonly Item[], year: number): ModelEvent => {
  const [first] = rows as [Item];
  const period = templated(first.period ?? "", year);
  const responsible = first.responsible ?? "";
  const single = rows.length === 1 && !first.content;
  const items = rows.map((row): ModelItem => {
    const own = { period: templated(row.period ?? "", year), responsible: row.responsible ?? "" };
    return {
      content: templated(row.content ?? "", year),
      ...filled({
        period: own.period === period ? "" : own.period,
        responsible: own.responsible === responsible ? "" : own.responsible,
        form: row.form,
        result: row.result,
      }),
    };
  });
  return {
    event: templated(first.event ?? "", year),
    period,
    responsible,
    ...filled({ direction: first.direction, contour: first.contour }),
    ...(single ? filled({ form: first.form, result: first.result }) : {}),
    items: single ? [] : items,
  };
};

/** Neighbouring rows with one number and one name are one event. */
const eventsOf = (rows: readonly Item[], year: number): ModelEvent[] => {
  const groups: Item[][] = [];
  for (const row of rows) {
    const last = groups[groups.length - 1];
    if (last?.[0]?.no === row.no && last?.[0]?.event === row.event) last?.push(row);
    else groups.push([row]);
  }
  return groups.map((group) => eventOf(group, year));
};

/** The roadmap as it stands now → stages of a model, in the order of their rows (S1-39, S2-03, S4-20). */
export const stagesOf = ({ roadmap }: Snapshot, year: number): ModelStage[] => {
  const heads = roadmap.filter(({ row, stage }) => row === "stage" && stage !== null);
  const items = itemsOf({ roadmap }).filter(({ event }) => event !== null);
  const within = (stage: number | null, part: number | null) =>
    eventsOf(
      items.filter((row) => row.stage === stage && row.part === part),
      year,
    );
  return heads
    .filter(({ part }) => part === null)
    .map(({ stage, no, event }, i) => {
      const parts = heads.filter((of) => of.stage === stage && of.part !== null);
      return {
        name: templated(event ?? "", year),
        ...(no !== String(i + 1) && { no: no ?? "" }),
        events: within(stage, null),
        ...(parts.length > 0 && {
          parts: parts.map((of) => ({ name: of.event ?? "", events: within(stage, of.part) })),
        }),
      };
    });
};

const textsOf = ({ programme }: Snapshot, year: number): ModelText[] =>
  programme.flatMap((row): ModelText[] => {
    const { section, side, title, text, events, measured, level, number, dated, stage, responsible, form, result } =
      row;
    if (!section) return [];
    const period = templated(row.period ?? "", year);
    const rest = {
      side,
      title,
      text,
      events,
      measured,
      level,
      number,
      dated,
      stage,
      period,
      responsible,
      form,
      result,
    };
    return [{ section, ...filled(rest) }];
  });

/**
 * The book as a school's own model: what it plans, not who takes part and what came of it. `base`: our model that it was
 * built of; `columns`: those that the school has put in itself.
 */
export const ownModelOf = (
  snapshot: Snapshot,
  year: number,
  { base, name, columns }: { base: string; name: string; columns: OwnColumn[] },
): OwnModel => ({
  format: OWN_FORMAT,
  version: OWN_VERSION,
  base,
  name,
  passport: filled(Object.fromEntries(kept.map((key) => [key, snapshot.passport[key]]))) as OwnModel["passport"],
  stages: stagesOf(snapshot, year),
  texts: textsOf(snapshot, year),
  indicators: snapshot.indicators.flatMap(({ indicator, unit, better, group }) =>
    indicator ? [{ indicator, ...filled({ unit, better, group }) }] : [],
  ),
  criteria: snapshot.criteria.flatMap(({ id, criterion, clause, where }) =>
    criterion ? [{ id: id ?? "", criterion, clause: clause ?? "", where: where ?? "" }] : [],
  ),
  lists: Object.fromEntries(
    (Object.keys(lists.columns) as (keyof typeof lists.columns)[]).map((key) => [
      key,
      snapshot.lists.flatMap((row) => row[key] ?? []),
    ]),
  ),
  columns,
});
