import { describe, expect, it } from "vitest";
import type { Book } from "../../../local/contract";
import { exportXlsx } from "../../../local/xlsx/export";
import { type Imported, importXlsx } from "../../../local/xlsx/import/import";
import { convert } from "../../../local/xlsx/libreoffice";
import { savedWorkbook } from "../../../local/xlsx/saved";
import { exampleBook, wrongFigures } from "../../round-trip/example";
import { snapshotOf } from "../../round-trip/reader";
import { contents, problems } from "../../round-trip/seen";
import { answer, emptyBook } from "../../round-trip/target-book";
import { ownLook, withOwnThings } from "./own-things";

const now = "2023-02-05T09:00:00Z";
const opened = (data: unknown): Book => emptyBook({ data, now });
const planned = (book: Book) => answer(book, "repairBook", { preview: true }).changes;

/** What is made by the first test that asks, for all of them: nobody changes it. */
const once = <T>(make: () => T) => {
  const made: T[] = [];
  return () => (made[0] ??= make());
};
const imported = (files: Buffer[]): Promise<Imported[]> =>
  Promise.all(files.map((file) => importXlsx(file, "книга.xlsx")));

type Of = "example" | "with own things";
const ALL: Of[] = ["example", "with own things"];
const example = once(() => exampleBook().saved());
const withOwn = once(() => withOwnThings(example()));
const seenIn = (data: unknown) => {
  const book = opened(data);
  return { data, contents: contents(book), problems: problems(book), planned: planned(book) };
};
const before = { example: once(() => seenIn(example())), "with own things": once(() => seenIn(withOwn())) };

const files = once(() => Promise.all([example(), withOwn()].map((data) => exportXlsx(opened(data)))));
const throughExcel = once(async () => imported(await files()));
// both files in one start of LibreOffice
const throughLibreOffice = once(async () => imported(await convert(await files(), "xlsx", "ru_RU")));

const ways = [
  ["an .xlsx file of ours", throughExcel],
  ["an .xlsx file that LibreOffice saved again", throughLibreOffice],
] as const;
const opening = async (through: () => Promise<Imported[]>, of: Of): Promise<Imported> =>
  (await through())[ALL.indexOf(of)] as Imported;

describe.each(ways)("The example opened from %s", (_way, through) => {
  it("is the same book: contents, formulas, figures, remarks, snapshot, nothing to repair", async () => {
    const { data, ours, says } = await opening(through, "example");
    const after = opened(data);
    const was = before.example();
    expect([ours, says]).toEqual([true, []]);
    expect(wrongFigures(after, "ru_RU")).toEqual([]);
    expect(contents(after)).toEqual(was.contents);
    expect(problems(after)).toEqual(was.problems);
    expect(planned(after)).toEqual([]);
    expect(snapshotOf(data)).toEqual(snapshotOf(was.data));
  }, 120_000);

  it("keeps what a person added: a tab, a column, a conditional format, a note, a group, a formula of another tab", async () => {
    const { data, says } = await opening(through, "with own things");
    const after = opened(data);
    const was = before["with own things"]();
    expect(says).toEqual([]);
    expect(contents(after)).toEqual(was.contents);
    expect(problems(after)).toEqual(was.problems);
    expect(planned(after)).toEqual(was.planned);
    const [own, pairs] = ["Мои заметки", "Пары"].map((name) =>
      savedWorkbook(after).sheets.find((tab) => tab.name === name),
    );
    expect(own?.conditionalFormats?.map(({ rule, ranges }) => ({ rule, ranges }))).toEqual([ownLook]);
    expect(own?.headerGroups?.ROW).toEqual([{ start: 5, end: 7, isFolded: true }]);
    expect(own?.merges).toEqual(["D1:E2"]);
    expect(own?.cols[0]).toEqual({ size: 210 });
    expect(savedWorkbook(after).mentorbookNotes?.[own?.id ?? ""]).toEqual({ B2: "Спросить у завуча" });
    expect(pairs?.cells["AD5"]).toBe("Моё");
  }, 120_000);
});

const looksOf = (book: Book) =>
  savedWorkbook(book).sheets.map(
    ({ name, panes, cols, color, isVisible, areGridLinesVisible, rowNumber, colNumber }) => {
      const hidden = Object.entries(cols).filter(([, { isHidden }]) => isHidden);
      return { name, panes, hidden, color, isVisible, areGridLinesVisible, rowNumber, colNumber };
    },
  );
/** Rules in the order of the book, drop-downs by cell: a file joins those that are alike. */
const dressingOf = (book: Book) =>
  savedWorkbook(book).sheets.map(({ name, conditionalFormats = [], dataValidationRules = [] }) => ({
    name,
    rules: conditionalFormats.map(({ rule, ranges }) => ({ rule, ranges: [...ranges].sort() })),
    lists: Object.fromEntries(
      dataValidationRules.flatMap(({ ranges, criterion, isBlocking, helpText }) =>
        ranges.map((range) => [range, { criterion, isBlocking, helpText }]),
      ),
    ),
  }));
const looksByCell = (book: Book) => {
  const { sheets, formats, styles, borders } = savedWorkbook(book);
  const named = <T>(ranges: Record<string, number>, kept: Record<string, T>) =>
    Object.entries(ranges).map(([range, number]) => [range, kept[number]]);
  return sheets.map((tab) => [named(tab.formats, formats), named(tab.styles, styles), named(tab.borders, borders)]);
};

describe("The look of a book opened from an .xlsx file of ours", () => {
  it("is as it was: frozen parts, hidden columns, colours of tabs, drop-downs, conditional formats, names, notes", async () => {
    const before = exampleBook();
    const after = opened((await opening(throughExcel, "example")).data);
    expect(looksOf(after)).toEqual(looksOf(before));
    expect(dressingOf(after)).toEqual(dressingOf(before));
    expect(looksByCell(after)).toEqual(looksByCell(before));
    expect(savedWorkbook(after).namedRanges).toEqual(savedWorkbook(before).namedRanges);
    expect(Object.values(savedWorkbook(after).mentorbookNotes ?? {})).toEqual(
      Object.values(savedWorkbook(before).mentorbookNotes ?? {}),
    );
  });

  it("twice there and back is the same as once", async () => {
    const { data } = await opening(throughExcel, "example");
    const [twice] = await imported([await exportXlsx(opened(data))]);
    expect(opened(twice?.data).saved()).toEqual(opened(data).saved());
  });
});
