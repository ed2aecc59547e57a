import { AGGREGATES, ROW_BY_ROW, takesColumn } from "./lint-functions";
import { type Node, nodesOf } from "./parse";

const isColumn = (node: Node, index: number) => node.is === "call" && (takesColumn[node.name]?.(index) ?? false);

/** The tabs whose rows this part of a formula has one by one; none: it is one value. */
const rowsOf = (node: Node): Set<string> => {
  if (node.is === "range") return new Set([node.of]);
  if (!("args" in node) || (node.is === "call" && AGGREGATES.has(node.name))) return new Set();
  return new Set(node.args.flatMap((arg, index) => (isColumn(node, index) ? [] : [...rowsOf(arg)])));
};

/** A range where one cell is taken, and no ARRAYFORMULA around. */
const loose = (node: Node): string[] => {
  if (node.is === "call" && node.name === "ARRAYFORMULA") return [];
  if (!("args" in node)) return [];
  return node.args.flatMap((arg, index) => {
    if (arg.is !== "range") return loose(arg);
    return isColumn(node, index) ? [] : [`array operation outside ARRAYFORMULA: ${arg.text}`];
  });
};

const listed = (tabs: Iterable<string>) => [...tabs].sort().join(", ");

/** Tabs have different numbers of rows: their columns stand side by side in no formula. */
const mixed = (node: Node): string[] => {
  if (!("args" in node)) return [];
  const name = node.is === "call" ? node.name : node.op;
  const counted = new Set(
    node.args.flatMap((arg, index) => (isColumn(node, index) && arg.is === "range" ? [arg.of] : [])),
  );
  const aside = rowsOf(node);
  return [
    ...(/IFS$/.test(name) && counted.size > 1 ? [`columns of different tabs in ${name}: ${listed(counted)}`] : []),
    ...(aside.size > 1 ? [`columns of different tabs side by side: ${listed(aside)}`] : []),
  ];
};

/** A function that does not go row by row, and is asked to. */
const stuck = (node: Node): string[] => {
  if (node.is !== "call" || node.name === "ARRAYFORMULA" || AGGREGATES.has(node.name) || ROW_BY_ROW.has(node.name))
    return [];
  const many = node.args.some((arg, index) => !isColumn(node, index) && rowsOf(arg).size > 0);
  return many ? [`${node.name} does not work row by row`] : [];
};

/** What Google would do otherwise than meant with the whole columns of a formula. */
export const arrayComplaints = (tree: Node): string[] => [
  ...loose(tree),
  ...nodesOf(tree).flatMap((node) => [...mixed(node), ...stuck(node)]),
  ...(tree.is === "range" ? [`a column in one cell: ${tree.text}`] : []),
  ...(tree.is !== "range" && rowsOf(tree).size > 0 ? ["spills over the cells below"] : []),
];
