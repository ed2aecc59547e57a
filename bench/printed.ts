/** A table of figures on the terminal: what was measured, in columns. */
export const print = (title: string, rows: readonly Record<string, string | number>[]): void => {
  const columns = Object.keys(rows[0] ?? {});
  const text = [columns, ...rows.map((row) => columns.map((column) => String(row[column])))];
  const widths = columns.map((_, i) => Math.max(...text.map((cells) => (cells[i] ?? "").length)));
  const lines = text.map((cells) => cells.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join("  "));
  process.stdout.write(`\n${title}\n${lines.join("\n")}\n`);
};

/** Milliseconds of the work. */
export const timed = (work: () => void): number => {
  const before = performance.now();
  work();
  return Math.round(performance.now() - before);
};

export const median = (of: readonly number[]): number =>
  [...of].sort((a, b) => a - b)[Math.floor(of.length / 2)] ?? Number.NaN;
