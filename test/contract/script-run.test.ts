import { describe, expect, it } from "vitest";
import { failure } from "../../sidebar/words/failures";
import { bound } from "./ask";

describe("google.script.run (platform-facts §5)", () => {
  const book =
    bound(`function echo(x) { return x; } function hidden_() { return 1; } var arrow = function () { return 2; }; const lost = function () {};
    function date() { return { ok: true, when: new Date() }; } function nothing() {} function holes() { return { a: undefined, b: [undefined, 1] }; }
    function fn() { return { f: function () {} }; } function boom() { throw new TypeError('беда'); } function text() { throw 'просто текст'; }
    function dates(x) { return Object.prototype.toString.call(x); } function sheet() { return SpreadsheetApp.getActiveSpreadsheet(); }
    function numbers() { return { a: NaN, b: [Infinity, -0.5], c: undefined, d: null }; } function many() { return { m: new Map([['а', 1]]), s: new Set([1]) }; }
    function Pair() { this.a = 1; } Pair.prototype.sum = function () { return 2; }; function made() { return new Pair(); }
    function deep() { return [[{ rows: [{ day: new Date(0) }] }]]; } function ring() { var a = {}; a.a = a; return a; } function own_function() { return { f: function () {} }; }
    var menu = { item: function () { return 3; } }; function service() { SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('нет'); }`);
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
  it("however deep it lies (51769989776, 71141603488)", () => expect(value("deep")).toBeNull());
  it("NaN and infinity become null, maps and sets become {}, instances lose their methods", () => {
    expect(value("numbers")).toEqual({ a: null, b: [null, -0.5], d: null });
    expect(value("many")).toEqual({ m: {}, s: {} });
    expect(Object.keys(value("made") as object)).toEqual(["a"]);
  });
  it("circles do not cross, in neither direction", () => {
    const ring: Record<string, unknown> = {};
    ring["ring"] = ring;
    expect([value("ring"), value("echo", [ring])]).toEqual([
      null,
      "TypeError: Failed due to illegal value in property: circular object.",
    ]);
  });
  it("undefined is null, undefined properties are dropped", () => {
    expect(value("nothing")).toBeNull();
    expect(value("holes")).toEqual({ b: [null, 1] });
  });
  it("functions do not cross", () => expect(value("fn")).toBeNull());
  it("a Date or a function as an argument throws in the client", () => {
    expect(value("echo", [new Date()])).toContain("illegal value in property: Date");
    expect(value("echo", [() => 1])).toContain("illegal value in property: function");
  });
  it("private, unknown and block-scoped names, and methods of objects, are not found", () => {
    for (const name of ["hidden_", "нет", "lost", "menu", "menu.item", "toString"])
      expect(value(name)).toBe(`Error: Script function not found: ${name}`);
  });
  it("exceptions keep class and message", () => {
    expect(value("boom")).toBe("TypeError: беда");
    expect(value("text")).toBe("Error: просто текст");
    expect(value("service")).toBe("Exception: Range not found");
  });
});

describe("Several Google accounts in one browser (platform-facts §3.3; 70079142186, 44605503754, 51884783380)", () => {
  const CODE = "SpreadsheetApp.getActiveSpreadsheet().toast('начато'); function f() { return 1; }";
  it.each([
    "Authorization is required to perform that action.",
    "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.",
    "You do not have permission to access the requested document.",
    "No item with the given ID could be found. Possibly because you have not edited this item or you do not have permission to access it.",
  ])("every call fails before any code runs, and the panel says why: %s", (denied) => {
    const run = bound(CODE, { denied }).run("f", []);
    expect(run).toMatchObject({ ok: false, error: { name: "ScriptError", message: denied }, effects: [] });
    const said = failure(`ScriptError: ${denied}`, "cells");
    expect(said.code).toBe("accounts");
    expect(said.says).toContain("в браузере открыто несколько учётных записей. Ничего не изменено.");
  });
});
