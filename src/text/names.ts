/** Kinds of personal data, as a heading says them. */
export const kindNames = {
  name: "Имена",
  phone: "Телефоны",
  mail: "Адреса почты",
  snils: "СНИЛС",
  birth: "Даты рождения",
  address: "Домашние адреса",
  health: "Здоровье и учёт",
  passport: "Паспортные данные",
} as const;

const modes = {
  codes: "в книге остаются только коды",
  pupils: "работники названы по ФИО, обучающиеся – кодами",
  names: "в книге стоят ФИО",
} as const;

/** The sentence of «Журнал» about a switch; it names nobody. */
export const saySwitched = (to: keyof typeof modes): string => `Хранение имён: ${modes[to]}`;

/** The sentence of «Журнал» about one name replaced. */
export const sayReplaced = (tab: string, cell: string, code: string): string =>
  `Имя заменено кодом ${code}: «${tab}», ${cell}`;
