import type { Book } from "../contract";
import { UsageError } from "./options";

const escapes: Record<string, string> = { "\\n": "\n", "\\t": "\t", "\\\\": "\\" };

/** A cell's text on one line of TSV, and back. */
export const escaped = (text: string): string =>
  text.replace(/\\(?=[nt\\])|[\n\t\r]/g, (char) =>
    char === "\n" ? "\\n" : char === "\t" ? "\\t" : char === "\r" ? "" : "\\\\",
  );
export const unescaped = (text: string): string => text.replace(/\\[nt\\]/g, (pair) => escapes[pair] ?? pair);

/** «Пары!B7» → tab and cell; a sentence when either is not there. */
export const spotOf = (book: Book, text: string): { tab: string; a1: string } => {
  const mark = text.lastIndexOf("!");
  const tab = text.slice(0, Math.max(mark, 0)).replace(/^'(.*)'$/, "$1");
  const a1 = text
    .slice(mark + 1)
    .replace(/\$/g, "")
    .toUpperCase();
  if (mark < 1 || !/^[A-Z]{1,3}[1-9]\d*$/.test(a1))
    throw new UsageError(`«${text}» не ячейка. Напишите, например, «Дорожная карта!F7».`);
  needTab(book, tab);
  return { tab, a1 };
};

/** Complains with the list of tabs when there is no such one. */
export const needTab = (book: Book, tab: string): void => {
  const tabs = book.person.tabs();
  if (!tabs.includes(tab))
    throw new UsageError(`Листа «${tab}» нет. Есть: ${tabs.map((name) => `«${name}»`).join(", ")}.`);
};

/** Types one cell as a person would. */
export const typeCell = (book: Book, spot: string, text: string): void => {
  const { tab, a1 } = spotOf(book, spot);
  try {
    book.person.type(tab, a1, text);
  } catch (error) {
    throw new UsageError(`${tab}, ${a1}: не удалось вписать «${text}». ${(error as Error).message}`);
  }
};
