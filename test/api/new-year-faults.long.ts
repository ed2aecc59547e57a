import { beforeAll, describe, expect, it } from "vitest";
import { openBook } from "../../local/book";
import type { Book } from "../../local/contract";
import type { Cost } from "../../local/google/call";
import { lastYear, shownRows } from "../round-trip/last-year";
import { contents, problems } from "../round-trip/seen";
import { addOn, answer } from "../round-trip/target-book";

const input = { copy: true, from: "2026–2027" };
const turn = (book: Book) => book.run("call", ["newYear", JSON.stringify(input)]);
const clock = { now: () => new Date("2027-06-10T09:00:00Z") };

/** A book in which the write with this ordinal is refused by Google, and what was queued behind it is lost. */
const breaking = (data: unknown, at: number) => {
  const sent: string[] = [];
  const fault = (name: string, cost: Cost) => {
    if (cost !== "flush" || name === "SpreadsheetApp.flush") return null;
    sent.push(name);
    return sent.length - 1 === at ? "Service unavailable: Spreadsheets" : null;
  };
  return { book: openBook({ data, clock, addOn: addOn(), fault }), sent };
};

/** How far in the writes Google fails; `npm run test:long` has more. */
const places: [share: number, how: "again" | "button"][] = [
  [0.06, "button"],
  [0.7, "again"],
];

describe("A new school year that Google has cut off", () => {
  let data: unknown;
  let end: string[];
  let writes: string[];
  beforeAll(() => {
    data = lastYear().saved();
    const whole = breaking(data, Number.NaN);
    turn(whole.book);
    [end, writes] = [contents(whole.book), whole.sent];
  });

  it.each(places)("at %d of its writes is told, and finished %s ends as one that was not cut off", (share, how) => {
    // the very last write only takes spare rows of «Журнал»
    const at = Math.round(share * (writes.length - 2));
    const { book } = breaking(data, at);
    expect(turn(book).ok).toBe(false);
    const begun = shownRows(book, "journal", "action", "undone");
    // before the first write nothing has happened; from then on the journal says so until all is written
    const unfinished = begun.filter(([action]) => action === "Переход на 2027–2028 учебный год");
    expect(unfinished.length > 0).toBe(at > writes.indexOf("Range.setValues"));
    expect(answer(book, "lastAction")).toEqual({ action: null });
    if (how === "button") {
      const remark = problems(book).find(({ code }) => code === "year.unfinished");
      expect(remark?.fix).toBe("Закончить переход");
      answer(book, "fixProblem", { id: remark?.id });
    } else answer(book, "newYear", input);
    expect(contents(book)).toEqual(end);
    expect(shownRows(book, "journal", "action")).toEqual([]);
  });
});

describe("Another curator who moves rows while the new year is being prepared", () => {
  /** Opens the book so that `meddle`, once, happens just before the call with this ordinal. */
  const meddled = (data: unknown, at: number, meddle: (book: Book) => void) => {
    const calls: string[] = [];
    let within = false;
    const book: Book = openBook({
      data,
      clock,
      addOn: addOn(),
      fault: (name, cost) => {
        if (within || cost === "free" || cost === "flush") return null;
        calls.push(name);
        if (calls.length - 1 === at) {
          within = true;
          meddle(book);
          within = false;
        }
        return null;
      },
    });
    return { book, calls };
  };
  const insert = (book: Book) => book.person.insertRows("Пары", 6, 1);
  let data: unknown;
  let looks: number[];
  beforeAll(() => {
    data = lastYear().saved();
    const { book, calls } = meddled(data, -1, () => {});
    turn(book);
    const first = calls.findIndex((name) => /setValues|getLastRow|deleteRows/.test(name));
    // the last six sheets that are looked at are those that lose rows, each in two calls
    looks = [...[0.3].map((share) => Math.floor(share * first)), first - 12];
  });

  it.each([0, 1, 2, 3])("does not make other rows go than those of finished pairs (moment %d of 4)", (moment) => {
    const { book } = meddled(data, looks[moment] ?? 0, insert);
    expect(turn(book).ok).toBe(true);
    expect(shownRows(book, "pairs", "no", "status")).toEqual([
      ["1", "предложена"],
      ["4", "предложена"],
    ]);
    expect(shownRows(book, "mentees", "code").flat()).toEqual(["П-001", "П-004"]);
  });
});
