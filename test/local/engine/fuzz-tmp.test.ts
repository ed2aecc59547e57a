import { it } from "vitest";
import { scripted } from "./book";
it("x", () => {
  const book = scripted("function f() { return 1; } function g(i) { SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('B2').setValues([[i]]); }");
  const lap = (n: string, f: () => void) => { const t = performance.now(); f(); console.log(n, (performance.now() - t).toFixed(1)); };
  lap("digits", () => book.person.type("Лист1", "D1", "1".repeat(49000) + "x"));
  lap("parens", () => book.person.type("Лист1", "D2", "=" + "(".repeat(3000)));
  lap("quotes", () => book.person.type("Лист1", "D3", "=" + '"'.repeat(9001)));
  lap("sum", () => book.person.type("Лист1", "D4", "=" + "A1+".repeat(1000) + "1"));
  lap("sum", () => book.person.type("Лист1", "D4", "=" + "A1+".repeat(5000) + "1"));
  lap("long text", () => book.person.type("Лист1", "D5", "слово ".repeat(8000)));
  lap("long text2", () => book.person.type("Лист1", "D6", "a".repeat(50000)));
  for (let k = 0; k < 3; k++) lap("100 runs", () => { for (let i = 0; i < 100; i++) book.run("f", []); });
  for (let k = 0; k < 3; k++) lap("100 writes", () => { for (let i = 0; i < 100; i++) book.run("g", [i]); });
  for (let k = 0; k < 3; k++) lap("100 types", () => { for (let i = 0; i < 100; i++) book.person.type("Лист1", "C3", "x" + i + k); });
});
