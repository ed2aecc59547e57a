import { describe, expect, it, vi } from "vitest";
import type { Person } from "../../local/contract";
import { bound } from "./ask";

const TAB = "Лист1";
const CODE = `function onEdit(e) { var told = function (key) { return key in e ? typeof e[key] === 'string' ? e[key] : typeof e[key] : '-'; };
    SpreadsheetApp.getActiveSpreadsheet().toast([e.range.getSheet().getName(), e.range.getA1Notation(), told('value'), told('oldValue'), e.range.getDisplayValues()[0][0]].join('|'));
    if (e.value === 'ошибка') throw new Error('сломалось');
    if (e.value === 'отзовись') e.range.getSheet().getRange('H1').setValues([['ответ']]); }
  function write() { SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('A9').setValues([['скрипт']]); }`;

/** A book whose `onEdit` says what it was told: tab, range, value, old value, and what the cell shows by then. */
function listening(more = {}) {
  const book = bound(CODE, more);
  const heard: string[] = [];
  book.onEffect((effect) => effect.do === "toast" && heard.push(effect.text.replace(`${TAB}|`, "")));
  return { ...book, heard };
}

describe("What onEdit hears (platform-facts §7; types google-apps-script-events, 71102204527, 17277995090)", () => {
  it("typing, with value and old value as text: numbers, dates as serial numbers, TRUE; a cleared cell has no value", () => {
    const { person, heard } = listening();
    for (const text of ["а", "12,5", "05.02.2026", "true", "false"]) person.type(TAB, "B2", text);
    person.clear(TAB, "B2");
    expect(heard).toEqual([
      "B2|а|-|а",
      "B2|12.5|а|12,5",
      "B2|46058|12.5|05.02.2026",
      "B2|TRUE|46058|TRUE",
      "B2|FALSE|TRUE|FALSE",
      "B2|-|FALSE|",
    ]);
  });
  it("a paste, a column filled or copied and a delete of several cells as their range only; one pasted cell too", () => {
    const { person, heard } = listening();
    person.paste(TAB, "B2", [["а", "б"]]);
    person.paste(TAB, "B3", [["в"]]);
    person.clear(TAB, "B2:C2");
    expect(heard).toEqual(["B2:C2|-|-|а", "B3|-|-|в", "B2:C2|-|-|"]);
    heard.length = 0;
    person.copyColumn(TAB, "B", "D");
    expect(heard).toEqual(["D1:D1000|-|-|"]);
  });
  it("a figure that follows from typing is not heard by itself", () => {
    const { person, heard } = listening();
    person.type(TAB, "A1", "1");
    person.type(TAB, "A2", "=A1*2");
    heard.length = 0;
    person.type(TAB, "A1", "4");
    expect([heard, person.value(TAB, "A2")]).toEqual([["A1|4|1|4"], 8]);
  });
});

describe("What onEdit never hears (platform-facts §7, triggers/simple-triggers)", () => {
  it("scripts, from the menu or its own writing", () => {
    const { person, heard, run } = listening();
    run("write", []);
    person.type(TAB, "A1", "отзовись");
    expect([heard, person.value(TAB, "H1")]).toEqual([["A1|отзовись|-|отзовись"], "ответ"]);
  });
  it("rows and columns inserted, deleted or moved, sorting, hiding, tabs", () => {
    const { person, heard } = listening();
    person.paste(TAB, "A1", [["б"], ["а"]]);
    heard.length = 0;
    person.insertRows(TAB, 1, 1);
    person.deleteRows(TAB, 1, 1);
    person.insertColumns(TAB, "A", 1);
    person.moveColumns(TAB, "B", 1, "A");
    person.deleteColumns(TAB, "B", 1);
    person.sort(TAB, "A1:A2", "A", true);
    person.hideRows(TAB, 5, 1);
    person.addTab("Ещё");
    person.renameTab("Ещё", "Другой");
    person.deleteTab(person.copyTab(TAB));
    expect(heard).toEqual([]);
  });
  it("a viewer: there is nothing to hear", () => {
    const { person, heard } = listening({ user: "viewer" });
    expect(() => person.type(TAB, "A1", "x")).toThrow("Читатель");
    expect(heard).toEqual([]);
  });
});

describe("Edits faster than the trigger (platform-facts §7: «only queues up to 2 trigger events»)", () => {
  const typed = (count: number) => (person: Person) => {
    for (let row = 1; row <= count; row++) person.type(TAB, `A${row}`, String(row));
  };
  it("the first is heard, two wait, the rest never are", () => {
    const { person, heard } = listening();
    person.together(() => typed(5)(person));
    expect(heard).toEqual(["A1|1|-|1", "A2|2|-|2", "A3|3|-|3"]);
    expect(person.shown(TAB).flat()).toEqual(["1", "2", "3", "4", "5"]);
    typed(1)(person);
    expect(heard).toHaveLength(4);
  });
  it("each carries its own value, its range shows the cell as it is by then", () => {
    const { person, heard } = listening();
    person.together(() => {
      person.type(TAB, "A1", "раз");
      person.type(TAB, "A1", "два");
      person.insertRows(TAB, 1, 1);
    });
    // a range is a place, not a cell: the row has gone on
    expect(heard).toEqual(["A1|раз|-|", "A1|два|раз|"]);
  });
  it("nothing is delivered for a tab that is gone", () => {
    const { person, heard } = listening();
    person.addTab("Ещё");
    person.together(() => {
      person.type("Ещё", "A1", "раз");
      person.deleteTab("Ещё");
      person.type(TAB, "A1", "два");
    });
    expect(heard).toEqual(["A1|два|-|два"]);
  });
});

describe("onEdit is a guest of the edit", () => {
  it("what it throws is logged, the edit stays and the next one is heard", () => {
    const { person, heard } = listening();
    const log = vi.spyOn(console, "error").mockImplementation(() => {});
    person.type(TAB, "A1", "ошибка");
    expect(log.mock.calls).toEqual([["onEdit: Error: сломалось"]]);
    log.mockRestore();
    person.type(TAB, "A2", "дальше");
    expect([person.value(TAB, "A1"), heard.length]).toEqual(["ошибка", 2]);
  });
  it("without rights (AuthMode.NONE, «in certain circumstances») it may ask its mode and nothing else", () => {
    const code = `function onEdit(e) { if (String(e.authMode) === 'NONE' && e.value !== 'смело') return; e.range.getRow(); }`;
    const log = vi.spyOn(console, "error").mockImplementation(() => {});
    const { person } = bound(code, { onEditMode: "NONE" });
    person.type(TAB, "A1", "тихо");
    expect(log.mock.calls).toEqual([]);
    person.type(TAB, "A1", "смело");
    expect(log.mock.calls.flat().join()).toContain("You do not have permission to call Range.getRow");
    log.mockRestore();
    expect(person.value(TAB, "A1")).toBe("смело");
  });
});
