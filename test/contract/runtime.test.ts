import { describe, expect, it } from "vitest";
import { modelledMs } from "../../local/google/call";
import { answer, bound, complaint, execution } from "./ask";

describe("Globals (platform-facts §1.2)", () => {
  const absent =
    "setTimeout setInterval clearTimeout clearInterval setImmediate ReadableStream WritableStream TextEncoder TextDecoder " +
    "fetch FormData File Blob URL URLSearchParams DOMException atob btoa crypto SubtleCrypto window document navigator " +
    "performance process structuredClone queueMicrotask AbortController require module exports Buffer global";
  it.each(absent.split(" "))("%s does not exist", (name) => expect(answer(`return typeof ${name};`)).toBe("undefined"));
  it("ECMAScript's own objects, Intl and console exist", () => {
    const body =
      "console.log; return [typeof Map, typeof Promise, typeof Intl, typeof JSON, typeof Reflect, typeof console.error, typeof Logger.log];";
    expect(answer(body)).toEqual(["function", "function", "object", "object", "object", "function", "function"]);
  });
  it("console has no table and no group; code may be made from text", () => {
    expect(
      answer("return [typeof console.table, typeof console.group, new Function('a', 'return a + 1')(1)];"),
    ).toEqual(["undefined", "undefined", 2]);
  });
  it("dates are told the American way unless a language is asked for", () => {
    const body = `var d = new Date(Date.UTC(2026, 10, 2, 9)); return [d.toLocaleDateString(), d.toLocaleDateString('ru-RU'),
      d.toLocaleDateString('ru-RU', { timeZone: 'Europe/Moscow', month: 'long' })];`;
    expect(answer(body)).toEqual(["11/2/2026", "02.11.2026", "ноябрь"]);
  });
  it("an error has a stack and neither fileName nor lineNumber", () => {
    expect(
      answer("var e = new Error('а'); return [typeof e.stack, e.fileName === undefined, e.lineNumber === undefined];"),
    ).toEqual(["string", true, true]);
  });
  it("a service that is not emulated throws by name", () => {
    for (const name of ["CacheService", "Session", "DriveApp", "MailApp"])
      expect(complaint(`${name}.anything();`)).toContain(`[local host] ${name} is not emulated`);
    expect(complaint("LockService.getScriptLock();")).toContain(
      "[local host] LockService.getScriptLock is not emulated",
    );
    expect(complaint("SpreadsheetApp.getUi().alert('а');")).toContain("[local host] Ui.alert is not emulated");
    expect(complaint("Utilities.sleep(1);")).toContain("[local host] Utilities.sleep is not emulated");
    expect(complaint("UrlFetchApp.fetch('https://example.org');")).toContain(
      "[local host] UrlFetchApp is not emulated",
    );
    expect(complaint("s.getRange('A1').setValue(1);")).toContain(
      "[local host] Range.setValue is not emulated. Add it to src/host/",
    );
    expect(complaint("ss.getId();")).toContain("[local host] Spreadsheet.getId is not emulated");
  });
  it.each(
    "s s.getName s.toString SpreadsheetApp SpreadsheetApp.getUi console console.log Logger.log ScriptApp ScriptApp.AuthMode ScriptApp.AuthMode.NONE ScriptApp.AuthMode.NONE.toString SpreadsheetApp.BorderStyle s.getRange('A1:B2').getValues() new(Date)".split(
      " ",
    ),
  )("nothing of the host is reached through %s", (thing) => {
    const body = `var at = ${thing}; var found = [];
      for (var step of [at, Object.getPrototypeOf(at)]) {
        try { found.push(step.constructor('return typeof process')()); } catch (e) {}
        try { found.push(step.constructor.constructor('return typeof process')()); } catch (e) {}
      }
      return found.filter(function (type) { return type === 'object'; });`;
    expect(answer(body)).toEqual([]);
  });
  it("methods are functions of the script's own realm", () =>
    expect(answer("return [s.getName instanceof Function, console.log instanceof Function];")).toEqual([true, true]));
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
  it("a function that is only assigned, or made while the code runs, is not found: the stricter reading", () => {
    const book = bound(
      "f = function () {}; var g = function () {}; globalThis.h = () => 1; (function () { globalThis.k = f; })();",
    );
    for (const name of ["f", "g", "h", "k", "Date", "toString", "SpreadsheetApp"])
      expect(book.run(name, [])).toMatchObject({ error: { message: `Script function not found: ${name}` } });
  });
  it("what a declared name has been given by then is what runs (esbuild-gas-plugin)", () => {
    const book = bound("function f() {} (function () { globalThis.f = function () { return 'тело'; }; })();");
    expect(book.run("f", [])).toMatchObject({ value: "тело" });
  });
  it("a promise is refused by name: the local host answers at once", async () => {
    const book = bound(`async function later() { throw new Error('потом'); }
      function loose() { var s = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
        Promise.resolve().then(function () { try { s.getRange('A1').setValues([['поздно']]); s.getLastRow(); } catch (e) {} }); }`);
    expect(book.run("later", [])).toMatchObject({
      error: { message: "[local host] later answers with a promise. Write it without async." },
    });
    book.run("loose", []);
    await Promise.resolve();
    expect(book.person.shown("Лист1")).toEqual([]);
  });
  it.each([
    ["a mistake", "function f( {"],
    ["a private field (239767510)", "class A { #x = 1; }"],
    ["a static field (194120497)", "class A { static n = 0; }"],
    ["a static block (google/clasp#907)", "class A { static { this.n = 0; } }"],
    ["a field: no source, the stricter reading", "class A { x = 1; }"],
    ["??= of ES2021", "var a; a ??= 1;"],
    ["a module", "export function g() {}"],
    ["await at the top", "await 1;"],
  ])("whatever is called, the project does not load because of %s", (_, code) => {
    const book = bound(
      `${code}\nfunction onOpen() { SpreadsheetApp.getUi().createMenu('Меню').addToUi(); } function f() {}`,
    );
    expect(book.run("f", [])).toMatchObject({ ok: false, error: { name: "SyntaxError" } });
    expect(book.open()).toEqual([]);
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

describe("Exceptions of services", () => {
  it("are Errors of the script's realm, called Exception", () => {
    const body =
      "try { s.getRange('нет такого'); } catch (e) { return [e instanceof Error, e.name, e.message, String(e)]; }";
    expect(answer(body)).toEqual([true, "Exception", "Range not found", "Exception: Range not found"]);
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
