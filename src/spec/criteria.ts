import { all, f, first } from "./formula";
import { choice, code, computed, number, text } from "./kinds";
import { sheet } from "./sheet";
import { table } from "./table";

const both = { group: "both" } as const;

/**
 * A share and a whole number of percent differ by at least 1/n of a percent where n things are counted: three digits
 * show which side of its threshold a share of up to a thousand lies.
 */
const SHARE = "0.0##";

/** «Критерии»: each row's value, threshold and prompt are formulas that the programme's model brings (S4-15, S3-23). */
export const criteria = table("criteria", {
  no: text("№", 44, { align: "center" }),
  criterion: text("Критерий", 216),
  value: computed(number("Значение", 84, { align: "right", format: SHARE })),
  mark: choice({ full: "в полной мере", partly: "частично", none: "не проявляется", figure: "—" })("Оценка", 90, {
    align: "center",
  }),
  threshold: computed(number("Порог", 70, { align: "right" })),
  verdict: computed(text("Вывод", 124)),
  missing: computed(text("Чего не хватает", 220)),
  clause: text("Пункт документа", 110),
  where: text("Где смотреть", 110),
  of_answered: computed(number("От ответивших", 100, { ...both, align: "right", format: SHARE })),
  of_all: computed(number("От всех участников", 100, { ...both, align: "right", format: SHARE })),
  counted: text("В выводе учтено", 120, both),
  id: code("id", 60, { hidden: true }),
});

const { row, word } = criteria;
const verdicts = all("criteria.verdict");

export const criteriaSheet = sheet(criteria, {
  tab: "Критерии",
  title: "Критерии эффективности программы",
  rowKey: "id",
  idPrefix: "К",
  spareRows: 0,
  frozen: 2,
  colour: "#4A3B00",
  line: f`"Достигнуто "&COUNTIFS(${verdicts};"√*")&" из "&(COUNTA(${all("criteria.criterion")})-1)&" · не достигнуто "&COUNTIFS(${verdicts};"×*")&" · не хватает данных для "&(COUNTIFS(${verdicts};"…*")+COUNTIFS(${verdicts};"порог*"))`,
  figures: {
    value: "own",
    threshold: "own",
    verdict: first(
      [
        [f`${row.mark}=${word.mark.full}`, f`"√ достигнут"`],
        [f`${row.mark}=${word.mark.partly}`, f`"… частично"`],
        [f`${row.mark}=${word.mark.none}`, f`"× не достигнут"`],
        [f`AND(${row.mark}="";NOT(ISNUMBER(${row.value})))`, f`"… оцените"`],
        [f`NOT(ISNUMBER(${row.value}))`, f`"… нет данных"`],
        [f`NOT(ISNUMBER(${row.threshold}))`, f`"порог не задан"`],
        [f`${row.value}>=${row.threshold}`, f`"√ достигнут"`],
      ],
      f`"× не достигнут"`,
    ),
    missing: "own",
    of_answered: "own",
    of_all: "own",
  },
  bare: { column: "mark", word: "figure", in: ["mark"] },
  marks: [
    { key: "figure", on: ["mark"], when: f`${row.mark}=${word.mark.figure}`, look: "mute" },
    { key: "met", on: ["verdict"], when: f`LEFT(${row.verdict};1)="√"`, look: "done" },
    { key: "unmet", on: ["verdict"], when: f`LEFT(${row.verdict};1)="×"`, look: "failed" },
    {
      key: "unknown",
      on: ["verdict"],
      when: f`OR(LEFT(${row.verdict};1)="…";LEFT(${row.verdict};5)="порог")`,
      look: "missing",
    },
  ],
  groups: { both: "Два счёта" },
  print: { turn: "portrait" },
});
