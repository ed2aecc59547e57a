import type { TabOf } from "./small-book";

const texts = [
  "Издание приказа о внедрении целевой модели наставничества, назначение куратора и ответственных за её реализацию",
  "Информирование педагогического коллектива, родителей и обучающихся о возможностях программы",
  "Анкетирование желающих принять участие",
  "Сбор согласий на обработку персональных данных от участников программы и от законных представителей несовершеннолетних участников",
];
const statuses = ["выполнено", "в работе", "просрочено", "отменено", "не начато"];
const heads = ["№", "Мероприятие", "Содержание деятельности", "Сроки", "Ответственные", "Отметка о выполнении"];
const FIRST = 6;
const ROWS = 40;

const keys = ["no", "event", "content", "period", "responsible", "status", "signal", "done_on", "id"];

function cells(): Record<string, string> {
  const all: Record<string, string> = {
    A1: "mb:roadmap",
    A2: "План мероприятий (дорожная карта) внедрения целевой модели наставничества на 2026/27 учебный год",
    A3: `="Выполнено "&COUNTIF(F5:F,"выполнено")&" из "&(COUNTA(F5:F)-1)`,
  };
  keys.slice(1).forEach((key, index) => {
    all[`${String.fromCharCode(66 + index)}1`] = key;
  });
  [...heads, "Что важно", "Дата выполнения", "id"].forEach((head, index) => {
    all[`${String.fromCharCode(65 + index)}5`] = head;
  });
  for (let index = 0; index < ROWS; index++) {
    const row = FIRST + index;
    Object.assign(all, {
      [`A${row}`]: String(index + 1),
      [`B${row}`]: `Мероприятие № ${index + 1}: встреча с участниками программы`,
      [`C${row}`]: texts[index % texts.length],
      [`D${row}`]: "сентябрь 2026 г.",
      [`E${row}`]: "куратор; заместитель директора по учебно-воспитательной работе",
      [`F${row}`]: statuses[index % statuses.length],
      [`G${row}`]: `=IF(F${row}="выполнено",IF(ISNUMBER(H${row}),"","укажите дату"),"")`,
      [`H${row}`]: index % 2 === 0 ? String(46266 + index) : "",
      [`I${row}`]: `r${index}`,
    });
  }
  return all;
}

const last = FIRST + ROWS + 14;
const mark = (words: string, name: string, style: object) => ({
  id: name,
  ranges: [`F${FIRST}:F${last}`],
  rule: {
    type: "CellIsRule",
    operator: "customFormula",
    values: [`=AND($F${FIRST}="${words}",N("mb:${name}")=0)`],
    style,
  },
});

/** A sheet with all that the book's sheets have: hidden keys, wide texts, marks, drop-downs, groups, spare rows. */
export const roadmap: TabOf = {
  name: "Дорожная карта",
  cells: cells(),
  rowNumber: last,
  rows: { 0: { isHidden: true }, 1: { size: 28 }, 2: { size: 20 }, 3: { size: 16 }, 4: { size: 34 } },
  cols: Object.fromEntries([44, 200, 250, 124, 140, 110, 116, 84, 60].map((size, index) => [index, { size }])),
  panes: { xSplit: 2, ySplit: 5 },
  headerGroups: { ROW: [], COL: [{ start: 8, end: 8, isFolded: true }] },
  areGridLinesVisible: false,
  styles: { A2: 1, A3: 2, "A5:I5": 3, [`A${FIRST}:F${last}`]: 4, [`G${FIRST}:G${last}`]: 5, [`H${FIRST}:I${last}`]: 4 },
  formats: { [`B${FIRST}:E${last}`]: 1, [`H${FIRST}:H${last}`]: 2 },
  borders: { "A5:I5": 2, [`A${FIRST}:I${last}`]: 1 },
  conditionalFormats: [
    mark("выполнено", "done", { fillColor: "#B9DFCB", textColor: "#0B4A36" }),
    mark("просрочено", "overdue", { fillColor: "#8A3B12", textColor: "#FFFFFF", bold: true }),
    mark("отменено", "cancelled", { fillColor: "#EDEDED", textColor: "#5A5A5A", strikethrough: true }),
  ],
  dataValidationRules: [
    {
      id: "status",
      ranges: [`F${FIRST}:F${last}`],
      isBlocking: true,
      helpText: "Выберите состояние",
      criterion: { type: "isValueInList", values: statuses, displayStyle: "arrow" },
    },
    {
      id: "responsible",
      ranges: [`E${FIRST}:E${last}`],
      isBlocking: false,
      criterion: { type: "isValueInRange", values: ["Справочники!$A$2:$A"], displayStyle: "arrow" },
    },
    {
      id: "form",
      ranges: [`I${FIRST}:I${last}`],
      isBlocking: false,
      criterion: { type: "isValueInList", values: texts, displayStyle: "arrow" },
    },
  ],
};

const line = (style: string, color: string) => ({ style, color });
const thin = line("thin", "#B7C0CC");

export const looks = {
  styles: {
    1: { bold: true, fontSize: 14 },
    2: { textColor: "#44546A" },
    3: {
      bold: true,
      fillColor: "#D5DEE9",
      textColor: "#1F3A5F",
      align: "center",
      wrapping: "wrap",
      verticalAlign: "middle",
    },
    4: { wrapping: "wrap", verticalAlign: "top" },
    5: { wrapping: "wrap", verticalAlign: "top", fillColor: "#F4F6F8" },
  },
  formats: { 1: "@", 2: "dd.mm.yyyy" },
  borders: {
    1: { left: thin, bottom: thin, right: thin },
    2: { top: thin, left: thin, right: thin, bottom: line("medium", "#1F3A5F") },
  },
};

export const lists: TabOf = { name: "Справочники", cells: { A1: "Роли", A2: "куратор", A3: "педагог-психолог" } };
