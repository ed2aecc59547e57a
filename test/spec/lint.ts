import { arrayComplaints } from "./lint-arrays";
import { FUNCTIONS, isCriterion, VOLATILE } from "./lint-functions";
import { type Node, nodesOf, parse } from "./parse";

/** What a formula may point at: columns of each tab by letter, and on a page the rows of its fields. */
export type Known = Record<string, { letters: string[]; fields?: [first: number, last: number] }>;

/** Where a formula stands: its row, the row of heads; `own`: a mark; `book`: the tabs there are. */
export type Place = { row: number; head: number; own?: true; book?: Known };

/** An .xlsx file holds 8192 characters of a formula and 255 of a text in it; Google 50 000. */
const LONGEST = 8_000;
const LONGEST_TEXT = 255;

const callComplaint = ({ name, args }: Extract<Node, { is: "call" }>): string | null => {
  if (VOLATILE.has(name)) return `volatile function ${name}`;
  const [fewest, most] = FUNCTIONS[name] ?? [];
  if (fewest === undefined || most === undefined) return `function ${name}`;
  if (args.length < fewest || args.length > most) return `${name} with ${args.length} arguments`;
  const pairs = name === "COUNTIFS" ? 0 : name === "SUMIFS" || name === "AVERAGEIFS" ? 1 : null;
  if (pairs !== null && args.length % 2 !== pairs) return `${name} with ${args.length} arguments`;
  for (const [index, arg] of args.entries()) {
    if (arg.is !== "text" || !isCriterion(name, index)) continue;
    if (/\d[.,]\d/.test(arg.text)) return `a decimal in a criterion: ${arg.text}`;
    if (/^"(?:<>|\?\*|\*)"$/.test(arg.text)) return `a criterion that LibreOffice counts otherwise: ${arg.text}`;
  }
  return null;
};

const rangeComplaint = (text: string, of: string, { head, own, book }: Place): string | null => {
  if (own) return `a mark looks at a column: ${text}`;
  const [, first, from, last] = /^\$([A-Z]+)\$(\d+):\$([A-Z]+)$/.exec(text) ?? [];
  if (!first || first !== last || Number(from) !== head) return `range ${text}`;
  return book?.[of]?.fields ? `a whole column of a page: ${text}` : null;
};

const cellComplaint = (text: string, of: string, { row, head, own, book }: Place): string | null => {
  if (own && of !== "") return `a mark looks at another sheet: ${of}`;
  const [, column, , fixed, line] = /^(\$?)([A-Z]+)(\$?)(\d+)$/.exec(text) ?? [];
  // facts of other sheets stand above the heads: `$U$2`, or `T$2` where a mark's cells look each above itself; a head is one
  const fact = of === "" && fixed === "$" && Number(line) <= head;
  if (line === undefined || (column !== "$" && !(own && fact))) return `reference ${text}`;
  if (fact && Number(line) < 2) return `a fact in the row of keys: ${text}`;
  if (fixed !== "$") return Number(line) === row && of === "" ? null : `another row: ${text}`;
  if (of === "") return fact ? null : `fixed cell without a tab ${text}`;
  const [top, bottom] = book?.[of]?.fields ?? [];
  if (!book?.[of] || (top !== undefined && bottom !== undefined && Number(line) >= top && Number(line) <= bottom))
    return null;
  return `no field stands there: ${text}`;
};

const placeComplaint = (node: Extract<Node, { is: "range" | "cell" }>, place: Place): string | null => {
  const { of, text, is } = node;
  const known = place.book?.[of];
  if (place.book && of !== "" && !known) return `no such tab: ${of}`;
  const letter = /[A-Z]+/.exec(text)?.[0] ?? "";
  if (known && !known.letters.includes(letter)) return `no such column: ${of}!${letter}`;
  return is === "range" ? rangeComplaint(text, of, place) : cellComplaint(text, of, place);
};

const complaintOf = (node: Node, place: Place): string | null => {
  if (node.is === "call") return callComplaint(node);
  if (node.is === "number" && node.text.includes(".")) return `decimal literal ${node.text}`;
  if (node.is === "text" && node.text.length > LONGEST_TEXT + 2) return `a text of ${node.text.length - 2} characters`;
  return node.is === "range" || node.is === "cell" ? placeComplaint(node, place) : null;
};

/** What is wrong with a formula that stands in `row`, by the rules of the dialect; empty for a good one. */
export const lint = (formula: string, place: Place): string[] => {
  if (!formula.startsWith("=")) return ["no = at the beginning"];
  if (formula.length > LONGEST) return [`${formula.length} characters`];
  let tree: Node;
  try {
    tree = parse(formula.slice(1));
  } catch (error) {
    return [(error as Error).message];
  }
  const complaints = nodesOf(tree).map((node) => complaintOf(node, place));
  return [...complaints.filter((complaint) => complaint !== null), ...arrayComplaints(tree)];
};
