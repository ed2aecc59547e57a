import type { Workbook } from "exceljs";
import { lettersOf } from "../letters";

/** Lists that do not fit into a validation rule stand in a hidden tab, one a column. */
export type LongLists = { place(items: string[]): string };

/** The hidden tab of words that no rule has room for. */
export const WORDS_ASIDE = "Списки (служебный)";

export function longLists(workbook: Workbook): LongLists {
  const places = new Map<string, string>();
  return {
    place(items) {
      const key = JSON.stringify(items);
      const known = places.get(key);
      if (known) return known;
      const sheet = workbook.getWorksheet(WORDS_ASIDE) ?? workbook.addWorksheet(WORDS_ASIDE, { state: "veryHidden" });
      const column = lettersOf(places.size + 1);
      items.forEach((item, index) => {
        sheet.getCell(`${column}${index + 1}`).value = item;
      });
      const place = `'${WORDS_ASIDE}'!$${column}$1:$${column}$${items.length}`;
      places.set(key, place);
      return place;
    },
  };
}
