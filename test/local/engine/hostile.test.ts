import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scripted } from "./book";

const pieces =
  "= ' \" + - A1 A0 ZZZZ99 'Лист1'! #REF! ( ) { } ; , \\ 1 0,5 2.5 SUM( IF( % & ^ абв 🙂 TRUE [a](http://b) 12.05.2026 1e400 $ € : <> #N/A ? @";
const text = fc.oneof(
  fc.array(fc.constantFrom(...pieces.split(" "), " ", "\n", "\t"), { maxLength: 8 }).map((parts) => parts.join("")),
  fc.string({ maxLength: 20, unit: "binary" }),
);

describe("Whatever is typed or written", () => {
  const book =
    scripted(`function f(text, format) { var r = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('B2');
    r.setNumberFormat(format).setValues([[text]]); var v = r.getValues()[0][0]; return [v instanceof Date ? 'date' : v, r.getDisplayValues()[0][0], r.getFormulas()[0][0]]; }`);

  it("nothing breaks, and a plain text cell gives back the very text", () => {
    const property = fc.property(text, fc.constantFrom("@", "general", "0%", "dd.MM.yyyy"), (given, format) => {
      const run = book.run("f", [given, format]);
      if (!run.ok) throw new Error(run.error.message);
      book.person.type("Лист1", "C3", given);
      if (format !== "@") return;
      const [value, shown, formula] = run.value as string[];
      const kept = given.replace(/^'/, "").replace(/\r\n?/g, "\n");
      expect([value, shown, formula]).toEqual([kept, kept, ""]);
    });
    fc.assert(property, { numRuns: 400 });
  });

  it("long texts take no longer than others", () => {
    const long = ["1".repeat(49_000) + "x", "=" + "(".repeat(3000), "=" + '"'.repeat(2001), "слово ".repeat(8000)];
    for (const given of long)
      for (const format of ["@", "general"]) expect(book.run("f", [given, format]).ok).toBe(true);
  }, 10_000);
});
