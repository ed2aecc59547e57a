import { whoKey } from "../names/resolve";
import { namesIn } from "../names/split";
import { addDays } from "../period/calendar";
import { dueIn } from "../period/due";
import { printed, reminderWords as words } from "../text/documents";
import { type Block, gap, line } from "./blocks";
import { monthEnds, monthName } from "./days";
import type { Item } from "./rows";
import type { Choice, Made, Source } from "./source";
import { isTask, spelledIn } from "./tasks";
import { typeset } from "./typeset";

const DAYS = 30;

const whatOf = ({ event, content }: Item) => (content ?? event ?? "").replace(/\s+/g, " ").trim();

/** What is overdue and what comes in the next 30 days, or in a month: text for a chat. `today` "YYYY-MM-DD". */
export const reminderDocument = ({ snapshot }: Source, { month, responsible }: Choice, today: string): Made => {
  const { passport } = snapshot;
  const asOf = snapshot.asOf ?? today;
  const { first, last } = month ? monthEnds(month) : { first: asOf, last: addDays(asOf, DAYS) };
  const responsiblesOf = spelledIn(snapshot.roadmap);
  const whoOf = (item: Item) => {
    const who = namesIn(item.responsible).join(", ");
    return who ? ` (${who})` : "";
  };
  const mine = (item: Item) =>
    responsible === undefined || responsiblesOf(item).some((who) => whoKey(who) === whoKey(responsible));
  const dated = snapshot.roadmap
    .filter((item) => isTask(item) && item.end !== null && mine(item))
    .sort((a, b) => (a.end ?? "").localeCompare(b.end ?? "") || a.at - b.at);
  const late = dated.filter(({ end }) => (end ?? "") < (asOf < first ? asOf : first) && (end ?? "") < asOf);
  const due = dueIn(snapshot);
  const next = dated
    .flatMap((item) => {
      const time = due(item, first, last).find(({ end }) => end >= first && end <= last);
      return time ? [{ ...item, end: time.end }] : [];
    })
    .sort((a, b) => a.end.localeCompare(b.end) || a.at - b.at);
  const head = month ? words.month(monthName(month)) : words.head(first, last);
  const lateLines = late.map((item) => `– ${whatOf(item)}: ${words.was(item.end ?? "")}${whoOf(item)}`);
  const nextLines = next.map((item) => `– ${printed.until(item.end ?? "")}: ${whatOf(item)}${whoOf(item)}`);
  const parts: [string, string[]][] = [
    [words.next, nextLines],
    [words.late, lateLines],
  ];
  const shown = parts.filter(([, lines]) => lines.length > 0);
  const none = shown.length === 0 ? [words.none] : [];
  const plain = [head, ...none, ...shown.flatMap(([name, lines]) => ["", name, ...lines])].map(typeset).join("\n");
  const blocks: Block[] = [
    line(head, { bold: true }),
    ...none.map((of) => line(of)),
    ...shown.flatMap(([name, lines]) => [gap(), line(name, { bold: true }), ...lines.map((of) => line(of))]),
  ];
  return {
    title: `${head}. ${passport.title ?? ""}`,
    file: "Напоминание",
    turn: "portrait",
    blocks,
    plain,
    warnings: [],
  };
};
