import { describe, expect, it } from "vitest";
import { answer, bound } from "../ask";

const ENGLISH = { locale: "en_US", timeZone: "Etc/GMT", scriptZone: "Etc/GMT" } as const;
const entered = (value: string) =>
  answer(
    `var r = s.getRange('B1'); r.setValues([[${value}]]); return [r.getValues()[0][0], r.getDisplayValues()[0][0]];`,
    ENGLISH,
  );

/** Sessions with the Sheets API, recorded by gspread (tests/cassettes); `RAW` writes are texts, the others as if typed. */
describe("Values entered in a recorded session (gspread)", () => {
  it.each([
    ["'= 1 / 1024'", 1 / 1024, "0.0009765625"],
    ["'2,000,000.01'", 2_000_000.01, "2,000,000.01"],
    ["'Non-numeric value'", "Non-numeric value", "Non-numeric value"],
    ["'=3/2'", 1.5, "1.5"],
    ["0.12", 0.12, "0.12"],
    ["'3_1_0'", "3_1_0", "3_1_0"],
    ["''", "", ""],
    ["42", 42, "42"],
    ["'0042'", 42, "42"],
    ["42.01", 42.01, "42.01"],
  ])("%s is %j, shown %s (test_numeric_value, test_update_cell, test_get_all_records)", (value, held, shown) => {
    expect(entered(value)).toEqual([held, shown]);
  });
});

describe("Rows in a recorded session (gspread)", () => {
  it("a formula moves down with its row and stays what it was (test_insert_row)", () => {
    const book = bound("function f() {}", ENGLISH);
    const tab = book.person.tabs()[0] as string;
    book.person.type(tab, "B2", "=1+1");
    book.person.insertRows(tab, 1, 1);
    expect([book.person.formula(tab, "B3"), book.person.formula(tab, "B2")]).toEqual(["=1+1", ""]);
  });
  it("a new book of en_US has one tab of 1000 rows and 26 columns (test_timezone_and_locale)", () => {
    expect(answer("return [ss.getSheets().length, s.getMaxRows(), s.getMaxColumns()];", ENGLISH)).toEqual([
      1, 1000, 26,
    ]);
  });
});

describe("Sorting in a recorded session (gspread, test_sort)", () => {
  const animals = [
    ["Canada", 2007, 1],
    ["Elephant", 2019, 2],
    ["Banana", 2013, 3],
    ["Apple", 2012, 4],
    ["Fox", 2077, 5],
    ["Dinosaur", 2013, 6],
  ];
  const sorted = (range: string, column: string, ascending: boolean) => {
    const book = bound("function f() {}", ENGLISH);
    const tab = book.person.tabs()[0] as string;
    book.person.paste(
      tab,
      "A1",
      animals.map((row) => row.map(String)),
    );
    book.person.sort(tab, range, column, ascending);
    return book.person.shown(tab).map(([name]) => name);
  };

  it("texts from the last to the first", () => {
    const names = ["Fox", "Elephant", "Dinosaur", "Canada", "Banana", "Apple"];
    expect(sorted("A1:C6", "A", false)).toEqual(names);
  });
  it("numbers upwards; equal ones keep their order", () => {
    expect(sorted("A1:C6", "B", true)).toEqual(["Canada", "Apple", "Banana", "Dinosaur", "Elephant", "Fox"]);
  });
  it("the whole tab: empty rows stay below", () => {
    expect(sorted("A1:Z1000", "C", true)).toEqual(["Canada", "Elephant", "Banana", "Apple", "Fox", "Dinosaur"]);
  });
  it("from the second row downwards: the first one stays, empty rows stay below", () => {
    expect(sorted("A2:Z1000", "C", false)).toEqual(["Canada", "Dinosaur", "Fox", "Apple", "Banana", "Elephant"]);
  });
});
