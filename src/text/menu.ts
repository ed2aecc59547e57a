/** Captions of the menu and of the sidebar's head. */
export const menu = {
  caption: "Наставничество",
  open: "Открыть панель",
  check: "Проверить книгу",
  terms: "Прочитать сроки",
  newYear: "Новый учебный год",
  title: "Книга наставничества",
} as const;
