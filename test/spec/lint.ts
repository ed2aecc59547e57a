import { type Node, nodesOf, parse } from "./parse";

const FUNCTIONS = new Set(
  "IF IFERROR AND OR NOT SUM COUNT COUNTA COUNTIF COUNTIFS SUMIFS AVERAGEIFS MIN MAX SMALL LARGE INDEX MATCH LEFT MID ROUND ABS DATE EDATE EOMONTH YEAR MONTH DAY LEN ISNUMBER N ROW ARRAYFORMULA TEXTJOIN".split(
    " ",
  ),
);

/** Which arguments of a function take a whole column without an array formula around. */
const takesColumn: Record<string, (index: number) => boolean> = {
  SUM: () => true,
  COUNT: () => true,
  COUNTA: () => true,
  MIN: () => true,
  MAX: () => true,
  COUNTIF: (index) => index === 0,
  COUNTIFS: (index) => index % 2 === 0,
  SUMIFS: (index) => index === 0 || index % 2 === 1,
  AVERAGEIFS: (index) => index === 0 || index % 2 === 1,
  SMALL: (index) => index === 0,
  LARGE: (index) => index === 0,
  INDEX: (index) => index === 0,
  MATCH: (index) => index === 1,
};

const loose = (node: Node): string[] => {
  if (node.is === "call" && node.name === "ARRAYFORMULA") return [];
  if (!("args" in node)) return [];
  return node.args.flatMap((arg, index) => {
    if (arg.is !== "range") return loose(arg);
    const fine = node.is === "call" && takesColumn[node.name]?.(index);
    return fine ? [] : [`array operation outside ARRAYFORMULA: ${arg.text}`];
  });
};

export type Place = { row: number; head: number; own?: true };

const complaintOf = (node: Node, { row, head, own }: Place): string | null => {
  if (node.is === "call" && !FUNCTIONS.has(node.name)) return `function ${node.name}`;
  if (node.is === "number" && node.text.includes(".")) return `decimal literal ${node.text}`;
  if (node.is === "range") {
    if (own) return `a mark looks at a column: ${node.text}`;
    const [, first, from, last] = /^\$([A-Z]+)\$(\d+):\$([A-Z]+)$/.exec(node.text) ?? [];
    return first && first === last && Number(from) === head ? null : `range ${node.text}`;
  }
  if (node.is !== "cell") return null;
  if (own && node.of !== "") return `a mark looks at another sheet: ${node.of}`;
  const [, column, , fixed, line] = /^(\$?)([A-Z]+)(\$?)(\d+)$/.exec(node.text) ?? [];
  // facts of other sheets stand above the heads: `$U$2`, or `T$2` where a mark's cells look each above itself
  const fact = node.of === "" && fixed === "$" && Number(line) < head;
  if (line === undefined || (column !== "$" && !(own && fact))) return `reference ${node.text}`;
  if (fixed === "$") return node.of === "" && !fact ? `fixed cell without a tab ${node.text}` : null;
  return Number(line) === row && node.of === "" ? null : `another row: ${node.text}`;
};

/** What is wrong with a formula that stands in `row`, by the rules of the dialect; empty for a good one. */
export const lint = (formula: string, place: Place): string[] => {
  if (!formula.startsWith("=")) return ["no = at the beginning"];
  let tree: Node;
  try {
    tree = parse(formula.slice(1));
  } catch (error) {
    return [(error as Error).message];
  }
  const complaints = nodesOf(tree).map((node) => complaintOf(node, place));
  return [
    ...complaints.filter((complaint) => complaint !== null),
    ...loose(tree),
    ...(tree.is === "range" ? [`a column in one cell: ${tree.text}`] : []),
  ];
};
