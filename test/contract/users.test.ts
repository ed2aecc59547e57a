import { describe, expect, it } from "vitest";
import type { User } from "../../local/contract";
import { bound } from "./ask";

const CODE = `function write() { var s = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0]; s.getRange('A1:A2').setValues([['а'], ['б']]); SpreadsheetApp.flush(); }
  function read() { return SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getLastRow(); }
  function guard(warning) { SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('A2:A3').protect().setWarningOnly(warning); }
  function onOpen() { SpreadsheetApp.getUi().createMenu('Меню').addToUi(); }
  function onEdit(e) { SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('C1').setValues([['услышано']]); }`;

const STOPPED =
  "You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.";

/** The book with one protection that only these people may pass. */
function guarded(editors: User[], warningOnly: boolean, user: User) {
  const book = bound(CODE);
  const data = book.saved() as { workbook: Record<string, unknown> };
  data.workbook["mentorbookProtections"] = [
    { id: "p", sheetId: "0", range: "A2:A3", description: "", warningOnly, editors },
  ];
  return bound(CODE, { data, user });
}

describe("A protection for the owner only (platform-facts §6; text 69317254518)", () => {
  it("stops another person's script and the person, not the owner", () => {
    const theirs = guarded(["owner"], false, "editor");
    expect(theirs.run("write", [])).toMatchObject({ ok: false, error: { name: "Exception", message: STOPPED } });
    expect(() => theirs.person.type("Лист1", "A2", "x")).toThrow("защищена");
    theirs.person.type("Лист1", "B2", "можно");
    expect(guarded(["owner"], false, "owner").run("write", [])).toMatchObject({ ok: true });
  });
  it("as a mere warning it stops no script", () => {
    expect(guarded(["owner"], true, "editor").run("write", [])).toMatchObject({ ok: true });
  });
  it("a new protection lets every editor in until someone is taken out", () => {
    const book = bound(CODE);
    book.run("guard", [false]);
    expect(bound(CODE, { data: book.saved(), user: "editor" }).run("write", [])).toMatchObject({ ok: true });
  });
});

describe("A viewer (platform-facts §7)", () => {
  const book = bound(CODE, { user: "viewer" });
  it("sees no menu, reads, and changes nothing", () => {
    expect(book.open()).toEqual([]);
    expect(book.run("read", [])).toMatchObject({ ok: true, value: 0 });
    expect(book.run("write", [])).toMatchObject({ ok: false, error: { message: STOPPED } });
    expect(() => book.person.type("Лист1", "A1", "x")).toThrow("Читатель");
    expect(book.person.shown("Лист1")).toEqual([]);
  });
});
