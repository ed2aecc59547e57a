import type { Row } from "../snapshot/snapshot";
import { formats } from "../spec/formats";
import { pairWords } from "../text/pair-papers";
import { pairWorkWords as say, pairWorkWarnings as warn } from "../text/pair-work-papers";
import { saySpan } from "../text/said";
import { curatorOf, signature } from "./approval";
import { type Block, centred, type GridRow, gap, line } from "./blocks";
import { grid, gridText } from "./grid";
import { fullNameIn } from "./names-in-papers";
import { onOnePage } from "./one-page";
import { chosenGroups, type PairGroup, pagesOf, peopleLines, spaced } from "./pair-groups";
import { oneTerm } from "./pair-rows";
import type { Choice, Made, Source, Warning } from "./source";

type Deed = Row<"plans">;

const text = (value: string | null | undefined) => value?.trim() ?? "";
const widths = [120, 150, 62, 92, 96];
/** Rows of a form to be filled in by hand, each high enough for two lines. */
const BLANKS = 9;
const HIGH = "\u00a0\n\u00a0";
/** Height of the head and of one signature, in points. */
const [HEAD, SIGNATURE] = [190, 42];

const rowOf = (deed: Deed, before: Deed | undefined): GridRow => {
  const competence = text(deed.competence);
  const goesOn = before !== undefined && (competence === "" || competence === text(before.competence));
  const till = saySpan(null, deed.till).replace("по ", "до ");
  return {
    cells: [
      goesOn ? { text: "", goesOn } : { text: competence },
      { text: text(deed.activity) },
      { text: text(deed.period) || till },
      { text: deed.format === null ? "" : formats[deed.format] },
      { text: text(deed.result) },
    ],
  };
};

const blank: GridRow = { cells: say.planColumns.map(() => ({ text: HIGH })) };

const planOf = (source: Source, group: PairGroup): { blocks: Block[]; plain: string; deeds: Deed[] } => {
  const { snapshot } = source;
  const { passport } = snapshot;
  const words = pairWords(passport.model);
  const deeds = snapshot.plans.filter(({ pair }) => group.no !== "" && text(pair) === group.no);
  const rows = deeds.length > 0 ? deeds.map((deed, i) => rowOf(deed, deeds[i - 1])) : Array(BLANKS).fill(blank);
  const [first] = group.pairs;
  const goal = deeds.map(({ goal: of }) => text(of)).find(Boolean);
  const signers = [...new Set(group.pairs.map(({ mentor }) => mentor)), ...new Set(group.pairs.map((of) => of.mentee))];
  const table = onOnePage(
    grid(
      say.planColumns.map((head, i) => ({ head, width: widths[i] as number })),
      rows,
      "portrait",
    ),
    "portrait",
    HEAD + SIGNATURE * (signers.length + 1),
  );
  const made = deeds.flatMap(({ made: of }) => of ?? []).sort()[0];
  const ofWork = say.ofWork(passport.model, group.pairs.length > 1);
  const term = oneTerm(group.pairs);
  const lines = [
    ...peopleLines(snapshot, group, "mentor", words.mentor),
    ...peopleLines(snapshot, group, "mentee", words.mentee),
    ...(text(first.form) ? [line([{ bold: `${say.form}: ` }, text(first.form)])] : []),
    ...(term ? [line([{ bold: `${say.term}: ` }, term])] : []),
    line([{ bold: `${say.goal}: ` }, goal ?? "_".repeat(60)]),
  ];
  const isTeams = passport.model === "teams";
  const side = (of: "mentor" | "mentee", post: string) =>
    [...new Set(group.pairs.map((pair) => pair[of]))].flatMap((code): Block[] => {
      const known = (of === "mentor" ? snapshot.mentors : snapshot.mentees).find((person) => person.code === code);
      return [signature(post, text(known?.name) || (isTeams ? "" : fullNameIn(code))), gap(4)];
    });
  return {
    blocks: [
      centred(text(passport.school)),
      gap(8),
      centred(say.plan, 14, true),
      centred(ofWork, 12, true),
      centred(`${say.number(group.no)} · ${text(passport.school_year)}`),
      gap(8),
      ...spaced(lines),
      gap(5),
      table,
      gap(10),
      line(say.agreed),
      gap(4),
      ...side("mentor", words.mentor),
      ...side("mentee", words.mentee),
      signature(say.curator, curatorOf(passport).name),
      ...(made ? [gap(4), line(say.made(made), { size: 10 })] : []),
    ],
    plain: [
      `${say.plan} ${ofWork} ${say.number(group.no)}`,
      ...lines.map(({ parts }) => parts.map((part) => (typeof part === "string" ? part : part.bold)).join("")),
      gridText({ ...table, rows: deeds.length > 0 ? rows : [] }),
    ].join("\n"),
    deeds,
  };
};

const lacks = (groups: readonly PairGroup[], plans: readonly { deeds: readonly Deed[] }[]): Warning[] => {
  const without = groups.filter((_, i) => plans[i]?.deeds.length === 0);
  const deeds = plans.flatMap((plan) => plan.deeds);
  const bare = deeds.filter(({ competence, activity }) => text(competence) && !text(activity));
  const formless = deeds.filter(({ activity, format }) => text(activity) && format === null);
  const at = ([first]: readonly Deed[], column: string, says: string): Warning[] =>
    first ? [{ place: { sheet: "plans", row: first.at, column }, says }] : [];
  const numbers = without.map(({ no, pairs: [pair] }) => no || text(pair.id) || `${pair.mentor} – ${pair.mentee}`);
  const place = { sheet: "pairs" as const, row: without[0]?.pairs[0].at ?? 0, column: "planned" };
  return [
    ...(numbers.length > 0 ? [{ place, says: warn.blank(numbers.join(", ")) }] : []),
    ...at(bare, "activity", warn.competence(bare.length)),
    ...at(formless, "format", warn.format(formless.length)),
  ];
};

/**
 * The plan of each pair or group on a page of its own, under the official heads (S4-36, S2-26); an empty form where there
 * is no plan yet. Null where there is no pair to plan for.
 */
export const pairPlans = (source: Source, choice: Choice): Made | null => {
  const { groups, warnings } = chosenGroups(source, choice);
  if (groups.length === 0) return null;
  const plans = groups.map((group) => planOf(source, group));
  return {
    title: say.plans,
    file: say.plans,
    turn: "portrait",
    blocks: pagesOf(plans.map(({ blocks }) => blocks)),
    plain: plans.map(({ plain }) => plain).join("\n\n"),
    warnings: [...warnings, ...lacks(groups, plans)],
    apart: true,
  };
};
