import { describe, expect, it } from "vitest";
import { bound } from "./ask";

const TOO_LONG = { ok: false, error: { name: "Exception", message: "Exceeded maximum execution time" } };
const START = "var s = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];";
const book = (body: string, more = {}) => bound(`function f(count) { ${START} ${body} }`, more);

describe("The time of an execution (platform-facts §2.1: 6 minutes, a simple trigger 30 s; performance.md §5)", () => {
  // a round trip is modelled with 120 ms: 2,999 of them are just under six minutes
  it("six minutes of calls are allowed, a round trip more is not", () => {
    const reads = book("for (var i = 0; i < count; i++) s.getLastRow();");
    expect(reads.run("f", [2_999])).toMatchObject({ ok: true });
    expect(reads.run("f", [3_000])).toMatchObject(TOO_LONG);
  });
  it("each execution has its own", () => {
    const reads = book("for (var i = 0; i < count; i++) s.getLastRow();", { limits: { ms: 1_000 } });
    expect([reads.run("f", [8]), reads.run("f", [8]), reads.run("f", [9])].map(({ ok }) => ok)).toEqual([
      true,
      true,
      false,
    ]);
  });
  it("onEdit has half a minute: the edit stays, what it had sent stays", () => {
    const slow = bound(`function onEdit(e) { var s = e.range.getSheet(); s.getRange('B1').setValues([['начато']]);
      for (var i = 0; i < 250; i++) s.getLastRow(); s.getRange('B2').setValues([['кончено']]); }`);
    slow.person.type("Лист1", "A1", "текст");
    expect(slow.person.shown("Лист1")).toEqual([["текст", "начато"]]);
  });
  it("onOpen has half a minute: no menu", () => {
    const slow = bound(`function onOpen() { SpreadsheetApp.getUi().createMenu('Меню').addToUi();
      for (var i = 0; i < 250; i++) SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getLastRow(); }`);
    expect(slow.open()).toEqual([]);
    expect(slow.run("onOpen", [])).toMatchObject({ ok: true });
  });
});

describe("An execution over its time", () => {
  const limits = { ms: 1_000 };
  const loop = "for (var i = 0; i < 9; i++) s.getLastRow();";
  it("keeps what was sent, loses what was queued", () => {
    const over = book(
      `s.getRange('A1').setValues([['отправлено']]); s.getLastRow(); s.getRange('A2').setValues([['в очереди']]); ${loop}`,
      { limits: { ms: 400 } },
    );
    expect(over.run("f", [])).toMatchObject(TOO_LONG);
    expect(over.person.shown("Лист1")).toEqual([["отправлено"]]);
    // the time is up while the queue is being sent: the stricter reading, nothing of it arrives
    const sending = book(`s.getRange('A1').setValues([['в очереди']]);`, { limits: { ms: 100 } });
    expect(sending.run("f", [])).toMatchObject(TOO_LONG);
    expect(sending.person.shown("Лист1")).toEqual([]);
  });
  it("cannot be saved by catch: each later call throws again, the execution has failed whatever it answers", () => {
    const swallowed = book(
      `var later = 0; try { ${loop} } catch (e) { try { s.getRange('A1').setValues([['спасено']]); } catch (again) { later++; } } return later;`,
      { limits },
    );
    expect(swallowed.run("f", [])).toMatchObject(TOO_LONG);
    const renamed = book(`try { ${loop} } catch (e) { throw new Error('другое'); }`, { limits });
    expect(renamed.run("f", [])).toMatchObject(TOO_LONG);
    expect(swallowed.person.shown("Лист1")).toEqual([]);
  });
  it("writes nothing in finally, shows nothing, keeps no property, and gives its lock back", () => {
    const over = book(
      `LockService.getDocumentLock().tryLock(0); try { ${loop} } finally {
        try { PropertiesService.getUserProperties().setProperty('а', 'б'); } catch (e) {}
        SpreadsheetApp.getActiveSpreadsheet().toast('готово'); }`,
      { limits },
    );
    expect(over.run("f", [])).toMatchObject({ ...TOO_LONG, effects: [] });
    expect(over.saved()).toMatchObject({ properties: {} });
    const next = book("return LockService.getDocumentLock().tryLock(0);", { data: over.saved() });
    expect(next.run("f", [])).toMatchObject({ value: true });
  });
  it("an endless loop without calls is broken off by this computer's own clock, past catch and finally", () => {
    const endless = bound(
      "function f() { try { for (;;) {} } catch (e) { return 'спасено'; } finally { for (;;) {} } } function g() { return 1; }",
      { limits: { realMs: 50 } },
    );
    expect(endless.run("f", [])).toMatchObject(TOO_LONG);
    expect(endless.run("g", [])).toMatchObject({ ok: true, value: 1 });
  });
  it("the clock of the script does not move meanwhile", () => {
    const dates = book("var a = Date.now(); s.getLastRow(); return Date.now() - a;");
    expect(dates.run("f", [])).toMatchObject({ value: 0 });
  });
});
