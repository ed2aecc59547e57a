import { describe, expect, it } from "vitest";
import { emptyAnswer, failure, otherVersion, wayOn, writing } from "../../sidebar/words/failures";

const accounts = "Google не пустил панель к таблице. Так бывает, когда в браузере открыто несколько учётных записей.";

describe("several Google accounts in one browser", () => {
  it.each([
    "ScriptError: Authorization is required to perform that action.",
    "ScriptError: We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.",
    "Exception: You do not have permission to access the requested document.",
    "Exception: No item with the given ID could be found. Possibly because you have not edited this item",
    "ScriptError: Для выполнения этого действия необходима авторизация.",
  ])("are named as the reason: %s", (message) => {
    const said = failure(message, "cells");
    expect(said.says).toBe(`${accounts} Ничего не изменено.`);
    expect(said.steps).toHaveLength(3);
  });
});

describe("a call that Google broke off", () => {
  it.each([
    ["Exceeded maximum execution time", "time"],
    ["Превышено максимально допустимое время выполнения", "time"],
    ["NetworkError: Connection failure due to HTTP 0", "network"],
    ["TypeError: Failed to fetch", "network"],
    ["Lock timeout: another process was holding the lock for too long.", "busy"],
    ["Could not obtain lock after 30 seconds.", "busy"],
    ["Service invoked too many times for one day: spreadsheet.", "quota"],
    ["There are too many scripts running simultaneously for this Google user account.", "quota"],
    ["You are trying to edit a protected cell or object.", "protected"],
    ["Exception: You do not have permission to call SpreadsheetApp.getUi.", "rights"],
    ["Your administrator has disabled Apps Script.", "disabled"],
    ["Скрипты отключены администратором домена", "disabled"],
    ["Document 1abc is missing (perhaps it was deleted, or you don't have read access?)", "gone"],
    ["Script function not found: call", "outdated"],
    ["TypeError: google.script.run.call is not a function", "outdated"],
    ["We're sorry, a server error occurred. Please wait a bit and try again.", "server"],
    ["Ой", "unknown"],
  ])("«%s» is told as «%s»", (message, code) => {
    expect(failure(message, "nothing").code).toBe(code);
  });

  it("never shows Google's own words", () => {
    const says = failure(
      "TypeError: Cannot read properties of undefined (reading 'getRange') at line 40",
      "cells",
    ).says;
    expect(says).not.toMatch(/[a-z]{3}/);
  });
});

describe("what became of the book", () => {
  const network = "NetworkError: Connection failure due to HTTP 0";

  it("is told for sure after a call that only reads", () => {
    expect(failure(network, writing("overview", {})).says).toContain("Ничего не изменено.");
    expect(failure(network, writing("repairBook", { preview: true })).says).toContain("Ничего не изменено.");
  });

  it("is left open when the answer of a change was lost on the way", () => {
    const says = failure(network, writing("setItemStatus", { id: "1" })).says;
    expect(says).toContain("Изменение могло записаться не полностью");
    expect(says).not.toContain("Ничего не изменено");
  });

  it("is told for sure when the change was not begun", () => {
    expect(failure("Lock timeout", writing("fixProblem", { id: "1" })).says).toContain("Ничего не изменено.");
  });

  it("speaks of the sheet that was being built", () => {
    expect(failure("Exceeded maximum execution time", writing("createProgramme", {})).says).toContain(
      "«Достроить» закончит его",
    );
  });

  it("is told after an empty answer too", () => {
    expect(emptyAnswer("nothing").says).toMatch(/пустой ответ.*Ничего не изменено\.$/);
  });
});

describe("the way on after a failure", () => {
  it("is to ask again when that may help, and to close the panel when only a new one can", () => {
    expect(failure("NetworkError: Connection failure due to HTTP 0", "nothing").way).toBe("again");
    expect(failure("Script function not found: call", "nothing").way).toBe("close");
    expect(otherVersion("nothing").way).toBe("close");
  });

  it.each([
    ["no-book", "start"],
    ["problem-gone", "renew"],
    ["undo-gone", null],
    ["viewer", "again"],
  ])("after the refusal «%s» is «%s»", (code, way) => {
    expect(wayOn(code)).toBe(way);
  });
});
