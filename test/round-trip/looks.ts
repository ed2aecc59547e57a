import type { Book } from "../../local/contract";

type Tab = Record<string, unknown> & { id: string; name: string };
type Saved = {
  workbook: Record<string, unknown> & {
    sheets: Tab[];
    styles: Record<string, unknown>;
    formats: Record<string, unknown>;
    borders: Record<string, unknown>;
    mentorbookNotes: Record<string, unknown>;
    mentorbookTogglesBefore: string[];
    mentorbookProtections: { id: string; sheetId: string; description: string }[];
  };
};

const OF_A_TAB = [
  "colNumber",
  "rowNumber",
  "rows",
  "cols",
  "areGridLinesVisible",
  "isVisible",
  "color",
  "panes",
  "headerGroups",
];
const nameless = (list: unknown) => (list as { id?: string }[]).map(({ id: _, ...rest }) => rest);
const resolved = (zones: unknown, by: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(zones as Record<string, string>).map(([zone, id]) => [zone, by[id]]));

/** All that a book has besides the contents of its cells, told without the engine's own numbers: one line of facts a tab. */
export const looksOf = (book: Book): unknown[] => {
  const { workbook } = structuredClone(book.saved()) as Saved;
  const { styles, formats, borders, mentorbookNotes: notes, mentorbookTogglesBefore: toggles } = workbook;
  const tabs = workbook.sheets
    .filter(({ name }) => name !== "Журнал")
    .map((tab) => ({
      name: tab.name,
      ...Object.fromEntries(OF_A_TAB.map((key) => [key, tab[key]])),
      styles: resolved(tab["styles"], styles),
      formats: resolved(tab["formats"], formats),
      borders: resolved(tab["borders"], borders),
      marks: nameless(tab["conditionalFormats"]),
      choices: nameless(tab["dataValidationRules"]),
      notes: notes[tab.id] ?? {},
      before: toggles.includes(tab.id),
      guards: nameless(workbook.mentorbookProtections.filter(({ sheetId }) => sheetId === tab.id))
        .map(({ sheetId: __, ...rest }: { sheetId?: string }) => JSON.stringify(rest))
        .sort(),
    }));
  return [...tabs, workbook["namedRanges"]];
};
