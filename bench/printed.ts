export type Row = Readonly<Record<string, string | number>>;

/** A table in Markdown, its columns in line on a terminal too. */
export const tableOf = (rows: readonly Row[]): string => {
  const columns = Object.keys(rows[0] ?? {});
  const text = [columns, ...rows.map((row) => columns.map((column) => String(row[column])))];
  const widths = columns.map((_, i) => Math.max(...text.map((cells) => (cells[i] ?? "").length)));
  const [head, ...lines] = text.map(
    (cells) =>
      `| ${cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join(" | ")} |`,
  );
  const rule = `|${widths.map((width, i) => `${"-".repeat(width + 1)}${i === 0 ? "-" : ":"}`).join("|")}|`;
  return [head, rule, ...lines].join("\n");
};

/** What was measured, as a table on the terminal. */
export const print = (title: string, rows: readonly Row[]): void => {
  process.stdout.write(`\n${title}\n${tableOf(rows)}\n`);
};

/** Milliseconds of the work. */
export const timed = (work: () => void): number => {
  const before = performance.now();
  work();
  return Math.round(performance.now() - before);
};

export const median = (of: readonly number[]): number =>
  [...of].sort((a, b) => a - b)[Math.floor(of.length / 2)] ?? Number.NaN;
