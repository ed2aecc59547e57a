import { describe, expect, it } from "vitest";
import type { Book, Execution } from "../../local/contract";
import { answer, bound, complaint } from "./ask";

const CODE = `var lock = LockService.getDocumentLock(); function sheet() { return SpreadsheetApp.getActiveSpreadsheet().getSheets()[0]; }
  function take(ms) { return lock.tryLock(ms); }
  function work() { if (!lock.tryLock(0)) return false; sheet().getRange('A1').setValues([['первый']]); sheet().getLastRow(); return true; }
  function careless() { lock.tryLock(0); sheet().getRange('A1').setValues([['первый']]); lock.releaseLock(); sheet().setFrozenRows(1); }
  function careful() { lock.tryLock(0); sheet().getRange('A1').setValues([['первый']]); SpreadsheetApp.flush(); lock.releaseLock(); sheet().setFrozenRows(1); }
  function second(ms) { var got = lock.tryLock(ms); return [got, sheet().getRange('A1').getValues()[0][0]]; }
  function fail() { lock.tryLock(0); throw new Error('беда'); }`;

const value = (run: Execution) => (run.ok ? run.value : run.error.message);

describe("The document lock (platform-facts §7, §12.81)", () => {
  it("is free at 0 ms, may be taken twice, and not with a negative wait", () => {
    const body =
      "var l = LockService.getDocumentLock(); return [l.tryLock(-1), l.tryLock(0), l.tryLock(100), l.releaseLock()];";
    expect(answer(body)).toEqual([false, true, true, null]);
  });
  it("is one, however often it is asked for", () => {
    const body = "LockService.getDocumentLock().tryLock(0); return LockService.getDocumentLock().tryLock(-1);";
    expect(answer(body)).toBe(true);
  });
  it("has no other methods here: the add-on asks and is answered, it never waits by exception", () => {
    expect(complaint("LockService.getDocumentLock().waitLock(1);")).toContain("Lock.waitLock is not emulated");
    expect(complaint("LockService.getDocumentLock().hasLock();")).toContain("Lock.hasLock is not emulated");
  });
  it("is given back at the end of an execution, a failed one too", () => {
    const book = bound(CODE);
    book.run("fail", []);
    expect([value(book.run("take", [0])), value(book.run("take", [0]))]).toEqual([true, true]);
  });
});

describe("A lock that an execution elsewhere holds", () => {
  it("is waited for as long as asked, then the answer is false; the time it took is over for the next one", () => {
    const book = bound(CODE);
    book.lockedFor(20_000);
    expect([15_000, 0, 4_000, 15_000].map((ms) => value(book.run("take", [ms])))).toEqual([false, false, false, true]);
  });
  it("is got when it comes free in time", () => {
    const book = bound(CODE);
    book.lockedFor(10_000);
    expect(value(book.run("take", [15_000]))).toBe(true);
  });
  it("costs the waiting execution its own time", () => {
    const book = bound(CODE, { limits: { ms: 10_000 } });
    book.lockedFor(60_000);
    expect(value(book.run("take", [15_000]))).toBe("Exceeded maximum execution time");
  });
  it("stops neither people nor scripts that do not ask for it", () => {
    const book = bound(`${CODE} function rude() { sheet().getRange('B1').setValues([['скрипт']]); }`);
    book.lockedFor(60_000);
    book.run("rude", []);
    book.person.type("Лист1", "A1", "человек");
    expect(book.person.shown("Лист1")).toEqual([["человек", "скрипт"]]);
  });
});

describe("Two people at once: a second execution begins while the first is under way", () => {
  /** Runs `first`; when it calls `at`, `second` runs, begun by the other person. */
  function meeting(first: string, at: string, ms: number) {
    let other: Execution | undefined;
    const book: Book = bound(CODE, {
      fault(name) {
        if (name === at && !other) {
          other = { ok: true, value: "under way" } as Execution;
          other = book.run("second", [ms]);
        }
        return null;
      },
    });
    const run = book.run(first, []);
    return { first: value(run), second: other && value(other), shown: book.person.shown("Лист1") };
  }
  it("the second does not get the lock of the first, however long it waits", () => {
    expect(meeting("work", "Sheet.getLastRow", 15_000)).toEqual({
      first: true,
      second: [false, ""],
      shown: [["первый"]],
    });
  });
  it("a lock given back before a flush lets the second in before the cells are written (Lock.releaseLock)", () => {
    expect(meeting("careless", "Sheet.setFrozenRows", 0).second).toEqual([true, ""]);
    expect(meeting("careful", "Sheet.setFrozenRows", 0).second).toEqual([true, "первый"]);
  });
});
