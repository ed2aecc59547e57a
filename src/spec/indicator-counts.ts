import { all, type Formula, f, word } from "./formula";

const before = all("indicators.before");
const after = all("indicators.after");
const unit = all("indicators.unit");
const better = all("indicators.better");

const both = f`ISNUMBER(${before})*ISNUMBER(${after})`;
const scaled = f`(1-(${unit}=${word("indicators.unit.level")})*(${all("indicators.scale")}=""))`;
const known = f`${both}*(${unit}<>"")*(${better}<>"")*${scaled}`;
const up = f`(${better}=${word("indicators.better.more")})*(${after}>${before})+(${better}=${word("indicators.better.less")})*(${after}<${before})`;
const down = f`(${better}=${word("indicators.better.more")})*(${after}<${before})+(${better}=${word("indicators.better.less")})*(${after}>${before})`;
const sum = (when: Formula) => f`ARRAYFORMULA(SUM(IF(${known}=1;IF(${when}>0;1;0);0)))`;

/** Figures of the indicator matrix, from typed columns only. An unclear indicator or an empty cell is never counted. */
export const indicatorCounts = {
  total: f`(COUNTA(${all("indicators.indicator")})-1)`,
  before: f`COUNT(${before})`,
  after: f`COUNT(${after})`,
  better: sum(up),
  worse: sum(down),
  same: f`ARRAYFORMULA(SUM(IF(${known}=1;IF(${after}=${before};1;0);0)))`,
  comparable: f`ARRAYFORMULA(SUM(IF(${known}=1;1;0)))`,
};
