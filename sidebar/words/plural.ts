/** Forms of a noun after 1, 2 and 5: «замечание», «замечания», «замечаний». */
export type Forms = readonly [one: string, few: string, many: string];

export function plural(count: number, forms: Forms): string {
  const n = Math.abs(count);
  if (!Number.isInteger(n)) return forms[1];
  const last = n % 10;
  const lastTwo = n % 100;
  if (last === 1 && lastTwo !== 11) return forms[0];
  if (last >= 2 && last <= 4 && (lastTwo < 12 || lastTwo > 14)) return forms[1];
  return forms[2];
}

/** «5 замечаний», never torn at the end of a line. */
export const counted = (count: number, forms: Forms): string => `${count}\u00a0${plural(count, forms)}`;

export const words = {
  candidate: ["кандидат", "кандидата", "кандидатов"],
  pair: ["пара", "пары", "пар"],
  person: ["участник", "участника", "участников"],
  mentor: ["наставник", "наставника", "наставников"],
  sheet: ["лист", "листа", "листов"],
  change: ["изменение", "изменения", "изменений"],
  remark: ["замечание", "замечания", "замечаний"],
  error: ["ошибка", "ошибки", "ошибок"],
  warning: ["предупреждение", "предупреждения", "предупреждений"],
  question: ["вопрос", "вопроса", "вопросов"],
  stage: ["этап", "этапа", "этапов"],
  event: ["мероприятие", "мероприятия", "мероприятий"],
  item: ["пункт", "пункта", "пунктов"],
  indicator: ["индикатор", "индикатора", "индикаторов"],
} as const satisfies Record<string, Forms>;
