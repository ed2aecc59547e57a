// biome-ignore-all lint/correctness/noUnusedVariables: called by the text around it and by the script editor.
// Google's side. Above it stand ZONE, CASES (id, locale, acts) and questions_(ss, s).
const BUDGET_MS = 4.5 * 60 * 1000;
const STOPPED = "[facts] not finished";

/** Choose this one and press «Run». When it says so, run it again: it goes on where it stopped. */
function facts() {
  const begun = Date.now();
  const sheet = answersSheet_();
  const known = answers_(sheet);
  const scratch = {};
  for (const one of CASES) {
    if (known[one.id]) continue;
    if (Date.now() - begun > BUDGET_MS)
      return say_("Answered: " + Object.keys(known).length + " of " + CASES.length + ". Run facts again.");
    const row = sheet.getLastRow() + 1;
    sheet.getRange(row, 1, 1, 2).setValues([[one.id, ""]]);
    SpreadsheetApp.flush();
    known[one.id] = answer_(one, scratch);
    sheet.getRange(row, 2).setValues([[JSON.stringify(known[one.id])]]);
    SpreadsheetApp.flush();
  }
  return written_(known);
}

/** Forgets all answers: the next facts() begins anew. The spreadsheets stay in Drive until you delete them. */
function forgetFacts() {
  PropertiesService.getScriptProperties().deleteAllProperties();
}

function say_(text) {
  Logger.log(text);
  return text;
}

function kept_(key, make) {
  const properties = PropertiesService.getScriptProperties();
  const id = properties.getProperty(key);
  if (id) return SpreadsheetApp.openById(id);
  const made = make();
  properties.setProperty(key, made.getId());
  return made;
}

function answersSheet_() {
  const book = kept_("facts.answers", () => SpreadsheetApp.create("Mentorbook facts: answers"));
  const sheet = book.getSheets()[0];
  sheet.getRange("A:B").setNumberFormat("@");
  return sheet;
}

/** What is answered already; a question that was begun and has no answer had stopped the script. */
function answers_(sheet) {
  const known = {};
  for (const row of sheet.getDataRange().getValues())
    if (row[0]) known[row[0]] = row[1] ? JSON.parse(row[1]) : { threw: STOPPED };
  return known;
}

function scratch_(locale) {
  return kept_("facts.scratch." + locale, () => {
    const book = SpreadsheetApp.create("Mentorbook facts: " + locale);
    book.setSpreadsheetLocale(locale);
    book.setSpreadsheetTimeZone(ZONE);
    return book;
  });
}

/** One empty tab «Лист1», no names. */
function fresh_(book) {
  for (const name of book.getNamedRanges()) name.remove();
  const sheet = book.insertSheet();
  for (const other of book.getSheets()) if (other.getSheetId() !== sheet.getSheetId()) book.deleteSheet(other);
  return sheet.setName("Лист1");
}

function act_(book, act) {
  const sheet = book.getSheetByName(act.tab);
  if (act.do === "type") sheet.getRange(act.a1).setValue(act.text);
  else if (act.do === "insertRows") sheet.insertRowsBefore(act.row, act.count);
  else if (act.do === "deleteRows") sheet.deleteRows(act.row, act.count);
  else if (act.do === "addTab") book.insertSheet(act.tab, book.getSheets().length);
  else if (act.do === "deleteTab") book.deleteSheet(sheet);
  else if (act.do === "renameTab") sheet.setName(act.name);
  else if (act.do === "copyTab") sheet.copyTo(book).setName(act.name);
  else if (act.do === "sort") {
    const column = sheet.getRange(act.column + "1").getColumn();
    sheet.getRange(act.range).sort({ column, ascending: act.ascending });
  } else throw new Error("[facts] act: " + act.do + ". Add it to act_.");
}

function answer_(one, scratch) {
  try {
    if (!scratch[one.locale]) scratch[one.locale] = scratch_(one.locale);
    const book = scratch[one.locale];
    const question = questions_(book, fresh_(book))[one.id];
    question.before();
    for (const act of one.acts) act_(book, act);
    SpreadsheetApp.flush();
    const value = question.ask();
    SpreadsheetApp.flush();
    return { value: value === undefined ? null : value };
  } catch (error) {
    return { threw: error.name + ": " + error.message };
  }
}

/** The text of google.json: into the log, the tab «google.json» of the answers, and a file in Drive. */
function written_(known) {
  const lines = CASES.map((one) => JSON.stringify(one.id) + ": " + JSON.stringify(known[one.id]));
  const head = '{ "madeOn": ' + JSON.stringify(new Date().toISOString()) + ', "answers": {';
  const text = [head]
    .concat(
      lines.map((line, at) => line + (at < lines.length - 1 ? "," : "")),
      "}}",
    )
    .join("\n");
  say_(text);
  const book = kept_("facts.answers");
  const sheet = book.getSheetByName("google.json") || book.insertSheet("google.json", 1);
  const rows = text.split("\n").map((line) => [line]);
  sheet.getRange("A:A").clearContent().setNumberFormat("@");
  sheet.getRange(1, 1, rows.length, 1).setValues(rows);
  SpreadsheetApp.flush();
  const all = "All " + CASES.length + " answered. ";
  try {
    const file = DriveApp.createFile("google.json", text, "application/json");
    return say_(all + "Download google.json: " + file.getUrl());
  } catch (error) {
    return say_(all + "No file (" + error.message + "). Copy column A of the tab «google.json»: " + book.getUrl());
  }
}
