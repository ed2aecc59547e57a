import { describe, expect, it } from "vitest";
import { rightsAsked } from "../../local/google/call";
import { answer, bound, complaint, SCOPES } from "./ask";
import { googlesScopes } from "./scopes";

describe("AuthMode (platform-facts §3.3)", () => {
  const code = `function onOpen(e) { var m = SpreadsheetApp.getUi().createMenu('Меню'); if (e.authMode != 'NONE') m.addItem(SpreadsheetApp.getActiveSpreadsheet().getName(), 'f'); m.addItem(String(e.authMode), 'f').addSeparator().addToUi(); }
    function onEdit(e) { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar')); }
    function bar() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('Книга')); }
    function dialog() { SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutputFromFile('Sidebar').setWidth(800).setHeight(500), 'Печать'); }
    function nofile() { HtmlService.createHtmlOutputFromFile('Нет'); }`;
  const html = { Sidebar: "<p>боковая панель</p>" };
  it("NONE: a menu may be built, the spreadsheet not touched", () => {
    expect(bound(code).open("NONE")).toEqual([
      { caption: "Меню", items: [{ caption: "NONE", functionName: "f" }, "separator"] },
    ]);
    expect(bound(code).open()[0]?.items).toHaveLength(3);
  });
  it("NONE: any other call leaves no menu at all, a window not yet shown included", () => {
    for (const call of [
      "PropertiesService.getUserProperties()",
      "LockService.getDocumentLock()",
      "HtmlService.createHtmlOutputFromFile('Sidebar')",
      "SpreadsheetApp.newDataValidation()",
      "SpreadsheetApp.flush()",
      "e.source.getName()",
    ]) {
      const opening = `function onOpen(e) { SpreadsheetApp.getUi().createMenu('Меню').addToUi(); ${call}; }`;
      expect([call, bound(opening, { html }).open("NONE")]).toEqual([call, []]);
      expect([call, bound(opening, { html }).open().length]).toEqual([call, 1]);
    }
  });
  it("onInstall has full rights and builds the menu by onOpen; onOpen run by hand has no event", () => {
    const installed = bound(`function onInstall(e) { onOpen(e); }
      function onOpen(e) { SpreadsheetApp.getUi().createMenu(e ? String(e.authMode) : 'без события').addToUi(); return !e; }`);
    expect(installed.install()).toEqual([{ caption: "FULL", items: [] }]);
    expect(installed.open()).toEqual([{ caption: "LIMITED", items: [] }]);
    expect(installed.run("onOpen", [])).toMatchObject({ ok: true, value: true });
  });
  it("LIMITED: the spreadsheet and the properties may be used", () => {
    const book =
      bound(`function onEdit(e) { PropertiesService.getUserProperties().setProperty('где', e.range.getA1Notation());
      e.range.getSheet().getRange('B1').setValues([[String(e.authMode)]]); }
      function where() { return PropertiesService.getUserProperties().getProperty('где'); }`);
    book.person.type("Лист1", "A1", "текст");
    expect([book.person.value("Лист1", "B1"), book.run("where", [])]).toMatchObject(["LIMITED", { value: "A1" }]);
  });
  it("LIMITED: no sidebar from onEdit, and the edit stays", () => {
    const book = bound(code, { html });
    const effects: unknown[] = [];
    book.onEffect((effect) => effects.push(effect));
    book.person.type("Лист1", "A1", "текст");
    expect([effects, book.person.value("Лист1", "A1")]).toEqual([[], "текст"]);
  });
  it("FULL: sidebar and dialog", () => {
    const book = bound(code, { html });
    expect(book.run("bar", []).effects).toEqual([{ do: "sidebar", title: "Книга", html: html.Sidebar }]);
    expect(book.run("dialog", []).effects).toEqual([
      { do: "dialog", title: "Печать", html: html.Sidebar, width: 800, height: 500 },
    ]);
    expect(book.run("nofile", [])).toMatchObject({
      ok: false,
      error: { message: "No HTML file named Нет was found." },
    });
  });
});

describe("Scopes of each method (platform-facts §3.1; Google's reference, gas-types-detailed 1.1.3)", () => {
  const asked = rightsAsked();
  it("are known for every emulated method, and for no other", () => {
    expect(Object.keys(asked).sort()).toEqual(Object.keys(googlesScopes).sort());
  });
  it.each(Object.entries(googlesScopes))("%s asks what Google asks", (name, scopes) => {
    expect(asked[name]?.scopes).toEqual(scopes);
  });
  it("and without any of them menus and utilities work, which AuthMode.NONE allows too", () => {
    const allowed = Object.entries(asked).flatMap(([name, { inNone }]) => (inNone ? [name] : []));
    expect(allowed.sort()).toEqual(
      ["Menu.addItem", "Menu.addSeparator", "Menu.addToUi", "SpreadsheetApp.getUi"].concat([
        "Ui.createAddonMenu",
        "Ui.createMenu",
        "Utilities.formatDate",
      ]),
    );
    expect(allowed.flatMap((name) => googlesScopes[name])).toEqual([]);
  });
});

describe("Scopes (platform-facts §3.1: an explicit list is authoritative)", () => {
  it("without a spreadsheet scope every call on it fails, with Google's text", () => {
    const text =
      "Exception: Specified permissions are not sufficient to call SpreadsheetApp.getActiveSpreadsheet. Required permissions: (https://www.googleapis.com/auth/spreadsheets.currentonly || https://www.googleapis.com/auth/spreadsheets)";
    expect(complaint("", { scopes: [SCOPES[1] as string] })).toBe(text);
  });
  it("without container.ui there is no sidebar (62560746692)", () => {
    const book = bound(
      "function f() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('S')); }",
      { scopes: [SCOPES[0] as string], html: { S: "" } },
    );
    expect(book.run("f", [])).toMatchObject({
      error: {
        message:
          "Specified permissions are not sufficient to call Ui.showSidebar. Required permissions: https://www.googleapis.com/auth/script.container.ui",
      },
    });
  });
  it("the wide scope of all spreadsheets does as well as the one of this spreadsheet", () => {
    const wide = "https://www.googleapis.com/auth/spreadsheets";
    expect(answer("return s.getLastRow();", { scopes: [wide] })).toBe(0);
    expect(() => answer("return s.getLastRow();", { scopes: [`${wide}.readonly`] })).toThrow("not sufficient");
  });
});
