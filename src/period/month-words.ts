import { attempt, type Cursor, firstOf, peek, take, takeMark, takeUnit, takeWord } from "./cursor";
import { number } from "./day-words";
import { type Bare, numbered as byNumber, monthPiece, type Piece, piece } from "./piece";
import { isYear, type Token } from "./tokens";
import { yearAfter, yearGlued } from "./year-words";

type InMonth = "week" | "decade" | "half";

/** The n-th week, ten days or half of a month; 0 is the last one. */
const partOf = (unit: InMonth, n: number, month: number, known: Partial<Piece>): Piece | null => {
  const length = { week: 7, decade: 10, half: 15 }[unit];
  const most = { week: 5, decade: 3, half: 2 }[unit];
  if (n > most) return null;
  const open = n === 0 || (unit === "week" ? n === 5 : n === most);
  const first = n === 0 ? (unit === "week" ? -6 : length * (most - 1) + 1) : (n - 1) * length + 1;
  return piece("stretch", { month, day: first }, { month, day: open ? 0 : first + length - 1 }, known);
};

const inMonth = (unit: InMonth, n: number, month: number, known: Partial<Piece> = {}): Piece | null => {
  const of = partOf(unit, n, month, known);
  return of && { ...of, again: byNumber((other) => inMonth(unit, other, month, known)) };
};

const unitIn = (from: Cursor): InMonth | null => {
  const unit = takeUnit(from, "week", "decade");
  if (unit) return unit.text as InMonth;
  return takeWord(from, "половина") ? "half" : null;
};

/** «первая неделя», «последняя декада», «вторая половина» */
const numbered = (from: Cursor): { n: number; unit: InMonth } | null => {
  const n = takeWord(from, "последний") ? 0 : (number(from)?.value ?? null);
  takeWord(from, "учебный");
  const unit = n === null ? null : unitIn(from);
  return n === null || unit === null ? null : { n, unit };
};

/** «2 пол.» */
const halfInShort = (from: Cursor): { n: number; unit: InMonth } | null => {
  const n = number(from);
  return n && takeUnit(from, "half") ? { n: n.value, unit: "half" } : null;
};

/** «первая неделя учебного года» */
const ofSchoolYear = (from: Cursor) => takeWord(from, "учебный") && takeUnit(from, "year");

/** «1-я неделя октября 2022 г.», «последняя неделя учебного года» */
const partFirst = (from: Cursor): Piece | null => {
  const of = firstOf(from, numbered, halfInShort);
  if (!of) return null;
  takeMark(from, ".");
  const month = take(from, "month");
  if (!month)
    return of.unit === "week" && attempt(from, ofSchoolYear) ? inMonth(of.unit, of.n, of.n === 0 ? 5 : 9) : null;
  takeMark(from, ".");
  return inMonth(of.unit, of.n, month.value, yearAfter(from) ?? {});
};

/** «(1 неделя)», «, 2-3 неделя», «вторая половина» behind a month: which days of it. */
const partBehind = (from: Cursor, month: number, known: Partial<Piece>): Piece | null =>
  attempt(from, (rest) => {
    takeMark(rest, ",", "(", "-", ":");
    takeMark(rest, "(");
    const first = attempt(rest, (of) => {
      const n = number(of);
      return n && takeMark(of, "-") ? n.value : null;
    });
    const of = numbered(rest);
    if (!of || peek(rest)?.is === "month") return null;
    takeMark(rest, ")");
    const last = inMonth(of.unit, of.n, month, known);
    if (first === null || last === null) return last;
    const begins = inMonth(of.unit, first, month, known);
    return begins && piece("stretch", begins.from, last.to, known);
  });

/** «октябрь 2022 г.», «октябрь месяц», «сентябрь (1 неделя)», «09.2022» */
const named = (from: Cursor): Piece | null => {
  const month = take(from, "month");
  if (!month) return null;
  takeMark(from, ".");
  attempt(from, (rest) => {
    takeMark(rest, "-");
    return takeUnit(rest, "month");
  });
  const known = yearGlued(from) ?? yearAfter(from) ?? {};
  return partBehind(from, month.value, known) ?? monthPiece(month.value, known);
};

const inFigures = (from: Cursor): Piece | null => {
  const isMonth = ({ digits, value }: Token) => digits <= 2 && value >= 1 && value <= 12;
  const month = take(from, "number", (next) => next.digits > 0 && isMonth(next)) ?? take(from, "ordinal", isMonth);
  if (!month || !takeMark(from, ".", "/")) return null;
  const year = take(from, "number", isYear);
  if (!year) return null;
  attempt(from, (rest) => {
    takeMark(rest, ".");
    return takeUnit(rest, "year");
  });
  takeMark(from, ".");
  const of = (n: number) => (n <= 12 ? monthPiece(n, { year: year.value }) : null);
  return { ...monthPiece(month.value, { year: year.value }), again: byNumber(of) };
};

const isRoman = ({ digits }: Token) => digits === 0;

/** «IX 2024 г.», «IX-X 2024»: in Roman figures a month is known by the year behind it or behind the next one. */
const inRoman = (from: Cursor): Piece | null => {
  const month = take(from, "ordinal", isRoman);
  if (!month) return null;
  const year = attempt(from, yearAfter);
  if (year) return monthPiece(month.value, year);
  const rest = { ...from };
  const goesOn = takeMark(rest, "-", ",") && take(rest, "ordinal", isRoman) && peek(rest);
  return goesOn && goesOn.is === "number" && isYear(goesOn) ? monthPiece(month.value) : null;
};

/** «2022-10»; «2022-23» is a school year */
const yearFirst = (from: Cursor): Piece | null => {
  const year = take(from, "number", isYear);
  if (!year || !takeMark(from, "-", ".", "/")) return null;
  const month = take(from, "number", ({ digits, value, gap }) => digits === 2 && gap === 0 && value > 0 && value <= 12);
  if (!month || month.value === (year.value + 1) % 100) return null;
  return monthPiece(month.value, { year: year.value });
};

const edges = { начало: "start", середина: "middle", конец: "end" } as const;

/** «начало сентября», «в конце мая 2023» */
const edge = (from: Cursor): Piece | null => {
  const word = takeWord(from, ...Object.keys(edges));
  takeMark(from, ".");
  const month = word && take(from, "month");
  if (!word || !month) return null;
  takeMark(from, ".");
  return edgeOfMonth(word.text, month.value, yearAfter(from) ?? {});
};

const edgeOfMonth = (word: string, month: number, known: Partial<Piece>): Piece => {
  const again = ({ edge: other }: Bare) => (other ? edgeOfMonth(other, month, known) : null);
  return monthPiece(month, { ...known, again, edge: edges[word as keyof typeof edges] });
};

/** «последняя пятница октября», «второй вторник ноября 2022» */
const nthWeekday = (from: Cursor): Piece | null => {
  const n = takeWord(from, "последний") ? 0 : (number(from)?.value ?? null);
  const weekday = n !== null && n <= 5 ? take(from, "weekday") : null;
  takeMark(from, ".", ",");
  const month = weekday && take(from, "month");
  if (n === null || !weekday || !month) return null;
  takeMark(from, ".");
  return { ...monthPiece(month.value, yearAfter(from) ?? {}), is: "day", nth: { n, weekday: weekday.value } };
};

export const monthWords: readonly ((from: Cursor) => Piece | null)[] = [
  partFirst,
  nthWeekday,
  named,
  inFigures,
  inRoman,
  yearFirst,
  edge,
];
