/** «2026–2027». */
export const schoolYearText = (year: number): string => `${year}–${year + 1}`;

/** First calendar year out of «2026–2027»; null where there is none. */
export const yearOf = (text: string | null | undefined): number | null => {
  const found = /(20\d\d)/.exec(text ?? "");
  return found ? Number(found[1]) : null;
};

/** The school year that fits the day: from May on people plan the next one. */
export const yearToPlan = (today: string): number => {
  const [year, month] = today.split("-").map(Number) as [number, number];
  return month >= 5 ? year : year - 1;
};
