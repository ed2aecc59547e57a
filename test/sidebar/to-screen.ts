import type { FrameLocator, Page } from "playwright-core";

/** To a screen of the panel as a person goes: by its tab if it has one now, else by the menu «Ещё». */
export const toScreen = async (panel: Page | FrameLocator, name: string): Promise<void> => {
  const more = panel.getByRole("button", { name: "Ещё", exact: true });
  await panel.getByRole("tab", { selected: true }).waitFor();
  const tab = panel.getByRole("tab", { name, exact: true });
  if ((await tab.count()) > 0) return tab.click();
  await more.click();
  await panel.getByRole("menuitem", { name, exact: true }).click();
};
