import { type Formula, word as wordOf } from "./formula";
import type { Kind } from "./kinds";
import type { PageRow } from "./page";
import { stateOfProgramme } from "./papers";
import { type PassportField, type PassportState, passport } from "./passport";
import { terms } from "./terms";
import { usualWeights, weightFields } from "./weights";

type Values = Partial<Record<PassportField, string | number>>;
/** `seldom`: what the collapsed rows of the block are about. */
type Block = { name: string; fields: PassportField[]; note?: string; seldom?: string };

const others: PassportField[] = [
  "interaction",
  "role_model",
  "mentor_org",
  "mentee_org",
  "branch",
  "operator",
  "coordinator",
  "municipal_curator",
];
const interim: PassportField[] = ["interim", "interim_by", "interim_on"];
const limits: PassportField[] = ["term_min", "term_max", "earliest_end", "latest_end", "term_verdict"];
const extension: PassportField[] = ["term_extension", "extension_from", "extension_latest"];
const stamped = (...lines: (1 | 2 | 3 | 4 | 5)[]): PassportField[] =>
  lines.flatMap((n) => [`stamp${n}`, `stamp${n}_by`, `stamp${n}_on`, `stamp${n}_paper`] as const);

const blocks: Block[] = [
  {
    name: "Программа",
    fields: ["title", "programme_form", "model_name", "school_year", "goal", "roadmap_goal", "as_of"],
  },
  {
    name: "Организации и роли",
    fields: ["school", "school_short", "municipality", ...others],
    seldom: "Другие организации и роли",
  },
  { name: "Люди", fields: ["director", "director_acting", "curator", "curator_post", "psychologist"] },
  {
    name: "Сроки",
    fields: ["start", "end", "basis", "term_months", ...interim, ...limits, ...extension],
    seldom: "Пределы срока и мониторинг",
  },
  {
    name: "Продление и завершение",
    fields: [
      ...["extended", "extension_basis", "extension_verdict", "finished_on", "conclusion", "early_verdict"],
      ...["real_end", "report_days", "report_due", "report_on", "report_late"],
    ] as PassportField[],
    note: "Выводы и дни книга считает сама",
  },
  {
    name: "Утверждение",
    fields: ["state", ...stamped(1, 2, 3, 4, 5)],
    note: "Номер и дата могут быть пустыми («проект»)",
    seldom: "Строки 3–5",
  },
  { name: "Контингент", fields: ["children", "teenagers", "young_staff", "partners"], note: "Знаменатели для отчётов" },
  {
    name: "Удовлетворённость",
    fields: ["mentees_asked", "mentees_glad", "mentors_asked", "mentors_glad"],
    note: "Пока в книге нет листа «Анкеты»",
  },
  {
    name: "Пороги",
    fields: ["t_roadmap", "t_indicators", "t_paired", "t_consents", "t_mentees", "t_mentors"],
    note: "С ними сверяется лист «Критерии»",
  },
  { name: "Четверти", fields: ["quarter1", "quarter2", "quarter3", "quarter4"] },
  {
    name: "Подбор пар",
    fields: weightFields,
    note: "Сколько баллов из оценки пары даёт каждое совпадение",
  },
  { name: "Данные", fields: ["names", "noticed", "model", "own", "version"] },
];

/** Rows that most programmes leave empty are folded; a set of which the model fills one field is in sight. */
const seldom: PassportField[][] = [others, interim, limits, extension, stamped(3, 4, 5)];

/** Kept in cells, so that a copied book has them too; not for people. */
const service = new Set<PassportField>(["model", "own", "version"]);
const stateWord = (state: PassportState) => wordOf(`passport.state.${state}`);
const state = stateOfProgramme({
  draft: stateWord("draft"),
  agreed: stateWord("agreed"),
  approved: stateWord("approved"),
  running: stateWord("running"),
  extended: stateWord("extended"),
  finished: stateWord("finished"),
  early: stateWord("early"),
});
const figures: Partial<Record<PassportField, Formula>> = { ...terms, state };

const notes: Partial<Record<PassportField, string>> = {
  state: "По листу «Документы»: состояние даёт документ с датой, приказ ещё и с номером",
  as_of: "От этого дня считаются просрочки. Сегодняшний день или дата, например 31.05.2027",
  t_mentees: "85\u00a0% — принятый порог; поставьте порог своего документа",
  t_consents: "Без согласия участник не входит в пару",
  names: "Коды: имена хранятся в отдельном списке вне таблицы",
  director: "Должность и код или ФИО, как решено в «Хранение имён»",
  interaction: "Например: школа – школа, учитель – учитель",
  basis: "Если срок тот же, что у другой программы: её приказ, номер и дата",
  term_months: "От первого до последнего дня включительно",
  term_min: "Пусто, если документ предела не ставит",
  term_max: "Пусто, если документ предела не ставит",
  interim: "Если проводится, то до середины срока",
  extension_from: "Следующий день после окончания",
  term_extension: "Пусто, если документ предела не ставит",
  extended: "Последний день продления",
  extension_basis: "Потребность или запрос: документ, номер и дата",
  finished_on: "Пусто, если программа идёт весь срок",
  conclusion: "Программа выполнена, участники справляются сами",
  early_verdict: "Все пункты выполнены или отменены с причиной, и есть вывод",
  report_days: "Пусто, если срок отчёта не задан",
  ...Object.fromEntries(weightFields.map((key) => [key, `Пусто: ${usualWeights[key]}`])),
};

/** Rows of the page under its head; `values` are what the programme's model and the user's answers fill in. */
export const passportRows = (values: Values): PageRow[] => {
  const folded = new Set(seldom.filter((set) => set.every((key) => values[key] === undefined)).flat());
  return blocks.flatMap(({ name, fields, note = "", seldom: about }): PageRow[] => [
    { key: "", look: "band", cells: { field: name, note }, looks: { note: { faint: true } } },
    ...fields.flatMap((key, i): PageRow[] => {
      const kind: Kind = passport.columns[key];
      const field: PageRow = {
        key,
        look: "field",
        ...(folded.has(key) && { more: true }),
        ...(service.has(key) && { hidden: true }),
        cells: { field: kind.head, value: figures[key] ?? values[key] ?? "", note: notes[key] ?? "" },
        looks: { value: { align: "left" }, note: { faint: true } },
        kind,
      };
      const begins = folded.has(key) && !folded.has(fields[i - 1] as PassportField);
      return begins ? [{ key: "", look: "aside", cells: { field: `${about}: «+» слева` } }, field] : [field];
    }),
  ]);
};
