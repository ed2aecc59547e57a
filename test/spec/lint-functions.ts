/** Every function that a formula of ours may use, with the fewest and the most arguments we give it: no defaults. */
export const FUNCTIONS: Record<string, [fewest: number, most: number]> = {
  IF: [3, 3],
  IFERROR: [2, 2],
  AND: [2, 30],
  OR: [2, 30],
  NOT: [1, 1],
  SUM: [1, 30],
  COUNT: [1, 30],
  COUNTA: [1, 30],
  COUNTIF: [2, 2],
  COUNTIFS: [2, 30],
  SUMIFS: [3, 31],
  AVERAGEIFS: [3, 31],
  MIN: [1, 30],
  MAX: [1, 30],
  SMALL: [2, 2],
  LARGE: [2, 2],
  INDEX: [2, 3],
  MATCH: [3, 3],
  LEFT: [2, 2],
  MID: [3, 3],
  ROUND: [2, 2],
  ABS: [1, 1],
  DATE: [3, 3],
  EDATE: [2, 2],
  EOMONTH: [2, 2],
  YEAR: [1, 1],
  MONTH: [1, 1],
  DAY: [1, 1],
  LEN: [1, 1],
  ISNUMBER: [1, 1],
  N: [1, 1],
  ROW: [0, 1],
  ARRAYFORMULA: [1, 1],
  TEXTJOIN: [3, 30],
};

/** They give another answer each time; the first is allowed in one place only, and that is no place for a lint. */
export const VOLATILE = new Set("TODAY NOW RAND RANDBETWEEN RANDARRAY OFFSET INDIRECT".split(" "));

/** Which arguments of a function take a whole column without an array formula around. */
export const takesColumn: Record<string, (index: number) => boolean> = {
  SUM: () => true,
  COUNT: () => true,
  COUNTA: () => true,
  MIN: () => true,
  MAX: () => true,
  COUNTIF: (index) => index === 0,
  COUNTIFS: (index) => index % 2 === 0,
  SUMIFS: (index) => index === 0 || index % 2 === 1,
  AVERAGEIFS: (index) => index === 0 || index % 2 === 1,
  SMALL: (index) => index === 0,
  LARGE: (index) => index === 0,
  INDEX: (index) => index === 0,
  MATCH: (index) => index === 1,
};

/** Which arguments are criteria: texts with signs and wildcards. */
export const isCriterion = (name: string, index: number): boolean =>
  /^(?:COUNT|SUM|AVERAGE)IFS?$/.test(name) && !takesColumn[name]?.(index);

/** Inside ARRAYFORMULA they make one value of many. */
export const AGGREGATES = new Set("SUM COUNT COUNTA MIN MAX TEXTJOIN".split(" "));

/** Inside ARRAYFORMULA they work row by row, in Google and in LibreOffice. */
export const ROW_BY_ROW = new Set(
  "IF IFERROR NOT LEFT MID ROUND ABS YEAR MONTH DAY LEN ISNUMBER COUNTIF COUNTIFS".split(" "),
);
