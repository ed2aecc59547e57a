/** Words of the printed register of teams and of the tables of their members. */
export const teamWords = {
  register: "Реестр управленческих команд",
  members: "Состав управленческих команд",
  columns: [
    "№ п/п",
    "Наименование ОО",
    "Руководитель, контакты",
    "Управленческая команда (опытная, развивающаяся)",
    "Направления менторства",
    "Примечание (предложения, пожелания)",
  ],
  memberColumns: ["№", "Кто", "Должность", "В команде", "Контакты"],
  noName: "организация не указана",
  invited: "Приглашённые специалисты и участники без команды",
  counts: (all: number, groups: number) => `Команд: ${all}${groups > 0 ? ` · групп: ${groups}` : ""}`,
} as const;
