import { o, owl } from "./libraries";
import { askText } from "./question";

type Cell = { sheetId: string; col: number; row: number };
type Noted = { getNote(cell: Cell): string | undefined; getNotes(sheetId: string): { zone: object }[] };
type Drawing = {
  ctx: CanvasRenderingContext2D;
  sheetId: string;
  viewports: { getVisibleRect(sheetId: string, zone: object): { x: number; y: number; width: number; height: number } };
};

const CORNER = 7;
const COLOUR = "#f0a30a";

/** Notes as in Google Sheets: a corner on the cell, the text under the mouse, «Примечание…» in the cell's menu. */
export function showNotes(): void {
  const { featurePluginRegistry, cellPopoverRegistry, cellMenuRegistry } = o.registries;

  class NoteCorners extends o.UIPlugin {
    static override layers = ["Selection"] as never;
    override drawLayer(context: unknown) {
      const { ctx, sheetId, viewports } = context as Drawing;
      ctx.fillStyle = COLOUR;
      for (const { zone } of (this.getters as unknown as Noted).getNotes(sheetId)) {
        const { x, y, width, height } = viewports.getVisibleRect(sheetId, zone);
        if (width < CORNER || height < CORNER) continue;
        ctx.beginPath();
        ctx.moveTo(x + width - CORNER, y);
        ctx.lineTo(x + width, y);
        ctx.lineTo(x + width, y + CORNER);
        ctx.fill();
      }
    }
  }
  featurePluginRegistry.add("note corners", NoteCorners as never);

  class NoteText extends owl.Component<{ text: string; onClosed?: () => void }> {
    static override template = owl.xml`<div class="cell-note" t-out="props.text"/>`;
    static override props = ["*"];
  }
  cellPopoverRegistry.add("note", {
    onHover: (position, getters) => {
      const text = (getters as unknown as Noted).getNote(position);
      if (!text) return { isOpen: false };
      return { isOpen: true, Component: NoteText, props: { text }, cellCorner: "top-right" } as never;
    },
  });

  const note = (model: { getters: unknown }) => {
    const getters = model.getters as Noted & { getActivePosition(): Cell };
    const cell = getters.getActivePosition();
    return { cell, text: getters.getNote(cell) };
  };
  const set = (model: { dispatch: unknown }, cell: Cell, text: string) =>
    (model.dispatch as (type: string, payload: object) => void)("MB_SET_NOTE", { ...cell, text });
  cellMenuRegistry.add("note", {
    name: ({ model }) => (note(model).text ? "Изменить примечание" : "Добавить примечание"),
    sequence: 155,
    execute: ({ model }) => {
      const { cell, text = "" } = note(model);
      askText("Примечание к ячейке", text, (written) => set(model, cell, written.trim()));
    },
  });
  cellMenuRegistry.add("delete note", {
    name: "Удалить примечание",
    sequence: 156,
    isVisible: ({ model }) => note(model).text !== undefined,
    execute: ({ model }) => set(model, note(model).cell, ""),
  });
}
