import { type Block, type Cell, type Grid, type Line, type Look, placed, type Sides, textsOf } from "./blocks";
import { typeset } from "./typeset";

const signs: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
/** A code between word joiners asks for the full name and is no code to be found (`names-in-papers.ts`). */
const CODE = /(^|[^А-Яа-яЁёA-Za-z\d\u2060-])([А-ЯЁ]{1,3}-\d{1,5})(?![\d-])/g;

/**
 * The one place where a text becomes HTML. Codes of people stay findable, so that a page with the list of names can put
 * names in their places.
 */
export const escaped = (text: string): string =>
  typeset(text)
    .replace(/[&<>"']/g, (sign) => signs[sign] as string)
    .replace(CODE, '$1<span data-code="$2">$2</span>')
    .replace(/\r?\n/g, "<br>");

const styleOf = ({ size, bold, italic, align }: Look): string => {
  const rules = [
    ...(size ? [`font-size:${size}pt`] : []),
    ...(bold ? ["font-weight:bold"] : []),
    ...(italic ? ["font-style:italic"] : []),
    ...(align ? [`text-align:${align}`] : []),
  ];
  return rules.length > 0 ? ` style="${rules.join(";")}"` : "";
};

const lineHtml = ({ parts, look }: Line): string => {
  const inside = parts.map((part) => (typeof part === "string" ? escaped(part) : `<b>${escaped(part.bold)}</b>`));
  return `<div${styleOf(look)}>${inside.join("")}</div>`;
};

const cellHtml = (of: Cell): string => {
  const { rows = 1, columns = 1, look = {}, goesOn } = of;
  const spans = `${rows > 1 ? ` rowspan="${rows}"` : ""}${columns > 1 ? ` colspan="${columns}"` : ""}`;
  const texts = textsOf(of).map((text, i) => `<div${styleOf(i > 0 ? { italic: true } : look)}>${escaped(text)}</div>`);
  return `<td${spans}${goesOn ? ' style="border-top:hidden"' : ""}>${texts.join("")}</td>`;
};

const BORDER = 'border="1" bordercolor="#000000" cellspacing="0" cellpadding="4"';

const sidesHtml = ({ cells }: Sides): string => {
  const inside = cells.map(
    ({ percent, lines }) => `<td style="width:${percent}%">${lines.map(lineHtml).join("")}</td>`,
  );
  return `<table class="sides"><tr>${inside.join("")}</tr></table>`;
};

const gridHtml = ({ columns, rows, size, under }: Grid): string => {
  const heads = columns.map(({ head }) => `<th>${escaped(head)}</th>`);
  const lines = placed(rows, columns.length).map(
    ({ cells }, i) =>
      `<tr${rows[i]?.leads ? ' class="leads"' : ""}>${cells.map(({ cell }) => cellHtml(cell)).join("")}</tr>`,
  );
  return [
    `<table class="grid" ${BORDER} style="font:${size}pt 'Times New Roman',serif;border-collapse:collapse">`,
    `<colgroup>${columns.map(({ percent }) => `<col style="width:${percent}%">`).join("")}</colgroup>`,
    `<thead><tr>${heads.join("")}</tr></thead>`,
    // signatures are a row, since nothing else keeps them on the page of the rows before
    `<tbody>${lines.join("\n")}${under ? `<tr class="under"><td colspan="${columns.length}">${sidesHtml(under)}</td></tr>` : ""}</tbody>`,
    // on each page it closes the merged cells that go on over the page's end
    `<tfoot><tr><td colspan="${columns.length}"></td></tr></tfoot></table>`,
  ].join("\n");
};

const blockHtml = (block: Block): string => {
  if (block.is === "line") return lineHtml(block);
  if (block.is === "grid") return gridHtml(block);
  if (block.is === "gap") return `<div style="height:${block.points}pt"></div>`;
  if (block.is === "page") return '<div class="next"></div>';
  return sidesHtml(block);
};

/** A document as a fragment of HTML. */
export const htmlOf = (blocks: readonly Block[]): string => blocks.map(blockHtml).join("\n");
