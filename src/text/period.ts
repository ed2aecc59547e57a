import { saySpan } from "./said";

type Reading = { kind: string; word: string; start: string | null; end: string | null };

/** How a term was read, in a line: «01.10.2026–31.10.2026, месяцы». */
export const sayReading = ({ kind, word, start, end }: Reading): string => {
  if (kind === "unknown") return "срок не понят";
  return start === null && end === null ? `без даты, ${word}` : `${saySpan(start, end)}, ${word}`;
};

/** What a person should know of a reading, by its flag; of the others nothing needs to be said. */
export const flagWarnings: Record<string, string> = {
  "outside-base": "Год не написан, и в сроках программы такого месяца нет. Допишите год.",
  "year-suspect": "Похоже, в годе опечатка: срок не попадает в сроки программы.",
  "month-first": "День и месяц стоят в обратном порядке, прочитано наоборот.",
  "quarters-assumed": "Сроки четвертей в паспорте не заданы, взяты обычные.",
  "to-be-agreed": "Срок ещё надо согласовать.",
  unusual: "Даты написаны необычно: между ними нет знака, они повторяются или стоят не по порядку.",
};

/** What a person should know before a term is written. */
export const periodWarnings = {
  unknown: () =>
    "Срок не понят: в календарь и в просроченное пункт не попадёт. Напишите иначе, например «октябрь 2026 г.», или оставьте так.",
  dateless: () => "В сроке нет даты: в ближайшее и в просроченное пункт не попадёт.",
  outside: (p: { start: string | null; end: string | null }) =>
    `Срок выходит за сроки программы: ${saySpan(p.start, p.end)}.`,
  other: (p: { start: string | null; end: string | null }) => `Возможно, имелось в виду ${saySpan(p.start, p.end)}.`,
};

/** What reading all pasted terms did or would do. */
export const termsRead = {
  act: (filled: number) => `Прочитаны сроки, пунктов: ${filled}`,
  says: (filled: number, unclear: number, written: boolean) => {
    const left = unclear > 0 ? ` Не поняты сроки: ${unclear}, их покажет «Проверка».` : "";
    if (filled === 0) return `Все понятные сроки уже стоят в календаре, ничего не изменено.${left}`;
    return `${written ? "Заполнен календарь пунктов" : "Можно заполнить календарь пунктов"}: ${filled}.${left}`;
  },
};
