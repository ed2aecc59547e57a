import { describe, expect, it } from "vitest";
import { answer, bound, complaint } from "./ask";

describe("Stores and dates (platform-facts §2.1, §12.82–84)", () => {
  const store = "var p = PropertiesService.getUserProperties();";
  it("properties are strings, null if absent, kept with the book and by user", () => {
    const code = `function put() { ${store} p.setProperty('экран', 5); return p.getProperty('экран'); } function get() { ${store} return p.getProperty('экран'); }`;
    const book = bound(code);
    expect([book.run("get", []), book.run("put", [])].map((run) => run.ok && run.value)).toEqual([null, "5"]);
    const data = JSON.parse(JSON.stringify(book.saved()));
    expect(bound(code, { data }).run("get", [])).toMatchObject({ value: "5" });
    expect(bound(code, { data, user: "editor" }).run("get", [])).toMatchObject({ value: null });
  });
  it("a value has at most 9 kB", () => {
    expect(complaint(`${store} p.setProperty('а', Array(5000).join('ы'));`)).toBe(
      "Exception: Argument too large: value",
    );
  });
  it("a store has at most 500 kB, keys and values; a value put in place of another counts once", () => {
    const body = `${store} var big = Array(9001).join('a'); var put = 0;
      try { for (;;) { p.setProperty('к' + put, big); put++; } } catch (e) { p.setProperty('к0', big); return [put, String(e), p.getProperty('к' + put)]; }`;
    expect(answer(body)).toEqual([
      56,
      "Exception: You have exceeded the property storage quota. Please remove some properties and try again.",
      null,
    ]);
  });
  it("a key has at most 9 kB too: no source, the stricter reading", () => {
    expect(complaint(`${store} p.setProperty(Array(9300).join('a'), '');`)).toBe("Exception: Argument too large: key");
  });
  it("formatDate follows Java's patterns in the zone that is given", () => {
    const body = `var d = new Date(Date.UTC(2026, 0, 5, 21, 4, 9)); return [Utilities.formatDate(d, 'Europe/Moscow', "yyyy-MM-dd'T'HH:mm:ss"), Utilities.formatDate(d, 'Europe/Moscow', 'd.M.yy h:mm a'), Utilities.formatDate(d, 'UTC', 'EEE, MMMM d')];`;
    expect(answer(body)).toEqual(["2026-01-06T00:04:09", "6.1.26 12:04 AM", "Mon, January 5"]);
  });
});
