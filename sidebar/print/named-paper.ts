import type { PrintedDocument } from "../../src/api/answers";
import { codesIn, type Names } from "../names/named";

/** Around a code: the document asks for the full name, and for a line to write it by hand where nobody knows it. */
const FULL = "\u2060";
const asked = new RegExp(`${FULL}([А-ЯЁ]{1,3}-\\d{1,5})${FULL}(${FULL})?`, "g");
const LINE = "_".repeat(40);
/** In a cell of a table. */
const SHORT = "_".repeat(16);

const escaped = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

type Known = { full: Names; short: Names };

const inText = (text: string, { full, short }: Known, safe: (name: string) => string): string =>
  codesIn(
    text.replace(asked, (_, code: string, narrow?: string) => {
      const name = full.get(code);
      // what is already a name is no code any more
      return name ? safe(name) : `${code} ${narrow ? SHORT : LINE}`;
    }),
    (code) => (short.has(code) ? safe(short.get(code) as string) : null),
  );

/** Between tags only: a name never gets into an address or a style. */
const inMarkup = (markup: string, known: Known): string =>
  markup
    .split(/(<[^>]*>)/)
    .map((piece, i) => (i % 2 === 1 ? piece : inText(piece, known, escaped)))
    .join("");

/** A document as it came, by codes → the paper with names in it. The names are joined here, in the page. */
export const namedPaper = (document: PrintedDocument, known: Known): PrintedDocument => ({
  ...document,
  html: inMarkup(document.html, known),
  plain: inText(document.plain, known, (name) => name),
  ...(document.word && {
    word: Object.fromEntries(Object.entries(document.word).map(([path, text]) => [path, inMarkup(text, known)])),
  }),
});
