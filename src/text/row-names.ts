const names: Record<string, string> = {
  stage: "Этап",
  nearest: "Ближайшее",
  form: "Форма",
  contour: "Контур",
  tiles: "Главные числа",
};

/** A drawn row of «Сводка» by its key, as people would call it: "stage_8" is «Этап 8». The key itself where it has no such name. */
export const rowName = (key: string): string => {
  const [kind = "", n = ""] = key.split("_");
  return names[kind] ? `${names[kind]} ${n}`.trim() : key;
};
