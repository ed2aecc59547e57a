import { itemsOf } from "../snapshot/items";
import { at, type Check, type Example } from "./check";

const parts = (no: string | null): number[] | null => {
  const found = /^\s*(\d+(?:\.\d+)*)[.)]?\s*$/.exec(no ?? "");
  return found ? (found[1] as string).split(".").map(Number) : null;
};
const key = (of: readonly number[]) => of.join(".");

/** `next` may follow `last`: one more in the same place, or a place that begins with 1. */
const follows = (last: readonly number[], next: readonly number[]): boolean => {
  if (next[next.length - 1] === 1) return key(next) !== key(last);
  if (next.length > last.length || key(next.slice(0, -1)) !== key(last.slice(0, next.length - 1))) return false;
  return next[next.length - 1] === (last[next.length - 1] as number) + 1;
};

/** Numbers of events: one is left out, doubled or turned (A.6). Where many events share numbers, they count groups. */
export const eventNumbering: Check = {
  code: "event-numbering",
  severity: "question",
  find: (snapshot) => {
    const events = itemsOf(snapshot)
      .map((row) => ({ row, no: parts(row.no) }))
      .filter(({ row, no }, i, all) => {
        const before = all[i - 1];
        return no !== null && !(before?.no && key(before.no) === key(no) && before.row.event === row.event);
      });
    const broken = events.flatMap(({ row, no }, i) => {
      const before = events[i - 1];
      if (!no || !before?.no || follows(before.no, no)) return [];
      // each stage may count from 1
      if (key(no) === "1" && row.stage !== before.row.stage) return [];
      const doubled = key(before.no) === key(no);
      return [{ doubled, finding: at("roadmap", row, "no", { expected: key(before.no) }) }];
    });
    const groups = broken.filter(({ doubled }) => doubled).length > 1;
    return broken.filter(({ doubled }) => !(doubled && groups)).map(({ finding }) => finding);
  },
};

const item = (no: string, event = `Мероприятие ${no}`) => ({ row: "item", no, event }) as const;

export const examples: readonly Example[] = [
  {
    when: "4 is left out, and 6 stands twice (S4-02)",
    book: { roadmap: [item("3"), item("5"), item("6."), item("6", "Другое")] },
    finds: [
      { cell: "roadmap.no:7", found: "5", expected: "3" },
      { cell: "roadmap.no:9", found: "6", expected: "6" },
    ],
  },
  {
    when: "rows of one event repeat its number, stages begin anew, numbers have two levels, some rows have none",
    book: {
      roadmap: [
        item("1", "Сбор данных"),
        item("1", "Сбор данных"),
        item("2."),
        item("1"),
        item("2"),
        item("2.1"),
        item("2.2"),
        item("3"),
        item("4.1"),
        { row: "item", event: "Без номера" },
        item("4.2"),
      ],
    },
    finds: [],
  },
  {
    when: "the number is that of a group of events",
    book: { roadmap: [item("1", "А"), item("1", "Б"), item("1", "В"), item("2", "Г"), item("2", "Д")] },
    finds: [],
  },
];
