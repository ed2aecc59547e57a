import { describe, expect, it } from "vitest";
import { modelledMs } from "../../local/google/call";
import { answer, bound, complaint, execution, SCOPES } from "./ask";

describe("Globals (platform-facts §1.2)", () => {
  it.each(
    "setTimeout setInterval clearTimeout URL URLSearchParams TextEncoder fetch atob btoa crypto performance process require module Buffer structuredClone queueMicrotask window navigator AbortController FormData".split(
      " ",
    ),
  )("%s does not exist", (name) => expect(answer(`return typeof ${name};`)).toBe("undefined"));
  it("ECMAScript's own objects, Intl and console exist", () => {
    const body =
      "console.log; return [typeof Map, typeof Promise, typeof Intl, typeof JSON, typeof Reflect, typeof console.error, typeof Logger.log];";
    expect(answer(body)).toEqual(["function", "function", "object", "object", "object", "function", "function"]);
  });
  it("a service that is not emulated throws by name", () => {
    expect(complaint("UrlFetchApp.fetch('https://example.org');")).toContain(
      "[local host] UrlFetchApp is not emulated",
    );
    expect(complaint("s.getRange('A1').setValue(1);")).toContain(
      "[local host] Range.setValue is not emulated. Add it to src/host/",
    );
    expect(complaint("ss.getId();")).toContain("[local host] Spreadsheet.getId is not emulated");
  });
  it("nothing of the host leaks through an emulated object", () => {
    const body =
      "var out; try { out = s.constructor.constructor('return typeof process')(); } catch (e) { out = 'refused'; } return out;";
    expect(answer(body)).toBe("refused");
  });
});

describe("Executions (platform-facts §1.3)", () => {
  it("nothing survives between two of them", () => {
    const book = bound(
      "var count = 0; function f() { count++; globalThis.kept = (globalThis.kept || 0) + 1; return [count, kept]; }",
    );
    expect([book.run("f", []), book.run("f", [])].map((run) => run.ok && run.value)).toEqual([
      [1, 1],
      [1, 1],
    ]);
  });
  it("top-level code runs under the trigger's rights: a forbidden call there kills onOpen", () => {
    const code = `SpreadsheetApp.getActiveSpreadsheet().getSheets();
      function onOpen() { SpreadsheetApp.getUi().createAddonMenu().addItem('Собрать', 'f').addToUi(); } function f() { return 1; }`;
    expect(bound(code).open("NONE")).toEqual([]);
    expect(bound(code).open()).toHaveLength(1);
    expect(bound(code).run("f", [])).toMatchObject({ ok: true, value: 1 });
  });
  it("a syntax error is told, whatever is called", () => {
    expect(bound("function f( {").run("f", [])).toMatchObject({ ok: false, error: { name: "SyntaxError" } });
  });
});

describe("The clock", () => {
  it("new Date(), Date.now() and TODAY() follow the book's clock", () => {
    const body =
      "s.getRange('A1').setFormula('=TODAY()'); return [new Date().toISOString(), Date.now(), s.getRange('A1').getDisplayValues()[0][0]];";
    expect(answer(body)).toEqual(["2026-11-22T09:00:00.000Z", Date.UTC(2026, 10, 22, 9), "22.11.2026"]);
  });
  it("TODAY() is the day in the spreadsheet's zone", () => {
    const late = { now: () => new Date("2026-11-22T21:30:00Z") };
    const body = "s.getRange('A1').setFormula('=TODAY()'); return s.getRange('A1').getDisplayValues()[0][0];";
    expect(answer(body, { clock: late })).toBe("23.11.2026");
    expect(answer(body, { clock: late, timeZone: "Europe/London" })).toBe("22.11.2026");
  });
  it("a book that stays open over midnight shows the new day", () => {
    let now = new Date("2026-11-22T09:00:00Z");
    const book = bound(
      "function f() { return SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('A1').getDisplayValues()[0][0]; }",
      { clock: { now: () => now } },
    );
    book.person.type("Лист1", "A1", "=TODAY()");
    now = new Date("2026-11-23T09:00:00Z");
    expect(book.run("f", [])).toMatchObject({ value: "23.11.2026" });
  });
  it("parts of a date are those of the script's zone, whatever zone this computer is in", () => {
    const body = `var d = new Date(2026, 8, 1, 10, 30); var e = new Date('2026-09-01T10:30:00'); d.setDate(30);
      return [d.getTime(), d.getDate(), d.getHours(), d.getDay(), e.toISOString(), new Date('2026-09-01').toISOString(), d.getTimezoneOffset(), d instanceof Date, Object.prototype.toString.call(d), typeof Date()];`;
    const zone = (scriptZone: string) => answer(body, { scriptZone });
    expect(zone("Europe/Moscow")).toEqual([
      Date.UTC(2026, 8, 30, 7, 30),
      30,
      10,
      3,
      "2026-09-01T07:30:00.000Z",
      "2026-09-01T00:00:00.000Z",
      -180,
      true,
      "[object Date]",
      "string",
    ]);
    expect(zone("Asia/Yekaterinburg")).toEqual([
      Date.UTC(2026, 8, 30, 5, 30),
      30,
      10,
      3,
      "2026-09-01T05:30:00.000Z",
      "2026-09-01T00:00:00.000Z",
      -300,
      true,
      "[object Date]",
      "string",
    ]);
  });
});

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
});

describe("google.script.run (platform-facts §5)", () => {
  const book =
    bound(`function echo(x) { return x; } function hidden_() { return 1; } var arrow = function () { return 2; }; const lost = function () {};
    function date() { return { ok: true, when: new Date() }; } function nothing() {} function holes() { return { a: undefined, b: [undefined, 1] }; }
    function fn() { return { f: function () {} }; } function boom() { throw new TypeError('беда'); } function text() { throw 'просто текст'; }
    function dates(x) { return Object.prototype.toString.call(x); } function sheet() { return SpreadsheetApp.getActiveSpreadsheet(); }`);
  const value = (name: string, args: unknown[] = []) => {
    const run = book.run(name, args);
    return run.ok ? run.value : `${run.error.name}: ${run.error.message}`;
  };
  it("plain values cross as copies", () => {
    const given = { a: [1, "б", null, true] };
    const got = value("echo", [given]);
    expect(got).toEqual(given);
    expect(got).not.toBe(given);
  });
  it("a Date anywhere in the answer: the whole answer is null (71239338739)", () => expect(value("date")).toBeNull());
  it("undefined is null, undefined properties are dropped", () => {
    expect(value("nothing")).toBeNull();
    expect(value("holes")).toEqual({ b: [null, 1] });
  });
  it("functions do not cross", () => expect(value("fn")).toBeNull());
  it("a Date or a function as an argument throws in the client", () => {
    expect(value("echo", [new Date()])).toContain("illegal value in property: Date");
    expect(value("echo", [() => 1])).toContain("illegal value in property: function");
  });
  it("private, unknown and block-scoped names are not found", () => {
    for (const name of ["hidden_", "нет", "lost"])
      expect(value(name)).toBe(`Error: Script function not found: ${name}`);
  });
  it("exceptions keep class and message", () => {
    expect(value("boom")).toBe("TypeError: беда");
    expect(value("text")).toBe("Error: просто текст");
  });
});

describe("Exceptions of services", () => {
  it("are Errors of the script's realm, called Exception", () => {
    const body =
      "try { s.getRange('нет такого'); } catch (e) { return [e instanceof Error, e.name, e.message, String(e)]; }";
    expect(answer(body)).toEqual([true, "Exception", "Range not found", "Exception: Range not found"]);
  });
});

describe("Stores, locks, dates (platform-facts §7, §12.81–84)", () => {
  const store = "var p = PropertiesService.getUserProperties();";
  it("properties are strings, null if absent, kept with the book and by user", () => {
    const code = `function put() { ${store} p.setProperty('экран', 5); return p.getProperty('экран'); } function get() { ${store} return p.getProperty('экран'); }`;
    const book = bound(code);
    expect([book.run("get", []), book.run("put", [])].map((run) => run.ok && run.value)).toEqual([null, "5"]);
    const data = JSON.parse(JSON.stringify(book.saved()));
    expect(bound(code, { data }).run("get", [])).toMatchObject({ value: "5" });
    expect(bound(code, { data, user: "editor" }).run("get", [])).toMatchObject({ value: null });
  });
  it("a value has at most 9 kB", () => {
    expect(complaint(`${store} p.setProperty('а', Array(5000).join('ы'));`)).toBe(
      "Exception: Argument too large: value",
    );
  });
  it("a lock is free at 0 ms, may be taken twice, and not with a negative wait", () => {
    const body =
      "var l = LockService.getDocumentLock(); return [l.tryLock(-1), l.tryLock(0), l.tryLock(100), l.releaseLock()];";
    expect(answer(body)).toEqual([false, true, true, null]);
  });
  it("formatDate follows Java's patterns in the zone that is given", () => {
    const body = `var d = new Date(Date.UTC(2026, 0, 5, 21, 4, 9)); return [Utilities.formatDate(d, 'Europe/Moscow', "yyyy-MM-dd'T'HH:mm:ss"), Utilities.formatDate(d, 'Europe/Moscow', 'd.M.yy h:mm a'), Utilities.formatDate(d, 'UTC', 'EEE, MMMM d')];`;
    expect(answer(body)).toEqual(["2026-01-06T00:04:09", "6.1.26 12:04 AM", "Mon, January 5"]);
  });
});

describe("What a script asks of the page", () => {
  it("toasts, tabs and cells to show", () => {
    const run = execution("ss.toast('Готово'); ss.toast('а', 'б', 2); s.activate(); s.getRange('C4').activate();");
    expect(run.effects).toEqual([
      { do: "toast", text: "Готово", title: "", seconds: 5 },
      { do: "toast", text: "а", title: "б", seconds: 2 },
      { do: "activate", tab: "Лист1", a1: "A1" },
      { do: "activate", tab: "Лист1", a1: "C4" },
    ]);
  });
});

describe("A failure of Google (platform-facts §2.1: «Service unavailable»)", () => {
  const CODE = `function f() { var s = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
    s.getRange('A1').setValues([['до']]); s.getRange('A2').setValues([['после']]); }`;
  it("stops at the call it is asked for; what was written before stays", () => {
    let writes = 0;
    const fault = (name: string) =>
      name === "Range.setValues" && ++writes === 2 ? "Service unavailable: Spreadsheets" : null;
    const book = bound(CODE, { fault });
    expect(book.run("f", [])).toMatchObject({
      ok: false,
      error: { name: "Exception", message: "Service unavailable: Spreadsheets" },
    });
    expect(book.person.shown("Лист1")).toEqual([["до"]]);
  });
  it("stops at a queued write as it is sent: those before it stay, those behind it are lost (§2: late errors)", () => {
    let sent = 0;
    const fault = (name: string, cost: string) =>
      name === "Range.setValues" && cost === "flush" && ++sent === 2 ? "Service unavailable: Spreadsheets" : null;
    const book = bound(CODE.replace(/}$/, " s.getRange('A3').setValues([['и ещё']]); s.getLastRow(); }"), { fault });
    expect(book.run("f", [])).toMatchObject({ ok: false, error: { message: "Service unavailable: Spreadsheets" } });
    expect(book.person.shown("Лист1")).toEqual([["до"]]);
  });
});

describe("Calls are counted by class (performance.md §5)", () => {
  it("local navigation is free, queued writes are sent once, cells are counted", () => {
    const { calls } = execution(
      "s.getRange('A1:B2').setValues([[1, 2], [3, 4]]); s.getRange('A1').setBackground('#ffffff'); s.setFrozenRows(1); s.getRange('A1:B2').getValues(); SpreadsheetApp.flush();",
    );
    const { names, ...counts } = calls;
    expect(counts).toEqual({
      free: 5,
      read: 1,
      grid: 1,
      write: 1,
      structure: 1,
      flush: 1,
      readCells: 4,
      writtenCells: 4,
      waits: 1,
    });
    expect(names["Sheet.getRange"]).toBe(3);
    expect(modelledMs(calls)).toBe(Math.round(5 * 0.5 + 120 + 5 + 5 + 30 + 4 * 0.01 + 4 * 0.14 + 200));
  });
  it("and summed up over all executions of the book", () => {
    const book = bound("function f() { SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getLastRow(); }");
    book.run("f", []);
    book.run("f", []);
    expect([book.calls.read, book.calls.names["Sheet.getLastRow"]]).toEqual([2, 2]);
  });
});
