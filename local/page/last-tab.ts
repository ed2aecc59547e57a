import type { Model } from "./libraries";

const KEY = "tab";

/** A page that is loaded again opens on the tab where it was. */
export function keepTab(model: Model): void {
  const { getters } = model;
  const sheetIdTo = sessionStorage.getItem(KEY);
  const sheetIdFrom = getters.getActiveSheetId();
  if (sheetIdTo && sheetIdTo !== sheetIdFrom && getters.getVisibleSheetIds().includes(sheetIdTo))
    model.dispatch("ACTIVATE_SHEET", { sheetIdFrom, sheetIdTo });
  model.on("update", keepTab, () => sessionStorage.setItem(KEY, getters.getActiveSheetId()));
}
