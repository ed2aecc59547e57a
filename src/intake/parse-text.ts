const CELL = /"((?:[^"]|"")*)"(?=\t|\r?\n|$)|([^\t\r\n]*)/y;

/** Text with tabs, as spreadsheets and Word give it to the clipboard: cells in quotes may hold tabs and lines. */
const tabbed = (text: string): string[][] => {
  const rows: string[][] = [[]];
  let at = 0;
  while (at <= text.length) {
    CELL.lastIndex = at;
    const found = CELL.exec(text);
    if (!found) break;
    rows[rows.length - 1]?.push(found[1] === undefined ? (found[2] ?? "") : found[1].replace(/""/g, '"'));
    at += found[0].length;
    if (text[at] === "\t") at += 1;
    else if (text[at] === "\r" || text[at] === "\n") {
      at += text.startsWith("\r\n", at) ? 2 : 1;
      if (at >= text.length) break;
      rows.push([]);
    } else break;
  }
  return rows;
};

const BARRED = /^\s*\|.*\|\s*$/;

/** Lines of a table drawn with «|». */
const barred = (lines: readonly string[]): string[][] =>
  lines
    .filter((line) => !/^[\s|:+-]+$/.test(line) || line.trim() === "")
    .map((line) =>
      BARRED.test(line)
        ? line
            .trim()
            .slice(1, -1)
            .split("|")
            .map((cell) => cell.trim())
        : [line],
    );

/** Pasted text as rows of cells: a table with tabs or with «|», else a line a row. */
export const rowsOf = (text: string): string[][] => {
  if (text.includes("\t")) return tabbed(text);
  const lines = text.split(/\r\n?|\n/);
  return lines.filter((line) => BARRED.test(line)).length >= 2 ? barred(lines) : lines.map((line) => [line]);
};
