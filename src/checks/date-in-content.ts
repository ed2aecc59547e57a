import { readPeriod } from "../period/read";
import { itemsOf } from "../snapshot/items";
import type { Row } from "../snapshot/snapshot";
import { saySpan } from "../text/said";
import { at, type Check, type Example } from "./check";
import { type Days, isDated, meets } from "./stages";
import { plainText } from "./topics";

const month = "(?:январ|феврал|март|апрел|ма[йея](?![а-я])|июн|июл|август|сентябр|октябр|ноябр|декабр)[а-я]*";
const DAY = new RegExp(
  `(^|[^\\d.а-я])(\\d{1,2}\\.\\d{1,2}\\.\\d{4}|(?:\\d{1,2}\\s+)?${month}\\s+\\d{4})(?![\\d/])`,
  "g",
);
/** A date of a paper, of a school year or of something that has been: no term of the item. */
const ofPaper =
  /(?:(?:^|[^а-я])от|№|утв\.?|утвержд[а-я]*|ред\.?|редакции|состоянию на|(?:приказ|протокол|закон|указ|распоряжени|постановлени|положени|соглашени|договор|письм)[а-я]*(?:\s+[а-я-]+){0,6})\s*\(?$/;

const bare = { start: null, end: null };

/** Days that a text names, as they are read; those of papers do not count. */
const daysIn = (text: string): (Days & { said: string })[] =>
  [...text.matchAll(DAY)].flatMap(({ 0: all, 1: lead = "", 2: said = "", index }) => {
    const [before, after] = [text.slice(0, index + lead.length), text.slice(index + all.length)];
    if (ofPaper.test(before.trimEnd()) || /^\s*(?:г\.?|года)?\s*№/.test(after)) return [];
    const { start, end } = readPeriod({ text: said, base: bare });
    return start === null ? [] : [{ said, start, end }];
  });

/** The day that the term does not have; of several in a term without days, from – to, none is meant as a term. */
const oddIn = (text: string | null, item: Row<"roadmap">) => {
  const days = daysIn(plainText(text));
  if (!isDated(item)) return days.length === 1 ? days[0] : undefined;
  return days.find((each) => !meets(each, item));
};

/** A day in the words of an item that its term does not have, or that lies outside it (A.7 of the domain: item 12). */
export const dateInContent: Check = {
  code: "date-in-content",
  severity: "question",
  find: (snapshot) => {
    const items = itemsOf(snapshot);
    return items.flatMap((item, i) => {
      if (item.kind === null || item.kind === "unknown" || item.status === "moved" || item.status === "dropped")
        return [];
      const before = items[i - 1];
      const columns = (["event", "content"] as const).filter(
        (column) => !(column === "event" && before !== undefined && before.event === item.event),
      );
      return columns.flatMap((column) => {
        const odd = oddIn(item[column], item);
        return odd ? [at("roadmap", item, column, { found: odd.said, expected: termOf(item) })] : [];
      });
    });
  },
};

const termOf = (item: Row<"roadmap">) =>
  isDated(item) ? `${item.period ?? ""} (${saySpan(item.start, item.end)})` : (item.period ?? "");

const item = { row: "item" } as const;
const all = {
  kind: "all-year",
  period: "На протяжении всего периода",
  start: "2021-11-01",
  end: "2022-12-31",
} as const;

export const examples: readonly Example[] = [
  {
    when: "a course of December stands in an item of the whole period; another day lies outside the term",
    book: {
      roadmap: [
        { ...item, ...all, event: "Повышение квалификации. Курсы у оператора, декабрь 2021" },
        {
          ...item,
          kind: "months",
          period: "май 2022 г.",
          start: "2022-05-01",
          end: "2022-05-31",
          content: "Семинар 20.04.2022",
        },
      ],
    },
    finds: [
      { cell: "roadmap.event:6", found: "декабрь 2021", expected: "На протяжении всего периода" },
      { cell: "roadmap.content:7", found: "20.04.2022", expected: "май 2022 г. (01.05.2022–31.05.2022)" },
    ],
  },
  {
    when: "days of papers, a day within the term, a year alone, an event told a second time",
    book: {
      roadmap: [
        {
          ...item,
          ...all,
          content:
            "Изучить приказ от 25 декабря 2019 г. и распоряжение (от 09.07.2020), указ 21 июля 2020 г. № 474, план на 2022 год",
        },
        { ...item, ...all, content: "Работа по плану с 01.12.2021 по 20.05.2022" },
        {
          ...item,
          kind: "months",
          period: "май 2022 г.",
          start: "2022-05-01",
          end: "2022-05-31",
          content: "Семинар 20.05.2022",
        },
      ],
    },
    finds: [],
  },
];
