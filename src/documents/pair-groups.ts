import { isLive } from "../snapshot/pairs";
import type { Row, Snapshot } from "../snapshot/snapshot";
import { pairWorkWarnings as warn } from "../text/pair-work-papers";
import { type Block, gap, type Line, line } from "./blocks";
import { fullNameOf } from "./names-in-papers";
import { byNumber } from "./pair-rows";
import type { Choice, Source, Warning } from "./source";

type Pair = Row<"pairs">;
type Named = Pair & { mentor: string; mentee: string };
/** Pairs under one number: a pair, or a group that has one plan. `no` is "" where no number is written. */
export type PairGroup = { no: string; pairs: readonly [Named, ...Named[]] };

/** More pages would make a file that no browser shows quickly. */
const MOST = 200;
const text = (value: string | null | undefined) => value?.trim() ?? "";
const isNamed = (pair: Pair): pair is Named => pair.mentor !== null && pair.mentee !== null;

const grouped = (pairs: readonly Named[]): PairGroup[] => {
  const groups = new Map<string, [Named, ...Named[]]>();
  for (const pair of pairs) {
    const key = text(pair.no) || `row ${pair.at}`;
    const found = groups.get(key);
    if (found) found.push(pair);
    else groups.set(key, [pair]);
  }
  return [...groups.values()].map((of) => ({ no: text(of[0].no), pairs: of }));
};

/**
 * The groups a paper is of: those asked for by number or id; else all that are approved, and where none is, the agreed ones.
 * `started` takes those that are over too. Warnings tell of what is asked for and is not there.
 */
export const chosenGroups = (
  { snapshot }: Source,
  { pairs: asked = [] }: Choice,
  started = false,
): { groups: PairGroup[]; warnings: Warning[] } => {
  const wished = new Set(asked.map((one) => one.trim().toUpperCase()).filter(Boolean));
  const named = snapshot.pairs.filter(isNamed).sort(byNumber);
  const answersTo = ({ no, id }: Pair) => [text(no).toUpperCase(), text(id).toUpperCase()];
  const isApproved = (pair: Pair) => pair.status !== "proposed" && pair.status !== "agreed";
  const approved = named.filter((pair) => pair.status !== null && isApproved(pair) && (started || isLive(pair)));
  const usual = approved.length > 0 || started ? approved : named.filter(({ status }) => status === "agreed");
  const chosen = wished.size > 0 ? named.filter((pair) => answersTo(pair).some((of) => wished.has(of))) : usual;
  const known = new Set(named.flatMap(answersTo));
  const unknown = [...wished].filter((one) => !known.has(one));
  const all = grouped(chosen);
  const at = (says: string): Warning => ({
    place: { sheet: "pairs", row: snapshot.pairs[0]?.at ?? 0, column: "no" },
    says,
  });
  return {
    groups: all.slice(0, MOST),
    warnings: [
      ...(unknown.length > 0 ? [at(warn.unknown(unknown.join(", ")))] : []),
      ...(all.length > MOST ? [at(warn.many(MOST, all.length))] : []),
    ],
  };
};

/** Each person of a group once, as the paper names him at the head: by name where it is known, and what he is. */
export const peopleLines = (
  snapshot: Snapshot,
  { pairs }: PairGroup,
  side: "mentor" | "mentee",
  head: string,
): Line[] => {
  const known = new Map((side === "mentor" ? snapshot.mentors : snapshot.mentees).map((one) => [one.code, one]));
  const isTeams = snapshot.passport.model === "teams";
  return [...new Set(pairs.map((pair) => pair[side]))].map((code) => {
    const person = known.get(code);
    const name = text(person?.name) || (isTeams ? code : fullNameOf(code));
    return line([{ bold: `${head}: ` }, [name, text(person?.who)].filter(Boolean).join(", ")]);
  });
};

/** Papers of their own one after another, each on a new page. */
export const pagesOf = (papers: readonly (readonly Block[])[]): Block[] =>
  papers.flatMap((blocks, i): Block[] => (i > 0 ? [{ is: "page" }, ...blocks] : [...blocks]));

/** Lines with a little room under each. */
export const spaced = (lines: readonly Line[]): Block[] => lines.flatMap((of): Block[] => [of, gap(3)]);
