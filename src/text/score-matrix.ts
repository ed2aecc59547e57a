/** The sheet of scores of everybody with everybody. */
export const scoreMatrixSays = {
  tab: "Оценки пар",
  title: "Оценки пар: запросы наставляемых и компетенции наставников",
  corner: "Наставляемый",
  line: (p: { day: string; mentors: number; mentees: number; possible: number }) =>
    `На ${p.day} · наставников ${p.mentors} · наставляемых ${p.mentees} · возможных пар ${p.possible}. Оценка от 0 до 100, «×» – пару запрещает правило, пусто – ничего общего.`,
  weights: (parts: readonly { name: string; most: number }[]) =>
    `Из чего складывается: ${parts.map(({ name, most }) => `${name.toLowerCase()} – ${String(most).replace(".", ",")}`).join(", ")}.`,
  why: "Почему такие оценки",
  heads: ["Наставляемый", "Наставник", "Оценка", "Что совпало"],
  many: (most: number) => `Пар больше ${most}: почему такая оценка, покажет панель, «Предложить пары».`,
  done: (p: { mentors: number; mentees: number; possible: number }) =>
    `Лист «Оценки пар» готов: наставников ${p.mentors}, наставляемых ${p.mentees}, возможных пар ${p.possible}.`,
} as const;
