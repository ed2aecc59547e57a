import { saySpan } from "./said";

type Reading = { kind: string; word: string; start: string | null; end: string | null };

/** How a term was read, in a line: «01.10.2026–31.10.2026, месяцы». */
export const sayReading = ({ kind, word, start, end }: Reading): string => {
  if (kind === "unknown") return "срок не понят";
  return start === null && end === null ? `без даты, ${word}` : `${saySpan(start, end)}, ${word}`;
};

/** What a person should know before a term is written. */
export const periodWarnings = {
  unknown: () =>
    "Срок не понят: в календарь и в просроченное пункт не попадёт. Напишите иначе, например «октябрь 2026 г.», или оставьте так.",
  dateless: () => "В сроке нет даты: в ближайшее и в просроченное пункт не попадёт.",
  outside: (p: { start: string | null; end: string | null }) =>
    `Срок выходит за сроки программы: ${saySpan(p.start, p.end)}.`,
  other: (p: { start: string; end: string }) => `Возможно, имелось в виду ${saySpan(p.start, p.end)}.`,
};
