import type { Getters, Position, Style } from "../types";

export type Draft = { content?: string; format?: string | undefined; style?: Style };

/** Changes of cells inside one batch: however often a cell is touched, the engine hears of it once. */
export function openDrafts(getters: Getters, put: (type: string, payload: Record<string, unknown>) => void) {
  let sheets = new Map<string, Map<number, Position & Draft>>();

  function draft(at: Position): Draft {
    let cells = sheets.get(at.sheetId);
    if (!cells) sheets.set(at.sheetId, (cells = new Map()));
    const key = at.row * 20_000 + at.col;
    let cell = cells.get(key);
    if (!cell) cells.set(key, (cell = { sheetId: at.sheetId, row: at.row, col: at.col }));
    return cell;
  }
  const peek = (at: Position): Draft | undefined => sheets.get(at.sheetId)?.get(at.row * 20_000 + at.col);

  return {
    peek,
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
      draft(at).format = format;
    },
    formatAt: (at: Position): string | undefined => peek(at)?.format ?? getters.getCell(at)?.format,
    /** Raw text of a literal, as it will be; null: a formula. */
    literalAt(at: Position): string | null {
      const content = peek(at)?.content;
      const cell = getters.getCell(at);
      if (content === undefined) return cell?.isFormula ? null : (cell?.content ?? "");
      return content.startsWith("=") ? null : content;
    },
    send() {
      const ready = sheets;
      sheets = new Map();
      for (const cells of ready.values()) for (const cell of cells.values()) put("UPDATE_CELL", cell);
    },
  };
}

export type Drafts = ReturnType<typeof openDrafts>;
