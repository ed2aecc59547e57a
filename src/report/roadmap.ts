import { schoolsOf } from "../names/organisation";
import { whoSpelled } from "../names/spelled";
import { daysBetween } from "../period/calendar";
import { sameTerm } from "../period/same";
import type { Row, Snapshot } from "../snapshot/snapshot";
import { roadmap } from "../spec/roadmap";
import { piecesIn, seriesOf } from "./pieces";

/** What became of an item after its programme was approved: its term was changed, it was added, it was called off. */
export type Since = "moved" | "added" | "dropped";

/**
 * An item of the roadmap in the list of all. What is empty in the book is left out. `at` is its row in the grid; words of
 * `status`, `kind`, `contour` as people see them; `days` to its last day, negative when that has passed.
 */
export type RoadmapItem = {
  at: number;
  id: string;
  event: string;
  status: string;
} & Partial<{
  no: string;
  content: string;
  period: string;
  start: string;
  end: string;
  days: number;
  kind: string;
  approved: string;
  responsible: string;
  /** Who is responsible, each as `responsibles` of the answer name them. */
  who: string[];
  /** Both schools of a joint event. */
  schools: string[];
  /** How many pieces its content lists, «1) … 2) …». */
  pieces: number;
  /** Ids of the items that make one list with it. */
  series: string[];
  doneOn: string;
  outcome: string;
  link: string;
  form: string;
  contour: string;
  direction: string;
  stage: number;
  part: number;
  since: Since;
}>;

/** How many items bear this word; «Завуч; Куратор» counts for both. */
export type Facet = { name: string; count: number };

export type StageFacet = Facet & { no: number; part: number | null };

const { status: statusKind, kind: kindKind, contour: contourKind } = roadmap.columns;

/** Without the fields that are empty. */
const filled = <T extends object>(of: T) =>
  Object.fromEntries(Object.entries(of).filter(([, value]) => value !== null && value !== undefined && value !== ""));

/** Approval keeps the term of every item, moving one keeps its own: so one that is kept and still stands tells the first. */
const wasApproved = (items: readonly Row<"roadmap">[]): boolean =>
  items.some(({ approved, period, status }) => status !== "moved" && sameTerm(approved ?? "\u0000", period ?? ""));

const sinceOf = ({ approved, period, status }: Row<"roadmap">, isApproved: boolean): Since | null => {
  if (approved === null) return isApproved ? "added" : null;
  if (status === "dropped") return "dropped";
  return sameTerm(approved, period ?? "") ? null : "moved";
};

const facets = (words: readonly string[]): Facet[] => {
  const known = new Map<string, Facet>();
  for (const name of words) {
    const facet = known.get(name.toLowerCase()) ?? { name, count: 0 };
    facet.count += 1;
    known.set(name.toLowerCase(), facet);
  }
  return [...known.values()].sort((a, b) => a.name.localeCompare(b.name, "ru"));
};

const stageFacets = (rows: readonly Row<"roadmap">[], items: readonly Row<"roadmap">[]): StageFacet[] =>
  rows
    .filter((row) => row.row === "stage" && row.stage !== null)
    .map(({ stage, part, event }) => ({
      no: stage as number,
      part,
      name: event ?? "",
      count: items.filter((item) => item.stage === stage && (part === null || item.part === part)).length,
    }))
    .sort((a, b) => a.no - b.no || (a.part ?? 0) - (b.part ?? 0));

/** All items in the order of their rows, and the words by which a list of them can be narrowed. */
export const roadmapOf = ({ roadmap: rows, passport, asOf }: Snapshot) => {
  const own = rows.filter(({ row }) => row !== "stage");
  const series = seriesOf(rows);
  const spelled = whoSpelled(own.map(({ responsible }) => responsible));
  const approved = wasApproved(own);
  const items = own.map((row): RoadmapItem => {
    const { no, content, period, start, end, responsible, outcome, link, form, direction, stage, part } = row;
    const who = spelled(responsible);
    const schools = schoolsOf(who, passport);
    const pieces = piecesIn(row);
    return {
      at: row.at,
      id: row.id ?? "",
      event: row.event ?? "",
      status: statusKind.words[row.status ?? "todo"],
      ...filled({
        ...{ no, content, period, start, end, responsible, outcome, link, form, direction, stage, part },
        who: who.length > 0 ? who : null,
        schools: schools.length > 1 ? schools : null,
        pieces: pieces > 1 ? pieces : null,
        series: series.get(row.id ?? ""),
        days: end && asOf ? daysBetween(asOf, end) : null,
        kind: row.kind && kindKind.words[row.kind],
        approved: row.approved,
        doneOn: row.done_on,
        contour: row.contour && contourKind.words[row.contour],
        since: sinceOf(row, approved),
      }),
    };
  });
  const words = (of: (row: RoadmapItem) => string | undefined) => facets(items.flatMap((item) => of(item) ?? []));
  const changed = (since: Since) => items.filter((item) => item.since === since).length;
  return {
    items,
    stages: stageFacets(rows, own),
    responsibles: facets(items.flatMap(({ who = [] }) => who)),
    forms: words(({ form }) => form),
    contours: words(({ contour }) => contour),
    approved,
    changed: { moved: changed("moved"), added: changed("added"), dropped: changed("dropped") },
  };
};
