import { describe, expect, it } from "vitest";
import { calculated, fill, standing } from "./book";

const roadmap = [
  ["№", "Мероприятие", "Статус", "Начало", "Конец", "Доля"],
  ["1", "Встреча", "выполнено", "01.09.2026", "15.09.2026", "85%"],
  ["2", "Семинар", "в работе", "10.10.2026", "30.11.2026", "12,5"],
  ["3", "Открытый урок", "выполнено", "05.11.2026", "20.11.2026", ""],
  ["4", "", "не начато", "", "01.12.2026", "0,5"],
];

function withRoadmap(locale: "ru_RU" | "en_US" = "ru_RU") {
  const book = standing({ locale: "ru_RU" });
  book.person.addTab("Дорожная карта");
  fill(book, "Дорожная карта", "A5", roadmap);
  return locale === "ru_RU" ? book : standing({ locale, data: book.saved() });
}

const D = "'Дорожная карта'!";

const expected: [formula: string, value: string | number | boolean | null][] = [
  [`=COUNTA(${D}B5:B)-1`, 3],
  [`=COUNT(${D}A6:A)`, 4],
  [`=SUM(${D}$A$5:$A)`, 10],
  [`=COUNTIF(${D}$C$5:$C;"выполнено")`, 2],
  [`=COUNTIF(${D}$C$5:$C;"Выполнено")`, 2],
  [`=COUNTIF(${D}$C$5:$C;"в*")`, 3],
  [`=COUNTIF(${D}C6:C9;"<>выполнено")`, 2],
  [`=COUNTIF(${D}B6:B9;"")`, 1],
  [`=COUNTIF(${D}B6:B9;"<>")`, 3],
  [`=COUNTIFS(${D}$E$5:$E;"<"&TODAY())`, 2],
  [`=COUNTIFS(${D}$E$5:$E;"<"&TODAY();${D}$C$5:$C;"<>выполнено")`, 0],
  [`=COUNTIFS(${D}$E$5:$E;">="&DATE(2026;11;30);${D}$C$5:$C;"в работе")`, 1],
  [`=COUNTIFS(${D}$D$5:$D;"")-COUNTIFS(${D}$A$5:$A;"";${D}$D$5:$D;"")`, 1],
  [`=SUMIFS(${D}$A$5:$A;${D}$C$5:$C;"выполнено")`, 4],
  [`=SUMIFS(${D}$A$5:$A;${D}$A$5:$A;">"&1;${D}$A$5:$A;"<"&4)`, 5],
  [`=AVERAGEIFS(${D}$A$5:$A;${D}$C$5:$C;"выполнено")`, 2],
  [`=AVERAGEIFS(${D}$A$5:$A;${D}$C$5:$C;"отменено")`, "#DIV/0!"],
  [`=IFERROR(AVERAGEIFS(${D}$A$5:$A;${D}$C$5:$C;"отменено");"")`, ""],
  [`=MIN(${D}$A$5:$A)`, 1],
  [`=MAX(${D}$A$5:$A)`, 4],
  [`=SMALL(${D}$A$5:$A;2)`, 2],
  [`=LARGE(${D}$A$5:$A;1)`, 4],
  [`=SMALL(${D}$A$5:$A;9)`, "#NUM!"],
  [`=INDEX(${D}$B$5:$B;MATCH("семинар";${D}$B$5:$B;0))`, "Семинар"],
  [`=IFERROR(INDEX(${D}$B$5:$B;MATCH("нет такого";${D}$B$5:$B;0));"—")`, "—"],
  [`=MATCH("нет такого";${D}$B$5:$B;0)`, "#N/A"],
  [`=INDEX(${D}$B$5:$B;5)`, null],
  [`=INDEX(${D}$B$5:$B;2)&"!"`, "Встреча!"],
  [`=${D}B9`, null],
  [`=${D}B9&""`, ""],
  [`=${D}B9=""`, true],
  [`=${D}B9=0`, true],
  [`=${D}B9+1`, 1],
  [`=IF(${D}B9="";"пусто";"есть")`, "пусто"],
  [`=IF(${D}D9<${D}E9;1;0)`, 1],
  [`=IF(1>2;5)`, false],
  [`=IF(TRUE;;5)`, null],
  [`=IF(FALSE;5;)`, null],
  [`=IF(TRUE;${D}B9;5)`, null],
  [`=IFERROR(1/0)`, null],
  [`=IFERROR(1/0;"нет")`, "нет"],
  [`=AND(TRUE;1=1;${D}A6>0)`, true],
  [`=OR(FALSE;${D}A6>5)`, false],
  [`=NOT(${D}A6>5)`, true],
  ['=LEFT("П-011";1)', "П"],
  ['=LEN("Ёлка")', 4],
  [`=LEN(${D}B9)`, 0],
  ["=ROUND(2,345;2)", 2.35],
  ["=ROUND(1,005;2)", 1.01],
  ["=ROUND(-2,5;0)", -3],
  ["=ROUND(7/3;1)", 2.3],
  ["=ABS(-3)", 3],
  ["=-2^2", 4],
  ["=2^3", 8],
  ["=5-2^2", 1],
  ["=50%", 0.5],
  ["=85/100", 0.85],
  ["=DATE(2026;2;5)", 46058],
  ["=DATE(2026;2;5)-DATE(2026;2;3)", 2],
  ["=EDATE(DATE(2026;1;31);1)", 46081],
  ["=EOMONTH(DATE(2026;2;5);0)", 46081],
  ["=YEAR(DATE(2026;2;5))", 2026],
  ["=MONTH(DATE(2026;2;5))", 2],
  ["=DAY(DATE(2026;2;5))", 5],
  ["=TODAY()", 46348],
  [`=ISNUMBER(${D}D6)`, true],
  [`=ISNUMBER(${D}B6)`, false],
  [`=ISNUMBER(${D}D9)`, false],
  ['=N("mb:overdue")', 0],
  ["=N(5)", 5],
  ["=N(TRUE)", 1],
  ["=ROW()", 1000],
  [`=ROW(${D}A7)`, 7],
  ['=0,85&""', "0,85"],
  ['=(0,1+0,2)&""', "0,3"],
  ['=1234567,5&""', "1234567,5"],
  ['=TRUE&""', "TRUE"],
  [`=COUNTIF(${D}F6:F9;">="&85/100)`, 2],
  [`=COUNTIF(${D}F6:F9;">=85%")`, 2],
  ['="а""б"', 'а"б'],
  ['=LEN("""")', 1],
  ['="a\\"&"b"', "a\\b"],
  ["=SUM(1,5;2)", 3.5],
  ["=SUM({1\\2;3\\4})", 10],
  ["=IF(1>0,1,2)", "#ERROR!"],
  ["=0.5*2", "#ERROR!"],
  ["=SUMM(1;2)", "#NAME?"],
  ["=нет_такого+1", "#NAME?"],
  ["=IF(1)", "#N/A"],
  ['=1+"а"', "#VALUE!"],
  ["=1/0", "#DIV/0!"],
  ["='Нет такого'!A1", "#REF!"],
  ["=(1+2", "#ERROR!"],
  [`=ARRAYFORMULA(SUM(IF((${D}$C$5:$C="выполнено")*ISNUMBER(${D}$A$5:$A);1;0)))`, 2],
  [`=ARRAYFORMULA(SUM(IF(ISNUMBER(${D}$E$5:$E)*(${D}$E$5:$E<TODAY());1;0)))`, 2],
  [`=ARRAYFORMULA(SUM(IF(ISNUMBER(${D}$E$5:$E)*ISNUMBER(${D}$D$5:$D);${D}$E$5:$E-${D}$D$5:$D;0)))`, 80],
  [`=ARRAYFORMULA(TEXTJOIN(", ";TRUE;IF(${D}$C$5:$C="выполнено";${D}$B$5:$B;"")))`, "Встреча, Открытый урок"],
  [`=ARRAYFORMULA(TEXTJOIN("; ";TRUE;IF(${D}$A$6:$A>2;"№ "&${D}$A$6:$A;"")))`, "№ 3; № 4"],
  [`=ARRAYFORMULA(SUM(IF(${D}$D$5:$D>${D}$E$5:$E;1;0)))`, 1],
  [`=TEXTJOIN(", ";TRUE;${D}F6:F9)`, "0,85, 12,5, 0,5"],
];

describe("Формулы, которыми пользуется книга (ru_RU)", () => {
  const book = withRoadmap();
  it.each(expected)("%s gives %j", (formula, value) => {
    const got = calculated(book, formula);
    if (typeof value === "number" && typeof got === "number") expect(got).toBeCloseTo(value, 10);
    else expect(got).toBe(value);
  });
});

describe("the same formulas in a book of locale en_US", () => {
  const book = withRoadmap("en_US");
  const portable = expected.filter(([formula]) => !/\d,\d|\{|1>0,|0\.5\*2/.test(formula));
  it.each(portable.filter(([, value]) => !/^\d+,\d/.test(String(value)) && value !== "0,85, 12,5, 0,5"))(
    "%s gives %j with `;` too",
    (formula, value) => {
      const got = calculated(book, formula);
      if (typeof value === "number" && typeof got === "number") expect(got).toBeCloseTo(value, 10);
      else expect(got).toBe(value);
    },
  );
  it("takes commas between arguments and shows them", () => {
    expect(calculated(book, "=IF(1>0,1,2)")).toBe(1);
    expect(calculated(book, "=IF(1>0;1;2)")).toBe(1);
    expect(book.person.formula("Лист1", "Z1000")).toBe("=IF(1>0,1,2)");
    expect(calculated(book, '=0.85&""')).toBe("0.85");
  });
});

describe("The text of a formula", () => {
  const book = standing();
  it.each([
    ['=IF(A1="";"";"а;б, в")', '=IF(A1="";"";"а;б, в")'],
    ['="а""б"&LEN("""")', '="а""б"&LEN("""")'],
    ["=1,5*A1", "=1,5*A1"],
    ["=IF(1>0,1,2)", "=IF(1>0,1,2)"],
    ["=SUM({1\\2;3\\4})", "=SUM({1\\2;3\\4})"],
    ["='Лист1'!A1", "='Лист1'!A1"],
    ['=COUNTIF(A2:A;"x")', '=COUNTIF(A2:A;"x")'],
    ["=CHAR(34)", "=CHAR(34)"],
    ["=LEN(CHAR(34))", "=LEN(CHAR(34))"],
  ])("typed %s reads back %s", (typed, read) => {
    calculated(book, typed);
    expect(book.person.formula("Лист1", "Z1000")).toBe(read);
  });
});
