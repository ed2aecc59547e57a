const formats = { present: "очный", distant: "дистанционный" } as const;
type Format = keyof typeof formats | null;
const formatName = (of: Format) => (of ? formats[of] : "любой");

/** Words of the choice of pairs: parts of a score, rules, reasons. */
export const pairingWords = {
  formats,
  parts: {
    terms: "Запрос и компетенции",
    subject: "Предмет, направление",
    post: "Равные должности",
    form: "Форма и формат",
    age: "Желаемый возраст",
  },
  preferred: (by: string, place: number) => `${by}: выбор №\u00a0${place} после встречи`,
  points: (points: number) => String(points).replace(".", ","),
  self: () => "один и тот же человек",
  barred: (by: string, whom: string, why: string) => `${by} не ставить с ${whom}${why ? `: ${why}` : ""}`,
  tried: () => "запрет, который пробуют",
  failed: (no: string) => `пара уже была прекращена${no ? `: № ${no}` : ""}`,
  subject: (asked: readonly string[]) => `нет общего предмета: нужен ${asked.join(", ")}`,
  form: (one: string, other: string) => `разные формы: «${one}» и «${other}»`,
  format: (one: Format, other: Format) => `разный формат встреч: ${formatName(one)} и ${formatName(other)}`,
  age: () => "наставник хотел бы другой возраст",
  nothing: () => "в запросе и компетенциях нет общих слов",
  rules: {
    self: "один и тот же человек",
    barred: "не ставить вместе",
    failed: "пара уже была прекращена",
    subject: "нет общего предмета",
    form: "другая форма",
    format: "другой формат встреч",
    age: "другой возраст",
    nothing: "нет общих слов с запросом",
    full: "нет мест",
    consent: "нет согласия наставника",
    declined: "наставник не прошёл отбор",
  },
  left: {
    consent: "нет действующего согласия на участие",
    declined: "не прошёл отбор",
    request: "не записан запрос: впишите «Основной запрос», или закрепите пару вручную",
    mentors: "в базе нет наставников, которых можно поставить",
    "no-score": "ни один наставник не подходит по правилам",
    "no-place": "у подходящих наставников нет мест",
    "others-preferred": "подходящих наставников заняли те, кому они подходят больше",
  },
  unknown: (code: string) => `кода ${code} нет в базах`,
  nearest: (mentor: string, bar: string) => `ближе всех ${mentor}: ${bar}`,
} as const;
