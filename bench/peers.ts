import { openBook } from "../local/book";
import type { Book, Calls } from "../local/contract";
import { modelledMs } from "../local/google/call";
import { letterOf } from "../src/workbook/layout";
import { addOn, answer, callsOf, programme } from "../test/round-trip/target-book";
import type { Row } from "./printed";

const R = "Дорожная карта";
const NOW = new Date("2026-11-22T09:00:00Z");

/**
 * Ways in which scripts of others write a sheet, each as one short function of Apps Script. A row of `rows` is the cells
 * of one row of our roadmap: what stands there, and whether it is a formula.
 */
const scripts = `
  function sheetOf(columns) {
    var sheet = SpreadsheetApp.getActiveSpreadsheet().insertSheet("Сравнение", 0);
    if (columns > 26) sheet.insertColumnsAfter(26, columns - 26);
    return sheet;
  }

  function cellByCell(rows) {
    var sheet = sheetOf(rows[0].length);
    rows.forEach(function (cells, r) {
      cells.forEach(function (cell, c) {
        if (cell === "") return;
        var range = sheet.getRange(r + 1, c + 1);
        range.setNumberFormat("@");
        if (cell.charAt(0) === "=") range.setFormula(cell); else range.setValues([[cell]]);
      });
    });
  }

  function appendedRows(rows) {
    var sheet = sheetOf(rows[0].length);
    rows.forEach(function (cells) {
      sheet.getRange(sheet.getLastRow() + 1, 1, 1, cells.length).setValues([cells]);
    });
  }

  function barsRedrawn(rows) {
    var sheet = sheetOf(rows[0].length);
    rows.forEach(function (cells, r) {
      var days = sheet.getRange(r + 1, 1, 1, 2).getValues()[0];
      sheet.getRange(r + 1, 3, 1, 20).setBackground(null);
      sheet.getRange(r + 1, 3 + days.length, 1, 8).setBackground("#4a86e8");
      sheet.getRange(r + 1, 3, 1, 2).setBackground("#cccccc");
    });
  }

  function statesColoured(rows) {
    var sheet = sheetOf(rows[0].length);
    rows.forEach(function (cells, r) {
      var state = sheet.getRange(r + 1, 6).getValues()[0][0];
      var range = sheet.getRange(r + 1, 1, 1, 6);
      range.setBackground(state ? "#b7e1cd" : "#ffffff");
      range.setFontColor("#000000");
      range.setFontWeight("normal");
      range.setFontStyle("normal");
      range.setHorizontalAlignment("left");
    });
  }

  function nineCalls(rows) {
    var sheet = sheetOf(6);
    var values = rows.map(function (cells) { return cells.slice(0, 6); });
    sheet.getMaxColumns();
    sheet.getRange(1, 1, values.length, 6).setValues(values);
    sheet.getRange(1, 1, 1, 6).setFontWeight("bold");
    sheet.getRange(1, 1, 1, 6).setBackground("#cccccc");
    sheet.setFrozenRows(1);
    sheet.setColumnWidths(1, 6, 120);
    sheet.getRange(1, 1, sheet.getLastRow(), 6).setWrap(true);
  }
`;

/** Function above → what it does. Nothing of them is another's code; how often they call is, as was counted there. */
export const peers = {
  cellByCell: "naive: each cell's format and content by itself",
  appendedRows: "naive: rows appended one by one, content only",
  barsRedrawn: "gantt builder: bars of each row, reads its days",
  statesColoured: "gantt builder: colours of each row, reads its state",
  nineCalls: "Google's sample: six plain columns in nine calls",
} as const;

/** `items`: of the roadmap; `rows`: what is written for them, heads and stages too. */
export type Cost = { what: string; items: number; rows: number; calls: Calls };

/** Building the roadmap's sheet of such a book, as the panel does, and its rows as a peer gets them. */
export function roadmapOf(empty: Book): { cost: Calls; cells: string[][]; data: unknown } {
  for (;;) {
    let tab = "";
    const cost = callsOf(empty, () => {
      tab = answer<{ tab: string }>(empty, "createProgramme", { ...programme, step: true }).tab;
    });
    if (tab !== R) continue;
    const shown = empty.person.shown(R);
    const filled = shown.findLastIndex((cells) => cells[1] !== "") + 1;
    const cells = shown
      .slice(0, filled)
      .map((row, r) => row.map((cell, c) => empty.person.formula(R, `${letterOf(c + 1)}${r + 1}`) || cell));
    return { cost, cells, data: empty.saved() };
  }
}

/** What the peer's function costs on these rows, in the same host. */
export function costOfPeer(name: keyof typeof peers, cells: string[][], data: unknown): Calls {
  const script = { ...addOn(), code: scripts };
  const book = openBook({ data, clock: { now: () => NOW }, addOn: script });
  const done = book.run(name, [cells]);
  if (!done.ok) throw new Error(`${name}: ${done.error.message}`);
  return done.calls;
}

/** All that goes over the wire to Google; navigation inside the script is free. */
export const wired = ({ read, grid, write, structure, flush }: Calls): number =>
  read + grid + write + structure + flush;
/** What is queued is sent once at the end anyway; each further time a read had to wait for it. */
export const readsAfterWrites = ({ waits }: Calls): number => Math.max(0, waits - 1);

/** The line of one way, beside ours. */
export function peerRow({ what, items, rows, calls }: Cost, ours: Calls): Row {
  return {
    what,
    items,
    rows,
    calls: wired(calls),
    "a row": (wired(calls) / rows).toFixed(1),
    "reads after writes": readsAfterWrites(calls),
    "modelled s": (modelledMs(calls) / 1_000).toFixed(2),
    "× ours": (modelledMs(calls) / modelledMs(ours)).toFixed(2),
  };
}
