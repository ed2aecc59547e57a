import { counts } from "./counts";
import { all, type Formula, f, first, one, word } from "./formula";
import type { PassportField } from "./passport";
import type { Place } from "./table";

const field = (key: PassportField) => one(`passport.${key}`);
const start = field("start");
const end = field("end");
const extended = field("extended");
const finished = field("finished_on");
const [least, most, more] = [field("term_min"), field("term_max"), field("term_extension")];
const days = field("report_days");
const reported = field("report_on");
const asOf = field("as_of");

const known = (...cells: Place[]): Formula =>
  cells.length === 1
    ? f`ISNUMBER(${cells[0] as Place})`
    : f`AND(ISNUMBER(${cells[0] as Place});${known(...cells.slice(1))})`;
const given = (cells: Place[], answer: Formula) => f`IF(${known(...cells)};${answer};"")`;
/** The limit matters only where the programme's document sets one. */
const where = (limit: Place, so: Formula) => f`IF(ISNUMBER(${limit});${so};FALSE)`;

/**
 * The last of `months` calendar months that begin on the day `from`. Of the two readings, the day before the same date
 * and the same date after the day before, the later one is right where a month is too short for a date.
 */
const lastDay = (from: Formula, before: Formula, months: Place | Formula) =>
  f`MAX(EDATE(${from};${months})-1;EDATE(${before};${months}))`;
const fromStart = (months: Place | Formula) => lastDay(f`${start}`, f`${start}-1`, months);
const longestExtension = lastDay(f`${end}+1`, f`${end}`, more);

/** Months from the month of the first day to that of the day after the last: the whole ones, or one too many. */
const span = f`(12*(YEAR(${end}+1)-YEAR(${start}))+MONTH(${end}+1)-MONTH(${start}))`;
const ofMonths = (n: Place) => f`${n}&IF(${n}=1;" месяца";" месяцев")`;
const limits: [Formula, Formula][] = [
  [f`NOT(${known(most)})`, f`"√ от "&${ofMonths(least)}`],
  [f`NOT(${known(least)})`, f`"√ до "&${ofMonths(most)}`],
];

const planned = f`IF(ISNUMBER(${extended});${extended};${end})`;
const realEnd = f`IF(ISNUMBER(${finished});${finished};${planned})`;
const dropped = f`${all("roadmap.status")}=${word("roadmap.status.dropped")}`;
const droppedForNothing = f`ARRAYFORMULA(SUM(IF(${dropped};IF(${all("roadmap.outcome")}="";1;0);0)))`;
/** Items neither done nor called off with a reason. */
const open = f`(${counts.planned}-${counts.done}+${droppedForNothing})`;
const due = f`(${realEnd}+${days})`;

/** Figures of the passport: what follows from the dates of the programme and the limits that its document sets (S3-10…S3-12, S3-35). */
export const terms = {
  term_months: given([start, end], f`IF(${end}<${start};"";${span}-IF(${fromStart(span)}>${end};1;0))`),
  earliest_end: given([start, least], fromStart(least)),
  latest_end: given([start, most], fromStart(most)),
  term_verdict: first(
    [
      [f`NOT(${known(start, end)})`, f`""`],
      [f`NOT(OR(${known(least)};${known(most)}))`, f`""`],
      [f`${end}<${start}`, f`"× окончание раньше начала"`],
      [where(least, f`${end}<${fromStart(least)}`), f`"× меньше "&${ofMonths(least)}`],
      [where(most, f`${end}>${fromStart(most)}`), f`"× больше "&${ofMonths(most)}`],
      ...limits,
    ],
    f`"√ от "&${least}&" до "&${ofMonths(most)}`,
  ),
  interim_by: f`IF(${field("interim")}=${word("passport.interim.yes")};${given([start, end], f`${start}+ROUND((${end}-${start})/2;0)`)};"")`,
  extension_from: given([end], f`${end}+1`),
  extension_latest: given([end, more], longestExtension),
  extension_verdict: first(
    [
      [f`NOT(${known(end, extended)})`, f`""`],
      [f`${extended}<${end}`, f`"× раньше окончания"`],
      [f`${extended}=${end}`, f`"× совпадает с окончанием"`],
      [where(more, f`${extended}>${longestExtension}`), f`"× дольше "&${ofMonths(more)}`],
      [f`${field("extension_basis")}=""`, f`"укажите основание"`],
      [known(more), f`"√ до "&${ofMonths(more)}`],
    ],
    f`"√"`,
  ),
  early_verdict: first(
    [
      [f`NOT(${known(finished)})`, f`""`],
      [where(start, f`${finished}<${start}`), f`"× раньше начала"`],
      [where(end, f`${finished}>${planned}`), f`"× позже окончания"`],
      [where(end, f`${finished}=${planned}`), f`""`],
      [f`${open}>0`, f`"× не закрыто пунктов: "&${open}`],
      [f`${field("conclusion")}=""`, f`"укажите вывод"`],
    ],
    f`"√ всё закрыто, вывод есть"`,
  ),
  real_end: f`IF(ISNUMBER(${realEnd});${realEnd};"")`,
  report_due: f`IF(AND(ISNUMBER(${days});ISNUMBER(${realEnd}));${due};"")`,
  report_late: first(
    [
      [f`NOT(AND(ISNUMBER(${days});ISNUMBER(${realEnd})))`, f`""`],
      [where(reported, f`${reported}>${due}`), f`"сдан позже срока: "&(${reported}-${due})&" дн."`],
      [known(reported), f`"√ сдан в срок"`],
      [where(asOf, f`${asOf}>${due}`), f`"просрочен: "&(${asOf}-${due})&" дн."`],
    ],
    f`""`,
  ),
} satisfies Partial<Record<PassportField, Formula>>;
