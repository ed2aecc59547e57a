/** Whole years of age or grades at school, both ends in. */
export type AgeWish = { years?: [from: number, to: number]; grades?: [from: number, to: number] };

const range = (text: string): [number, number] | null => {
  const [, from, to] = /(\d{1,2})(?:\s*(?:[-–—]|до|и)\s*(\d{1,2}))?/.exec(text) ?? [];
  if (!from) return null;
  const [one, other] = [Number(from), Number(to ?? from)];
  return one <= other ? [one, other] : [other, one];
};

/** «10–12 лет», «5-7 класс», «от 14 лет»: whom a mentor wishes; null where the text names no age (E.1). */
export const ageWish = (text: string | null): AgeWish | null => {
  const said = (text ?? "").toLowerCase();
  const found = range(said);
  if (!found) return null;
  const [from, to] = found;
  const single = from === to;
  const open: [number, number] =
    single && /старше|от\s|\+/.test(said) ? [from, 99] : single && /младше|до\s/.test(said) ? [0, to] : found;
  return /класс|кл\./.test(said) ? { grades: open } : /лет|год/.test(said) ? { years: open } : null;
};

/** The grade in «7 класс», «7-Б»; null where none is named. */
export const gradeIn = (who: string | null): number | null => {
  const [, grade] = /(?:^|[^\d])(\d{1,2})\s*(?:[-«"]?\s*[а-яё]»?"?\s*)?(?:класс|кл\.)/i.exec(who ?? "") ?? [];
  return grade && Number(grade) >= 1 && Number(grade) <= 11 ? Number(grade) : null;
};

/** Does a mentee fit the wish? Null where the wish or the age is not known. `turns`: the age reached this year, or a year less. */
export const fitsAge = (wish: AgeWish | null, turns: number | null, grade: number | null): boolean | null => {
  if (!wish) return null;
  if (wish.grades) return grade === null ? null : grade >= wish.grades[0] && grade <= wish.grades[1];
  if (!wish.years || turns === null) return null;
  return turns >= wish.years[0] && turns - 1 <= wish.years[1];
};
