import { all, f, first } from "./formula";
import { choice, code, computed, number, text } from "./kinds";
import { sheet } from "./sheet";
import { table } from "./table";

const both = { group: "both" } as const;

/** «Критерии»: each row's value, threshold and prompt are formulas that the programme's model brings (S4-15, S3-23). */
export const criteria = table("criteria", {
  no: text("№", 44, { align: "center" }),
  criterion: text("Критерий", 216),
  value: computed(number("Значение", 84, { align: "right", format: "0.0#####" })),
  mark: choice({ full: "в полной мере", partly: "частично", none: "не проявляется" })("Оценка", 90),
  threshold: computed(number("Порог", 70, { align: "right" })),
  verdict: computed(text("Вывод", 124)),
  missing: computed(text("Чего не хватает", 220)),
  clause: text("Пункт документа", 110),
  where: text("Где смотреть", 110),
  of_answered: computed(number("От ответивших", 100, { ...both, align: "right", format: "0.0#####" })),
  of_all: computed(number("От всех участников", 100, { ...both, align: "right", format: "0.0#####" })),
  counted: text("В выводе учтено", 120, both),
  id: code("id", 60, { hidden: true }),
});

const { row } = criteria;
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
  marks: [
    { key: "met", on: ["verdict"], when: f`LEFT(${row.verdict};1)="√"`, look: "done" },
    { key: "unmet", on: ["verdict"], when: f`LEFT(${row.verdict};1)="×"`, look: "failed" },
    {
      key: "unknown",
      on: ["verdict"],
      when: f`OR(LEFT(${row.verdict};1)="…";LEFT(${row.verdict};5)="порог")`,
      look: "missing",
    },
  ],
  bands: { of_answered: "Два счёта" },
  print: { turn: "portrait" },
});
