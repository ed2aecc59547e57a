import type { MenuShown } from "../contract";
import { o } from "./libraries";

const { topbarMenuRegistry, cellMenuRegistry, colMenuRegistry } = o.registries;

/** What Odoo's business part or Chart.js would need, or what would let a person break the book's locale. */
const NEEDLESS: Record<string, string[]> = {
  file: ["settings"],
  view: ["toggle_pin_panel", "view_irregularity_map"],
  insert: ["insert_chart", "insert_carousel", "insert_pivot", "insert_image"],
  data: ["column_statistics", "pivot_data_sources", "reinsert_dynamic_pivot", "reinsert_static_pivot"],
};

/** Takes the menus that make no sense here out of the top bar and the context menus. */
export function removeNeedlessMenus(): void {
  for (const [menu, keys] of Object.entries(NEEDLESS)) {
    const root = topbarMenuRegistry.content[menu];
    if (!root || !Array.isArray(root.children)) continue;
    root.children = root.children.filter((child) => typeof child === "function" || !keys.includes(child.id ?? ""));
  }
  for (const key of cellMenuRegistry.getKeys()) if (key.includes("pivot")) cellMenuRegistry.remove(key);
  colMenuRegistry.remove("column_statistics");
}

export type Deed = { key: string; caption: string; separator?: boolean; press: () => void };

/** «Файл»: what is done with the book as a whole; o-spreadsheet's own «Печать» stays below. */
export function addFileMenu(deeds: Deed[]): void {
  deeds.forEach(({ key, caption, separator = false, press }, at) => {
    const item = { name: caption, sequence: at + 1, separator, execute: press, isReadonlyAllowed: true };
    topbarMenuRegistry.addChild(key, ["file"], item);
  });
}

const AFTER_OURS = 1000;

/** The menus that the add-on built in `onOpen`. */
export function addAddOnMenus(menus: MenuShown[], press: (functionName: string, caption: string) => void): void {
  menus.forEach(({ caption, items }, at) => {
    const key = `add-on-${at}`;
    topbarMenuRegistry.add(key, { name: caption, sequence: AFTER_OURS + at, isReadonlyAllowed: true });
    items.forEach((item, index) => {
      if (item === "separator") return;
      topbarMenuRegistry.addChild(`${key}-${index}`, [key], {
        name: item.caption,
        sequence: index,
        separator: items[index + 1] === "separator",
        isReadonlyAllowed: true,
        isEnabledOnLockedSheet: true,
        execute: () => press(item.functionName, item.caption),
      });
    });
  });
}
