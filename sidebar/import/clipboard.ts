const BLOCKS = new Set(["P", "DIV", "LI", "UL", "OL", "TR", "H1", "H2", "H3", "H4", "TABLE", "SECTION"]);
const SILENT = new Set(["STYLE", "SCRIPT", "HEAD", "TITLE", "META"]);

/** The text of a node as a page shows it: one space between words, a line for each paragraph, a sign before a point of a list. */
function textOf(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return (node.textContent ?? "").replace(/\s+/g, " ");
  if (node.nodeType !== Node.ELEMENT_NODE) return "";
  const { tagName } = node as Element;
  if (SILENT.has(tagName)) return "";
  if (tagName === "BR") return "\n";
  const inside = Array.from(node.childNodes, textOf).join("");
  if (!BLOCKS.has(tagName)) return inside;
  return `\n${tagName === "LI" && !/^\s*(?:[-–—•]|\d+[.)])/.test(inside) ? "• " : ""}${inside.trim()}\n`;
}

const lines = (text: string): string =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean)
    .join("\n");

const span = (cell: Element, name: string): number =>
  Math.min(2000, Math.max(1, Number.parseInt(cell.getAttribute(name) ?? "1", 10) || 1));

/** Rows of one table: a cell that covers several rows stands in each of them, one that covers columns in the first. */
function tableRows(table: HTMLTableElement): string[][] {
  const covered: { text: string; left: number }[] = [];
  return Array.from(table.rows, (row) => {
    const out: string[] = [];
    const put = (text: string) => out.push(text);
    const fill = () => {
      for (let above = covered[out.length]; above && above.left > 0; above = covered[out.length]) {
        above.left -= 1;
        put(above.text);
      }
    };
    for (const cell of Array.from(row.cells)) {
      fill();
      const text = lines(textOf(cell));
      const [down, across] = [span(cell, "rowspan"), Math.min(30, span(cell, "colspan"))];
      for (let i = 0; i < across; i += 1) {
        covered[out.length] = { text: i === 0 ? text : "", left: down - 1 };
        put(i === 0 ? text : "");
      }
    }
    fill();
    return out;
  });
}

/**
 * The tables of what was copied in Word, Google Docs or a spreadsheet, one below the other as they stand on their pages;
 * null where none of them has two columns.
 */
export function rowsOfHtml(html: string): string[][] | null {
  const page = new DOMParser().parseFromString(html, "text/html");
  const tables = Array.from(page.querySelectorAll("table")).filter((table) => !table.parentElement?.closest("table"));
  const read = tables.map(tableRows);
  const wide = (rows: string[][]) => rows.some((row) => row.filter((cell) => cell !== "").length > 2);
  // stamps and signatures stand in small tables beside the plan itself
  const plans = read.some(wide) ? read.filter(wide) : read;
  const rows = plans.flat().filter((row) => row.some((cell) => cell !== ""));
  return rows.some((row) => row.filter((cell) => cell !== "").length > 1) ? rows : null;
}
