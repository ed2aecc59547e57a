const TOKEN = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[^"']+/g;

const plain = (part: string) => part.replace(/\s+/g, "").replace(/;/g, ",").toUpperCase();
const tab = (part: string) => part.slice(1, -1).replace(/''/g, "'").toUpperCase();

/** A formula's text reduced to what it computes: case, spaces, quotes of tab names and ";" or "," do not matter. */
export const tokens = (formula: string): string =>
  (formula.match(TOKEN) ?? [])
    .map((part) => (part.startsWith('"') ? part : part.startsWith("'") ? tab(part) : plain(part)))
    .join("")
    .replace(/\$/g, "");

const lost = (formula: string) => formula.includes("#REF!");

/** Do the two formulas compute the same? Two that lost a place are alike: the lost place is a remark of its own. */
export const sameFormula = (one: string, other: string): boolean =>
  one === other || tokens(one) === tokens(other) || (lost(one) && lost(other));
