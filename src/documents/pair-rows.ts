import { lastDay } from "../snapshot/pair-orders";
import { isLive } from "../snapshot/pairs";
import type { Row, Snapshot } from "../snapshot/snapshot";
import { pairWords, pairPaperWords as say } from "../text/pair-papers";
import { saySpan } from "../text/said";
import type { Grid, GridRow } from "./blocks";
import { grid } from "./grid";
import { fullNameIn } from "./names-in-papers";
import type { Source } from "./source";

type Pair = Row<"pairs">;

const text = (value: string | null | undefined) => value?.trim() ?? "";
const plain = (order: string) => order.replace(/[\s№]+/g, "").toLowerCase();
const dayIn = (order: string | null) =>
  (/(\d\d)\.(\d\d)\.(\d{4})/.exec(order ?? "") ?? []).slice(1).reverse().join("-");

/** The pairs that a paper names, and the order that names them; `order` "" of a draft, null of all live pairs. */
export type Chosen = { pairs: Pair[]; order: string | null };

/** Pairs in the order of their numbers. */
export const byNumber = (a: Pair, b: Pair): number =>
  (text(a.no) || "~").localeCompare(text(b.no) || "~", "ru", { numeric: true }) || a.at - b.at;

/**
 * What is asked for: a draft («проект»: agreed pairs without an order), all live pairs («все»), or those of one order.
 * Nothing asked: the draft where there is one, else the latest order.
 */
export const chosenPairs = ({ pairs }: Snapshot, asked = ""): Chosen => {
  const named = pairs.filter((pair) => pair.mentor !== null && pair.mentee !== null);
  const sorted = (of: Pair[]) => [...of].sort(byNumber);
  const draft = named.filter((pair) => pair.status === "agreed" && !text(pair.order));
  const ordered = named.filter((pair) => text(pair.order) && pair.status !== "agreed" && pair.status !== "proposed");
  const want = asked.trim().toLowerCase();
  if (want === say.all) return { pairs: sorted(named.filter(isLive)), order: null };
  if (want === say.draft || (want === "" && draft.length > 0)) return { pairs: sorted(draft), order: "" };
  const latest = [...ordered].sort((a, b) => dayIn(a.order).localeCompare(dayIn(b.order)) || a.at - b.at).pop()?.order;
  const order = want === "" ? text(latest) : asked.trim();
  const of = ordered.filter((pair) => {
    const own = plain(text(pair.order));
    return order !== "" && (own === plain(order) || own.startsWith(`${plain(order)}от`));
  });
  return { pairs: sorted(of), order: text(of[0]?.order) };
};

/** The person as the paper names him: by name where the book or the page knows it, what he is, and of which organisation where there are two (S4-12). */
export const personIn = ({ mentors, mentees, passport }: Snapshot) => {
  const isTeams = passport.model === "teams";
  const [ours, theirs] = [text(passport.mentor_org), text(passport.mentee_org)];
  const two = ours !== "" && theirs !== "" && ours !== theirs;
  const known = new Map([
    ...mentees.map(({ code, name, who }) => [code, { name, who, place: theirs }] as const),
    ...mentors.map(({ code, name, who, place }) => [code, { name, who, place: text(place) || ours }] as const),
  ]);
  return (code: string | null): string => {
    const person = known.get(code);
    const named = text(person?.name) || (isTeams ? text(code) : fullNameIn(text(code)));
    const who = text(person?.who).replace(/(\d) (?=класс)/g, "$1\u00a0");
    return [named, who, isTeams || two ? person?.place : ""].filter(Boolean).join(", ");
  };
};

const termOf = (pair: Pair) => saySpan(pair.start, lastDay(pair));

/** What all pairs share: it stands once above the table and needs no column. Null where they differ, "" where nobody has it. */
const shared = (pairs: readonly Pair[], of: (pair: Pair) => string): string | null => {
  const all = new Set(pairs.map(of));
  return all.size === 1 ? ([...all][0] ?? "") : null;
};

/** Term of all these pairs where it is one and the same; null where they differ, "" where nobody has one. */
export const oneTerm = (pairs: readonly Pair[]): string | null => shared(pairs, termOf);

/** Form and term that all these pairs share, as lines above the table. */
export const sharedLines = (pairs: readonly Pair[]): string[] => {
  const [form, term] = [shared(pairs, (pair) => text(pair.form)), oneTerm(pairs)];
  return [...(form ? [say.allForm(form)] : []), ...(term ? [say.allTerm(term)] : [])];
};

/** One row a pair; rows of one group share its number and, where it is one, its mentor. Columns that say nothing new are left out. */
export const pairGrid = ({ snapshot }: Pick<Source, "snapshot">, pairs: readonly Pair[]): Grid => {
  const { model } = snapshot.passport;
  const words = pairWords(model);
  const person = personIn(snapshot);
  const one = (of: (pair: Pair) => string) => ({ cell: (pair: Pair) => [of(pair)], shown: shared(pairs, of) === null });
  const subject = (pair: Pair) => text(pair.subject);
  const columns = [
    { head: say.columns.no, width: 40, cell: (pair: Pair) => [text(pair.no)], shown: pairs.some(({ no }) => text(no)) },
    { head: words.mentor, width: 250, cell: (pair: Pair) => [person(pair.mentor)], shown: true },
    { head: words.mentee, width: 250, cell: (pair: Pair) => [person(pair.mentee)], shown: true },
    { head: say.columns.form, width: 110, ...one((pair) => text(pair.form)) },
    { head: say.columns.subject, width: 110, ...one(subject), shown: pairs.some((pair) => subject(pair) !== "") },
    { head: say.columns.term, width: 90, ...one(termOf) },
  ].filter(({ shown }) => shown);
  const rows = pairs.map((pair, i): GridRow => {
    const before = pairs[i - 1];
    const inGroup = before !== undefined && text(pair.no) !== "" && text(before.no) === text(pair.no);
    return {
      cells: columns.map(({ head, cell }) => {
        const goesOn =
          inGroup && (head === say.columns.no || (head === words.mentor && before?.mentor === pair.mentor));
        if (goesOn) return { text: "", goesOn: true as const };
        return { text: cell(pair), ...(head === say.columns.no && { look: { align: "center" as const } }) };
      }),
    };
  });
  return grid(
    columns.map(({ head, width }) => ({ head, width })),
    rows,
    "portrait",
  );
};

/** How many pairs, in groups, people: what the order says in brackets. */
export const countsOf = ({ passport }: Snapshot, pairs: readonly Pair[]): string => {
  const numbers = pairs.map(({ no }) => text(no)).filter(Boolean);
  const groups = new Set(numbers);
  if (passport.model === "teams") {
    const teams = new Set(pairs.flatMap(({ mentor, mentee }) => [mentor, mentee]));
    return say.teamCounts(groups.size || pairs.length, teams.size);
  }
  const grouped = pairs.filter(({ no }) => numbers.filter((of) => of === text(no)).length > 1).length;
  return say.counts(pairs.length, grouped, new Set(pairs.map(({ mentee }) => mentee)).size);
};
