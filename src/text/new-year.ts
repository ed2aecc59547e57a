import { quoted, type Said, sayDay } from "./said";

const listed = (codes: readonly string[], most = 40) => {
  const known = codes.filter((code) => code !== "");
  const more = known.length - most;
  return more > 0 ? `${known.slice(0, most).join(", ")} и ещё ${more}` : known.join(", ");
};
const some = (count: number, text: string) => (count > 0 ? [text] : []);

/** What happens to each sheet in a new school year, for the preview: counts first, names where people are concerned. */
export const newYearSays = {
  passport: (p: { to: string; start: string | null; end: string | null; cleared: number }) => [
    `Учебный год ${p.to}${p.start && p.end ? `, с ${sayDay(p.start)} по ${sayDay(p.end)}` : ""}. «На дату» – снова сегодняшний день.`,
    ...some(p.cleared, `Очистятся поля прошлого года: ${p.cleared}. Название, люди, цели и пороги останутся.`),
  ],
  programme: (p: { moved: number; marks: number }) => [
    ...some(p.moved, `Сроки сдвинутся на год: ${p.moved}.`),
    ...some(p.marks, `Отметки снимутся: ${p.marks}.`),
    ...(p.moved + p.marks === 0 ? ["Ничего не изменится."] : ["Тексты и даты документов останутся."]),
  ],
  roadmap: (p: { terms: number; items: number; stages: number; cleared: number }) => [
    `Сроки сдвинутся на год: ${p.terms}. Сроки без года останутся и будут прочитаны заново.`,
    ...some(p.stages, `Годы в названиях этапов сдвинутся: ${p.stages}.`),
    `Отметка «не начато» у всех пунктов: ${p.items}.`,
    ...some(
      p.cleared,
      `Очистятся даты выполнения, итоги, подтверждения, сроки при утверждении и пары (ячеек: ${p.cleared}).`,
    ),
  ],
  indicators: (p: { taken: number; without: readonly string[] }) => [
    `«На выходе» станет «на входе»: ${p.taken}. «На выходе», промежуточные значения и прогнозы очистятся.`,
    ...some(
      p.without.length,
      `Без значения «на выходе»: ${p.without.length} (№\u00a0${listed(p.without, 10)}). «На входе» у них останется пустым.`,
    ),
  ],
  criteria: (p: { marks: number }) => [
    p.marks > 0 ? `Оценки, которые поставил человек, снимутся: ${p.marks}.` : "Ничего не изменится.",
  ],
  pairs: (p: { out: readonly string[]; stay: number }) => [
    p.out.length > 0
      ? `Уйдут строки законченных пар: ${p.out.length} (№\u00a0${listed(p.out)}).`
      : "Законченных пар нет, все строки останутся.",
    ...some(p.stay, `Останутся строки: ${p.stay}. Они снова «предложена», без приказа, сроков, плана и встреч.`),
  ],
  people: (p: { out: readonly string[]; stay: number }) => [
    p.out.length > 0 ? `Закончили участие и уйдут: ${p.out.length} (${listed(p.out)}).` : "Все останутся.",
    ...some(p.stay, `Останутся: ${p.stay}.`),
  ],
  consents: (p: { out: number }) => [
    p.out > 0 ? `Уйдут согласия прошлого года: ${p.out}. Их нужно получить заново.` : "Ничего не изменится.",
  ],
  records: (p: { out: number; papers: boolean }) => [
    p.out === 0
      ? "Ничего не изменится."
      : p.papers
        ? `Уйдут документы прошлого года: ${p.out}. Программа снова станет черновиком.`
        : `Уйдут строки прошлого года: ${p.out}.`,
  ],
  teams: (p: { stay: number; cleared: number }) => [
    `Строк останется: ${p.stay}.`,
    ...(p.cleared > 0
      ? [`Очистится прошлогоднее: ${p.cleared}. Это приказы и соглашения, готовность, анализ сторон.`]
      : []),
  ],
  journal: () => ["Очистится: прошлогодние записи в новую книгу не переходят. Отменить переход кнопкой нельзя."],
} as const;

/** What only a person can bring up to date. */
export const newYearTodo = {
  "own-formula": () => "здесь ваша формула, она осталась. Проверьте, подходит ли она новому году.",
  "formula-before": () => "здесь ваша формула, она осталась. Значение «на выходе» тоже осталось: перенесите его сами.",
  "year-outside": (found) => `${quoted(found)}: назван другой год, срок оставлен. Исправьте, если нужно.`,
  "year-in-text": (found) => `${quoted(found)}: в тексте назван учебный год книги. Исправьте, если нужно.`,
  "days-kept": (found) => `срок словами не понят, день ${quoted(found)} сдвинут на год. Проверьте его.`,
  approvals: () => "дни и номера утверждения очищены. Впишите новые, когда документы подпишут.",
  contingent: () => "численность прошлого года очищена. Впишите новую: от неё считаются доли.",
  quarters: () => "сроки четвертей очищены. Впишите новые.",
  basis: (found) => `${quoted(found)}: документ прошлого года. Впишите новый, если он изменился.`,
} satisfies Record<string, (found: Said) => string>;

/** What is said when it is done, and of what was not finished before. */
export const newYearDone = (to: string): string =>
  `Книга готова к ${to} учебному году. Если что-то не так, эту копию можно удалить: прошлогодняя книга осталась, как была.`;
export const newYearAction = (to: string): string => `Переход на ${to} учебный год`;
