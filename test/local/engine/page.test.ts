import { describe, expect, it } from "vitest";
import type { Book, Message } from "../../../local/contract";
import { o } from "../../../local/engine/load";
import type { Model } from "../../../local/engine/types";
import { scripted } from "./book";

const TAB = "Лист1";

/** A second model that is joined to the book as the page's is. */
function openPage(book: Book): Model & { position(a1: string): { sheetId: string; col: number; row: number } } {
  const { data, messages } = book.joining();
  const transport = {
    sendMessage: async (message: Message) => void book.receive(JSON.parse(JSON.stringify(message)) as Message),
    onNewMessage: (_: string, listener: (message: Message) => void) =>
      book.onMessage((message) => listener(JSON.parse(JSON.stringify(message)) as Message)),
    leave: () => {},
  };
  const config = { transportService: transport as never, client: { id: "page", name: "Вы" }, mode: "normal" as const };
  const model = new o.Model(JSON.parse(JSON.stringify(data)), config, messages as never) as unknown as Model;
  const position = (a1: string) => {
    const { left, top } = o.helpers.toZone(a1);
    return { sheetId: "0", col: left, row: top };
  };
  return Object.assign(model, { position });
}

const HEARD = `
function onEdit(e) {
  var s = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('${TAB}');
  SpreadsheetApp.getActiveSpreadsheet().toast(JSON.stringify([e.range.getA1Notation(), e.value, e.oldValue]));
  if (e.range.getA1Notation() === 'A1') s.getRange('B1').setValues([['ответ']]);
}
function plain() { SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('A1:A20').setNumberFormat('@'); }
function choices() {
  var s = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
  s.getRange('C1:C9').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['да','нет']).build());
}
function hasChoice() { return SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('C1:C2').getDataValidations().map(function (r) { return r[0] !== null; }); }
function mark() {
  var s = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
  s.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=AND($G2="просрочено";ISNUMBER($H2);$H2<DATE(2026;3;1);N("mb:overdue")=0)')
    .setRanges([s.getRange('G2:H')]).setBackground('#8A3B12').setBold(true).build()]);
}
function groups() { SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('F1:G1').shiftColumnGroupDepth(1); }
function note() { SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('D2').setNote('заметка'); }
`;

function meeting() {
  const book = scripted(HEARD);
  const heard: string[] = [];
  book.onEffect((effect) => effect.do === "toast" && heard.push(effect.text));
  const page = openPage(book);
  const type = (a1: string, content: string, more = {}) =>
    page.dispatch("UPDATE_CELL", { ...page.position(a1), content, ...more });
  const seen = (a1: string) => page.getters.getEvaluatedCell(page.position(a1)).formattedValue;
  return { book, page, heard, type, seen };
}

type Palette = { getCustomColors(): string[] };

describe("A person edits in the page", () => {
  it("the picker of colours offers those in use, the new one too, and after undo still opens", () => {
    const { page } = meeting();
    const offered = () => (page.getters as unknown as Palette).getCustomColors();
    const paint = (fillColor: string) =>
      page.dispatch("SET_FORMATTING", { sheetId: "0", target: [o.helpers.toZone("A1")], style: { fillColor } });
    paint("#8A3B12");
    expect(offered()).toEqual(["#8A3B12"]);
    paint("#0B4A36");
    expect(offered()).toEqual(expect.arrayContaining(["#8A3B12", "#0B4A36"]));
    page.dispatch("REQUEST_UNDO", {});
    expect(offered()).toContain("#8A3B12");
  });

  it("onEdit hears one cell with value and old value, its answer comes back to the page", () => {
    const { book, heard, type, seen } = meeting();
    type("A1", "первое");
    type("A1", "второе");
    expect(heard).toEqual(['["A1","первое",null]', '["A1","второе","первое"]']);
    expect(seen("B1")).toBe("ответ");
    expect(book.person.shown(TAB)[0]).toEqual(["второе", "ответ"]);
  });

  it("a dotted date becomes a date on both sides", () => {
    const { book, heard, type, seen } = meeting();
    type("A2", "05.02.2026");
    expect([seen("A2"), book.person.value(TAB, "A2")]).toEqual(["05.02.2026", 46058]);
    expect(heard).toEqual(['["A2","46058",null]']);
  });

  it("a plain text cell keeps what looks like a formula or a date", () => {
    const { book, type, seen } = meeting();
    book.run("plain", []);
    for (const [index, text] of ["=1+1", "05.02.2026", "1-2", "007", "12.5"].entries()) {
      type(`A${index + 2}`, text);
      expect([seen(`A${index + 2}`), book.person.value(TAB, `A${index + 2}`)]).toEqual([text, text]);
    }
    type("A2", "008");
    expect([seen("A2"), book.person.value(TAB, "A2")]).toEqual(["008", "008"]);
  });

  it("a formula with quotes inside a text, and a minus before a power, as in Google", () => {
    const { book, type, seen } = meeting();
    type("E1", '="а""б"');
    type("E2", "=-2^2");
    type("E3", "=1+1");
    expect([seen("E1"), book.person.value(TAB, "E1"), seen("E2"), seen("E3")]).toEqual(['а"б', 'а"б', "4", "2"]);
    expect(book.person.formula(TAB, "E1")).toBe('="а""б"');
  });

  it("a pasted block is heard once, without values", () => {
    const { page, heard } = meeting();
    const paste = { clipboardContent: { text: "а\tб\nв\tг" }, target: [o.helpers.toZone("E2")] };
    page.dispatch("PASTE_FROM_OS_CLIPBOARD", paste);
    expect(heard).toEqual(['["E2:F3",null,null]']);
  });

  it("deleting content is heard, and the drop-down stays", () => {
    const { book, page, heard, type } = meeting();
    book.run("choices", []);
    type("C1", "да");
    page.dispatch("DELETE_CONTENT", { sheetId: "0", target: [o.helpers.toZone("C1:C2")] });
    expect(heard.at(-1)).toBe('["C1:C2",null,null]');
    expect(book.person.value(TAB, "C1")).toBeNull();
    expect(book.run("hasChoice", [])).toMatchObject({ ok: true, value: [true, true] });
  });

  it("rows, columns, sorting, cells moved, formats and notes are not heard", () => {
    const { page, heard, type, seen } = meeting();
    type("E1", "б");
    type("E2", "а");
    heard.length = 0;
    const rows = { sheetId: "0", sheetName: TAB, dimension: "ROW" };
    page.dispatch("ADD_COLUMNS_ROWS", { ...rows, base: 3, position: "before", quantity: 1 });
    page.dispatch("REMOVE_COLUMNS_ROWS", { ...rows, elements: [3] });
    const zone = o.helpers.toZone("E1:E2");
    page.dispatch("SORT_CELLS", {
      sheetId: "0",
      zone,
      col: 4,
      row: 0,
      sortDirection: "asc",
      sortOptions: { sortHeaders: true },
    });
    page.dispatch("SET_FORMATTING", { sheetId: "0", target: [zone], style: { bold: true } });
    page.dispatch("MB_SET_NOTE", { ...page.position("E1"), text: "заметка" });
    const { selection } = page as unknown as { selection: { selectZone(anchor: object): void } };
    selection.selectZone({ cell: { col: 4, row: 0 }, zone });
    page.dispatch("CUT", {});
    page.dispatch("PASTE", { target: [o.helpers.toZone("H1")] });
    expect([seen("E1"), seen("H1"), seen("H2")]).toEqual(["", "а", "б"]);
    expect(heard).toEqual([]);
  });

  it("a mark of the add-on paints the rows its formula is true for", () => {
    const { book, page, type } = meeting();
    book.run("mark", []);
    type("G2", "просрочено");
    type("G3", "выполнено");
    type("H2", "05.02.2026");
    const { getters } = page as unknown as { getters: Record<string, (at: unknown) => unknown> };
    const painted = (a1: string) => getters["getCellConditionalFormatStyle"]?.(page.position(a1));
    expect([painted("G2"), painted("H2"), painted("G3")]).toEqual([
      { fillColor: "#8a3b12", bold: true },
      { fillColor: "#8a3b12", bold: true },
      undefined,
    ]);
  });

  it("undo of an edit is heard as a range, and undoes on both sides", () => {
    const { book, page, heard, type, seen } = meeting();
    type("A5", "раз");
    page.dispatch("REQUEST_UNDO", {});
    expect([seen("A5"), book.person.value(TAB, "A5")]).toEqual(["", null]);
    expect(heard.at(-1)).toBe('["A5",null,null]');
  });

  it("a group of columns that the script made is folded in the page, and is folded in the book; onEdit is silent", () => {
    const { book, page, heard } = meeting();
    book.run("groups", []);
    expect(page.getters.getHeaderGroups("0", "COL")).toEqual([{ start: 5, end: 6 }]);
    page.dispatch("FOLD_HEADER_GROUP", { sheetId: "0", dimension: "COL", start: 5, end: 6 });
    const { workbook } = book.saved() as { workbook: { sheets: { headerGroups: unknown }[] } };
    expect(workbook.sheets[0]?.headerGroups).toMatchObject({ COL: [{ start: 5, end: 6, isFolded: true }] });
    expect(heard).toEqual([]);
  });
  it("notes follow inserted rows on both sides, and undo brings them back", () => {
    const { book, page } = meeting();
    book.run("note", []);
    page.dispatch("ADD_COLUMNS_ROWS", {
      sheetId: "0",
      sheetName: TAB,
      dimension: "ROW",
      base: 0,
      position: "before",
      quantity: 2,
    });
    expect(page.getters.getNote(page.position("D4"))).toBe("заметка");
    page.dispatch("REQUEST_UNDO", {});
    expect(page.getters.getNote(page.position("D2"))).toBe("заметка");
    page.dispatch("MB_SET_NOTE", { ...page.position("D2"), text: "" });
    expect(openPage(book).getters.getNotes("0")).toEqual([]);
  });

  it("a page that joins late sees the same", () => {
    const { book, type } = meeting();
    type("A1", "раз");
    book.person.type(TAB, "A3", "=1+1");
    const late = openPage(book);
    expect(late.getters.getEvaluatedCell(late.position("A3")).value).toBe(2);
    expect(late.getters.getEvaluatedCell(late.position("B1")).value).toBe("ответ");
  });

  it("a message that is not the next revision is refused and changes nothing", () => {
    const { book } = meeting();
    const stale = {
      type: "REMOTE_REVISION",
      version: 1,
      serverRevisionId: "давно",
      nextRevisionId: "новая",
      clientId: "page",
      commands: [{ type: "UPDATE_CELL", sheetId: "0", col: 0, row: 0, content: "x" }],
    };
    expect(book.receive(stale)).toBe(false);
    expect(book.person.shown(TAB)).toEqual([]);
  });
});
