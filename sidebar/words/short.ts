/** A long text cut to one or two lines of the panel. */
export const short = (text: string, most = 60): string =>
  text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text;

/** What stands in a cell, or that nothing does. */
export const quotedValue = (value: string): string => (value === "" ? "пусто" : `«${short(value)}»`);

/** «№ 5» stays on one line, also in what people typed. */
export const unbroken = (text: string): string => text.replace(/№ /g, "№\u00a0");
