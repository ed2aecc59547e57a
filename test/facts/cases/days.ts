import type { Case } from "../case";

/** Texts through setValues that look like days. */
export const days: Case[] = [
  {
    id: "typed.time",
    says: "«12:30» is a time",
    source: "no source",
    ask: "return put('A1', '12:30').slice(1);",
    expected: {
      value: ["12:30:00", ""],
    },
    unknown: true,
  },
  {
    id: "typed.date",
    says: "«05.02.2026» is a date in a Russian sheet",
    source: "§4.2",
    ask: "return put('A1', '05.02.2026');",
    expected: {
      value: ["date 2026-02-05 00:00:00", "05.02.2026", ""],
    },
  },
  {
    id: "typed.words",
    says: "«5 февраля 2026» in a Russian sheet",
    source: "no source",
    ask: "return put('A1', '5 февраля 2026')[0];",
    expected: {
      value: "date 2026-02-05 00:00:00",
    },
    unknown: true,
  },
  {
    id: "typed.iso",
    says: "«2026-02-05» in a Russian sheet",
    source: "no source",
    ask: "return put('A1', '2026-02-05')[0];",
    expected: {
      value: "date 2026-02-05 00:00:00",
    },
    unknown: true,
  },
  {
    id: "typed.no-day",
    says: "«31.02.2026», no day",
    source: "no source",
    ask: "return put('A1', '31.02.2026');",
    expected: {
      value: ["31.02.2026", "31.02.2026", ""],
    },
    unknown: true,
  },
  {
    id: "typed.26",
    says: "A year of two digits, 26",
    source: "no source",
    ask: "return put('A1', '05.02.26')[0];",
    expected: {
      value: "date 2026-02-05 00:00:00",
    },
    unknown: true,
  },
  {
    id: "typed.35",
    says: "A year of two digits, 35",
    source: "no source",
    ask: "return put('A1', '05.02.35')[0];",
    expected: {
      value: "date 1935-02-05 00:00:00",
    },
    unknown: true,
  },
  {
    id: "typed.5.9",
    says: "«5.9» through setValues in a Russian sheet",
    source: "open point §14.7",
    ask: "return thisYear(put('A1', '5.9'));",
    expected: {
      value: ["date this year-09-05 00:00:00", "05.09.this year", ""],
    },
    unknown: true,
  },
  {
    id: "typed.1/2",
    says: "«1/2» through setValues in a Russian sheet",
    source: "§4.4",
    ask: "return thisYear(put('A1', '1/2'));",
    expected: {
      value: ["date this year-02-01 00:00:00", "01.02.this year", ""],
    },
    unknown: true,
  },
  {
    id: "typed.5-1",
    says: "«5-1», a class, through setValues in a Russian sheet",
    source: "§4.4",
    ask: "return thisYear(put('A1', '5-1'));",
    expected: {
      value: ["date this year-01-05 00:00:00", "05.01.this year", ""],
    },
    unknown: true,
  },
  {
    id: "typed.10.03",
    says: "«10.03» through setValues in a Russian sheet",
    source: "§4.4",
    ask: "return thisYear(put('A1', '10.03'));",
    expected: {
      value: ["date this year-03-10 00:00:00", "10.03.this year", ""],
    },
    unknown: true,
  },
  {
    id: "typed.32.1",
    says: "«32.1», no day, through setValues in a Russian sheet",
    source: "no source",
    ask: "return thisYear(put('A1', '32.1'));",
    expected: {
      value: ["32.1", "32.1", ""],
    },
    unknown: true,
  },
  {
    id: "typed.en-5.9",
    says: "«5.9» through setValues in an English sheet",
    source: "§4.4",
    locale: "en_US",
    ask: "return thisYear(put('A1', '5.9'));",
    expected: {
      value: [5.9, "5.9", ""],
    },
  },
  {
    id: "typed.en-5-1",
    says: "«5-1» through setValues in an English sheet",
    source: "§4.4",
    locale: "en_US",
    ask: "return thisYear(put('A1', '5-1'));",
    expected: {
      value: ["date this year-05-01 00:00:00", "5/1/this year", ""],
    },
    unknown: true,
  },
  {
    id: "typed.en-date",
    says: "«05.02.2026» through setValues in an English sheet",
    source: "no source",
    locale: "en_US",
    ask: "return put('A1', '05.02.2026');",
    expected: {
      value: ["05.02.2026", "05.02.2026", ""],
    },
    unknown: true,
  },
];
