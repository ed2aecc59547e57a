const SEPARATORS = [";", "\t", ","] as const;

/** Cells of a text in CSV: «"» around cells with line ends or separators in them, «""» for one of them inside. */
function cut(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = "";
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const sign = text[i] as string;
    if (quoted && sign === '"' && text[i + 1] === '"') {
      cell += sign;
      i += 1;
    } else if (sign === '"' && (quoted || cell.trim() === "")) {
      if (!quoted) cell = "";
      quoted = !quoted;
    } else if (!quoted && sign === separator) {
      row.push(cell);
      cell = "";
    } else if (!quoted && (sign === "\n" || sign === "\r")) {
      if (sign === "\r" && text[i + 1] === "\n") i += 1;
      rows.push([...row, cell]);
      row = [];
      cell = "";
    } else cell += sign;
  }
  return cell !== "" || row.length > 0 ? [...rows, [...row, cell]] : rows;
}

/** The separator by which most rows have the same number of cells, and more than one. */
function separatorOf(text: string): string {
  const head = text.slice(0, 20_000);
  const score = (separator: string) => {
    const widths = cut(head, separator).map((row) => row.length);
    const usual = Math.max(...widths, 1);
    return usual === 1 ? 0 : widths.filter((width) => width === usual).length;
  };
  const scored = SEPARATORS.map((separator) => ({ separator, by: score(separator) }));
  return scored.reduce((best, one) => (one.by > best.by ? one : best)).separator;
}

/** A text with «;», «,» or tabs between its cells → rows of trimmed cells; Excel's first line «sep=;» is obeyed. */
export function rowsOfText(text: string): string[][] {
  const said = /^sep=(.)\r?\n/i.exec(text);
  const rows = said ? cut(text.slice(said[0].length), said[1] as string) : cut(text, separatorOf(text));
  return rows.map((row) => row.map((cell) => cell.replace(/[\s\u00a0]+/g, " ").trim()));
}

/** Begins with what Excel would take for a formula: a list of names holds none. */
const FORMULA = /^[=+\-@\t\r]/;

const field = (text: string) => {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
};

/** Rows → CSV that Excel opens rightly with Cyrillic: UTF-8 with its mark, «;» between cells. */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => row.map(field).join(";")).join("\r\n")}\r\n`;
