/** Captions of the menu and of the sidebar's head. */
export const menu = {
  caption: "Наставничество",
  open: "Открыть панель",
  check: "Проверить книгу",
  title: "Книга наставничества",
} as const;
