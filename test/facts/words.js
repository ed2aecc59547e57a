// biome-ignore-all lint/correctness/noUnusedVariables: called by the text around it and by the script editor.
// Short words for the questions; `ss` and `s` are there. Part of the script for Google and of each local run.
function shown(value) {
  const kind = Object.prototype.toString.call(value);
  if (kind === "[object Date]")
    return "date " + Utilities.formatDate(value, ss.getSpreadsheetTimeZone(), "yyyy-MM-dd HH:mm:ss");
  if (kind === "[object Error]") return "error " + value;
  return typeof value === "object" ? "object " + value : value;
}

/** Value, text on the screen and formula of one cell. */
function cell(a1) {
  const range = s.getRange(a1);
  return [shown(range.getValues()[0][0]), range.getDisplayValues()[0][0], range.getFormulas()[0][0]];
}

function put(a1, value, format) {
  if (format) s.getRange(a1).setNumberFormat(format);
  s.getRange(a1).setValues([[value]]);
  return cell(a1);
}

function formula(a1, text) {
  s.getRange(a1).setFormula(text);
  SpreadsheetApp.flush();
  return cell(a1);
}

function list(items) {
  return SpreadsheetApp.newDataValidation().requireValueInList(items);
}

function kinds(sheet, a1) {
  return sheet
    .getRange(a1)
    .getDataValidations()
    .map((row) => row.map((rule) => rule && String(rule.getCriteriaType())));
}

function look(text, ranges) {
  return SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(text)
    .setBold(true)
    .setRanges(ranges.map((a1) => s.getRange(a1)))
    .build();
}

function looks(sheet) {
  return sheet.getConditionalFormatRules().map((rule) => {
    const condition = rule.getBooleanCondition();
    return [
      condition ? condition.getCriteriaValues()[0] : null,
      rule.getRanges().map((range) => range.getA1Notation()),
    ];
  });
}

function place(name) {
  const range = ss.getRangeByName(name);
  return range && range.getSheet().getName() + " " + range.getA1Notation();
}

function names() {
  return ss.getNamedRanges().map((one) => one.getName());
}

/** A day without a year is read in the year of the run. */
function thisYear(seen) {
  const year = String(new Date().getFullYear());
  return seen.map((part) => (typeof part === "string" ? part.split(year).join("this year") : part));
}
