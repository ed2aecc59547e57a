import { type Block, type Cell, type Grid, type Line, type Look, placed, type Sides, textsOf } from "./blocks";
import type { Turn } from "./source";
import { textWidth } from "./style";
import { typeset } from "./typeset";
import { packageOf } from "./word-package";

const signs: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
/** What XML cannot hold: control characters, halves of pairs. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken away
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])/g;

const run = (text: string, { size = 12, bold, italic }: Look): string => {
  const looks = `${bold ? "<w:b/>" : ""}${italic ? "<w:i/>" : ""}${size === 12 ? "" : `<w:sz w:val="${size * 2}"/>`}`;
  const inside = typeset(text)
    .replace(UNWRITABLE, "")
    .replace(/[&<>]/g, (sign) => signs[sign] as string)
    .split(/\r?\n/)
    .map((of) => `<w:t xml:space="preserve">${of}</w:t>`)
    .join("<w:br/>");
  return `<w:r>${looks ? `<w:rPr>${looks}</w:rPr>` : ""}${inside}</w:r>`;
};

type Stay = { keep?: boolean; begins?: boolean };

const paragraph = ({ parts, look }: Line, { keep, begins }: Stay = {}): string => {
  const own = `${keep ? "<w:keepNext/>" : ""}${begins ? "<w:pageBreakBefore/>" : ""}${look.align ? `<w:jc w:val="${look.align}"/>` : ""}`;
  const runs = parts.map((part) =>
    typeof part === "string" ? run(part, look) : run(part.bold, { ...look, bold: true }),
  );
  return `<w:p>${own ? `<w:pPr>${own}</w:pPr>` : ""}${runs.join("")}</w:p>`;
};

/** An empty paragraph of this height. */
const gap = (points: number, { begins, keep }: Stay = {}): string =>
  `<w:p><w:pPr>${keep ? "<w:keepNext/>" : ""}${begins ? "<w:pageBreakBefore/>" : ""}<w:spacing w:line="${Math.max(20, Math.round(points * 20))}" w:lineRule="exact"/></w:pPr></w:p>`;

const widths = (percents: readonly number[], turn: Turn): number[] => {
  const total = percents.reduce((sum, of) => sum + of, 0);
  return percents.map((of) => Math.floor((of / total) * textWidth(turn) * 20));
};

const tableOf = (columns: readonly number[], rows: readonly string[], looks: string): string => {
  const total = columns.reduce((sum, of) => sum + of, 0);
  const grid = columns.map((width) => `<w:gridCol w:w="${width}"/>`).join("");
  return `<w:tbl><w:tblPr><w:tblW w:w="${total}" w:type="dxa"/>${looks}</w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows.join("")}</w:tbl>`;
};

const row = (cells: readonly string[], more = ""): string =>
  `<w:tr><w:trPr><w:cantSplit/>${more}</w:trPr>${cells.join("")}</w:tr>`;
const cell = (width: number, more: string, inside: string): string =>
  `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${more}</w:tcPr>${inside || "<w:p/>"}</w:tc>`;

const margin = (wide: number, tall: number) =>
  `<w:tblCellMar>${[
    ["top", tall],
    ["left", wide],
    ["bottom", tall],
    ["right", wide],
  ]
    .map(([side, of]) => `<w:${side} w:w="${of}" w:type="dxa"/>`)
    .join("")}</w:tblCellMar>`;
const fixed = '<w:tblLayout w:type="fixed"/>';
const borders = `<w:tblBorders>${["top", "left", "bottom", "right", "insideH", "insideV"]
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`)
  .join("")}</w:tblBorders>`;

const gridXml = ({ columns, rows, size, under }: Grid, turn: Turn): string => {
  const wide = widths(
    columns.map(({ percent }) => percent),
    turn,
  );
  const sized = (text: string, look: Look, keep?: boolean) =>
    paragraph({ is: "line", parts: [text], look: { ...look, size } }, { keep: keep === true });
  const head = row(
    columns.map(({ head: text }, i) => cell(wide[i] ?? 0, "", sized(text, { bold: true, align: "center" }))),
    "<w:tblHeader/>",
  );
  const all = placed(rows, columns.length);
  /** The rows below belong to this cell: it covers them, or they say so. */
  const coversMore = (of: Cell, at: number, column: number): boolean =>
    (of.rows ?? 1) > 1 || all[at + 1]?.cells.find((below) => below.at === column)?.cell.goesOn === true;
  const body = all.map(({ cells, covered }, at) => {
    const begins = new Map(cells.map((of) => [of.at, of.cell]));
    const out: string[] = [];
    for (let i = 0; i < columns.length; i += 1) {
      const of = begins.get(i);
      if (covered[i] || of?.goesOn) out.push(cell(wide[i] ?? 0, "<w:vMerge/>", sized("", {})));
      else if (of) {
        const count = of.columns ?? 1;
        const width = wide.slice(i, i + count).reduce((sum, one) => sum + one, 0);
        const span = count > 1 ? `<w:gridSpan w:val="${count}"/>` : "";
        const merge = coversMore(of, at, i) ? '<w:vMerge w:val="restart"/>' : "";
        const texts = textsOf(of).map((text, n) =>
          sized(text, n > 0 ? { italic: true } : (of.look ?? {}), rows[at]?.leads),
        );
        out.push(cell(width, span + merge, texts.join("")));
        i += count - 1;
      }
    }
    return row(out);
  });
  const signed = under ? gap(18, { keep: true }) + sidesXml(under, turn) : "";
  return tableOf(wide, [head, ...body], borders + fixed + margin(80, 30)) + signed;
};

const sidesXml = ({ cells }: Sides, turn: Turn): string => {
  const wide = widths(
    cells.map(({ percent }) => percent),
    turn,
  );
  const inside = cells.map(({ lines }, i) => cell(wide[i] ?? 0, "", lines.map((of) => paragraph(of)).join("")));
  return tableOf(wide, [row(inside)], fixed + margin(60, 0));
};

/**
 * The document as the parts of a .docx file, by their paths: paper, margins, page numbers, repeated heads, rows that are
 * not torn. `apart`: pages without numbers. Whoever saves it packs them into one file.
 */
export const wordOf = (turn: Turn, blocks: readonly Block[], apart = false): Record<string, string> => {
  let begins = false;
  const body = blocks.map((block) => {
    if (block.is === "page") {
      begins = true;
      return "";
    }
    const stay = { begins };
    begins = false;
    if (block.is === "line") return paragraph(block, stay);
    if (block.is === "gap") return gap(block.points, stay);
    // a table has no page break of its own, and two in a row would be one
    return gap(1, stay) + (block.is === "grid" ? gridXml(block, turn) : sidesXml(block, turn));
  });
  return packageOf(turn, `${body.join("\n")}${gap(1)}`, apart);
};
