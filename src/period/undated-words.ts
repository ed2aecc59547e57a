import { type Cursor, firstOf, peek, take, takeMark, takeUnit, takeWord } from "./cursor";
import type { Said } from "./said";
import { names, tail } from "./tail";
import type { Token } from "./tokens";

type Rule = (from: Cursor) => Said | null;

const lengths = ["days", "week", "month", "decade", "hours", "halfyear", "action"];

/** «30 дней», «трёх рабочих дней», «недели», «10-15 дней» */
const length = (from: Cursor): boolean => {
  takeWord(from, "весь");
  const isNumber = (take(from, "number", ({ digits }) => digits <= 3) ?? take(from, "ordinal")) !== null;
  if (isNumber && takeMark(from, "-")) take(from, "number");
  if (isNumber && takeMark(from, "(")) {
    while (take(from, "other") ?? take(from, "number"));
    takeMark(from, ")");
  }
  takeWord(from, "рабочий", "календарный", "учебный");
  if (takeUnit(from, ...lengths)) return peek(from)?.is !== "month";
  if (isNumber) return (takeUnit(from, "year") ?? take(from, "other", ({ text }) => text === "лет")) !== null;
  return takeUnit(from, "term", "half", "quarter", "trimester", "holidays") !== null;
};

const relative = (from: Cursor): Said => {
  tail(from);
  return { is: "relative" };
};

/** «в течение 30 дней с момента …», «в течение месяца» */
const during: Rule = (from) => {
  takeWord(from, "в", "на");
  if (!takeWord(from, "течение", "протяжение") || !length(from)) return null;
  const [next, after] = [peek(from), peek(from, 1)];
  const goesOn = next?.text === "с" && (after?.is === "number" || after?.is === "month");
  return goesOn ? null : relative(from);
};

/** «в недельный срок», «в 10-дневный срок» */
const inTerm: Rule = (from) => {
  if (!takeWord(from, "в")) return null;
  if (take(from, "number")) takeMark(from, "-");
  return take(from, "other", ({ text }) => /дневн|недельн|месячн/.test(text)) && takeWord(from, "срок")
    ? relative(from)
    : null;
};

/** «через 2 недели после», «за 10 дней до», «не позднее чем за 3 дня до» */
const counted: Rule = (from) => {
  if (takeWord(from, "через")) return length(from) || takeUnit(from, "year") ? relative(from) : null;
  if (takeWord(from, "не")) {
    if (!takeWord(from, "позднее", "ранее")) return null;
    takeWord(from, "чем");
    takeWord(from, "за", "через");
    return length(from) ? relative(from) : null;
  }
  if (takeWord(from, "за")) return length(from) && (takeWord(from, "до") || !peek(from)) ? relative(from) : null;
  return peek(from)?.is === "number" && length(from) && takeWord(from, "с", "после", "до", "от")
    ? relative(from)
    : null;
};

/** «со дня», «с момента», «на следующий день», «в день проведения» */
const sinceEvent: Rule = (from) => {
  if (takeWord(from, "с", "от")) {
    const found = takeWord(from, "момент", "срок") ?? takeUnit(from, "days");
    return found ? relative(from) : null;
  }
  if (takeWord(from, "на") && takeWord(from, "следующий")) return relative(from);
  const isDay = takeWord(from, "в") !== null && takeUnit(from, "days") !== null;
  const [next, after] = [peek(from), peek(from, 1)];
  const isHoliday = after?.is === "season" || after?.text === "holidays";
  return isDay && !isHoliday && (next?.is === "other" || next?.text === "проведение") ? relative(from) : null;
};

/** «до подписания соглашения», where nothing stands before it. */
const beforeEvent: Rule = (from) => {
  if (from.at > 0 || !takeWord(from, "до", "к")) return null;
  const event = take(from, "other") ?? takeWord(from, "следующий", "каждый") ?? takeUnit(from, "days");
  return event && relative(from);
};

/** «после завершения», «по окончании», «перед началом», «до начала программы» */
const beside: Rule = (from) => {
  if (takeWord(from, "после", "перед")) return relative(from);
  if (takeWord(from, "по")) return takeWord(from, "завершение", "итог") ? relative(from) : null;
  return takeWord(from, "до", "к", "с") && takeWord(from, "начало", "завершение", "конец", "момент")
    ? relative(from)
    : null;
};

const need = (from: Cursor): Said => {
  tail(from);
  return { is: "need" };
};

/** «по мере необходимости», «по запросу», «при необходимости», «в случае …» */
const needed: Rule = (from) => {
  if (takeWord(from, "по")) {
    if (takeWord(from, "мера")) {
      if (takeWord(from, "проведение")) {
        tail(from);
        return { is: "often", freq: null, several: false, date: null };
      }
      return need(from);
    }
    take(from, "other");
    return takeWord(from, "необходимость", "необходимо", "запрос", "требование") ? need(from) : null;
  }
  if (takeWord(from, "при")) return need(from);
  if (takeWord(from, "в")) return takeWord(from, "случай") ? need(from) : null;
  return takeWord(from, "необходимость") ? need(from) : null;
};

const settings = ["согласование", "договоренность", "график", "план", "расписание", "срок"];

const kindsOfPlan = ["учебный", "календарный", "рабочий", "текущий"];

const agreed = (from: Cursor): Said => {
  tail(from);
  return { is: "agreement" };
};

/** «по согласованию», «по отдельному графику», «согласно плану», «в соответствии с …», «дата уточняется» */
const settled: Rule = (from) => {
  if (takeWord(from, "уточняется")) return agreed(from);
  if (takeWord(from, "согласно")) return agreed(from);
  if (takeWord(from, "в")) {
    if (takeWord(from, "соответствие")) return agreed(from);
    const isSet = ({ text }: Token) => /^(?:установлен|указан|утвержден|определен|согласован)/.test(text);
    if (take(from, "other", isSet)) return takeWord(from, "срок") ? agreed(from) : null;
    if (!takeWord(from, "срок")) return null;
    takeMark(from, ",");
    return take(from, "other", isSet) ? agreed(from) : null;
  }
  if (!takeWord(from, "по")) return null;
  for (let words = 0; words < 4; words += 1) {
    if (takeWord(from, ...settings)) return agreed(from);
    const next = peek(from);
    if (next?.is !== "other" && next?.is !== "often" && !kindsOfPlan.includes(next?.text ?? "")) return null;
    from.at += 1;
  }
  return null;
};

/** «далее», «затем»: what follows goes on to the end. */
const onwards: Rule = (from) => {
  if (!takeWord(from, "далее")) return null;
  takeMark(from, "-", ":", ",");
  return { is: "onwards" };
};

const spans = ["период", "срок", "время"];

/** «в течение учебного года», «весь период реализации», «учебный год» */
const whole: Rule = (from) => {
  const during = takeWord(from, "течение", "протяжение", "период", "круглогодично");
  if (during?.text === "круглогодично") return { is: "whole", lasting: true };
  if (during) takeMark(from, ".");
  const term = during ? null : takeWord(from, "срок");
  if ((during || term) && takeWord(from, "проведение")) {
    names(from);
    return { is: "whole", lasting: true };
  }
  if (term) return null;
  const all = takeWord(from, "весь");
  if (during && all && peek(from)?.is === "other") {
    names(from);
    return { is: "whole", lasting: true };
  }
  takeWord(from, "текущий");
  const school = takeWord(from, "учебный", "календарный");
  takeMark(from, ".");
  takeWord(from, "текущий");
  const found = takeUnit(from, "year") ?? (during || all ? takeWord(from, ...spans) : null);
  if (!found || !(during || all || school)) return null;
  while (takeMark(from, ".") || takeUnit(from, "year"));
  names(from);
  return { is: "whole", lasting: during !== null || all !== null };
};

/** «в каникулы»: in which is not said. */
const holidays: Rule = (from) =>
  takeUnit(from, "holidays") && peek(from)?.is !== "season" ? { is: "holidays" } : null;

/** What says no day of its own. */
export const undatedWords: readonly Rule[] = [
  holidays,
  needed,
  settled,
  during,
  inTerm,
  counted,
  sinceEvent,
  onwards,
  whole,
];

/** Counted from something that is no date; asked when no date stood there. */
export const besideWords = (from: Cursor): Said | null => firstOf(from, beside, beforeEvent);
