import type { Turn } from "./source";

/** Size of a sheet in millimetres, as the page is turned. */
export const paperOf = (turn: Turn): { wide: number; tall: number } =>
  turn === "landscape" ? { wide: 297, tall: 210 } : { wide: 210, tall: 297 };
/** Margins in millimetres: the left one is for the binding. */
export const margins = { top: 20, right: 10, bottom: 20, left: 30 } as const;
const points = (mm: number) => (mm * 72) / 25.4;
/** What is left for text, in points. */
export const textWidth = (turn: Turn): number => points(paperOf(turn).wide - margins.left - margins.right);
export const textHeight = (turn: Turn): number => points(paperOf(turn).tall - margins.top - margins.bottom);

/** Sizes of letters in a table, in points: the largest at which no word is torn. */
export const sizes = [12, 11, 10, 9] as const;

/** How a printed page looks; `apart`: pages without numbers. The paper's rules are the same that a file for Word has. */
export const styleOf = (turn: Turn, apart = false): string => {
  const { wide, tall } = paperOf(turn);
  const { top, right, bottom, left } = margins;
  const page = `size: ${wide}mm ${tall}mm; margin: ${top}mm ${right}mm ${bottom}mm ${left}mm;`;
  const number = `@top-center { content: counter(page); font: 12pt "Times New Roman", "Liberation Serif", serif; }`;
  return `@page { ${page}${apart ? "" : ` ${number}`} }
@page :first { @top-center { content: none; } }
html, body { margin: 0; padding: 0; }
.paper { color: #000; background: #fff; font: 12pt/1.15 "Times New Roman", "Liberation Serif", Tinos, serif; hyphens: manual; overflow-wrap: break-word; }
.paper table { width: 100%; border-collapse: collapse; }
.paper td, .paper th { padding: 0; text-align: left; vertical-align: top; overflow-wrap: break-word; }
.paper table.grid { width: calc(100% - 2px); margin: 0 1px; table-layout: fixed; line-height: 1.15 !important; }
.paper table.grid tfoot td { height: 0; padding: 0; border: 0; border-top: 1px solid #000; }
.paper table.grid tbody td, .paper table.grid th { padding: 2pt 4pt; border: 1px solid #000; }
.paper table.grid th { text-align: center; }
.paper table.sides td { padding-right: 8pt; }
.paper table.grid tr.under td { padding: 18pt 0 0; border-style: solid hidden hidden; }
.paper table.grid tr.under table { position: relative; z-index: 1; width: calc(100% + 6px); margin: 0 -3px -2px; border-collapse: separate; border-spacing: 0; border-bottom: 4px solid #fff; font-size: 12pt; }
.paper table.grid tr.under table td { padding: 0 8pt 0 3px; border: 0; }
.paper thead { display: table-header-group; }
.paper tr { break-inside: avoid; }
.paper tr.leads { break-after: avoid; }
.paper .next { break-before: page; }`;
};
