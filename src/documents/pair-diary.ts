import { pairWords } from "../text/pair-papers";
import { pairWorkWords as say } from "../text/pair-work-papers";
import { sayDay } from "../text/said";
import { type Block, centred, type GridRow, gap } from "./blocks";
import { grid, gridText } from "./grid";
import { chosenGroups, type PairGroup, pagesOf, peopleLines, spaced } from "./pair-groups";
import type { Choice, Made, Source } from "./source";

const text = (value: string | null | undefined) => value?.trim() ?? "";
const widths = [80, 220, 220];
const BLANKS = 14;
const blank: GridRow = { cells: say.diaryColumns.map(() => ({ text: "\u00a0\n\u00a0" })) };

/** A page a mentee; what is written of the whole group stands in the diary of each. */
const diaryOf = (
  { snapshot }: Source,
  { no, pairs }: PairGroup,
  mentee: string,
): { blocks: Block[]; plain: string } => {
  const { passport } = snapshot;
  const words = pairWords(passport.model);
  const own = snapshot.diary
    .filter((entry) => no !== "" && text(entry.pair) === no && (entry.mentee === null || entry.mentee === mentee))
    .sort((a, b) => (a.day ?? "").localeCompare(b.day ?? "") || a.at - b.at);
  const rows = own.map(
    ({ day, success, due_to }): GridRow => ({
      cells: [{ text: day ? sayDay(day) : "" }, { text: text(success) }, { text: text(due_to) }],
    }),
  );
  const table = grid(
    say.diaryColumns.map((head, i) => ({ head, width: widths[i] as number })),
    rows.length > 0 ? rows : Array(BLANKS).fill(blank),
    "portrait",
  );
  const group = { no, pairs: pairs.filter((pair) => pair.mentee === mentee) as unknown as PairGroup["pairs"] };
  return {
    blocks: [
      centred(text(passport.school)),
      gap(8),
      centred(say.diary, 14, true),
      centred(text(passport.school_year)),
      gap(10),
      ...spaced(peopleLines(snapshot, group, "mentee", words.mentee)),
      ...spaced(peopleLines(snapshot, group, "mentor", words.mentor)),
      gap(6),
      table,
    ],
    plain: `${mentee}\n${gridText({ ...table, rows })}`,
  };
};

/** Diaries of success, a page a mentee, an empty one to write in where nothing is entered (S4-37). Null where there is no pair. */
export const pairDiaries = (source: Source, choice: Choice): Made | null => {
  const { groups, warnings } = chosenGroups(source, choice);
  const pages = groups.flatMap((group) =>
    [...new Set(group.pairs.map(({ mentee }) => mentee))].map((mentee) => diaryOf(source, group, mentee)),
  );
  if (pages.length === 0) return null;
  return {
    title: say.diaries,
    file: say.diaries,
    turn: "portrait",
    blocks: pagesOf(pages.map(({ blocks }) => blocks)),
    plain: pages.map(({ plain }) => plain).join("\n\n"),
    warnings,
    apart: true,
  };
};
