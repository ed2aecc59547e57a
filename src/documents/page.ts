import { escaped } from "./html";
import type { Turn } from "./source";
import { styleOf } from "./style";

/** Stands in a whole page where the document's fragment goes: names of people may be put into the fragment before. */
export const PLACE = "<!--document-->";

/** The whole page around a document, as a browser prints it; the fragment goes to `PLACE`. The one place that knows it. */
export const pageOf = (title: string, turn: Turn, apart = false): string =>
  [
    '<!DOCTYPE html>\n<html lang="ru"><head><meta charset="utf-8">',
    `<title>${escaped(title)}</title>`,
    `<style>${styleOf(turn, apart)}</style></head>`,
    `<body><div class="paper">${PLACE}</div></body></html>`,
  ].join("\n");
