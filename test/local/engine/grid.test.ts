import { describe, expect, it } from "vitest";
import { fill, scripted, standing } from "./book";

const TAB = "Лист1";
const table = [
  ["№", "Имя", "Балл", "Вдвое"],
  ["1", "Вера", "30", "=C2*2"],
  ["2", "Анна", "10", "=C3*2"],
  ["3", "Борис", "20", "=C4*2"],
];

function filled() {
  const book = standing();
  fill(book, TAB, "A1", table);
  fill(book, TAB, "F1", [["=SUM($C$1:$C)"], ["=COUNTA($B$1:$B)-1"]]);
  return { ...book, shown: () => book.person.shown(TAB) };
}

describe("Sorting", () => {
  it("moves rows, relative references follow their row, totals stay", () => {
    const { person, shown } = filled();
    person.sort(TAB, "A2:D4", "B", true);
    expect(shown().map((row) => row.slice(0, 4).join(" "))).toEqual([
      "№ Имя Балл Вдвое",
      "2 Анна 10 20",
      "3 Борис 20 40",
      "1 Вера 30 60",
    ]);
    expect(person.formula(TAB, "D2")).toBe("=C2*2");
    person.sort(TAB, "A2:D4", "C", false);
    expect(shown()[1]?.[1]).toBe("Вера");
    expect(shown()[0]?.[5]).toBe("60");
  });
});

describe("Inserting and deleting rows", () => {
  it("a row above the first data row is counted when the range begins at the heads", () => {
    const { person, shown } = filled();
    person.insertRows(TAB, 2, 1);
    person.type(TAB, "C2", "5");
    person.type(TAB, "B2", "Новая");
    expect([shown()[0]?.[5], shown()[2]?.[5], person.formula(TAB, "F1")]).toEqual(["65", "4", "=SUM($C$1:$C)"]);
  });
  it("deleted rows leave the totals right", () => {
    const { person, shown } = filled();
    person.deleteRows(TAB, 3, 1);
    expect([shown()[0]?.[5], person.formula(TAB, "D3")]).toEqual(["50", "=C3*2"]);
  });
  it("rows appended below the last one of the grid", () => {
    const { person } = filled();
    person.insertRows(TAB, 1001, 2);
    person.type(TAB, "A1002", "x");
    expect(person.shown(TAB)).toHaveLength(1002);
  });
});

describe("Columns", () => {
  it("moved to the right and to the left, formulas follow", () => {
    const { person, shown } = filled();
    person.moveColumns(TAB, "C", 1, "B");
    expect([shown()[0]?.slice(0, 4), person.formula(TAB, "D2"), person.formula(TAB, "F1")]).toEqual([
      ["№", "Балл", "Имя", "Вдвое"],
      "=B2*2",
      "=SUM($B$1:$B)",
    ]);
    person.moveColumns(TAB, "A", 2, "E");
    expect([shown()[0]?.slice(0, 4), person.formula(TAB, "B2")]).toEqual([["Имя", "Вдвое", "№", "Балл"], "=D2*2"]);
  });
  it("deleted: who counted them shows #REF!, also after saving", () => {
    const { person, shown, saved } = filled();
    person.deleteColumns(TAB, "C", 1);
    expect([shown()[0]?.[4], shown()[1]?.[2], person.formula(TAB, "C2")]).toEqual(["#REF!", "#REF!", "=#REF!*2"]);
    expect(standing({ data: JSON.parse(JSON.stringify(saved())) }).person.shown(TAB)).toEqual(shown());
  });
  it("moved with everything that hangs on them: note, drop-down, mark, protection, name", () => {
    const book =
      scripted(`function prepare() { var ss = SpreadsheetApp.getActiveSpreadsheet(), s = ss.getSheets()[0]; var r = s.getRange('B2:B4');
        s.getRange('B2').setNote('заметка'); r.setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['да']).build());
        s.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=$B2="да"').setRanges([r]).setBold(true).build()]);
        r.protect().setWarningOnly(true); ss.setNamedRange('ответ', s.getRange('B2')); }
      function where() { var ss = SpreadsheetApp.getActiveSpreadsheet(), s = ss.getSheets()[0], rule = s.getConditionalFormatRules()[0];
        return [s.getRange('A2:E2').getDataValidations()[0].map(function (v) { return v ? 1 : 0; }).join(''), rule.getRanges()[0].getA1Notation(),
          rule.getBooleanCondition().getCriteriaValues()[0], s.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].getRange().getA1Notation(), ss.getRangeByName('ответ').getA1Notation()]; }`);
    book.run("prepare", []);
    book.person.moveColumns(TAB, "B", 1, "E");
    const notes = (book.saved() as { workbook: { mentorbookNotes: unknown } }).workbook.mentorbookNotes;
    expect([book.run("where", []), notes]).toMatchObject([
      { value: ["00010", "D2:D4", '=$D2="да"', "D2:D4", "D2"] },
      { 0: { D2: "заметка" } },
    ]);
  });
  it("inserted: relative places follow", () => {
    const { person } = filled();
    person.insertColumns(TAB, "C", 2);
    expect([person.formula(TAB, "F2"), person.formula(TAB, "H1")]).toEqual(["=E2*2", "=SUM($E$1:$E)"]);
  });
  it("copied: values, formulas, looks and drop-downs go along, frozen rows are no hindrance", () => {
    const book =
      scripted(`function prepare() { var s = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0]; s.setFrozenRows(1);
      s.getRange('B2:B4').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['Вера']).build()).setNumberFormat('@'); }
      function has() { return SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('H2').getDataValidations()[0][0] !== null; }`);
    book.run("prepare", []);
    fill(book, TAB, "A1", table);
    book.person.copyColumn(TAB, "B", "H");
    book.person.copyColumn(TAB, "D", "I");
    expect([book.person.value(TAB, "H2"), book.person.formula(TAB, "I2"), book.run("has", [])]).toMatchObject([
      "Вера",
      "=H2*2",
      { value: true },
    ]);
    book.person.type(TAB, "H3", "007");
    expect(book.person.value(TAB, "H3")).toBe("007");
  });
});

describe("Tabs", () => {
  it("a copy is called «Копия …», stands beside, and its formulas see themselves", () => {
    const { person } = filled();
    expect([person.copyTab(TAB), person.copyTab(TAB), person.tabs()]).toEqual([
      "Копия Лист1",
      "Копия Лист1 2",
      ["Лист1", "Копия Лист1 2", "Копия Лист1"],
    ]);
    person.type("Копия Лист1", "C2", "100");
    expect([person.value("Копия Лист1", "F1"), person.value(TAB, "F1")]).toEqual([130, 60]);
  });
  it("a new name goes into formulas, a deleted tab leaves #REF!", () => {
    const { person } = filled();
    person.addTab("Данные");
    person.type("Данные", "A1", "5");
    person.type(TAB, "H1", "=Данные!A1*2");
    person.renameTab("Данные", "Новые данные");
    expect([person.value(TAB, "H1"), person.formula(TAB, "H1")]).toEqual([10, "='Новые данные'!A1*2"]);
    person.deleteTab("Новые данные");
    expect([person.value(TAB, "H1"), person.tabs()]).toEqual(["#REF!", [TAB]]);
  });
  it("an unknown tab or address is told in plain words", () => {
    const { person } = filled();
    expect(() => person.type("Нет", "A1", "x")).toThrow("Листа «Нет» нет. Есть: «Лист1».");
    expect(() => person.type(TAB, "1A", "x")).toThrow("Адрес «1A» непонятен");
    expect(() => person.type(TAB, "ZZ1", "x")).toThrow("Ячейки ZZ1 нет на листе «Лист1».");
  });
  it("a row or a column that is not there is told in plain words, and nothing is changed", () => {
    const { person } = filled();
    const was = person.shown(TAB);
    expect(() => person.copyColumn(TAB, "A", "AB")).toThrow("Столбца AB нет на листе «Лист1».");
    expect(() => person.deleteColumns(TAB, "AA", 1)).toThrow("Столбца AA нет на листе «Лист1».");
    expect(() => person.moveColumns(TAB, "1", 1, "B")).toThrow("Столбца 1 нет на листе «Лист1».");
    expect(() => person.deleteRows(TAB, 1000, 2)).toThrow("Строки 1001 нет на листе «Лист1».");
    expect(person.shown(TAB)).toEqual(was);
  });
  it("a name that a tab cannot have is told in plain words", () => {
    const { person } = filled();
    person.addTab("Второй");
    expect(() => person.renameTab(TAB, "План '26")).toThrow("Имя листа «План '26»: знаки ' * ? / \\ [ ] в нём нельзя.");
    expect(() => person.renameTab(TAB, "второй")).toThrow("Лист «второй» уже есть. Выберите другое имя.");
    expect(() => person.addTab(" ")).toThrow("Имя листа не может быть пустым.");
    person.renameTab(TAB, "ЛИСТ1");
    expect(person.tabs()).toEqual(["ЛИСТ1", "Второй"]);
  });
});

describe("A saved book", () => {
  it("opens as it was: locale, time zone, formulas calculated anew", () => {
    const book = standing({ locale: "en_US", timeZone: "Asia/Omsk" });
    fill(book, TAB, "A1", [["=TODAY()", "1.5", "=B1*2", "2/5/2026"]]);
    const data = JSON.parse(JSON.stringify(book.saved()));
    const later = standing({ data, clock: { now: () => new Date("2027-01-01T00:00:00Z") } });
    expect(later.person.shown(TAB)).toEqual([["1/1/2027", "1.5", "3", "2/5/2026"]]);
    expect(later.person.formula(TAB, "C1")).toBe("=B1*2");
  });
  it("another locale on opening: the same values, texts of formulas in the new one", () => {
    const book = standing();
    fill(book, TAB, "A1", [["1,5", "=IF(A1>1,5;1;2,5)", "05.02.2026"]]);
    const english = standing({ data: book.saved(), locale: "en_US" });
    expect([english.person.shown(TAB), english.person.formula(TAB, "B1")]).toEqual([
      [["1.5", "2.5", "2/5/2026"]],
      "=IF(A1>1.5,1,2.5)",
    ]);
  });
  it("data of another kind is refused in plain words", () => {
    expect(() => standing({ data: { cells: [] } })).toThrow("[local host] book: data of another kind.");
  });
});
