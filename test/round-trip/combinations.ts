import { describe, expect, it } from "vitest";
import { openBook } from "../../local/book";
import type { Book, MenuShown, User } from "../../local/contract";
import { looksOf } from "./looks";
import { pairwise } from "./pairwise";
import { cellOf, contents, remarks, shownAt } from "./seen";
import { addOn, answer, programme, refusal, savedOnce } from "./target-book";

const R = "Дорожная карта";
const ITEM = "Р-003";
const WORD = "слово второго куратора";

export const combinations = pairwise({
  user: ["owner", "editor", "viewer"],
  rights: ["LIMITED", "NONE"],
  locale: ["ru_RU", "en_US"],
  zones: ["the same", "script far east", "script far west"],
  meanwhile: ["nothing", "typing", "inserting", "sorting"],
  clicks: ["once", "twice"],
});
export type Combination = (typeof combinations)[number];

const zones: Record<string, [sheet: string, script: string]> = {
  "the same": ["Europe/Moscow", "Europe/Moscow"],
  "script far east": ["Europe/Kaliningrad", "Asia/Kamchatka"],
  "script far west": ["Asia/Vladivostok", "America/Los_Angeles"],
};

/** Half past midnight in the spreadsheet's zone: another day for the script's. */
const nights: Record<string, string> = {
  "the same": "2026-11-21T21:30:00Z",
  "script far east": "2026-11-22T12:30:00Z",
  "script far west": "2026-11-21T14:30:00Z",
};

type Hook = { during?: (book: Book) => void };

const opened = ({ user, rights, locale, zones: apart }: Combination, hook: Hook, data?: unknown): Book => {
  const [timeZone, script] = zones[apart] as [string, string];
  const files = addOn();
  const book: Book = openBook({
    ...(data === undefined ? {} : { data }),
    user: user as User,
    locale: locale as "ru_RU",
    timeZone,
    onEditMode: rights as "NONE" | "LIMITED",
    clock: { now: () => new Date(nights[apart] as string) },
    addOn: { ...files, manifest: { ...files.manifest, timeZone: script } },
    fault: (name) => {
      const { during } = hook;
      if (!during || name !== "Range.setValues") return null;
      delete hook.during;
      during(book);
      return null;
    },
  });
  return book;
};

/** The book as its owner has built it, with the same locale and zones. */
const built = (of: Combination): unknown =>
  savedOnce(`combination ${of.locale} ${of.zones}`, () => {
    const book = opened({ ...of, user: "owner", rights: "LIMITED" }, {});
    answer(book, "createProgramme", programme);
    return book;
  });

const rowOf = (book: Book, id: string): number => {
  const shown = book.person.shown(R);
  return shown.findIndex((cells) => cells.includes(id)) + 1;
};
const at = (book: Book, column: string, id = ITEM) => shownAt(book, R, cellOf(book, R, column, rowOf(book, id)));

const others: Record<string, (book: Book) => void> = {
  typing: (book) => book.person.type(R, cellOf(book, R, "outcome", rowOf(book, "Р-006")), WORD),
  inserting: (book) => book.person.insertRows(R, 7, 1),
  sorting: (book) => book.person.sort(R, "A6:AW52", "B", false),
};

const functions = (menus: MenuShown[]) =>
  menus.flatMap(({ items }) => items.flatMap((item) => (item === "separator" ? [] : [item.functionName])));

const said = (row: Combination) => Object.values(row).join(", ");

/** What holds for whoever works with the book, in each of these combinations. */
export const holdsIn = (rows: readonly Combination[]): void => {
  const writers = rows.filter(({ user }) => user !== "viewer");
  const viewers = rows.filter(({ user }) => user === "viewer");

  describe.each(writers.map((row) => [said(row), row] as const))("A curator: %s", (_, row) => {
    it("finds the menu, and a second click on an item is a second sidebar, nothing else", () => {
      const book = opened(row, {}, built(row));
      const items = functions(book.open(row.rights as "NONE" | "LIMITED"));
      expect(items).toEqual(["showSidebar", "showCheck", "showTerms", "showNewYear"]);
      const seen = () => [...contents(book), ...looksOf(book).map((of) => JSON.stringify(of))];
      const before = seen();
      for (const item of items)
        for (let click = row.clicks === "twice" ? 2 : 1; click > 0; click--) {
          const { ok, effects } = book.run(item, []);
          expect([ok, effects.map((effect) => effect.do)]).toEqual([true, ["sidebar"]]);
        }
      expect(seen()).toEqual(before);
    });

    it("builds a book that needs no repair; a second click meanwhile is told to wait", () => {
      const hook: Hook = {};
      const book = opened(row, hook);
      let second = "";
      if (row.clicks === "twice")
        hook.during = () => {
          second = refusal(book, "createProgramme", programme).code;
        };
      answer(book, "createProgramme", programme);
      expect(second).toBe(row.clicks === "twice" ? "busy" : "");
      expect([remarks(book), answer(book, "repairBook", { preview: true }).changes]).toEqual([[], []]);
    });

    it("marks an item on the day of the spreadsheet, whatever another curator does meanwhile, and takes it back", () => {
      const hook: Hook = {};
      const book = opened(row, hook, built(row));
      hook.during = (of) => {
        others[row.meanwhile]?.(of);
        if (row.clicks === "twice")
          expect(refusal(of, "setItemStatus", { id: ITEM, status: "done" }).code).toBe("busy");
      };
      answer(book, "setItemStatus", { id: ITEM, status: "done", outcome: "Проведено" });
      expect([at(book, "status"), at(book, "outcome")]).toEqual(["выполнено", "Проведено"]);
      expect(new Date(book.person.value(R, cellOf(book, R, "done_on", rowOf(book, ITEM))) as number).getTime()).toBe(
        46348,
      );
      expect(at(book, "outcome", "Р-006")).toBe(row.meanwhile === "typing" ? WORD : "");
      answer(book, "undo");
      expect([at(book, "status"), at(book, "done_on"), at(book, "outcome")]).toEqual(["не начато", "", ""]);
    });

    it("types a term: it is read at once, or found by «Проверить» where the trigger has no rights", () => {
      const book = opened(row, {}, built(row));
      book.person.type(R, cellOf(book, R, "period", rowOf(book, ITEM)), "октябрь 2026 г.");
      const read = row.rights === "LIMITED";
      expect(remarks(book).some((one) => one.startsWith("term-"))).toBe(!read);
      expect(book.person.value(R, cellOf(book, R, "end", rowOf(book, ITEM)))).not.toBeNull();
    });
  });

  describe.each(viewers.map((row) => [said(row), row] as const))("A viewer: %s", (_, row) => {
    it("has no menu, reads everything, and is told why nothing can be written", () => {
      const book = opened(row, {}, built(row));
      const before = [...contents(book), ...looksOf(book).map((of) => JSON.stringify(of))];
      expect(book.open(row.rights as "NONE" | "LIMITED")).toEqual([]);
      for (const call of ["listModels", "overview", "criteria", "findProblems"]) answer(book, call);
      for (const [call, input] of [
        ["setItemStatus", { id: ITEM, status: "done" }],
        ["repairBook", {}],
        ["undo", {}],
        ["createProgramme", programme],
      ] as const) {
        const done = book.run("call", [call, JSON.stringify(input)]);
        const { refused, ok } = JSON.parse(String(done.ok && done.value));
        if (refused) expect(["viewer", "nothing-to-undo"]).toContain(refused.code);
        else expect(ok).toBeTruthy();
      }
      expect([...contents(book), ...looksOf(book).map((of) => JSON.stringify(of))]).toEqual(before);
    });
  });
};
