/** A sheet as people leave it: gaps, texts among numbers, dates, shares, words in other letters. */
export const events: Record<string, string> = {
  A1: "№",
  B1: "Мероприятие",
  C1: "Статус",
  D1: "Окончание",
  E1: "на входе",
  F1: "на выходе",
  G1: "Лучше",
  H1: "Наставник",
  I1: "Итог",
  ...rows(2, [
    ["1", "Приказ о программе", "выполнено", "46266", "34", "41.5", "больше", "Н-001"],
    ["2", "Анкетирование", "Выполнено", "46290", "60", "48", "меньше", "Н-002"],
    ["3", "Встреча-знакомство", "в работе", "46348", "12", "", "больше", "Н-001"],
    ["4", "", "", "", "", "", "", ""],
    ["5", "Пробная встреча", "не начато", "46355", "нет данных", "7", "больше", "Н-003"],
    ["6", "Итоги*", "отменено", "не позднее мая", "0", "0", "больше", "Н-001"],
    ["7", "Круглый стол", "выполнено", "46351", "84.96", "85", "больше", "н-002"],
  ]),
};

function rows(first: number, values: string[][]): Record<string, string> {
  const cells = values.flatMap((row, index) =>
    row.map((text, column) => [`${String.fromCharCode(65 + column)}${first + index}`, text]),
  );
  return Object.fromEntries(cells.filter(([, text]) => text !== ""));
}

const T = "'План событий'!";

/** Every function a formula of ours may use, over whole columns from the head row, as our formulas do. */
export const formulas: Record<string, string[]> = {
  IF: [`IF(${T}A2=1,"да","нет")`, `IF(${T}D5="","","есть")`, `IF(${T}E5=0,"ноль",1)`, `IF(FALSE,1)`],
  IFERROR: [`IFERROR(1/0,"—")`, `IFERROR(MATCH("нет такого",${T}B1:B,0),0)`, `IFERROR(1/0)`],
  AND: [`AND(${T}A2=1,${T}C2="выполнено")`, `AND(1=1,2=3)`],
  OR: [`OR(${T}C2="отменено",${T}C7="отменено")`, `OR(FALSE,1=2)`],
  NOT: [`NOT(${T}A2=1)`, `IF(NOT(ISNUMBER(${T}D7)),"не дата","дата")`],
  SUM: [`SUM(${T}E1:E)`, `SUM(${T}E2,${T}E3,1)`, `SUM(${T}B1:B)`, `SUM(${T}$E$2:$F)`],
  COUNT: [`COUNT(${T}D1:D)`, `COUNT(${T}B1:B)`, `COUNT(${T}E2:F)`],
  COUNTA: [`COUNTA(${T}B1:B)-1`, `COUNTA(${T}F1:F)-1`, `COUNTA(${T}I1:I)-1`],
  COUNTIF: [
    `COUNTIF(${T}C1:C,"выполнено")`,
    `COUNTIF(${T}D1:D,"<"&46350)`,
    `COUNTIF(${T}D1:D,"<="&DATE(2026,11,29))`,
    `COUNTIF(${T}E1:E,0)`,
    `COUNTIF(${T}E1:E,">0")`,
    `COUNTIF(${T}B1:B,"*встреча*")`,
    `COUNTIF(${T}H1:H,${T}H3)`,
    `COUNTIF(${T}C1:C,"")`,
  ],
  COUNTIFS: [
    `COUNTIFS(${T}C1:C,"выполнено",${T}D1:D,">="&DATE(2026,9,1))`,
    `COUNTIFS(${T}C1:C,"выполнено",${T}H1:H,"Н-001")`,
    `COUNTIFS(${T}D1:D,">"&0,${T}D1:D,"<"&46352,${T}C1:C,"<>выполнено")`,
    `COUNTIFS(${T}G1:G,"больше",${T}E1:E,0)`,
  ],
  SUMIFS: [
    `SUMIFS(${T}E1:E,${T}G1:G,"больше")`,
    `SUMIFS(${T}F1:F,${T}H1:H,"Н-001",${T}C1:C,"выполнено")`,
    `SUMIFS(${T}E1:E,${T}D1:D,"<"&DATE(2026,10,1))`,
    `SUMIFS(${T}E1:E,${T}G1:G,"нет такого")`,
  ],
  AVERAGEIFS: [
    `AVERAGEIFS(${T}E1:E,${T}G1:G,"больше")`,
    `IFERROR(AVERAGEIFS(${T}E1:E,${T}G1:G,"нет такого"),"")`,
    `AVERAGEIFS(${T}E1:E,${T}G1:G,"нет такого")`,
  ],
  MIN: [`MIN(${T}D1:D)`, `MIN(${T}E1:F)`, `MIN(${T}B1:B)`],
  MAX: [`MAX(${T}D1:D)`, `MAX(${T}E1:F)`, `MAX(0,-1)`],
  SMALL: [`SMALL(${T}D1:D,1)`, `SMALL(${T}D1:D,3)`, `IFERROR(SMALL(${T}D1:D,50),"")`],
  LARGE: [`LARGE(${T}E1:E,1)`, `LARGE(${T}E1:E,2)`, `IFERROR(LARGE(${T}B1:B,1),"")`],
  INDEX: [`INDEX(${T}B1:B,3)`, `INDEX(${T}B1:B,MATCH(SMALL(${T}D1:D,2),${T}D1:D,0))`, `INDEX(${T}A1:H,2,3)`],
  MATCH: [
    `MATCH("Н-003",${T}H1:H,0)`,
    `MATCH("анкетирование",${T}B1:B,0)`,
    `MATCH(5,${T}A1:A,0)`,
    `MATCH("нет",${T}B1:B,0)`,
  ],
  LEFT: [`LEFT(${T}B2,6)`, `LEFT(${T}B2)`, `LEFT("",3)`, `IF(LEFT(${T}H3,2)="Н-","наставник","")`],
  ROUND: [`ROUND(2.345,2)`, `ROUND(-2.5,0)`, `ROUND(${T}E8,1)`, `ROUND(1.005,2)`, `ROUND(84.96,0)`, `ROUND(2.5)`],
  ABS: [`ABS(${T}E2-${T}F2)`, `ABS(-0.5)`],
  DATE: [`DATE(2026,9,1)`, `DATE(2026,13,1)`, `DATE(2026,3,0)`, `DATE(2024,2,30)`],
  EDATE: [`EDATE(DATE(2026,1,31),1)`, `EDATE(DATE(2024,1,31),1)`, `EDATE(${T}D2,-3)`, `EDATE(${T}D2,12)`],
  EOMONTH: [`EOMONTH(DATE(2026,2,10),0)`, `EOMONTH(${T}D2,-1)`, `EOMONTH(DATE(2027,12,1),2)`],
  YEAR: [`YEAR(${T}D2)`, `YEAR(DATE(2026,1,0))`],
  MONTH: [`MONTH(${T}D2)`, `MONTH(${T}D7)`],
  DAY: [`DAY(${T}D2)`, `DAY(EOMONTH(DATE(2028,2,1),0))`],
  LEN: [`LEN(${T}B2)`, `LEN(${T}B5)`, `LEN("Ёж — это")`],
  ISNUMBER: [`ISNUMBER(${T}D2)`, `ISNUMBER(${T}D7)`, `ISNUMBER(${T}D5)`, `ISNUMBER(1/0)`],
  N: [`N(${T}A2)`, `N("mb:x")`, `N(${T}B2)`, `N(TRUE)`, `1+N("mb:overdue")`],
  ROW: [`ROW()`, `ROW(${T}A5)`, `${T}D2+ROW()/1000000`],
  TODAY: [`TODAY()`, `IF(${T}D2<TODAY(),"просрочено: "&(TODAY()-${T}D2)&" дн.","")`],
  ARRAYFORMULA: [
    `ARRAYFORMULA(TEXTJOIN(", ",TRUE,IF(${T}H1:H=${T}H2,${T}B1:B,"")))`,
    `ARRAYFORMULA(TEXTJOIN(", ",TRUE,IF(${T}H1:H="нет такого",${T}B1:B,"")))`,
    `ARRAYFORMULA(SUM(IF(ISNUMBER(${T}E2:E)*ISNUMBER(${T}F2:F)*(${T}G2:G="больше"),IF(${T}F2:F>${T}E2:E,1,0),0)))`,
    `ARRAYFORMULA(SUM(IF(ISNUMBER(${T}E1:E)*ISNUMBER(${T}F1:F)*(${T}G1:G="меньше"),IF(${T}F1:F<${T}E1:E,1,0),0)))`,
    `IFERROR(ARRAYFORMULA(SUM(IF(${T}G2:G="больше",1,0)))/0,"—")`,
  ],
  знаки: [
    `85%`,
    `85/100`,
    `(-2)^2`,
    `${T}F2-${T}E2`,
    `${T}A2&" из "&COUNTA(${T}B1:B)`,
    `ROUND(100*3/7,0)&" %"`,
    `"Н-001"="н-001"`,
    `${T}D5=""`,
    `${T}D5=0`,
    `${T}D3-${T}D2`,
    `"Всего "&${T}E8`,
    `"Всего "&ROUND(${T}E8,1)`,
    `1/0`,
    `IF(${T}E8>=85,"√ достигнут","× не достигнут")`,
    `${T}B6>${T}B2`,
    `"а"<"Б"`,
  ],
};
