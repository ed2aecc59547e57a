import { o } from "./libraries";

type Cell = { content: string; position?: object };
type Pasted = { cells: Cell[][] };
declare class Handler {
  isPasteAllowed(...asked: unknown[]): string;
  dispatch(type: string, payload: object): unknown;
  convertTextToClipboardData(text: string): Pasted;
  pasteCell(origin: Cell, target: object, option?: { pasteOption?: string }): void;
}
type Handlers = {
  get(key: string): new (...config: never[]) => object;
  replace(key: string, handler: unknown): unknown;
};

const LIKE_FORMULA = /^\s*(?:=|\+(?![\d,]+\s*$))/;

/**
 * A block may be pasted across the border of frozen columns, as in Google; the library refuses it for all blocks. What
 * comes from outside the book stays a text: nobody expects a formula from a letter or a web page.
 */
export function pasteAsPeopleExpect(): void {
  const handlers = o.registries.clipboardHandlersRegistries.cellHandlers as unknown as Handlers;
  const frozen = handlers.get("sheet");
  handlers.replace(
    "sheet",
    class extends frozen {
      isPasteAllowed() {
        return "Success";
      }
    },
  );
  const Cells = handlers.get("cell") as unknown as typeof Handler;
  handlers.replace(
    "cell",
    class extends Cells {
      override convertTextToClipboardData(text: string) {
        const pasted = super.convertTextToClipboardData(text);
        const lines = text.replace(/\r/g, "").split("\n");
        lines.forEach((line, row) => {
          line.split("\t").forEach((raw, col) => {
            const cell = pasted.cells[row]?.[col];
            if (cell && LIKE_FORMULA.test(raw)) cell.content = `'${raw}`;
          });
        });
        return pasted;
      }

      /** As if it were typed: the cell keeps its looks, and its format says how to read the text. */
      override pasteCell(origin: Cell, target: object, option?: { pasteOption?: string }) {
        if (origin.position || option?.pasteOption === "onlyFormat") super.pasteCell(origin, target, option);
        else this.dispatch("UPDATE_CELL", { ...target, content: origin.content });
      }
    },
  );
}
