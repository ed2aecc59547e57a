import { f, first } from "./formula";
import { indicatorCounts } from "./indicator-counts";
import { choice, code, computed, number, text } from "./kinds";
import { sheet } from "./sheet";
import { table } from "./table";

const parts = { group: "parts" } as const;
const more = { group: "more" } as const;

/** «Индикаторы»: the matrix «на входе / на выходе» (S2-36). A percentage is the number of percent: 34, not 0,34. */
export const indicators = table("indicators", {
  no: text("№", 44, { align: "center" }),
  indicator: text("Индикаторы оценки", 216, { required: true }),
  unit: choice({ percent: "%", people: "чел.", pieces: "ед.", level: "балл", yes: "да-нет" })("Ед. изм.", 68, {
    align: "center",
  }),
  better: choice({ more: "больше", less: "меньше" })("Лучше", 84, { align: "center" }),
  before: number("на входе", 80, { align: "right" }),
  after: number("на выходе", 80, { align: "right" }),
  delta: computed(number("Изменение", 88, { align: "right", format: "+0.0;-0.0;0" })),
  delta_unit: computed(text("ед.", 46)),
  dynamics: computed(text("Динамика", 120)),
  target: number("Цель", 64, { align: "right" }),
  reached: computed(text("Цель достигнута", 94)),
  before_part: number("На входе: часть", 90, parts),
  before_whole: number("На входе: всего", 90, parts),
  after_part: number("На выходе: часть", 90, parts),
  after_whole: number("На выходе: всего", 90, parts),
  before_calc: computed(number("На входе по расчёту, %", 90, { ...parts, format: "0.0" })),
  after_calc: computed(number("На выходе по расчёту, %", 90, { ...parts, format: "0.0" })),
  parts_note: computed(text("Сверка", 90, parts)),
  responsible: text("Ответственный", 116),
  middle: number("Промежуточный", 104, more),
  delta_rel: computed(text("Изменение, %", 90, { ...more, align: "right" })),
  scale: text("Шкала", 90, { ...more, help: "Для уровней: из скольких баллов и по какой методике" }),
  group: text("Группа", 90, more),
  source: text("Источник", 90, more),
  forecast: number("Прогноз", 90, more),
  id: code("id", 60, { hidden: true }),
});

const { row, word } = indicators;
const both = f`AND(ISNUMBER(${row.before});ISNUMBER(${row.after}))`;
const noScale = f`AND(${row.unit}=${word.unit.level};${row.scale}="")`;
const clear = f`AND(${row.unit}<>"";${row.better}<>"";NOT(${noScale}))`;
const known = f`AND(${both};${clear})`;
const counted = f`OR(${row.unit}=${word.unit.people};${row.unit}=${word.unit.pieces})`;
const improved = f`IF(${row.better}=${word.better.more};${row.after}>${row.before};${row.after}<${row.before})`;
const share = (part: typeof row.before_part, whole: typeof row.before_whole) =>
  f`IF(AND(ISNUMBER(${part});ISNUMBER(${whole}));IF(${whole}>0;100*${part}/${whole};"");"")`;
const differs = (typed: typeof row.before, calc: typeof row.before_calc) =>
  f`AND(ISNUMBER(${typed});ISNUMBER(${calc});ABS(N(${typed})-N(${calc}))*20>1)`;

export const indicatorsSheet = sheet(indicators, {
  tab: "Индикаторы",
  title: "Индикаторы оценки влияния программ на всех участников школы",
  rowKey: "id",
  idPrefix: "И",
  spareRows: 15,
  frozen: 2,
  colour: "#4A3B00",
  line: f`"На входе заполнено "&${indicatorCounts.before}&" из "&${indicatorCounts.total}&", на выходе "&${indicatorCounts.after}&" · лучше "&${indicatorCounts.better}&" · без изменений "&${indicatorCounts.same}&" · хуже "&${indicatorCounts.worse}`,
  figures: {
    delta: f`IF(${known};${row.after}-${row.before};"")`,
    delta_unit: f`IF(${known};IF(${row.unit}=${word.unit.percent};"п.п.";${row.unit});"")`,
    dynamics: first(
      [
        [f`${row.indicator}=""`, f`""`],
        [f`${row.unit}=""`, f`"… укажите единицу"`],
        [f`${row.better}=""`, f`"… укажите, что лучше"`],
        [noScale, f`"… нет шкалы"`],
        [f`NOT(${both})`, f`"… нет данных"`],
        [f`${row.after}=${row.before}`, f`"= без изменений"`],
        [improved, f`"√ лучше"`],
      ],
      f`"× хуже"`,
    ),
    reached: f`IF(AND(ISNUMBER(${row.target});ISNUMBER(${row.after});${clear});IF(IF(${row.better}=${word.better.more};${row.after}>=${row.target};${row.after}<=${row.target});"√ да";"× нет");"")`,
    before_calc: share(row.before_part, row.before_whole),
    after_calc: share(row.after_part, row.after_whole),
    parts_note: first(
      [
        [differs(row.before, row.before_calc), f`"× на входе по расчёту "&ROUND(${row.before_calc};1)`],
        [differs(row.after, row.after_calc), f`"× на выходе по расчёту "&ROUND(${row.after_calc};1)`],
        [f`OR(ISNUMBER(${row.before_calc});ISNUMBER(${row.after_calc}))`, f`"√ сходится"`],
      ],
      f`""`,
    ),
    delta_rel: f`IF(AND(${known};${counted});IF(${row.before}=0;"—";ROUND(100*(${row.after}-${row.before})/${row.before};1));"")`,
  },
  marks: [
    { key: "better", on: ["dynamics"], when: f`LEFT(${row.dynamics};1)="√"`, look: "done" },
    { key: "worse", on: ["dynamics"], when: f`LEFT(${row.dynamics};1)="×"`, look: "failed" },
    { key: "unknown", on: ["dynamics"], when: f`LEFT(${row.dynamics};1)="…"`, look: "missing" },
    { key: "reached", on: ["reached"], when: f`LEFT(${row.reached};1)="√"`, look: "done" },
    { key: "short", on: ["reached"], when: f`LEFT(${row.reached};1)="×"`, look: "failed" },
    { key: "parts", on: ["parts_note"], when: f`LEFT(${row.parts_note};1)="×"`, look: "failed" },
  ],
  bands: { before: "Оценка результатов программы" },
  groups: { parts: "Из чего считается доля", more: "Подробнее" },
  print: { turn: "landscape" },
});
