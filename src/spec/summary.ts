import type { Ref } from "./book";
import { counts } from "./counts";
import { all, type Formula, f, one, word } from "./formula";
import { indicatorCounts as matrix } from "./indicator-counts";
import { computed, number } from "./kinds";
import type { Page, PageRow } from "./page";
import { table } from "./table";

const figure = (head: string) => computed(number(head, 100));

/** Figures of «Сводка», each with a stable key; the same keys name cells that a district's own table may refer to. */
export const summary = table("summary", {
  done: figure("Мероприятий выполнено"),
  planned: figure("Мероприятий в плане, без отменённых"),
  dropped: figure("Мероприятий отменено"),
  failed: figure("Мероприятий не выполнено"),
  overdue: figure("Мероприятий просрочено"),
  share: figure("Доля выполненного"),
  mentors: figure("Наставников"),
  mentees: figure("Наставляемых"),
  mentors_pupils: figure("Наставников из обучающихся"),
  mentors_workers: figure("Наставников из работников"),
  mentors_partners: figure("Наставников от партнёров"),
  mentees_pupils: figure("Наставляемых из обучающихся"),
  mentees_workers: figure("Наставляемых из работников"),
  pairs: figure("Пар и групп: участий"),
  pairs_proposed: figure("Пар предложено"),
  pairs_agreed: figure("Пар согласовано"),
  pairs_approved: figure("Пар утверждено"),
  pairs_working: figure("Пар работает"),
  pairs_finished: figure("Пар завершено"),
  pairs_stopped: figure("Пар прекращено"),
  unpaired: figure("Наставляемых без пары"),
  free: figure("Свободных мест у наставников"),
  consents: figure("Согласий собрано"),
  consents_missing: figure("Согласий не хватает"),
  children_share: figure("Дети 10–19 лет: доля наставляемых"),
  teenagers_share: figure("Дети 15–19 лет: доля наставников"),
  young_staff_share: figure("Молодые специалисты: доля наставляемых"),
  partners_share: figure("Партнёры: доля наставников от них"),
  mentees_glad: figure("Удовлетворены наставляемые, от ответивших"),
  mentees_glad_all: figure("Удовлетворены наставляемые, от всех"),
  mentors_glad: figure("Удовлетворены наставники, от ответивших"),
  mentors_glad_all: figure("Удовлетворены наставники, от всех"),
  indicators: figure("Индикаторов всего"),
  indicators_before: figure("Индикаторов заполнено на входе"),
  indicators_after: figure("Индикаторов заполнено на выходе"),
  indicators_better: figure("Индикаторов улучшено"),
  indicators_same: figure("Индикаторов без изменений"),
  indicators_worse: figure("Индикаторов ухудшено"),
  meetings: figure("Встреч проведено"),
});

export type FigureKey = keyof (typeof summary)["columns"];

const people = (of: "mentors" | "mentees", are: "pupil" | "worker" | "partner") =>
  f`COUNTIFS(${all(`${of}.category`)};${word(`${of}.category.${are}`)})`;
const inState = (state: "proposed" | "agreed" | "working" | "finished") =>
  counts.pairsIn(word(`pairs.status.${state}`));
const percent = (part: Formula, whole: Formula) => f`IF(N(${whole})=0;"";100*${part}/${whole})`;
const share = (
  of: "mentors" | "mentees",
  are: "pupil" | "worker" | "partner",
  whole: "children" | "teenagers" | "young_staff" | "partners",
) => percent(people(of, are), f`${one(`passport.${whole}`)}`);
const glad = (of: "mentees" | "mentors", whole: Formula) =>
  f`IF(ISNUMBER(${one(`passport.${of}_glad`)});${percent(f`${one(`passport.${of}_glad`)}`, whole)};"")`;

/** Formula, unit and the sentence «Как считается» of each figure. */
export const figures: Record<FigureKey, [Formula, string, string]> = {
  done: [counts.done, "ед.", "отметка «выполнено»"],
  planned: [counts.planned, "ед.", "все пункты без отменённых"],
  dropped: [counts.dropped, "ед.", "отметка «отменено»"],
  failed: [counts.failed, "ед.", "отметка «не выполнено»"],
  overdue: [counts.overdue, "ед.", "срок прошёл, не закрыто"],
  share: [percent(f`${counts.done}`, counts.planned), "%", "выполнено от запланированных"],
  mentors: [counts.mentors, "чел.", "коды в базе наставников"],
  mentees: [counts.mentees, "чел.", "коды в базе наставляемых"],
  mentors_pupils: [people("mentors", "pupil"), "чел.", "категория «обучающийся»"],
  mentors_workers: [people("mentors", "worker"), "чел.", "категория «работник»"],
  mentors_partners: [people("mentors", "partner"), "чел.", "категория «партнёр»"],
  mentees_pupils: [people("mentees", "pupil"), "чел.", "категория «обучающийся»"],
  mentees_workers: [people("mentees", "worker"), "чел.", "категория «работник»"],
  pairs: [counts.pairs, "ед.", "лист «Пары» без прекращённых"],
  pairs_proposed: [inState("proposed"), "ед.", "состояние «предложена»"],
  pairs_agreed: [inState("agreed"), "ед.", "состояние «согласована»"],
  pairs_approved: [counts.approved, "ед.", "и те, что работают, завершены"],
  pairs_working: [inState("working"), "ед.", "состояние «работает»"],
  pairs_finished: [inState("finished"), "ед.", "состояние «завершена»"],
  pairs_stopped: [counts.stopped, "ед.", "состояние «прекращена»"],
  unpaired: [counts.unpaired, "чел.", "нет пары, кроме прекращённой"],
  free: [counts.free, "мест", "места минус занятые"],
  consents: [counts.consents, "чел.", "дата и подпись того, кто вправе"],
  consents_missing: [counts.consentsMissing, "чел.", "действующего согласия нет"],
  children_share: [share("mentees", "pupil", "children"), "%", "от числа детей в паспорте"],
  teenagers_share: [share("mentors", "pupil", "teenagers"), "%", "от числа детей в паспорте"],
  young_staff_share: [share("mentees", "worker", "young_staff"), "%", "работники от числа в паспорте"],
  partners_share: [share("mentors", "partner", "partners"), "%", "от числа партнёров в паспорте"],
  mentees_glad: [glad("mentees", f`${one("passport.mentees_asked")}`), "%", "от ответивших на опрос"],
  mentees_glad_all: [glad("mentees", counts.mentees), "%", "от всех наставляемых"],
  mentors_glad: [glad("mentors", f`${one("passport.mentors_asked")}`), "%", "от ответивших на опрос"],
  mentors_glad_all: [glad("mentors", counts.mentors), "%", "от всех наставников"],
  indicators: [matrix.total, "ед.", "строки листа «Индикаторы»"],
  indicators_before: [matrix.before, "ед.", "число в столбце «на входе»"],
  indicators_after: [matrix.after, "ед.", "число в столбце «на выходе»"],
  indicators_better: [matrix.better, "ед.", "с учётом того, что лучше"],
  indicators_same: [matrix.same, "ед.", "вход равен выходу"],
  indicators_worse: [matrix.worse, "ед.", "с учётом того, что лучше"],
  meetings: [f`(COUNTA(${all("meetings.day")})-1)`, "ед.", "строки листа «Встречи» с днём"],
};

const tiles: [FigureKey, string][] = [
  ["share", "Выполнено, %"],
  ["overdue", "Просрочено"],
  ["pairs_approved", "Пар утверждено"],
  ["unpaired", "Без пары"],
  ["consents_missing", "Согласий не хватает"],
  ["indicators_better", "Индикаторов улучшено"],
];
const letters = ["a", "b", "c", "d", "e", "f"] as const;
const line = (cells: readonly (string | Formula)[]) =>
  Object.fromEntries(cells.map((cell, i) => [letters[i] as string, cell]));
const left = { align: "left" } as const;
/** A form that nobody has shows its name only. */
const unlessZero = { format: "0;-0;" } as const;
const gap: PageRow = { key: "", look: "gap", cells: {} };
const band = (name: string): PageRow => ({ key: "", look: "band", cells: { a: name } });
const head = (...cells: string[]): PageRow => ({ key: "", look: "head", cells: line(cells) });

const stageRow = (no: number): PageRow => {
  const n = { text: [String(no)], holes: [] } as Formula;
  const total = counts.stagePlanned(n);
  const done = counts.stageDone(n);
  const named = f`(${all("roadmap.row")}=${word("roadmap.row.stage")})*(${all("roadmap.stage")}=${n})*(${all("roadmap.part")}="")`;
  return {
    key: `stage_${no}`,
    look: "row",
    cells: line([
      String(no),
      f`ARRAYFORMULA(TEXTJOIN("; ";TRUE;IF(${named}=1;${all("roadmap.event")};"")))`,
      total,
      done,
      counts.stageOverdue(n),
      percent(done, total),
    ]),
    looks: { a: left, f: { format: "0.0" } },
  };
};

const nearest = (n: number): PageRow => {
  const key = f`SMALL(${all("roadmap.queue")};${{ text: [String(n)], holes: [] } as Formula})`;
  const of = (ref: Extract<Ref, `roadmap.${string}`>) => f`INDEX(${all(ref)};MATCH(${key};${all("roadmap.queue")};0))`;
  const what = f`IFERROR(${of("roadmap.event")}&IF(${of("roadmap.content")}="";"";": "&${of("roadmap.content")});"")`;
  return {
    key: `nearest_${n}`,
    look: "row",
    cells: {
      a: f`IFERROR(${of("roadmap.end")};"")`,
      b: what,
      c: f`IFERROR(${of("roadmap.signal")}&"";"")`,
      d: f`IFERROR(${of("roadmap.stage")};"")`,
      e: f`IFERROR(${of("roadmap.responsible")}&"";"")`,
      f: f`IFERROR(${of("roadmap.status")}&"";"")`,
    },
    looks: { a: { format: "dd.mm.yyyy", ...left }, d: { format: "0", align: "center" } },
  };
};

/** The n-th form of the dictionary: a school that changes its words changes this row. */
const form = (n: number): PageRow => {
  const name = f`INDEX(${all("lists.forms")};${{ text: [String(n + 1)], holes: [] } as Formula})`;
  const inForm = f`${all("pairs.form")};${name}`;
  const both = f`${inForm};${all("pairs.mentor")};"*-*";${all("pairs.mentee")};"*-*"`;
  const known = (count: Formula) => f`IF(IFERROR(${name};"")="";"";${count})`;
  return {
    key: `form_${n}`,
    look: "row",
    cells: {
      a: String(n),
      b: f`IFERROR(${name}&"";"")`,
      c: known(f`COUNTIFS(${both})-COUNTIFS(${both};${all("pairs.status")};${word("pairs.status.stopped")})`),
      d: known(f`COUNTIFS(${inForm};${all("pairs.status")};${word("pairs.status.working")})`),
      e: known(f`COUNTIFS(${inForm};${all("pairs.status")};${word("pairs.status.finished")})`),
    },
    looks: { a: left, c: unlessZero, d: unlessZero, e: unlessZero },
  };
};

/** Items of one contour; where nobody names contours the row shows its name only (S1-56). */
const contourRow = (no: number, contour: "outer" | "inner"): PageRow => {
  const is = word(`roadmap.contour.${contour}`);
  const total = counts.contour(is);
  const done = counts.contourDone(is);
  return {
    key: `contour_${no}`,
    look: "row",
    cells: line([String(no), f`${is}`, total, done, counts.contourOverdue(is), percent(done, total)]),
    looks: { a: left, c: unlessZero, d: unlessZero, e: unlessZero, f: { format: "0.0" } },
  };
};

/** How many rows a book's «Сводка» has for its stages and for the forms of its dictionary. */
export type SummarySize = { stages: number; forms: number };

/** Rows of the page: tiles, stages, nearest dates, pairs by form, figures for reports. */
export const summaryRows = ({ stages, forms }: SummarySize): PageRow[] => [
  {
    key: "tiles",
    look: "tile",
    cells: line(tiles.map(([key]) => tile(key))),
    looks: Object.fromEntries(letters.map((column) => [column, { format: "0" }])),
  },
  { key: "", look: "tileName", cells: line(tiles.map(([, name]) => name)) },
  gap,
  band("По этапам"),
  head("№", "Этап", "Всего", "Выполнено", "Просрочено", "%"),
  ...Array.from({ length: stages }, (_, i) => stageRow(i + 1)),
  gap,
  band("Ближайшее и просроченное"),
  head("Срок", "Что", "Что важно", "Этап", "Кто", "Отметка"),
  ...Array.from({ length: 12 }, (_, i) => nearest(i + 1)),
  gap,
  band("Пары по формам"),
  head("№", "Форма", "Пар", "Работает", "Завершено"),
  ...Array.from({ length: forms }, (_, i) => form(i + 1)),
  gap,
  band("Показатели для отчётов"),
  head("№", "Показатель", "Значение", "Единица", "Как считается"),
  ...(Object.keys(figures) as FigureKey[]).map((key, i): PageRow => {
    const [formula, unit, how] = figures[key];
    const kind = { ...summary.columns[key], format: unit === "%" ? "0.0" : "0" };
    return {
      key,
      look: "row",
      kind,
      cells: { a: String(i + 1), b: summary.columns[key].head, c: formula, d: unit, e: how },
      looks: { a: left },
    };
  }),
  gap,
  band("По контурам"),
  head("№", "Контур", "Всего", "Выполнено", "Просрочено", "%"),
  contourRow(1, "outer"),
  contourRow(2, "inner"),
];

function tile(key: FigureKey): Formula {
  return key === "share"
    ? f`IF(ISNUMBER(${one("summary.share")});ROUND(${one("summary.share")};0);"—")`
    : f`${one(`summary.${key}`)}`;
}

const two = (part: Formula) => f`IF(${part}<10;"0";"")&${part}`;
const day = one("passport.as_of");

export const summaryPage: Page = {
  of: summary,
  tab: "Сводка",
  title: "Сводка",
  line: f`IF(${one("passport.school")}="";"";${one("passport.school")}&" · ")&${one("passport.school_year")}&" учебный год"&IF(ISNUMBER(${day});" · на "&${two(f`DAY(${day})`)}&"."&${two(f`MONTH(${day})`)}&"."&YEAR(${day});"")`,
  formulasOnly: true,
  grid: { a: 90, b: 240, c: 100, d: 90, e: 220, f: 90 },
  value: "c",
  frozen: 0,
  colour: "#1F3A5F",
  turn: "portrait",
  names: { prefix: "mb_report_", keys: Object.keys(summary.columns) },
};
