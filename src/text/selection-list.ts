/** Words of the printed protocol of selection. */
export const selectionWords = {
  head: "Протокол отбора",
  columns: ["№", "Код", "Кто это", "Набрано", "Обязательные критерии", "Решение", "Основание"],
  noSubject: "Программа или предмет не указаны",
  undecided: "решения нет",
  counts: (all: number, chosen: number, reserve: number) =>
    `Кандидатов: ${all} · выбрано: ${chosen} · в резерве: ${reserve}`,
} as const;
