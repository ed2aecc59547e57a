import { describe, expect, it } from "vitest";
import { scripted, standing } from "./book";

type Case = [typed: string, shown: string, value: string | number | boolean | null];

const russian: Case[] = [
  ["12,5", "12,5", 12.5],
  ["0,85", "0,85", 0.85],
  ["1 234", "1 234", 1234],
  ["1 234,5", "1 234,50", 1234.5],
  ["-5", "-5", -5],
  ["+5", "5", 5],
  ["007", "7", 7],
  ["34%", "34%", 0.34],
  ["34,5%", "34,50%", 0.345],
  ["05.02.2026", "05.02.2026", 46058],
  ["5.2.26", "05.02.2026", 46058],
  ["5.2", "05.02.2026", 46058],
  ["2026-02-05", "05.02.2026", 46058],
  ["5/2/2026", "05.02.2026", 46058],
  ["1-2", "01.02.2026", 46054],
  ["31.02.2026", "31.02.2026", "31.02.2026"],
  ["12.50", "12.50", "12.50"],
  ["1,2,3", "1,2,3", "1,2,3"],
  ["да", "да", "да"],
  ["TRUE", "TRUE", true],
  ["истина", "TRUE", true],
  ["'05.02.2026", "05.02.2026", "05.02.2026"],
  ["'007", "007", "007"],
  ["'=1+1", "=1+1", "=1+1"],
  ["=1+1", "2", 2],
  ["- текст", "- текст", "- текст"],
  ["+7 (000) 345-67-89", "#ERROR!", "#ERROR!"],
  ["10:30", "10:30:00", 0.4375],
  ["05.02.2026 10:30", "05.02.2026 10:30:00", 46058.4375],
  ["5 «А»", "5 «А»", "5 «А»"],
  ["=", "=", "="],
  ["п. 3.5", "п. 3.5", "п. 3.5"],
  ["сентябрь 2026", "сентябрь 2026", "сентябрь 2026"],
  ["5 сентября 2026", "05.09.2026", 46270],
  ["5 Сентября 2026 г.", "05.09.2026", 46270],
  ["31 февраля 2026", "31 февраля 2026", "31 февраля 2026"],
  ["5 сентября", "5 сентября", "5 сентября"],
  ["до 01.12.2026", "до 01.12.2026", "до 01.12.2026"],
];

const american: Case[] = [
  ["12.5", "12.5", 12.5],
  ["1,234.5", "1,234.50", 1234.5],
  ["12,5", "12,5", "12,5"],
  ["34%", "34%", 0.34],
  ["2/5/2026", "2/5/2026", 46058],
  ["1-2", "1/2/2026", 46024],
  ["05.02.2026", "05.02.2026", "05.02.2026"],
  ["2026-02-05", "2/5/2026", 46058],
];

describe("Typing into a cell without a format, ru_RU", () => {
  const book = standing();
  it.each(russian)("%s shows %s and holds %j", (typed, shown, value) => {
    book.person.addTab(`т${typed}`.replace(/[^а-яa-z0-9]/gi, "_") + Math.random());
    const tab = book.person.tabs().at(-1) as string;
    book.person.type(tab, "A1", typed);
    expect([book.person.shown(tab)[0]?.[0], book.person.value(tab, "A1")]).toEqual([shown, value]);
    book.person.deleteTab(tab);
  });
});

describe("Typing into a cell without a format, en_US", () => {
  it.each(american)("%s shows %s and holds %j", (typed, shown, value) => {
    const book = standing({ locale: "en_US" });
    book.person.type("Лист1", "A1", typed);
    expect([book.person.shown("Лист1")[0]?.[0], book.person.value("Лист1", "A1")]).toEqual([shown, value]);
  });
});

describe("Typing into a cell of plain text", () => {
  const book = scripted(
    "function prepare(f){ SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('A1:Z50').setNumberFormat(f); }",
  );
  book.run("prepare", ["@"]);
  const texts = [
    "=1+1",
    "1-2",
    "05.02.2026",
    "+7 000 345-67-89",
    "007",
    "12,5",
    "34%",
    "TRUE",
    "=СУММ(A1)",
    "-5",
    "#Н/Д",
    "@ivan",
  ];
  it.each(texts)("%s stays as it is, also after saving and loading", (text) => {
    book.person.type("Лист1", "B2", text);
    expect([book.person.shown("Лист1")[1]?.[1], book.person.value("Лист1", "B2")]).toEqual([text, text]);
    expect(book.person.formula("Лист1", "B2")).toBe("");
    const loaded = standing({ data: JSON.parse(JSON.stringify(book.saved())) });
    expect(loaded.person.value("Лист1", "B2")).toBe(text);
  });
  it("an ordinary text after a formula-like one is plain text too", () => {
    book.person.type("Лист1", "C3", "=1+1");
    book.person.type("Лист1", "C3", "007");
    expect(book.person.value("Лист1", "C3")).toBe("007");
  });
  it("an apostrophe is taken off", () => {
    book.person.type("Лист1", "C4", "'007");
    expect(book.person.value("Лист1", "C4")).toBe("007");
  });
});

describe("Typing into a formatted cell", () => {
  const book = scripted(
    "function format(a,f){ SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange(a).setNumberFormat(f); }",
  );
  it("a date keeps the date format that is there", () => {
    book.run("format", ["A1", "dd.MM.yy"]);
    book.person.type("Лист1", "A1", "05.02.2026");
    expect(book.person.shown("Лист1")[0]?.[0]).toBe("05.02.26");
  });
  it("a number in a per cent cell is per cent", () => {
    book.run("format", ["A2", "0%"]);
    book.person.type("Лист1", "A2", "34");
    expect([book.person.shown("Лист1")[1]?.[0], book.person.value("Лист1", "A2")]).toEqual(["34%", 0.34]);
  });
});
