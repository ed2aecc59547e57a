import type { Page } from "playwright-core";

const SAID = ["title", "aria-label", "placeholder", "alt", "data-tooltip", "aria-description"];

/** Proper nouns, keys of the keyboard, sizes of paper and endings of files. */
const PROPER = new Set(
  "Google Excel Ctrl Alt Shift Enter Esc Tab Letter Legal CSV json xlsx R1C1 SUM IF COUNTIF".split(" "),
);

/** All that a person can see or hear on the page, the grid's own canvas and the add-on's frames apart. */
export const saidOn = (page: Page): Promise<string[]> =>
  page.evaluate((attributes) => {
    const said = new Set<string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node instanceof Element ? node : node.parentElement;
      if (!element?.checkVisibility() || element.matches("script, style")) continue;
      // a word may be cut into letters for the sake of colours
      if (node instanceof Text)
        said.add(element.closest(".o-autocomplete-value")?.textContent?.trim() ?? node.data.trim());
      else for (const name of attributes) said.add(element.getAttribute(name)?.trim() ?? "");
    }
    return [...said].filter((text) => text !== "");
  }, SAID);

/** The functions that formulas may use: their names are Latin. */
export const functionNames = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { o_spreadsheet: o } = globalThis as unknown as {
      o_spreadsheet: { registries: { functionRegistry: { content: object } } };
    };
    return Object.keys(o.registries.functionRegistry.content);
  });

/** What the page says with a Latin word in it that is none of the names: empty when all is Russian. */
export async function foreignOn(page: Page, names: Iterable<string>): Promise<string[]> {
  const allowed = new Set([...PROPER, ...names]);
  return (await saidOn(page)).filter((text) =>
    (text.match(/[A-Za-z][A-Za-z0-9_.]*/g) ?? []).some(
      (word) => !allowed.has(word.replace(/\.$/, "")) && !isAddress(word),
    ),
  );
}

/** A cell or a column («A1», «BC»), a part of a colour («F0A30A») or a code of a date («dd.mm.yyyy»). */
const isAddress = (word: string) => /^(?:[A-Z]{1,3}\d*|[dmyhs.]+|[A-F][0-9A-F]{5}|e)$/.test(word);
