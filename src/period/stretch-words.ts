import { daysIn } from "./calendar";
import { type Cursor, firstOf, peek, take, takeMark, takeUnit, takeWord } from "./cursor";
import { number } from "./day-words";
import { type At, type Bare, numbered as byNumber, type Known, type Piece, piece } from "./piece";
import { oneYear, twoYears, yearAfter } from "./year-words";

const before = ({ month, day }: At): At =>
  day > 1 ? { month, day: day - 1 } : { month: month === 1 ? 12 : month - 1, day: 0 };
const after = ({ month, day }: At): At =>
  day < daysIn(2023, month) ? { month, day: day + 1 } : { month: (month % 12) + 1, day: 1 };
const firstOfMonth = (month: number): At => ({ month, day: 1 });
const lastOfMonth = (month: number): At => ({ month, day: 0 });
const whole = (from: number, to: number, known: Partial<Piece> = {}) =>
  piece("stretch", firstOfMonth(from), lastOfMonth(to), known);

const half = (n: number, { quarters, assumed }: Known): Piece | null => {
  const [first, second, third, fourth] = quarters;
  if (n > 2 || !first || !second || !third || !fourth) return null;
  const rival = n === 1 ? whole(1, 6) : whole(7, 12);
  if (assumed) return n === 1 ? whole(9, 12, { rival, assumed }) : whole(1, 5, { rival, assumed });
  return n === 1
    ? piece("stretch", first.from, second.to, { rival })
    : piece("stretch", third.from, fourth.to, { rival });
};

const term = (n: number, { quarters, assumed }: Known): Piece | null => {
  const of = quarters[n - 1];
  return of ? piece("stretch", of.from, of.to, { assumed }) : null;
};

const quarter = (n: number): Piece | null => (n <= 4 ? whole(3 * n - 2, 3 * n) : null);

const trimester = (n: number): Piece | null => {
  const months = (
    [
      [9, 11],
      [12, 2],
      [3, 5],
    ] as const
  )[n - 1];
  return months ? whole(months[0], months[1], { assumed: true }) : null;
};

const numberedUnits: Record<string, (n: number, known: Known) => Piece | null> = { half, term, quarter, trimester };

const numberedNames = Object.keys(numberedUnits);

const numberedPiece = (unit: string, n: number, known: Known, years: Partial<Piece>): Piece | null => {
  const of = numberedUnits[unit]?.(n, known);
  return of ? { ...of, ...years, again: byNumber((other) => numberedPiece(unit, other, known, years)) } : null;
};

/** «II» and «III» that were typed as Russian letters. */
const typedRoman = (from: Cursor): number | null => {
  const value = { п: 2, пп: 2, ш: 3 }[peek(from)?.text ?? ""];
  return value && take(from, "other") ? value : null;
};

/** «I четверть», «2 полугодие 2022–2023», «4 кв. 2022», «п/г» */
const numbered =
  (known: Known) =>
  (from: Cursor): Piece | null => {
    const n = typedRoman(from) ?? number(from)?.value ?? null;
    takeWord(from, "учебный", "календарный");
    if (n === null) return null;
    const unit = firstOf(from, halfInShort, halfOfYear, (rest) => takeUnit(rest, ...numberedNames)?.text ?? null);
    if (unit === null) return null;
    takeMark(from, ".");
    return numberedPiece(unit, n, known, yearAfter(from) ?? {});
  };

/** «первая половина учебного года» */
const halfOfYear = (from: Cursor): string | null => {
  if (!takeWord(from, "половина")) return null;
  takeWord(from, "учебный");
  return takeUnit(from, "year") ? "half" : null;
};

/** «п/г», «п.г.» */
const halfInShort = (from: Cursor): string | null =>
  take(from, "other", ({ text }) => text === "п") && takeMark(from, "/", ".") && takeUnit(from, "year") ? "half" : null;

/** «четверть 1», «полугодие II» */
const numberBehind =
  (known: Known) =>
  (from: Cursor): Piece | null => {
    const unit = takeUnit(from, ...numberedNames);
    takeMark(from, ".");
    const n = unit && (typedRoman(from) ?? number(from)?.value ?? null);
    return unit && n ? numberedPiece(unit.text, n, known, yearAfter(from) ?? {}) : null;
  };

const seasons = [
  [12, 2],
  [3, 5],
  [6, 8],
  [9, 11],
] as const;

/** Holidays lie between the quarters: in winter, spring, summer, autumn. */
const holidaysOf = (season: number, { quarters, assumed }: Known): Piece | null => {
  const [first, second, third, fourth] = quarters;
  if (!first || !second || !third || !fourth) return null;
  const known = { assumed };
  if (season === 0) return piece("stretch", after(second.to), before(third.from), known);
  if (season === 1) return piece("stretch", after(third.to), before(fourth.from), known);
  if (season === 2) return piece("stretch", after(fourth.to), lastOfMonth(8), known);
  return piece("stretch", after(first.to), before(second.from), known);
};

const holidayPiece = (of: number, known: Known, years: Partial<Piece>): Piece | null => {
  const found = holidaysOf(of, known);
  const again = ({ season: other }: Bare) => (other === undefined ? null : holidayPiece(other, known, years));
  return found && { ...found, ...years, again };
};

/** «весна 2023», «летний период», «осенне-зимний период», «зимние каникулы» */
const season =
  (known: Known) =>
  (from: Cursor): Piece | null => {
    const first = take(from, "season");
    if (!first) return null;
    const last = (takeMark(from, "-") && take(from, "season")) || first;
    const [begin, finish] = [seasons[first.value], seasons[last.value]];
    if (!begin || !finish) return null;
    if (takeUnit(from, "holidays")) {
      takeMark(from, ".");
      return holidayPiece(first.value, known, yearAfter(from) ?? {});
    }
    const isNamed = takeWord(from, "период", "время") !== null || last.text === "";
    return isNamed ? { ...whole(begin[0], finish[1]), ...yearAfter(from) } : null;
  };

/** «каникулы осенние» */
const holidaysFirst =
  (known: Known) =>
  (from: Cursor): Piece | null => {
    if (!takeUnit(from, "holidays")) return null;
    takeMark(from, "(", ":", "-");
    const of = take(from, "season");
    return of && holidaysOf(of.value, known);
  };

const edges = { начало: "start", середина: "middle", конец: "end" } as const;

/** «конец 1 четверти», «начало учебного года», «конец 2022 года» */
const edge =
  (known: Known) =>
  (from: Cursor): Piece | null => {
    const word = takeWord(from, ...Object.keys(edges));
    if (!word) return null;
    const of = firstOf(from, numbered(known), season(known));
    if (of) return { ...of, again: null, edge: edges[word.text as keyof typeof edges] };
    return firstOf(from, schoolEdge(word.text), calendarEdge(word.text));
  };

const schoolEdge =
  (word: string) =>
  (from: Cursor): Piece | null => {
    const two = firstOf(from, twoYears);
    if (!two) {
      takeWord(from, "учебный");
      takeMark(from, ".");
      if (!takeUnit(from, "year")) return null;
      const years = yearAfter(from);
      return schoolPart(word, years ?? {});
    }
    return two.last === two.first + 1 ? schoolPart(word, { school: two.first }) : null;
  };

const schoolPart = (word: string, known: Partial<Piece>): Piece => {
  const month = { начало: 9, середина: 1, конец: 5 }[word] ?? 9;
  return whole(month, month, { ...known, again: ({ edge: other }) => (other ? schoolPart(other, known) : null) });
};

const calendarEdge =
  (word: string) =>
  (from: Cursor): Piece | null => {
    const one = oneYear(from);
    const month = { начало: 1, середина: 6, конец: 12 }[word] ?? 1;
    return one && whole(month, month, { year: one.first });
  };

export const stretchWords = (known: Known): readonly ((from: Cursor) => Piece | null)[] => [
  numbered(known),
  numberBehind(known),
  season(known),
  holidaysFirst(known),
  edge(known),
];

/** «2022–2023 учебный год», «2022 г.», «2022–2024 гг.» */
export const yearsWords = (from: Cursor): Piece | null => {
  const of = firstOf(from, twoYears, oneYear);
  if (!of) return null;
  const span = of.last - of.first;
  const calendar = piece("years", firstOfMonth(1), lastOfMonth(12), { year: of.first, more: span });
  if (of.first === of.last) return { ...calendar, doubtful: !of.said };
  const school = piece("years", firstOfMonth(9), lastOfMonth(8), { school: of.first, more: span - 1 });
  if (of.school) return school;
  return span === 1 ? { ...calendar, rival: school } : calendar;
};
