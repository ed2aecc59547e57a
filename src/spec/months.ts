import { above, aboveEach, type Formula, f, one, say } from "./formula";
import { text } from "./kinds";

/** The longest plan that the strip can show has 24 months. */
const keys = [
  ...(["m01", "m02", "m03", "m04", "m05", "m06", "m07", "m08", "m09", "m10", "m11", "m12"] as const),
  ...(["m13", "m14", "m15", "m16", "m17", "m18", "m19", "m20", "m21", "m22", "m23", "m24"] as const),
];
type MonthKey = (typeof keys)[number];

/** Keys of the strip's columns, the first month of the plan first. */
export const monthKeys: readonly MonthKey[] = keys;

const painted = { group: "months", painted: true, align: "center" } as const;
const month = (n: number) => ({ ...text(`Месяц ${n}`, 30, painted), format: "General" });

/** «Календарь»: a column a month of the plan. Its cells stay empty, marks paint them. */
export const monthColumns = Object.fromEntries(keys.map((key, i) => [key, month(i + 1)])) as Record<
  MonthKey,
  ReturnType<typeof month>
>;

const FIRST_DAY = 2;
const LAST_DAY = 3;
const firstOf = (key: MonthKey) => above(`roadmap.${key}`, FIRST_DAY);
const start = one("passport.start");
const end = one("passport.end");
const names = say("янвфевмарапрмайиюниюлавгсеноктноядек");

const facts = (key: MonthKey, before: MonthKey | undefined): Record<number, Formula> => {
  const first = firstOf(key);
  const next = before && f`EDATE(${firstOf(before)};1)`;
  const shown = (what: Formula) => f`IF(ISNUMBER(${first});${what};"")`;
  return {
    [FIRST_DAY]:
      before && next
        ? f`IF(AND(ISNUMBER(${firstOf(before)});ISNUMBER(${end}));IF(${next}<=${end};${next};"");"")`
        : f`IF(ISNUMBER(${start});DATE(YEAR(${start});MONTH(${start});1);"")`,
    [LAST_DAY]: shown(f`EOMONTH(${first};0)`),
    4: shown(before ? f`IF(MONTH(${first})=1;YEAR(${first});"")` : f`YEAR(${first})`),
    5: shown(f`MID(${names};3*MONTH(${first})-2;3)`),
  };
};

/** Above each month: its first and last day (hidden by their format), its year above January, its name. */
export const monthFacts = Object.fromEntries(keys.map((key, i) => [key, facts(key, keys[i - 1])])) as Record<
  MonthKey,
  Record<number, Formula>
>;

/** First and last day of the month of the painted cell itself. */
export const thisMonth = { first: aboveEach("roadmap.m01", FIRST_DAY), last: aboveEach("roadmap.m01", LAST_DAY) };
