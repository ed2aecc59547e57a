import { whoIs } from "./consents";
import { above, all, type Formula, f, first, word as wordOf } from "./formula";
import { choice, code, computed, date, number, offered, text } from "./kinds";
import { sheet } from "./sheet";
import { table } from "./table";

const machine = { hidden: true } as const;
const marks = { group: "marks" } as const;

/** What a mark of a criterion may be; the levels suit criteria about events and publications (S4-09). */
export const criterionMarks = {
  yes: "да",
  municipal: "да: муниципальный уровень",
  regional: "да: региональный уровень",
  federal: "да: федеральный уровень",
  partly: "частично",
  no: "нет",
} as const;

/** What is decided about a candidate. */
export const selectionDecisions = { chosen: "выбран", reserve: "резерв", declined: "не выбран" } as const;

/** A prepared column of which nobody has made a criterion yet begins so. */
export const OWN_CRITERION = "Свой критерий";
/** A head that begins so is a mandatory criterion; one that then says «Наставляемый:» is for mentees only. */
export const MANDATORY = "*";
export const FOR_MENTEES = "Наставляемый";

const numbers = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20] as const;
type CriterionKey = `k${(typeof numbers)[number]}`;
/** Keys of the prepared columns. */
export const criterionKeys = numbers.map((n): CriterionKey => `k${n}`);
const mark = (n: number) =>
  choice(criterionMarks)(`${OWN_CRITERION} ${n}`, 104, {
    ...marks,
    named: true,
    align: "center",
    help: `Впишите критерий в шапку. «${MANDATORY}» в её начале – обязательный, «${FOR_MENTEES}:» – только для наставляемых`,
  });
const markColumns = Object.fromEntries(numbers.map((n) => [`k${n}`, mark(n)])) as Record<
  CriterionKey,
  ReturnType<typeof mark>
>;

/**
 * «Отбор»: a row a candidate, a column a criterion. The criteria are the heads of the prepared columns: a model brings
 * those of its document, a school types its own (S1-22, S4-08).
 */
export const selection = table("selection", {
  no: text("№", 44, { align: "center" }),
  code: code("Код кандидата", 84, { required: true, align: "center" }),
  who: computed(text("Кто это", 130)),
  subject: text("Для какой программы или предмета", 150),
  scored: computed(number("Набрано", 66, { align: "center" })),
  out_of: computed(number("Из скольких", 70, { align: "center" })),
  mandatory: computed(text("Обязательные критерии", 130)),
  survey: offered("Анкета или собеседование", 120, { offers: ["анкета", "собеседование", "анкета и собеседование"] }),
  decision: choice(selectionDecisions)("Решение", 90),
  dated: date("Дата решения", 84),
  reason: text("Основание", 170, { help: "Почему выбран; обязательно, если обязательный критерий не выполнен" }),
  signal: computed(text("Чего не хватает", 150)),
  ...markColumns,
  y1: number("Результат: 3 года назад", 84, marks),
  y2: number("Результат: 2 года назад", 84, marks),
  y3: number("Результат: прошлый год", 84, marks),
  threshold: number("Порог", 66, { ...marks, help: "Ниже какого значения результат не подходит. Порог ставит школа" }),
  steady: computed(text("Результаты за 3 года", 120, { ...marks, named: true })),
  asked: computed(text("asked", 60, machine)),
  unmet: computed(number("unmet", 60, machine)),
  unmarked: computed(number("unmarked", 60, machine)),
  id: code("id", 60, machine),
});

const { row, word } = selection;
const HEAD = 5;
const plus = (terms: readonly Formula<"row">[]): Formula<"row"> =>
  terms.reduce((sum, term) => f`${sum}+${term}` as Formula<"row">);
const joined = (terms: readonly Formula<"above">[]): Formula<"above"> =>
  terms.reduce((sum, term) => f`${sum}&${term}` as Formula<"above">);

/** A digit a criterion: 0 not asked of this side, 1 asked, 2 mandatory. Read from the heads, once for the whole sheet. */
const askedOf = (side: "mentor" | "mentee") => {
  const digit = (key: CriterionKey | "steady") => {
    const head = above(`selection.${key}`, HEAD);
    const others = f`OR(LEFT(${head};12)="Наставляемый";MID(${head};2;12)="Наставляемый";MID(${head};3;12)="Наставляемый")`;
    const mine = side === "mentee" ? others : f`NOT(${others})`;
    return f`IF(OR(${head}="";LEFT(${head};13)="Свой критерий";NOT(${mine}));0;IF(LEFT(${head};1)="*";2;1))`;
  };
  return joined([...criterionKeys, "steady" as const].map(digit));
};

/** Sum over the criteria: `when` gets the digit of the criterion and its mark. */
const sumOf = (when: (digit: Formula<"row">, key: CriterionKey) => Formula<"row">) =>
  plus(
    criterionKeys.map((key, i) => {
      const at: Formula<never> = { text: [String(i + 1)], holes: [] };
      return f`IF(${when(f`MID(${row.asked};${at};1)`, key)};1;0)`;
    }),
  );
const steadyDigit = f`MID(${row.asked};21;1)`;
const yes = (key: CriterionKey) => f`LEFT(${row[key]};2)="да"`;
/** The three-year criterion counts where it is mandatory, or where somebody has begun with it. */
const steadyAsked = f`OR(${steadyDigit}="2";AND(${steadyDigit}="1";${row.steady}<>""))`;
const years = f`COUNT(${row.y1};${row.y2};${row.y3})`;
const below = (key: "y1" | "y2" | "y3") => f`IF(${row[key]}<${row.threshold};1;0)`;
const lacksMarks = f`${row.unmarked}>0`;

const codes = all("selection.code");
const decided = (of: "chosen" | "reserve") =>
  f`COUNTIFS(${all("selection.decision")};${wordOf(`selection.decision.${of}`)})`;

export const selectionSheet = sheet(selection, {
  tab: "Отбор",
  title: "Отбор по критериям",
  rowKey: "id",
  shownBy: "code",
  idPrefix: "ОТ",
  spareRows: 15,
  frozen: 3,
  colour: "#0B4A36",
  line: f`"Кандидатов "&(COUNTA(${codes})-1)&" · выбрано "&${decided("chosen")}&" · в резерве "&${decided("reserve")}`,
  known: { asked: { 2: askedOf("mentor"), 3: askedOf("mentee") } },
  figures: {
    who: whoIs(row.code),
    scored: f`${sumOf((digit, key) => f`AND(${digit}<>"0";${yes(key)})`)}+IF(AND(${steadyAsked};${row.steady}="да");1;0)`,
    out_of: f`${sumOf((digit) => f`${digit}<>"0"`)}+IF(${steadyAsked};1;0)`,
    mandatory: first<string>(
      [
        [f`COUNTIFS(${row.asked};"*2*")=0`, f`"нет"`],
        [f`AND(${row.unmet}=0;${row.unmarked}=0)`, f`"выполнены"`],
        [f`${row.unmet}=0`, f`"не отмечено: "&${row.unmarked}`],
        [f`${row.unmarked}=0`, f`"не выполнено: "&${row.unmet}`],
      ],
      f`"не выполнено: "&${row.unmet}&", не отмечено: "&${row.unmarked}`,
    ),
    signal: first<string>(
      [
        [f`AND(${row.decision}="";${lacksMarks})`, f`"отметьте критерии: "&${row.unmarked}`],
        [f`${row.survey}=""`, f`"укажите: анкета или собеседование"`],
        [f`LEFT(${row.steady};5)="впиши"`, f`${row.steady}`],
        [f`${row.decision}=""`, f`"примите решение"`],
        [
          f`AND(${row.decision}=${word.decision.chosen};${row.unmet}+${row.unmarked}>0;${row.reason}="")`,
          f`"объясните выбор"`,
        ],
        [f`AND(${row.decision}=${word.decision.declined};${row.reason}="")`, f`"впишите основание"`],
        [f`${row.dated}=""`, f`"впишите дату решения"`],
      ],
      f`""`,
    ),
    steady: first<string>(
      [
        [f`AND(${years}=0;${row.threshold}="")`, f`""`],
        [f`${years}<3`, f`"впишите результаты за 3 года"`],
        [f`NOT(ISNUMBER(${row.threshold}))`, f`"впишите порог"`],
        [f`${below("y1")}+${below("y2")}+${below("y3")}=0`, f`"да"`],
      ],
      f`"нет: ниже порога "&(${below("y1")}+${below("y2")}+${below("y3")})&" из 3"`,
    ),
    asked: f`IF(COUNTIFS(${all("mentees.code")};${row.code})>0;${above("selection.asked", 3)};${above("selection.asked", 2)})`,
    unmet: f`${sumOf((digit, key) => f`AND(${digit}="2";${row[key]}<>"";NOT(${yes(key)}))`)}+IF(AND(${steadyDigit}="2";LEFT(${row.steady};3)="нет");1;0)`,
    unmarked: f`${sumOf((digit, key) => f`AND(${digit}="2";${row[key]}="")`)}+IF(AND(${steadyDigit}="2";OR(${row.steady}="";LEFT(${row.steady};5)="впиши"));1;0)`,
  },
  marks: [
    { key: "tell", on: ["signal"], when: f`${row.signal}<>""`, look: "missing" },
    { key: "unmet", on: ["mandatory"], when: f`LEFT(${row.mandatory};7)="не выпо"`, look: "failed" },
    { key: "chosen", on: ["decision"], when: f`${row.decision}=${word.decision.chosen}`, look: "done" },
    { key: "reserve", on: ["decision"], when: f`${row.decision}=${word.decision.reserve}`, look: "soon" },
  ],
  groups: { marks: "Критерии" },
  print: { turn: "landscape" },
});
