/** Sentences about answers of questionnaires. */
export const answersSay = {
  act: (p: { mentors: number; mentees: number; completed: number }) =>
    `Анкеты: ${[
      ...(p.mentors > 0 ? [`наставников ${p.mentors}`] : []),
      ...(p.mentees > 0 ? [`наставляемых ${p.mentees}`] : []),
      ...(p.completed > 0 ? [`дополнено ${p.completed}`] : []),
    ].join(", ")}`,
  preview: (p: { mentors: number; mentees: number; completed: number; again: number }) =>
    `В базу наставников: ${p.mentors}, в базу наставляемых: ${p.mentees}, дополнить: ${p.completed}${p.again > 0 ? `, уже есть: ${p.again}` : ""}.`,
  done: (p: { mentors: number; mentees: number; completed: number }) =>
    p.mentors + p.mentees + p.completed === 0
      ? "Все эти ответы уже есть в книге. Ничего не изменено."
      : `Записано: наставников ${p.mentors}, наставляемых ${p.mentees}, дополнено ${p.completed}.`,
  given: (p: { kind: string; codes: readonly string[] }) =>
    `Выданы анкеты (${p.kind}): ${p.codes.length}, ${p.codes.length > 1 ? `${p.codes[0]}–${p.codes[p.codes.length - 1]}` : p.codes[0]}`,
  emptied: (p: { tab: string; columns: number }) =>
    `Имена и контакты убраны с листа «${p.tab}», столбцов: ${p.columns}`,
};

/** What is printed on a questionnaire. */
export const questionnaireWords = {
  question: "Вопрос",
  answer: "Ответ",
  code: "Код: ",
  noCode: "________",
  year: (year: string) => `${year} учебный год`,
  cut: "– – – – – – – – – – – – – – – – – –  отрежьте здесь  – – – – – – – – – – – – – – – – – –",
  stub: "Отрывной талон. Код: ",
  name: "Фамилия, имя, отчество: ________________________________________________________",
  keep: "Талон хранится у куратора отдельно от анкет.",
} as const;

/** The kind of a row that came without paper. */
export const ONLINE = "ответ формы";
