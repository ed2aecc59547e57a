import type { Kind } from "../spec/kinds";
import type { Style } from "./change";
import { letterOf, ROW } from "./layout";
import { ink } from "./palette";

type Column = [key: string, kind: Kind];

/** Runs of neighbouring numbers, each as its first and its last. */
export const spans = (numbers: readonly number[]): [first: number, last: number][] => {
  const out: [number, number][] = [];
  for (const n of [...numbers].sort((a, b) => a - b)) {
    const run = out[out.length - 1];
    if (run && run[1] === n - 1) run[1] = n;
    else out.push([n, n]);
  }
  return out;
};

/** Letters of columns as A1 ranges of the given rows; neighbours are joined into one range. */
export const runs = (columns: readonly number[], top: number, bottom: number): string[] =>
  spans(columns).map(([a, b]) => `${letterOf(a)}${top}:${letterOf(b)}${bottom}`);

const grouped = <V>(columns: readonly Column[], value: (kind: Kind) => V | undefined) => {
  const groups = new Map<V, number[]>();
  columns.forEach(([, kind], i) => {
    const of = value(kind);
    if (of !== undefined) groups.set(of, [...(groups.get(of) ?? []), i + 1]);
  });
  return [...groups];
};

/** Days stand in the middle: at the edge they would touch the text of the next column on paper. */
const alignOf = ({ align, is }: Kind) => align ?? (is === "date" ? "center" : undefined);

/** The name of a collapsed group, ending at the «+» beside it. */
const toGroup: Style = { size: 9, plain: true, text: ink.line, align: "right" };

/** Styles of a table: formats first, so that text typed or written later stays text. */
export const tableStyles = (
  columns: readonly Column[],
  bottom: number,
  frozen: number,
  groups: readonly [number, number][],
) => {
  const right = letterOf(columns.length);
  const months = columns.flatMap(([, { painted }], i) => (painted ? [i + 1] : []));
  // machine columns stand at the far right; wrapped, their texts would make the rows high
  const seen = letterOf(columns.filter(([, { hidden }]) => !hidden).length);
  const data = `A${ROW.first}:${seen}${bottom}`;
  const style = (style: Style, ...ranges: string[]) => ({ ranges, style });
  return [
    style({ wrap: true, vertical: "top" }, data),
    ...grouped(columns, (kind) => kind.format).map(([format, at]) => style({ format }, ...runs(at, ROW.first, bottom))),
    ...grouped(columns, alignOf).map(([align, at]) => style({ align }, ...runs(at, ROW.first, bottom))),
    ...grouped(columns, (kind) => (kind.computed && !kind.hidden) || undefined).map(([, at]) =>
      style({ fill: ink.computed }, ...runs(at, ROW.first, bottom)),
    ),
    style({ size: 14, bold: true, text: ink.headText }, "A2", `${letterOf(frozen + 1)}2`),
    style({ text: ink.line }, `${letterOf(frozen + 1)}3`),
    style({ size: 9, bold: true, text: ink.headText }, `A4:${right}4`),
    style(
      { bold: true, text: ink.headText, fill: ink.head, wrap: true, align: "center", vertical: "middle" },
      `A5:${right}5`,
    ),
    ...(groups.length > 0 ? [style(toGroup, ...groups.map(([first]) => `${letterOf(first - 1)}4`))] : []),
    ...(months.length > 0
      ? [
          style({ format: ";;;" }, ...runs(months, ROW.title, ROW.line)),
          style({ size: 8, plain: true, align: "center" }, ...runs(months, ROW.band, ROW.head)),
        ]
      : []),
  ];
};
