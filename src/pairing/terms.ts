import { stemmer } from "@orama/stemmers/russian";

/** Words that say nothing of a request or a competence. */
const EMPTY =
  "и в во на по с со к ко о об от до для за из у не ни но а или как что чем чему это при без над под про через между " +
  "учитель учительница педагог преподаватель класс ученик ученица обучающийся школа школьник работник человек дети ребёнок " +
  "помощь помочь помогать нужен нужна нужно нужны хотеть хочу хотел хотела бы мочь могу может научить научиться узнать уметь умею " +
  "трудно трудность трудности затруднение затруднения проблема проблемы вопрос вопросы предмет предметы урок уроки успевает успевать " +
  "опыт опытный молодой работа работать ведёт вести есть быть свой своя мой моя очень больше год года лет стаж";

/** Until nothing more comes off: one pass leaves «экзаменам» as «экзамен», and that word itself as «экзам». */
const stemOf = (word: string): string => {
  const stem = stemmer(word);
  return stem === word || stem.length < 4 ? word : stemOf(stem);
};

const plain = (text: string) => text.toLowerCase().replace(/ё/g, "е");
const wordsIn = (text: string): string[] => text.match(/[а-яёa-z]{2,}/gi) ?? [];

let empty: Set<string> | null = null;
/** Made when first asked: each act of a user loads this file anew, few of them pair. */
const emptyWords = (): Set<string> => {
  empty ??= new Set(wordsIn(EMPTY).flatMap((word) => [plain(word), stemOf(plain(word))]));
  return empty;
};

/** The whole words of a text that say something, each as first typed, by their stems: «математике» and «Математика» are one (E.3 4). */
export const termsOf = (...texts: readonly (string | null | undefined)[]): Map<string, string> => {
  const terms = new Map<string, string>();
  for (const text of texts)
    for (const word of wordsIn(text ?? "")) {
      const key = plain(word);
      const stem = stemOf(key);
      if (!emptyWords().has(key) && !emptyWords().has(stem) && !terms.has(stem)) terms.set(stem, word);
    }
  return terms;
};

/** Which of these subjects or directions a text names: every telling word of it stands there, in any form. */
export const namedIn = (subjects: readonly string[], terms: ReadonlyMap<string, string>): string[] =>
  subjects.filter((subject) => {
    const own = [...termsOf(subject).keys()];
    return own.length > 0 && own.every((stem) => terms.has(stem));
  });
