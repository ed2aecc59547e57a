import { o } from "../load";
import type { Put } from "../port";
import type { Position, Style, Zone } from "../types";
import type { Drafts } from "./drafts";

export type Side = "top" | "left" | "bottom" | "right" | "v" | "h" | "all";

/** Google's pattern as the engine takes it: letters of dates are small there. */
function engineFormat(format: string): string {
  const small = format.replace(/"[^"]*"|\\.|[DMYHS]+/g, (part) => (/^[DMYHS]/.test(part) ? part.toLowerCase() : part));
  try {
    o.helpers.parseFormat(small);
    return small;
  } catch (cause) {
    throw new Error(`[local host] number format: "${format}". Write one like @, 0%, 0.0, #,##0 or dd.mm.yyyy.`, {
      cause,
    });
  }
}

/** How cells look: styles, number formats, borders. */
export function lookPort(put: Put, drafts: Drafts) {
  const each = (sheetId: string, { top, left, bottom, right }: Zone, work: (at: Position) => void) => {
    for (let row = top; row <= bottom; row++) for (let col = left; col <= right; col++) work({ sheetId, row, col });
  };
  return {
    style: (sheetId: string, zone: Zone, style: Style) => each(sheetId, zone, (at) => drafts.restyle(at, style)),
    /** `null` is the automatic format. */
    numberFormat(sheetId: string, zone: Zone, format: string | null) {
      const known = format === null ? "" : engineFormat(format);
      each(sheetId, zone, (at) => drafts.reformat(at, known));
    },
    /** `style` null takes the line away. */
    border: (sheetId: string, zone: Zone, side: Side, line: { style: "thin" | "medium"; color: string } | null) =>
      put("SET_ZONE_BORDERS", {
        sheetId,
        target: [zone],
        border: line ? { position: side, ...line } : { position: side, color: "" },
      }),
  };
}
