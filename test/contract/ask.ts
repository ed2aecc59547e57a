import { openBook } from "../../local/book";
import type { Book, Execution, OpenOptions } from "../../local/contract";

const AUTH = "https://www.googleapis.com/auth/";
export const SCOPES = [`${AUTH}spreadsheets.currentonly`, `${AUTH}script.container.ui`];
export const NOW = { now: () => new Date("2026-11-22T09:00:00Z") };

type More = OpenOptions & { scopes?: string[]; scriptZone?: string; html?: Record<string, string> };

/** A book bound to this script. */
export function bound(
  code: string,
  { scopes = SCOPES, scriptZone = "Europe/Moscow", html = {}, ...options }: More = {},
): Book {
  const addOn = { code, html, manifest: { timeZone: scriptZone, oauthScopes: scopes } };
  return openBook({ clock: NOW, ...options, addOn });
}

const START = "var ss = SpreadsheetApp.getActiveSpreadsheet(); var s = ss.getSheets()[0];";

/** What the body of a function returns or throws when it runs from the menu; `ss` and `s` are the book and its first tab. */
export const execution = (body: string, more: More = {}): Execution =>
  bound(`function f() { ${START} ${body} }`, more).run("f", []);

export function answer(body: string, more: More = {}): unknown {
  const result = execution(body, more);
  if (!result.ok) throw new Error(`${result.error.name}: ${result.error.message}`);
  return result.value;
}

/** The text of the exception that the body ends with. */
export function complaint(body: string, more: More = {}): string {
  const result = execution(body, more);
  if (result.ok) throw new Error(`no exception, but ${JSON.stringify(result.value)}`);
  return `${result.error.name}: ${result.error.message}`;
}
