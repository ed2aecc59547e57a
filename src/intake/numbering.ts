/** A number as written in a column or before a clause: «2.5.» → [2, 5]; null where the text is no number. */
export const pathOf = (text: string): number[] | null => {
  const found = /^\s*(\d{1,3}(?:\.\d{1,3})*)[.)]?\s*$/.exec(text);
  return found?.[1] ? found[1].split(".").map(Number) : null;
};

/** A place in a numbering where it is not as it should be: what stands there and what was to be expected. */
export type Slip = { at: number; code: "number-gap" | "number-doubled"; found: string; expected: string };

const said = (path: readonly number[]) => path.join(".");

/**
 * Gaps and doubles of numbers that stand one below another: «1.2» then «1.4», «2» then «2». A numbering that begins anew
 * (at 1) or at another level is none. `texts` may hold other things too: they are passed over.
 */
export const slipsIn = (texts: readonly string[]): Slip[] => {
  const last = new Map<string, number>();
  const out: Slip[] = [];
  texts.forEach((text, at) => {
    const path = pathOf(text);
    if (!path) return;
    const level = said(path.slice(0, -1));
    const no = path[path.length - 1] as number;
    const before = last.get(level);
    const next = said([...path.slice(0, -1), (before ?? 0) + 1]);
    if (before !== undefined && no === before)
      out.push({ at, code: "number-doubled", found: said(path), expected: next });
    else if (before !== undefined ? no > before + 1 && no <= before + 20 : level !== "" && no > 1 && no <= 20)
      out.push({ at, code: "number-gap", found: said(path), expected: next });
    last.set(level, no);
    for (const key of [...last.keys()])
      if (key.startsWith(`${said(path)}.`) || (key !== "" && key === said(path))) last.delete(key);
  });
  return out;
};
