import { quoted } from "../said";
import { type ProblemText, type Spoken, where } from "./problem-text";

const owner = ({ found }: Spoken) => (found === "" ? "у индикатора" : `у индикатора ${quoted(found)}`);

/** Remarks about numbers: indicators, parts and counts. */
export const indicatorTexts = {
  "indicator-number-doubled": {
    title: "Номер индикатора повторяется",
    says: (p) => `${where(p)}: №\u00A0${quoted(p.found)} уже есть выше (${p.expected}). Дайте индикатору другой номер.`,
  },
  "unit-missing": {
    title: "Не указана единица измерения",
    says: (p) => `${where(p)}: ${owner(p)} есть значение, а единицы нет. Выберите единицу измерения.`,
  },
  "direction-missing": {
    title: "Не указано, что лучше",
    says: (p) => `${where(p)}: ${owner(p)} есть значение, но не указано, что лучше. Выберите «больше» или «меньше».`,
  },
  "scale-missing": {
    title: "Нет шкалы уровня",
    says: (p) => `${where(p)}: ${owner(p)} стоит балл, а шкалы нет. Впишите, из скольких баллов и по какой методике.`,
  },
  "output-without-input": {
    title: "Есть выход, нет входа",
    says: (p) =>
      `${where(p)}: на выходе стоит ${quoted(p.found)}, а на входе пусто. Впишите значение на входе, чтобы было с чем сравнить.`,
  },
  "share-above-100": {
    title: "Доля больше 100\u00A0%",
    says: (p) => `${where(p)}: доля ${quoted(p.found)} больше 100\u00A0%. Проверьте значение или единицу измерения.`,
  },
  "percent-as-fraction": {
    title: "Процент вписан дробью",
    says: (p) =>
      `${where(p)}: стоит ${quoted(p.found)} при единице «%». Если это ${p.expected}\u00A0%, впишите ${p.expected}.`,
    fix: "Умножить на 100",
  },
  "part-above-whole": {
    title: "Часть больше целого",
    says: (p) => `${where(p)}: часть ${quoted(p.found)} больше целого «${p.expected}». Исправьте одно из чисел.`,
  },
  "negative-count": {
    title: "Отрицательное количество",
    says: (p) => `${where(p)}: в поле «${p.head}» стоит ${quoted(p.found)}. Впишите ${p.expected}.`,
  },
  "value-differs-from-parts": {
    title: "Доля не сходится с расчётом",
    says: (p) =>
      `${where(p)}: стоит ${quoted(p.found)}, а по части и целому выходит ${p.expected}. Проверьте долю, часть и целое.`,
  },
  "value-from-parts": {
    title: "Доля не вписана",
    says: (p) => `${where(p)}: часть и целое есть, а доля не вписана. По расчёту это ${p.expected}\u00A0%.`,
    fix: "Вписать долю по расчёту",
  },
} satisfies Record<string, ProblemText>;
