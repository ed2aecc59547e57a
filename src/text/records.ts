/** Sentences about rows of «Документы», «Обращения», «Информирование» and «Обучение». */
export const recordSays = {
  added: (p: { tab: string; id: string }) => `Новая строка ${p.id}: ${p.tab}`,
  changed: (p: { tab: string; id: string }) => `Изменена строка ${p.id}: ${p.tab}`,
  done: (tab: string) => `Записано на лист «${tab}».`,
  /** What an accepted proposal asks of the curator next. */
  accepted: (p: { item: string | null; about: string | null }) =>
    p.item
      ? `Предложение принято. Измените мероприятие №\u00a0${p.item} в дорожной карте: прежний срок останется в «Сроке при утверждении».`
      : p.about === "состав команды"
        ? "Предложение принято. Измените состав на листах «База наставников», «База наставляемых» и «Пары»."
        : "Предложение принято. Внесите изменение в книгу.",
};
