import { it, expect } from "vitest";
import { openBook } from "../../../local/book";
const SC = ["https://www.googleapis.com/auth/spreadsheets.currentonly", "https://www.googleapis.com/auth/script.container.ui"];
const code = `
function build(){ var ss=SpreadsheetApp.getActiveSpreadsheet(); var s=ss.insertSheet('Дорожная карта',0);
 s.getRange(1,1,2,3).setNumberFormat('@'); s.getRange(1,1,2,3).setValues([['a','007','=1+1'],['x','05.02.2026','1-2']]);
 s.getRange('D1:D3').setFormula('=IF(A1="";"";LEN(A1))').setBackground('#ff0000').setFontWeight('bold').setBorder(true,true,true,true,true,true,'#000000',SpreadsheetApp.BorderStyle.SOLID);
 s.getRange('E1').setValues([[new Date(2026,0,5)]]); s.getRange('F1').setValues([['12,5']]);
 s.getRange('G1:G5').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['да','нет'],true).setAllowInvalid(false).build());
 s.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=AND($A1<>"";N("mb:x")=0)').setRanges([s.getRange('A1:C5')]).setBackground('#00ff00').setBold(true).build()]);
 ss.setNamedRange('mb_report_x', s.getRange('A1')); s.hideRows(1,1); s.setFrozenRows(1); s.getRange('A1').setNote('n'); s.protect().setDescription('d').setWarningOnly(true);
 s.setColumnWidths(1,3,50); s.deleteColumns(12,10); s.deleteRows(101,900);
 return s.getRange('A1:G2').getValues().map(function(r){return r.map(function(v){ return v instanceof Date ? 'D'+v.getTime()+':'+v.getHours() : v})}); }
function formulas(){ var s=SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Дорожная карта'); return [s.getRange('D1:D3').getFormulas(), s.getRange('A1:G2').getDisplayValues(), s.getConditionalFormatRules()[0].getBooleanCondition().getCriteriaValues(), s.getDataRange().getA1Notation(), String(SpreadsheetApp.ProtectionType.SHEET), s.getProtections(SpreadsheetApp.ProtectionType.SHEET)[0].getDescription(), s.getRange('G1').getDataValidations()[0][0].getCriteriaValues()]; }
function bad(){ SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Дорожная карта').getRange('A1').setValue(1); }
function bad2(){ SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Дорожная карта').getRange('G2').setValues([['может']]); }
function onEdit(e){ SpreadsheetApp.getActiveSpreadsheet().toast(JSON.stringify([e.range.getA1Notation(), e.value, e.oldValue, String(e.authMode)])); }
function onOpen(e){ SpreadsheetApp.getUi().createAddonMenu().addItem('Собрать','build').addToUi(); }
`;
it("x", () => {
  const b = openBook({ addOn: { code, html: {}, manifest: { timeZone: "Europe/Moscow", oauthScopes: SC } }, clock: { now: () => new Date("2026-11-22T06:00:00Z") } });
  b.onEffect((e) => console.log("EFFECT", JSON.stringify(e)));
  console.log(JSON.stringify(b.open()));
  const t = performance.now();
  console.log(JSON.stringify(b.run("build", []), null, 0)); console.log(performance.now() - t);
  console.log(JSON.stringify(b.run("formulas", []), null, 0));
  console.log(JSON.stringify(b.run("bad", []), null, 0));
  console.log(JSON.stringify(b.run("bad2", []), null, 0));
  const p = b.person;
  p.type("Дорожная карта", "A3", "привет"); p.type("Дорожная карта", "A3", "12,5"); p.type("Дорожная карта", "H3", "05.02.2026"); p.type("Дорожная карта", "H4", "34%");
  p.paste("Дорожная карта", "A4", [["z", "1"], ["y", "2"]]);
  console.log(JSON.stringify(p.shown("Дорожная карта")));
  p.insertRows("Дорожная карта", 2, 1); p.sort("Дорожная карта", "A1:H6", "A", false); 
  console.log(JSON.stringify(p.shown("Дорожная карта")), p.formula("Дорожная карта", "D3"));
  p.moveColumns("Дорожная карта", "A", 1, "D");
  console.log(JSON.stringify(p.shown("Дорожная карта")), p.formula("Дорожная карта", "D3"));
  p.copyColumn("Дорожная карта", "D", "I");
  console.log(JSON.stringify(p.shown("Дорожная карта")), p.formula("Дорожная карта", "I3"));
  const s = JSON.parse(JSON.stringify(b.saved()));
  const b2 = openBook({ data: s });
  expect(b2.person.shown("Дорожная карта")).toEqual(p.shown("Дорожная карта"));
  console.log(p.copyTab("Дорожная карта"), p.tabs());
  p.deleteColumns("Дорожная карта", "C", 1);
  console.log(JSON.stringify(p.shown("Дорожная карта")), p.formula("Дорожная карта", "C3"));
});
