import type { Asked, Papers } from "../../src/api/answers";

const field = (key: string, head: string, is: Asked["is"] = "text", offers: string[] = []): Asked => ({
  key,
  head,
  is,
  offers,
  required: false,
});
const spot = (sheet: string, tab: string, cell: string) => ({ sheet, tab, cell });
const order = spot("papers", "Документы", "A7");

const registers: Papers["registers"] = [
  {
    ...spot("papers", "Документы", ""),
    here: true,
    rows: 2,
    line: "Документов 2 · приказов и распоряжений 1 · протоколов 0",
    fields: [
      field("kind", "Вид", "text", ["приказ", "протокол", "отчёт"]),
      field("number", "Номер"),
      field("dated", "Дата", "date"),
      field("title", "О чём"),
      field("signatory", "Кто подписал"),
      field("decision", "Повестка и решение"),
      field("present", "Присутствовали"),
      field("link", "Где лежит"),
    ],
  },
  {
    ...spot("proposals", "Обращения", ""),
    here: true,
    rows: 2,
    line: "Запросов 1 · просрочено 1 · предложений без решения 1",
    fields: [
      field("dated", "Дата", "date"),
      field("from", "От кого", "text", ["команда наставляемых", "куратор"]),
      field("text", "Что предлагают или запрашивают"),
      field("about", "О чём", "text", ["дорожная карта"]),
      field("item", "№\u00a0мероприятия"),
      field("was", "Как сейчас"),
      field("wanted", "Как предлагают"),
      field("due", "Ответить до", "date"),
      field("decision", "Решение", "choice", ["принято", "отклонено", "исполнено"]),
      field("decided_by", "Кто решил"),
      field("decided_on", "Дата решения", "date"),
      field("reason", "Пояснение"),
    ],
  },
  {
    ...spot("training", "Обучение", ""),
    here: false,
    rows: 0,
    line: "",
    fields: [
      field("kind", "Вид", "text", ["КПК", "семинар"]),
      field("who", "Кто"),
      field("topic", "Тема"),
      field("hours", "Часов", "number"),
      field("dated", "Дата", "date"),
      field("certificate", "Документ"),
    ],
  },
];

export const papers: Papers = {
  known: true,
  today: "2026-11-22",
  programme: {
    state: "approved",
    name: "утверждена",
    paper: { ...order, says: "приказ №\u00a0114", dated: "2026-10-24" },
    steps: [{ state: "running", name: "Начать", kind: "приказ", numbered: true, needs: [], lacks: [] }],
  },
  stages: [
    {
      no: 1,
      stage: "Подготовка и запуск",
      state: "running",
      name: "реализуется",
      paper: { ...order, says: "приказ №\u00a0115", dated: "2026-10-25" },
      steps: [
        { state: "finished", name: "Завершить", kind: "отчёт", numbered: false, needs: [], lacks: [] },
        {
          state: "early",
          name: "Завершить досрочно",
          kind: "приказ",
          numbered: true,
          needs: [],
          lacks: ["7", "8", "9", "11"].map((no, i) => ({
            ...spot("roadmap", "Дорожная карта", `F${20 + i}`),
            says: `пункт №\u00a0${no} не закрыт: выполните его или отмените с причиной`,
          })),
        },
      ],
    },
    {
      no: 2,
      stage: "Практическая реализация",
      state: "draft",
      name: "черновик",
      paper: null,
      steps: [{ state: "approved", name: "Утвердить", kind: "приказ", numbered: true, needs: [], lacks: [] }],
    },
  ],
  waiting: [
    {
      ...spot("proposals", "Обращения", "E6"),
      id: "О-001",
      kind: "proposal",
      from: "команда наставляемых",
      text: "Провести мастер-класс позже",
      item: "12",
      dated: "2026-11-01",
      due: null,
      next: "ждёт решения 21 дн.",
    },
    {
      ...spot("proposals", "Обращения", "E7"),
      id: "О-002",
      kind: "request",
      from: "куратор",
      text: "Итоги четверти",
      item: "",
      dated: "2026-11-01",
      due: "2026-11-15",
      next: "просрочено: 7 дн.",
    },
  ],
  registers,
};

/** A draft that cannot be agreed yet. */
export const draft: Papers = {
  ...papers,
  programme: {
    state: "draft",
    name: "черновик",
    paper: null,
    steps: [
      {
        state: "agreed",
        name: "Согласовать",
        kind: "лист согласования",
        numbered: false,
        needs: [],
        lacks: [{ ...spot("passport", "Паспорт", "B64"), says: "в строке утверждения 1 нет даты" }],
      },
    ],
  },
  stages: [],
  waiting: [],
};
