import { whoKey } from "./resolve";

/** Words of posts that one person holds besides another one: a director teaches, a psychologist is a mentor. */
const besides =
  /^(?:учител|педагог$|педагог дополнит|преподавател|классн|куратор|координатор|наставник|наставляем|ментор|мент$|руководител (?!школ)|член|председател|участник|ответственн|представител|родител|контактн|эксперт|тьютор|советник)/;
const main =
  /^(?:и о )?(?:директор|заместител|заведующ|завуч|начальник|педагог психолог|психолог|социальн педагог|методист|библиотекар|педагог библиотекар|секретар|специалист|логопед|учител логопед|дефектолог|педагог организатор|инспектор|бухгалтер|воспитател|руководител$)/;

/** The post that a text says somebody holds, as a key without case and abbreviations; null where it names none that excludes others. */
export const postIn = (text: string): string | null => {
  const acting = /(?:^|[^а-яё])и\.?\s?о\.?(?![а-яё])|исполняющ|врио/i.test(text);
  const key = whoKey(text.split(/[,;(]/)[0] ?? "");
  return acting ||
    !main.test(key) ||
    (besides.test(key) && !/логопед|дефектолог|психолог|библиотекар|организатор/.test(key))
    ? null
    : key;
};

/** One of two posts only says more than the other: «заместитель директора» and «заместитель директора по ВР». */
export const samePost = (a: string, b: string): boolean => {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long === short || long.startsWith(`${short} `);
};
