/** Names of the months as they are printed. */
export const monthNames = [
  "январь",
  "февраль",
  "март",
  "апрель",
  "май",
  "июнь",
  "июль",
  "август",
  "сентябрь",
  "октябрь",
  "ноябрь",
  "декабрь",
] as const;

const endings = ["", "ь", "й", "я", "а", "е", "ю", "у"];

/** Number of the month that this word names in any case («март», «марта», «в марте»), or null. */
export const monthNumber = (word: string): number | null => {
  const at = monthNames.findIndex((name) => {
    const stem = name.replace(/[ьй]$/, "");
    return word.startsWith(stem) && endings.includes(word.slice(stem.length)) && word !== "ма";
  });
  return at < 0 ? null : at + 1;
};
