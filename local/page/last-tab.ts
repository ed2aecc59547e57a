import type { Model } from "./libraries";

const KEY = "tab";

/** The id of the tab that this page shows; null before the grid stands. */
export const shownTab = (): string | null => sessionStorage.getItem(KEY);

/** A page that is loaded again opens on the tab where it was. */
export function keepTab(model: Model): void {
  const { getters } = model;
  const sheetIdTo = sessionStorage.getItem(KEY);
  const sheetIdFrom = getters.getActiveSheetId();
  if (sheetIdTo && sheetIdTo !== sheetIdFrom && getters.getVisibleSheetIds().includes(sheetIdTo))
    model.dispatch("ACTIVATE_SHEET", { sheetIdFrom, sheetIdTo });
  const keep = () => sessionStorage.setItem(KEY, getters.getActiveSheetId());
  keep();
  model.on("update", keepTab, keep);
}
