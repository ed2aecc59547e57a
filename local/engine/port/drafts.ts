import { reformatted } from "../typed-text";
import type { Getters, Position, Style } from "../types";

export type Draft = { content?: string; format?: string | undefined; style?: Style };

/** Changes of cells inside one batch: however often a cell is touched, the engine hears of it once. */
export function openDrafts(getters: Getters, put: (type: string, payload: Record<string, unknown>) => void) {
  let sheets = new Map<string, Map<number, Position & Draft>>();

  function draft(at: Position): Draft {
    const cells = sheets.get(at.sheetId) ?? new Map<number, Position & Draft>();
    sheets.set(at.sheetId, cells);
    const key = at.row * 20_000 + at.col;
    const cell = cells.get(key) ?? { sheetId: at.sheetId, row: at.row, col: at.col };
    cells.set(key, cell);
    return cell;
  }
  const peek = (at: Position): Draft | undefined => sheets.get(at.sheetId)?.get(at.row * 20_000 + at.col);

  const formatAt = (at: Position): string | undefined => peek(at)?.format ?? getters.getCell(at)?.format;

  /** Raw text of a literal, as it will be; null: a formula. */
  function literalAt(at: Position): string | null {
    const content = peek(at)?.content;
    const cell = getters.getCell(at);
    if (content === undefined) return cell?.isFormula ? null : (cell?.content ?? "");
    return content.startsWith("=") ? null : content;
  }

  return {
    write(at: Position, { content, format }: { content: string; format?: string | undefined }) {
      const cell = draft(at);
      cell.content = content;
      if (format !== undefined) cell.format = format;
    },
    restyle(at: Position, style: Style) {
      const cell = draft(at);
      cell.style = { ...(cell.style ?? getters.getCell(at)?.style), ...style };
    },
    reformat(at: Position, format: string) {
      const content = literalAt(at);
      Object.assign(draft(at), content ? reformatted(content, formatAt(at), format) : { format });
    },
    formatAt,
    literalAt,
    send() {
      const ready = sheets;
      sheets = new Map();
      for (const cells of ready.values()) for (const cell of cells.values()) put("UPDATE_CELL", cell);
    },
  };
}

export type Drafts = ReturnType<typeof openDrafts>;
