import { type Cursor, firstOf, peek, take, takeMark, takeUnit, takeWord } from "./cursor";
import type { Said } from "./said";
import type { Frequency } from "./types";

type Often = Extract<Said, { is: "often" }>;

const often = (freq: Frequency | null, several = false): Often => ({ is: "often", freq, several, date: null });

const each: Record<string, Frequency> = {
  days: "daily",
  week: "weekly",
  month: "monthly",
  term: "quarterly",
  quarter: "quarterly",
  trimester: "quarterly",
  half: "half-yearly",
  halfyear: "half-yearly",
  year: "yearly",
};

const eachNames = Object.keys(each);

const several: Record<string, Frequency> = {
  "2 month": "twice-monthly",
  "4 month": "weekly",
  "2 half": "quarterly",
  "2 halfyear": "quarterly",
  "2 year": "half-yearly",
  "4 year": "quarterly",
};
const inSeveral: Record<string, Frequency> = {
  "2 week": "biweekly",
  "2 month": "bimonthly",
  "3 month": "quarterly",
  "6 month": "half-yearly",
};

/** «2», «1-2» (the fewer), «два», «2-х» */
const count = (from: Cursor): number | null => {
  const first = take(from, "number", ({ value, digits }) => digits <= 2 && value > 0) ?? take(from, "ordinal");
  if (first && takeMark(from, "-")) take(from, "number");
  return first?.value ?? null;
};

/** What is held so many times. */
const gatherings = /^(?:встреч|заняти|заседани|консультаци|мероприяти|собрани)/;

/** «1 раз в четверть», «2 встречи в месяц», «2 раза в год», «раз в две недели», «раз/месяц» */
const times = (from: Cursor): Often | null => {
  const isTimes = peek(from)?.text === "раз";
  const n = count(from) ?? 1;
  takeMark(from, "-");
  const counted = takeWord(from, "раз") ?? take(from, "other", ({ text }) => gatherings.test(text));
  if (!counted && !isTimes) return null;
  takeMark(from, ".");
  if (!takeMark(from, "/") && !takeWord(from, "в", "за", "на")) return null;
  takeWord(from, "течение", "протяжение");
  takeWord(from, "весь", "каждый");
  const m = count(from) ?? 1;
  takeWord(from, "учебный", "календарный", "рабочий");
  takeMark(from, ".");
  const unit = takeUnit(from, ...eachNames);
  if (!unit) return null;
  takeMark(from, ".");
  if (m > 1) {
    const freq = inSeveral[`${m} ${unit.text}`];
    return often(freq ?? null);
  }
  if (n === 1) return often(each[unit.text] ?? null);
  const freq = several[`${n} ${unit.text}`];
  return freq ? often(freq) : often(each[unit.text] ?? null, true);
};

/** «каждый месяц», «каждый вторник», «каждую 2-ю среду месяца», «каждые две недели» */
const every = (from: Cursor): Often | null => {
  if (!takeWord(from, "каждый")) return null;
  const at = firstOf(from, ordinalWeekday);
  if (at) return at;
  if (take(from, "weekday")) return more(from);
  const nth = firstOf(from, (rest) => take(rest, "ordinal") && take(rest, "weekday"));
  if (nth) return often("monthly");
  const m = count(from) ?? 1;
  takeWord(from, "учебный", "рабочий");
  if (peek(from)?.is === "month" || peek(from)?.is === "season") return often("yearly");
  const unit = takeUnit(from, ...eachNames);
  if (!unit) return takeUnit(from, "holidays") && often(null);
  if (m > 1) return often(inSeveral[`${m} ${unit.text}`] ?? each[unit.text] ?? null);
  return often(each[unit.text] ?? null);
};

const more = (from: Cursor): Often => {
  for (;;) {
    const next = firstOf(from, (rest) => {
      const sign = takeMark(rest, ",", "-", "/", ";") ?? takeWord(rest, "и", "по");
      return sign && take(rest, "weekday");
    });
    if (!next) return often("weekly");
    takeMark(from, ".");
  }
};

const monthly = (from: Cursor): boolean => {
  takeWord(from, "каждый");
  return takeUnit(from, "month") !== null;
};

/** «последняя пятница месяца», «1-я среда каждого месяца» */
const ordinalWeekday = (from: Cursor): Often | null => {
  const n = takeWord(from, "последний") ?? take(from, "ordinal") ?? take(from, "number", ({ value }) => value < 6);
  if (!n || !take(from, "weekday")) return null;
  takeMark(from, ",");
  return monthly(from) ? often("monthly") : null;
};

/** «последняя неделя месяца», «первая декада каждого месяца» */
const partOfEach = (from: Cursor): Often | null => {
  takeWord(from, "до", "в", "к");
  const n = takeWord(from, "последний") ?? take(from, "ordinal") ?? take(from, "number", ({ value }) => value < 6);
  takeWord(from, "рабочий", "учебный");
  if (!n || !takeUnit(from, "week", "decade", "days", "date")) return null;
  if (monthly(from)) return often("monthly");
  const unit = takeUnit(from, "term", "quarter", "half", "trimester");
  return unit && often(each[unit.text] ?? null);
};

/** «в конце месяца», «в начале каждой четверти», «по итогам четверти» */
const edgeOfEach = (from: Cursor): Often | null => {
  takeWord(from, "по", "в", "на", "к");
  const edge = takeWord(from, "начало", "середина", "конец", "итог", "завершение");
  if (!edge) return null;
  const isEach = takeWord(from, "каждый") !== null;
  takeWord(from, "учебный");
  const unit = takeUnit(from, "week", "month", "term", "quarter", "half", "trimester", ...(isEach ? ["year"] : []));
  const found = unit && often(each[unit.text] ?? null);
  return found && !isEach && ["итог", "завершение"].includes(edge.text) ? { ...found, weak: true } : found;
};

/** «по вторникам», «по понедельникам и средам», «по рабочим дням» */
const onDays = (from: Cursor): Often | null => {
  const by = takeWord(from, "по", "в");
  if (!by) return null;
  if (by.text === "по" && take(from, "weekday")) return more(from);
  if (takeWord(from, "выходной")) {
    takeUnit(from, "days");
    return often("weekly");
  }
  return takeWord(from, "рабочий") && takeUnit(from, "days") ? often("daily") : null;
};

/** «до 5 числа», «15 числа каждого месяца» */
const onDate = (from: Cursor): Often | null => {
  const not = takeWord(from, "до", "не", "по", "к");
  takeWord(from, "позднее");
  const n = count(from);
  if (n === null || !takeUnit(from, "date")) return null;
  takeMark(from, ".");
  monthly(from);
  return { ...often("monthly"), date: { day: n, until: not !== null } };
};

const adverb = (from: Cursor): Often | null => {
  const found = take(from, "often");
  return found && often(found.text === "" ? null : (found.text as Frequency));
};

/** How often, without days. */
export const oftenWords: readonly ((from: Cursor) => Often | null)[] = [
  adverb,
  times,
  every,
  onDate,
  onDays,
  ordinalWeekday,
  partOfEach,
  edgeOfEach,
];

/** «вторник, четверг»: days of the week and nothing else. */
export const weekdays = (from: Cursor): Often | null => (take(from, "weekday") ? more(from) : null);
