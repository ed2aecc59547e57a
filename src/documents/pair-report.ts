import { meetingsOf, pairsAt } from "../snapshot/meetings";
import type { Row } from "../snapshot/snapshot";
import { meetingKinds } from "../spec/meetings";
import { pairs as pairTable } from "../spec/pairs";
import { printed } from "../text/documents";
import { pairWords } from "../text/pair-papers";
import { pairWorkWords as say, pairWorkWarnings as warn } from "../text/pair-work-papers";
import { sayDay } from "../text/said";
import { curatorOf, signature } from "./approval";
import { type Block, type Cell, centred, type Grid, type GridRow, gap, line } from "./blocks";
import { grid, gridText } from "./grid";
import { chosenGroups, type PairGroup } from "./pair-groups";
import { personIn } from "./pair-rows";
import type { Choice, Made, Source, Warning } from "./source";

type Meeting = Row<"meetings">;

const text = (value: string | null | undefined) => value?.trim() ?? "";
const centre = (of: string): Cell => ({ text: of, look: { align: "center" } });
const once = (codes: readonly string[], name: (code: string) => string) => [...new Set(codes)].map(name).join("\n");

const topicOf = ({ topic, goal, request }: Meeting) => text(topic) || text(goal) || text(request);

/** What was done, pair by pair and day by day; a meeting of everybody stands at the end (S4-41). */
const deedsOf = (source: Source, groups: readonly PairGroup[], meetings: readonly Meeting[]): Grid => {
  const words = pairWords(source.snapshot.passport.model);
  const person = personIn(source.snapshot);
  const rowOf = (meeting: Meeting, who: readonly [no: string, mentor: string, mentee: string] | null): GridRow => ({
    cells: [
      ...(who ?? ["", "", ""]).map((of, i) => ({
        ...(i === 0 ? centre(of) : { text: of }),
        ...(who === null && { goesOn: true as const }),
      })),
      centre(sayDay(meeting.day ?? "")),
      { text: text(meeting.event) || (meeting.kind === null ? "" : meetingKinds[meeting.kind]) },
      { text: topicOf(meeting) },
      { text: text(meeting.platform) },
      { text: text(meeting.result) },
    ],
  });
  const rows = groups.flatMap(({ no, pairs }): GridRow[] => {
    const own = meetings.filter((meeting) =>
      pairs.some((pair) => pairsAt({ pairs: [...pairs] }, meeting).includes(pair)),
    );
    const who = (of: "mentor" | "mentee") =>
      once(
        pairs.map((pair) => pair[of]),
        person,
      );
    return own.map((meeting, i) => rowOf(meeting, i === 0 ? [no, who("mentor"), who("mentee")] : null));
  });
  const common = meetings.filter(({ kind, pair }) => kind === "gathering" && !text(pair));
  const widths = [36, 130, 130, 70, 110, 130, 90, 130];
  return grid(
    say.deedColumns(words.mentor, words.mentee).map((head, i) => ({ head, width: widths[i] as number })),
    [...rows, ...common.map((meeting) => rowOf(meeting, ["", say.everybody, say.everybody]))],
    "landscape",
  );
};

const outcomesOf = ({ snapshot }: Source, groups: readonly PairGroup[], till: string): Grid => {
  const words = pairWords(snapshot.passport.model);
  const person = personIn(snapshot);
  const rows = groups.flatMap(({ no, pairs }) =>
    pairs.map((pair): GridRow => {
      const plan = snapshot.plans.filter((of) => no !== "" && text(of.pair) === no && text(of.activity));
      const held = meetingsOf(snapshot, pair).filter(({ day }) => day <= till).length;
      const end = text(pair.outcome) || text(pair.ended) || (pair.status === "finished" ? say.noOutcome : "");
      return {
        cells: [
          centre(no),
          { text: person(pair.mentor) },
          { text: person(pair.mentee) },
          { text: pair.status === null ? "" : pairTable.columns.status.words[pair.status] },
          centre(String(held)),
          centre(String(plan.length)),
          centre(String(plan.filter(({ done }) => done === "yes").length)),
          { text: end },
        ],
      };
    }),
  );
  const widths = [36, 160, 160, 90, 66, 70, 84, 130];
  return grid(
    say.outcomeColumns(words.mentor, words.mentee).map((head, i) => ({ head, width: widths[i] as number })),
    rows,
    "landscape",
  );
};

const countsOf = (meetings: readonly Meeting[]): string => {
  const kinds = Object.entries(meetingKinds).map(
    ([kind, name]) => [name, meetings.filter((of) => of.kind === kind).length] as const,
  );
  const told = kinds.filter(([, count]) => count > 0).map(([name, count]) => say.held(name, count));
  return told.length > 0 ? say.counts(told) : "";
};

/**
 * What each mentor did for whom till «На дату», out of «Встречи», and how the pairs stand (S4-41, S1-49): null where no
 * pair was approved. Pairs that are over are in it too.
 */
export const pairReport = (source: Source, choice: Choice, today: string): Made | null => {
  const { snapshot } = source;
  const { passport } = snapshot;
  const till = snapshot.asOf ?? today;
  const { groups, warnings } = chosenGroups(source, choice, true);
  if (groups.length === 0) return null;
  const held = snapshot.meetings
    .filter(({ day }) => day !== null && day <= till)
    .sort((a, b) => (a.day ?? "").localeCompare(b.day ?? "") || a.at - b.at);
  const ours = held.filter(
    (meeting) => !text(meeting.pair) || groups.some(({ pairs }) => pairsAt({ pairs: [...pairs] }, meeting).length > 0),
  );
  const deeds = deedsOf(source, groups, ours);
  const outcomes = outcomesOf(source, groups, till);
  const idle = groups.filter(({ pairs }) =>
    pairs.every((pair) => !held.some((of) => pairsAt({ pairs: [pair] }, of).length)),
  );
  const [unsaid] = ours.filter((meeting) => !text(meeting.result));
  const lacks: Warning[] = [
    ...(idle[0]
      ? [
          {
            place: { sheet: "pairs" as const, row: idle[0].pairs[0].at, column: "no" },
            says: warn.idle(idle.map(({ no, pairs: [pair] }) => no || `${pair.mentor} – ${pair.mentee}`).join(", ")),
          },
        ]
      : []),
    ...(unsaid
      ? [
          {
            place: { sheet: "meetings" as const, row: unsaid.at, column: "result" },
            says: warn.unsaid(ours.filter((meeting) => !text(meeting.result)).length),
          },
        ]
      : []),
  ];
  const period = say.reported(ours[0]?.day ?? "", till);
  const counts = countsOf(ours);
  const blocks: Block[] = [
    centred(text(passport.school)),
    gap(8),
    centred(say.report, 14, true),
    centred(text(passport.title), 12, true),
    centred(printed.year(text(passport.school_year))),
    centred(period),
    gap(8),
    ...(deeds.rows.length > 0 ? [line(say.deeds, { bold: true }), gap(4), deeds, gap(6)] : []),
    ...(counts ? [line(counts), gap(12)] : []),
    line(say.outcomes, { bold: true }),
    gap(4),
    { ...outcomes, under: signature(printed.curator, curatorOf(passport).name) },
  ];
  return {
    title: `${say.report}: ${text(passport.title)}`,
    file: "Отчёт о работе пар",
    turn: "landscape",
    blocks,
    plain: [period, gridText(deeds), counts, say.outcomes, gridText(outcomes)].filter(Boolean).join("\n"),
    warnings: [...warnings, ...lacks],
  };
};
