import { whoKey } from "./resolve";
import { namesIn } from "./split";

/**
 * Names of those responsible in a cell, each once and under one spelling for all given cells: the first one that stands
 * there. «Администрации ОО» and «администрация школы» are one.
 */
export const whoSpelled = (cells: readonly (string | null)[]) => {
  const known = new Map<string, string>();
  const names = new Map<string, string[]>();
  const of = (cell: string | null): string[] => {
    const text = cell ?? "";
    const found = names.get(text);
    if (found) return found;
    const own = namesIn(text).map((name) => {
      const key = whoKey(name);
      if (!known.has(key)) known.set(key, name);
      return known.get(key) as string;
    });
    const once = [...new Set(own)];
    names.set(text, once);
    return once;
  };
  for (const cell of cells) of(cell);
  return of;
};
