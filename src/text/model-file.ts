/** Parts of a model's file as people call them. */
const words: Record<string, string> = {
  stages: "этап",
  parts: "часть",
  events: "мероприятие",
  items: "пункт",
  texts: "строка программы",
  indicators: "индикатор",
  criteria: "критерий",
  columns: "столбец",
  lists: "справочник",
  passport: "паспорт",
  name: "название",
  no: "номер",
  event: "название мероприятия",
  content: "содержание",
  period: "срок",
  responsible: "ответственные",
  form: "форма",
  result: "результат",
  section: "раздел",
  level: "уровень",
  dated: "дата",
  indicator: "название индикатора",
  unit: "единица",
  better: "что лучше",
  base: "модель-основа",
  version: "версия",
  criterion: "название критерия",
  head: "заголовок",
  width: "ширина",
};

/** ["stages", 2, "events", 0, "period"] → «этап 3, мероприятие 1, срок». */
export const filePlace = (path: readonly PropertyKey[]): string =>
  path.reduce<string>((out, key) => {
    if (typeof key === "number") return `${out} ${key + 1}`;
    return `${out}${out && ", "}${words[String(key)] ?? `«${String(key)}»`}`;
  }, "") || "файл";

/** A value of the file, cut where it is long. */
export const fileShows = (value: unknown): string => {
  const text = value === undefined ? "ничего" : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
};
