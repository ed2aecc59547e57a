type Part = { name: string; points: number; words: readonly string[] };
const said = (points: number) => String(points).replace(".", ",");

/** Sentences about a proposal of pairs. */
export const proposalSays = {
  reasons: (parts: readonly Part[], wishes: readonly string[]) =>
    [
      ...wishes,
      ...parts
        .filter(({ points }) => points > 0)
        .map(
          ({ name, points, words }) =>
            `${name.toLowerCase()} ${said(points)}${words.length > 0 ? `: ${words.join(", ")}` : ""}`,
        ),
    ].join("; "),
  broken: (p: { mentor: string; mentee: string; says: string }) => `Пара ${p.mentor} – ${p.mentee} стоит, но ${p.says}`,
  capacity: (p: { code: string; found: string }) =>
    p.found === ""
      ? `У ${p.code} не указано, сколько наставляемых: в подборе мест нет`
      : `У ${p.code} вместо числа наставляемых «${p.found}»: в подборе мест нет`,
  found: (p: { paired: number; asked: number; free: number; mentors: number }) =>
    p.asked === 0
      ? "Подбирать некому: у всех наставляемых есть пара, или их база пуста."
      : p.mentors === 0
        ? "Подбирать не из кого: в базе наставников нет никого, кто может участвовать."
        : `Нашлось ${p.paired} из ${p.asked} · свободных мест останется ${p.free}`,
  changed: (p: { gained: number; lost: number; pairedBy: number }) =>
    p.gained === 0 && p.lost === 0
      ? "Ничего не изменится."
      : `Появится пар: ${p.gained}, пропадёт: ${p.lost}. ${
          p.pairedBy > 0
            ? `Пар станет больше на ${p.pairedBy}.`
            : p.pairedBy < 0
              ? `Пар станет меньше на ${-p.pairedBy}.`
              : "Число пар то же."
        }`,
  written: (p: { fresh: number; left: number }) =>
    `Предложены пары: ${p.fresh}${p.left > 0 ? `, без пары, лист «Поддержка»: ${p.left}` : ""}`,
  done: (p: { fresh: number; left: number }) =>
    `На лист «Пары» записано предложенных пар: ${p.fresh}.${p.left > 0 ? ` Без пары: ${p.left}, они на листе «Поддержка».` : ""}`,
  same: () => "На листе «Пары» уже стоит это предложение.",
  lockName: (locked: boolean) => (locked ? "Закрепить пару" : "Снять закрепление"),
  locked: (p: { mentor: string; mentee: string; locked: boolean }) =>
    `Пара ${p.mentor} – ${p.mentee} ${p.locked ? "закреплена" : "больше не закреплена"}`,
  rejectName: () => "Не ставить вместе",
  rejected: (p: { mentor: string; mentee: string; why: string }) =>
    `${p.mentor} и ${p.mentee} больше не предлагаются вместе: ${p.why}`,
  swapName: () => "Поменять местами",
  swapped: (pairs: readonly string[]) => `Пары изменены вручную: ${pairs.join(", ")}`,
  preferences: (rows: number) => `Общая встреча: отмечены участники, ${rows}`,
  full: (code: string) => `${code}: свободных мест нет`,
  looked: (p: { score: number | null; bars: number }) =>
    p.score === null ? `Пара невозможна, причин: ${p.bars}` : `Пара возможна, оценка ${said(p.score)} из 100`,
} as const;
