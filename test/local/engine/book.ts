import { openBook } from "../../../local/book";
import type { Book, OpenOptions } from "../../../local/contract";

const AUTH = "https://www.googleapis.com/auth/";
export const SCOPES = [`${AUTH}spreadsheets.currentonly`, `${AUTH}script.container.ui`];
export const NOON = { now: () => new Date("2026-11-22T09:00:00Z") };

/** A book whose clock stands at 12:00 in Moscow on 22.11.2026. */
export const standing = (options: OpenOptions = {}): Book => openBook({ clock: NOON, ...options });

/** A book with these functions as its add-on. */
export const scripted = (code: string, options: OpenOptions = {}, html: Record<string, string> = {}): Book =>
  standing({ ...options, addOn: { code, html, manifest: { timeZone: "Europe/Moscow", oauthScopes: SCOPES } } });

/** Types each line of the block, cell by cell, as a person would. */
export function fill(book: Book, tab: string, a1: string, block: string[][]): void {
  book.person.paste(tab, a1, block);
}

const SCRATCH = "Лист1";

/** What a formula typed into an unused cell gives: the value itself. */
export function calculated(book: Book, formula: string): string | number | boolean | null {
  book.person.type(SCRATCH, "Z1000", "");
  book.person.type(SCRATCH, "Z1000", formula);
  return book.person.value(SCRATCH, "Z1000");
}
