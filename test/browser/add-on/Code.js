function onOpen() {
  SpreadsheetApp.getUi()
    .createMenu("Проба")
    .addItem("Открыть панель", "openPanel")
    .addItem("Открыть окно", "openWindow")
    .addItem("Построить лист", "buildTab")
    .addItem("Защитить шапку", "protectHead")
    .addSeparator()
    .addItem("Сломаться", "breakDown")
    .addToUi();
}
function onEdit(event) {
  if (event.value !== "отметь") return;
  var cell = event.range;
  cell
    .getSheet()
    .getRange(cell.getRow(), cell.getColumn() + 1)
    .setValues([["√"]]);
}
function openPanel() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile("Sidebar").setTitle("Панель пробы"));
}
function openWindow() {
  var html = HtmlService.createHtmlOutputFromFile("Sidebar").setWidth(480).setHeight(260);
  SpreadsheetApp.getUi().showModalDialog(html, "Окно пробы");
}
function buildTab() {
  var book = SpreadsheetApp.getActiveSpreadsheet();
  var sheet = book.insertSheet("Дорожная карта");
  sheet.getRange("A1").setValues([["Мероприятие"]]);
  sheet.getRange("C40").setValues([["Последнее"]]);
  sheet.getRange("C40").activate();
  book.toast("Лист построен", "Готово", 30);
}
function protectHead() {
  var head = SpreadsheetApp.getActiveSpreadsheet().getSheetByName("Лист1").getRange("A1");
  head.setValues([["Шапка"]]);
  head.protect().setDescription("Шапка листа").setWarningOnly(true);
}
function wrapColumn(name) {
  SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name).getRange("A1:A9").setWrap(true);
}
function makePlainText(name) {
  SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name).getRange("A1:A9").setNumberFormat("@");
}
function setHeight(name, row, height) {
  SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name).setRowHeights(row, 1, height);
}
function freezeHead(name) {
  SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name).setFrozenRows(1);
}
function freezeColumn(name) {
  SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name).setFrozenColumns(1);
}
function breakDown() {
  throw new Error("нарочно");
}
function twice(given) {
  return { twice: given.number * 2, words: given.words };
}
function told(given) {
  return JSON.stringify(given);
}
function dated() {
  return { ok: true, when: new Date() };
}
function secret_() {
  return "тайна";
}
