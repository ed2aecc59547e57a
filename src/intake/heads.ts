import { isBlank, squash } from "./clean";
import type { Meaning } from "./types";

/** Heads as schools write them, squashed; the first that fits wins. */
const patterns: readonly [RegExp, Meaning][] = [
  [/^(?:№|n|no)(?:пп|п|пункта|мероприятия)?$|^номер(?:пункта|мероприятия)?$|^ппп?$/, "no"],
  [/^(?:№|n|номер)этапа$/, "stage_no"],
  [
    /^(?:название|наименование)?этап[аы]?(?:реализации|работы|деятельности|программы|наставничества|мероприятий)*$|^(?:раздел|блок|стадия)$/,
    "stage",
  ],
  [
    /^(?:дата|сроки?|период)?(?:проведения|реализации|исполнения|выполнения)?(?:начал[оа]|старт)(?:работы|реализации|проведения|мероприятия)?$|^с$/,
    "from",
  ],
  [
    /^(?:дата|сроки?|период)?(?:проведения|реализации|исполнения|выполнения)?(?:окончани[ея]|завершени[ея]|конец)(?:работы|реализации|проведения|мероприятия)?$|^по$/,
    "to",
  ],
  [/^(?:фактическ.{0,12}(?:дата|срок)|(?:дата|срок).{0,14}факт|датафактическ|факт$)/, "done_on"],
  [/^(?:планов.{0,4})?(?:срок|дат[аы]|период|время|месяц|когда|график|календарн)/, "period"],
  [/^(?:отметк|статус|состояниевыполнения|выполнени|исполнени)/, "status"],
  [/^(?:ответств|исполнител|кто(?:проводит|отвечает|исполняет|делает)?$|организатор|должностн)/, "responsible"],
  [/^(?:примечани|комментари|замечани|причин|итогпричина)/, "outcome"],
  [/^(?:подтверждени|подтверждающ|ссылк)/, "link"],
  [/^(?:форм[аы]|формат|методы)/, "form"],
  [
    /^(?:планируем|ожидаем|предполагаем)?.{0,4}(?:результат|эффект|продукт|итог)|^(?:планируем|ожидаем)|^видитоговогодокумента|^выход/,
    "result",
  ],
  [/^направлени/, "direction"],
  [/^контур/, "contour"],
  [/^(?:содержани|описани|тем[аы]|перечень|действия|что(?:делаем|делать|сделать)|конкретн|видыработ|пункт)/, "content"],
  [/^(?:название|наименование|тематика)?(?:мероприяти|событи|шаг|активност|задач|план|работ|меры)/, "event"],
  [/^(?:название|наименование|деятельность|вид(?:ы)?(?:деятельности|работы|проведения)$)/, "event"],
];

const LONGEST_HEAD = 90;

/** What a head says of its column; null where it says nothing that we know. */
export const meaningOf = (head: string): Meaning | null => {
  if (isBlank(head) || head.length > LONGEST_HEAD) return null;
  const text = squash(head) || (/^№/.test(head.trim()) ? "№" : "");
  return patterns.find(([pattern]) => pattern.test(text))?.[1] ?? null;
};

/** «1 | 2 | 3 | 4»: the row that numbers the columns. */
export const isColumnNumbers = (cells: readonly string[]): boolean => {
  const filled = cells.filter((cell) => !isBlank(cell));
  return (
    filled.length >= 3 &&
    filled.every((cell) => /^\d{1,2}\.?$/.test(cell)) &&
    filled.every((cell, i) => Number.parseInt(cell, 10) === Number.parseInt(filled[0] as string, 10) + i)
  );
};

/** Heads of a plan among others that we do not know: what is done, when and by whom. */
const isPlan = (kinds: ReadonlySet<Meaning | null>): boolean =>
  (kinds.has("event") || kinds.has("content")) && kinds.has("period") && kinds.has("responsible");

/** Is this row the heads of a table? Most of what stands in it must be heads that we know, none of it a long text. */
export const isHeadRow = (cells: readonly string[]): boolean => {
  const filled = cells.filter((cell) => !isBlank(cell));
  const known = filled.filter((cell) => meaningOf(cell) !== null);
  const kinds = new Set(known.map(meaningOf));
  return (
    known.length >= 2 &&
    kinds.size >= 2 &&
    (known.length >= filled.length * 0.6 || isPlan(kinds)) &&
    filled.every((cell) => cell.length <= LONGEST_HEAD) &&
    filled.every((cell) => !/\d{4}|^\d+[.)]?$/.test(cell) || /на\s/.test(cell))
  );
};

const SUB_HEAD = /^(?:начало|окончание|план|факт|с|по|от|до)$/i;

/** The second row of heads: what stands in it goes on with the heads above, or parts one of them in two. */
export const isSecondHeadRow = (above: readonly string[], cells: readonly string[]): boolean => {
  const filled = cells.flatMap((cell, i) => (isBlank(cell) ? [] : [{ cell, head: above[i] ?? "" }]));
  return (
    filled.length > 0 &&
    filled.every(
      ({ cell, head }) =>
        cell.length <= 40 &&
        (SUB_HEAD.test(cell) ||
          (!isBlank(head) &&
            /^\p{Ll}/u.test(cell) &&
            !/\d/.test(cell) &&
            meaningOf(`${head} ${cell}`) === meaningOf(head))),
    )
  );
};

/** Two rows of heads as one. */
export const joinedHeads = (above: readonly string[], below: readonly string[]): string[] => {
  let over = "";
  return above.map((head, i) => {
    const under = below[i] ?? "";
    if (!isBlank(head)) over = head;
    if (isBlank(under)) return head;
    return SUB_HEAD.test(under) ? `${isBlank(head) ? over : head} ${under}` : `${head} ${under}`.trim();
  });
};
