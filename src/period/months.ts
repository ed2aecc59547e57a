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

const endings = ["", "ь", "й", "я", "а", "е", "ю", "у", "ем", "ом"];
const short = ["янв", "фев февр", "мар", "апр", "", "июн", "июл", "авг", "сен сент", "окт", "ноя нояб", "дек"];

/** Every form of a month's name, shortened ones too («сент»), with its number. */
export const monthForms = (): [string, number][] =>
  monthNames.flatMap((name, i) => {
    const stem = name.replace(/[ьй]$/, "");
    const forms = endings.map((ending) => stem + ending).filter((form) => form !== "ма");
    return [...forms, ...(short[i] ?? "").split(" ").filter(Boolean)].map((form): [string, number] => [form, i + 1]);
  });
