import { o } from "./libraries";

type Handlers = {
  get(key: string): new (...config: never[]) => object;
  replace(key: string, handler: unknown): unknown;
};

/** A block may be pasted across the border of frozen columns, as in Google; the library refuses it for all blocks. */
export function pasteAcrossFrozenBorder(): void {
  const handlers = o.registries.clipboardHandlersRegistries.cellHandlers as unknown as Handlers;
  const Original = handlers.get("sheet");
  handlers.replace(
    "sheet",
    class extends Original {
      isPasteAllowed() {
        return "Success";
      }
    },
  );
}
