import { it } from "vitest";
import { openBook } from "../../../local/book";
const SC = ["https://www.googleapis.com/auth/spreadsheets.currentonly"];
const code = `
function build(){ var ss=SpreadsheetApp.getActiveSpreadsheet();
 for (var n=0;n<9;n++){ var s=ss.insertSheet('Лист сборки '+n, n); var R=60, C=24;
  s.deleteRows(101,900);
  s.getRange(1,1,R,C).setVerticalAlignment('top').setWrap(true).setFontSize(10);
  var text=[]; for (var c=1;c<=14;c++) text.push(s.getRange(1,c,R,1).getA1Notation());
  s.getRangeList(text).setNumberFormat('@');
  s.getRange(1,1,5,C).setValues(Array.from({length:5},function(_,r){return Array.from({length:C},function(_,c){return 'k'+r+'_'+c})}));
  s.getRange(6,1,40,14).setValues(Array.from({length:40},function(_,r){return Array.from({length:14},function(_,c){return 'Текст '+r+' '+c})}));
  for (var c=15;c<=24;c++) s.getRange(6,c,55,1).setFormula('=IF($A6="";"";IF(COUNTIF($A$5:$A;$A6)>1;"повтор";LEN(B6)))');
  s.getRange(5,1,1,C).setBackground('#D5DEE9').setFontWeight('bold').setHorizontalAlignment('center').setBorder(null,null,true,null,null,null,'#000000',SpreadsheetApp.BorderStyle.SOLID_MEDIUM);
  s.getRange(6,1,55,C).setBorder(true,true,true,true,true,true,'#B7C0CC',SpreadsheetApp.BorderStyle.SOLID);
  for (var c=1;c<=10;c++) { s.setColumnWidths(c,1,100+c); s.getRange(6,c,55,1).setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['да','нет'],true).setAllowInvalid(true).build()); s.getRange(5,c).setNote('note'); }
  var rules=[]; for (var k=0;k<8;k++) rules.push(SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=AND($A6="x'+k+'";N("mb:'+k+'")=0)').setRanges([s.getRange(6,1,55,C)]).setBackground('#00ff00').build());
  s.setConditionalFormatRules(rules);
  s.hideRows(1,1); s.setFrozenRows(5); s.setFrozenColumns(2); s.setTabColor('#112233'); s.setHiddenGridlines(true); s.protect().setDescription('d').setWarningOnly(true);
  ss.setNamedRange('mb_'+n, s.getRange('A2'));
 }
 SpreadsheetApp.flush(); }
function read(){ return SpreadsheetApp.getActiveSpreadsheet().getSheets().map(function(s){return s.getDataRange().getValues().length}); }
function small(){ var s=SpreadsheetApp.getActiveSpreadsheet().getSheets()[0]; s.getRange('A7').setValues([['y']]); return s.getRange('O7').getValues(); }
function addrow(){ var s=SpreadsheetApp.getActiveSpreadsheet().getSheets()[0]; s.insertRowsAfter(10,1); return 1; }
`;
it("x", () => {
  for (let k = 0; k < 2; k++) {
  let t = performance.now(); const lap = (n: string) => { console.log(n, (performance.now() - t).toFixed(0)); t = performance.now(); };
  const b = openBook({ addOn: { code, html: {}, manifest: { timeZone: "Europe/Moscow", oauthScopes: SC } } });
  lap("open");
  const e = b.run("build", []); lap("build"); if (!e.ok) console.log(e.error);
  const { names, ...c } = e.calls; console.log(JSON.stringify(c));
  b.run("read", []); lap("read"); b.run("small", []); lap("small"); b.run("addrow", []); lap("addrow");
  b.person.type("Лист сборки 3", "A9", "Привет"); lap("type");
  b.person.insertRows("Лист сборки 3", 9, 1); lap("insert");
  const s = b.saved(); lap("saved"); const j = JSON.stringify(s); lap("json " + j.length); openBook({ data: JSON.parse(j) }); lap("load");
  }
});
