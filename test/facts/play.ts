import { readFileSync } from "node:fs";
import type { Book, Execution } from "../../local/contract";
import { bound } from "../contract/ask";
import type { Act, Answer, Case } from "./case";
import { LOCALE, ZONE } from "./case";

const textOf = (name: string): string => readFileSync(new URL(name, import.meta.url), "utf8");

/** What both sides give the questions: `shown`, `cell`, `put`, … */
export const WORDS = textOf("./words.js");
/** What Google's side has besides: scratch spreadsheets, acts by script, answers kept on the way. */
export const RUNNER = textOf("./runner.js");

function perform(act: Act, { person }: Book): void {
  if (act.do === "type") person.type(act.tab, act.a1, act.text);
  else if (act.do === "insertRows") person.insertRows(act.tab, act.row, act.count);
  else if (act.do === "deleteRows") person.deleteRows(act.tab, act.row, act.count);
  else if (act.do === "addTab") person.addTab(act.tab);
  else if (act.do === "deleteTab") person.deleteTab(act.tab);
  else if (act.do === "renameTab") person.renameTab(act.tab, act.name);
  else if (act.do === "copyTab") person.renameTab(person.copyTab(act.tab), act.name);
  else person.sort(act.tab, act.range, act.column, act.ascending);
}

const answerOf = (execution: Execution): Answer =>
  execution.ok ? { value: execution.value } : { threw: `${execution.error.name}: ${execution.error.message}` };

/** The answer of the local host. */
export function played({ before = "", acts = [], ask, locale }: Case): Answer {
  const code = `var ss = SpreadsheetApp.getActiveSpreadsheet(), s = ss.getSheetByName("Лист1"); ${WORDS}
    function before() { ${before} }
    function question() { ${ask} }`;
  const book = bound(code, { locale: locale ?? LOCALE, timeZone: ZONE, scriptZone: ZONE });
  const first = answerOf(book.run("before", []));
  if ("threw" in first) return first;
  for (const act of acts) perform(act, book);
  return answerOf(book.run("question", []));
}
