/** The 20 forms in which experience is passed on; a school may add its own (S3-15). None is a part of another's name. */
export const forms = {
  analysis: "аналитическое сопровождение",
  cases: "анализ практических ситуаций",
  supervision: "супервизия",
  priorities: "модернизация приоритетов",
  workshop: "мастерская, тренинг",
  advice: "консультирование",
  instruction: "инструктирование",
  session: "проектная сессия",
  showing: "демонстрация действий и поведения",
  independent: "самостоятельная работа в роли опытной команды",
  exchange: "замена команды",
  motivation: "стимулирование, мотивация",
  flash: "флэш-встреча",
  online: "виртуальная встреча",
  internship: "стажировка у опытной команды",
  documents: "работа с нормативными и локальными документами",
  seminar: "семинар, творческая лаборатория, практикум",
  community: "профессиональное сообщество, ассоциация",
  best: "знакомство с лучшими кейсами",
  reflection: "рефлексия и анализ деятельности",
} as const;

/** Several forms in one cell. */
export const together = (...of: (keyof typeof forms)[]): string => of.map((key) => forms[key]).join("; ");
