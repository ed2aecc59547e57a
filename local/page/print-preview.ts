import { o, owl } from "./libraries";

type Preview = {
  setup(): void;
  printStore: Store;
  props: { onExitPrintMode(): void };
  env: { model: { getters: Getters } };
};
type Store = {
  changePrintOrientation(orientation: "landscape" | "portrait"): void;
  getLastUsedHeaders(sheetId: string): { lastUsedCol: number };
  pageDimensionWithMargins: { width: number };
};
type Getters = {
  getActiveSheetId(): string;
  getColDimensions(sheetId: string, col: number): { end: number };
};
type Holder = { components: Record<string, new () => Preview> };

/** A sheet wider than an upright page is first shown on a lying one; Escape leaves the preview. */
export function improvePrintPreview(): void {
  const holder = o.Spreadsheet as unknown as Holder;
  const Original = holder.components["SpreadsheetPrint"] as new () => Preview;
  class BetterPreview extends Original {
    override setup() {
      super.setup();
      owl.useExternalListener(window, "keydown", (event) => {
        if ((event as KeyboardEvent).key === "Escape") this.props.onExitPrintMode();
      });
      const { getters } = this.env.model;
      const sheetId = getters.getActiveSheetId();
      const width = getters.getColDimensions(sheetId, this.printStore.getLastUsedHeaders(sheetId).lastUsedCol).end;
      if (width > this.printStore.pageDimensionWithMargins.width) this.printStore.changePrintOrientation("landscape");
    }
  }
  holder.components = { ...holder.components, SpreadsheetPrint: BetterPreview };
}
