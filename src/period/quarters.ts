import type { Span } from "./types";

type At = { month: number; day: number };

/** First and last day of each quarter of the school year, without their year. */
export type Quarters = readonly { from: At; to: At }[];

const stretch = (from: [number, number], to: [number, number]) => ({
  from: { day: from[0], month: from[1] },
  to: { day: to[0], month: to[1] },
});

/** The quarters that most Russian schools have, where the passport does not say. */
export const usualQuarters = (): Quarters => [
  stretch([1, 9], [27, 10]),
  stretch([5, 11], [28, 12]),
  stretch([11, 1], [24, 3]),
  stretch([1, 4], [26, 5]),
];

const at = (day: string): At => ({ month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) });

/** The school's own quarters; null where they are not four, or not one after the other. */
export const ownQuarters = (spans: readonly Span[]): Quarters | null => {
  const inOrder = spans.every(({ start, end }, i) => start <= end && start > (spans[i - 1]?.end ?? ""));
  return spans.length === 4 && inOrder ? spans.map(({ start, end }) => ({ from: at(start), to: at(end) })) : null;
};
