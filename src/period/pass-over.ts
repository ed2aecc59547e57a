import { attempt, type Cursor, firstOf, peek, take, takeMark } from "./cursor";
import { dayWords } from "./day-words";

/** Words before the number of something: whole ones, and beginnings of longer ones. */
const references =
  /^(?:(?:n|п|пп|ст|стр|каб|тел|факс|дом|д|ул|фз|сош|моу|мбоу|мкоу|маоу|гбоу|доу)$|пункт|стать|раздел|кабинет|глав|прилож|класс|школ|телефон|приказ|постановлен|распоряжен|протокол|письм)/;

/** «+7 …», «8 (…) …»: ten figures at least. */
const phone = (from: Cursor): true | null => {
  const plus = takeMark(from, "+");
  let digits = take(from, "number", ({ value }) => plus !== null || value === 7 || value === 8)?.digits ?? 0;
  if (digits === 0 || digits > 4) return null;
  for (;;) {
    if (takeMark(from, "-", "(", ")")) continue;
    const next = take(from, "number") ?? take(from, "time");
    if (!next) return digits >= 10 ? true : null;
    digits += next.is === "time" ? 4 : next.digits;
  }
};

/** «№ 12», «п. 3.12», «приказ 45»: the number of something, unless a whole date stands there. */
const numbered = (from: Cursor): true | null => {
  const sign = takeMark(from, "№", "#");
  if (!sign && !take(from, "other", ({ text }) => references.test(text))) return null;
  takeMark(from, ".");
  const also = takeMark(from, "№", "#");
  const date = attempt({ ...from }, (rest) => firstOf(rest, ...dayWords));
  if (!sign && !also && (date?.year || (date && peek(from, 1)?.is === "month"))) return null;
  if (!take(from, "number") && !take(from, "time")) return sign ? true : null;
  while (attempt(from, (rest) => takeMark(rest, ".", "-", "/") && (take(rest, "number") ?? take(rest, "other"))));
  return true;
};

/** Numbers that are no part of a term. */
export const passOver: readonly ((from: Cursor) => true | null)[] = [phone, numbered];
