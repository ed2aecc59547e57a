import type { Snapshot } from "../snapshot/snapshot";
import { neighbourhood } from "./neighbours";
import { ownQuarters, type Quarters } from "./quarters";
import { readPeriod } from "./read";
import type { Base, Period, Span } from "./types";

/** What a book tells about its terms. `quarters`: the texts of its four quarters; `terms`: all that stand in the column. */
export type TermsOf = { base: Base; quarters?: readonly (string | null)[]; terms?: readonly (string | null)[] };

/** The school's own quarters out of their texts («01.09–24.10»); null where one is missing or no range of days. */
export const quartersOf = (texts: readonly (string | null)[], base: Base): Quarters | null =>
  ownQuarters(
    texts.flatMap((text): Span[] => {
      const { start, end } = readPeriod({ text: text ?? "", base });
      return start !== null && end !== null && start < end ? [{ start, end }] : [];
    }),
  );

/** Reads the terms of one book: quarters and neighbours are looked at once, and only when a term needs them. */
export const reader = ({ base, quarters = [], terms = [] }: TermsOf): ((text: string) => Period) => {
  const own = quarters.some((text) => text !== null && text !== "") ? quartersOf(quarters, base) : null;
  let known: Base | null = null;
  const near = () => {
    known ??= neighbourhood(terms.flatMap((text) => text ?? []));
    return known;
  };
  return (text) => readPeriod({ text, base, near, quarters: own });
};

type Book = Pick<Snapshot, "passport"> & { roadmap: readonly { period: string | null }[] };

/** What a book tells: the days and quarters of its passport, the terms of its roadmap. */
export const termsIn = ({ passport, roadmap }: Book): TermsOf => {
  const { start, end, quarter1, quarter2, quarter3, quarter4 } = passport;
  return {
    base: { start, end },
    quarters: [quarter1, quarter2, quarter3, quarter4],
    terms: roadmap.map(({ period }) => period),
  };
};

/** Reads the terms of a book by what it tells about them. */
export const readerOf = (book: Book): ((text: string) => Period) => reader(termsIn(book));

/** The quarters that a book's passport gives; null where it does not, or not clearly. */
export const quartersIn = ({ passport }: Pick<Snapshot, "passport">): Quarters | null => {
  const { base, quarters = [] } = termsIn({ passport, roadmap: [] });
  return quartersOf(quarters, base);
};
