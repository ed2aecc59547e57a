import type { Asked } from "../../src/api/answers";
import type { ListedPair, ListedPairs, ReplaceInput } from "../../src/api/answers-pair-orders";
import type { Values } from "../papers/entry-form";
import { call } from "../rpc";
import { today } from "../words/dates";

/** What the panel does with pairs; `stop` is an end before the term. */
export type DeedKey =
  | "agree"
  | "approve"
  | "meet"
  | "replace"
  | "extend"
  | "finish"
  | "stop"
  | "lock"
  | "unlock"
  | "swap"
  | "reject";

export type Deed = {
  name: string;
  send: string;
  /** What failed, as the head of its message. */
  failed: string;
  fields(answer: ListedPairs, pair: ListedPair | undefined): Asked[];
  first(answer: ListedPairs, pair: ListedPair | undefined): Values;
  ask(pairs: string[], values: Values, answer: ListedPairs): Promise<{ says: string }>;
  /** Whether a pair read anew shows that it was done. */
  landed(pair: ListedPair, values: Values, answer: ListedPairs): boolean;
};

const field = (key: string, head: string, is: Asked["is"], required: boolean, offers: string[] = []): Asked => ({
  ...{ key, head, is, offers, required },
});
const names = (of: readonly { name: string }[]) => of.map(({ name }) => name);

const NOTICED = "Предупреждены: за 3 рабочих дня, если оба – работники";
const BOTH = "обе стороны";
const sides = (answer: ListedPairs) => [
  BOTH,
  "наставник",
  "наставляемый",
  ...(answer.issuer === "operator" ? ["оператор"] : []),
];

/** The fields of an order; one that only goes with the act is not required. */
const order = (answer: ListedPairs, required: boolean): Asked[] => [
  field("number", "Номер приказа", "text", required),
  field("dated", "Дата приказа", "date", required),
  field("issuer", "Кто издал приказ", "choice", false, names(answer.issuers)),
];
const decision = ({ issuer }: ListedPairs): Asked[] =>
  issuer === "operator" ? [field("decision", "Решение о нескольких связях", "text", false)] : [];
const orderFirst = ({ issuers, issuer }: ListedPairs): Values => ({
  dated: today(),
  issuer: issuers.find(({ key }) => key === issuer)?.name ?? "",
});

/** Without what was left empty: an order without a number was not given at all. */
const given = <T extends object>(values: Values): T =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value.trim() !== "")) as T;
const withOrder = <T extends object>({ number = "", dated = "", issuer = "", ...rest }: Values): T =>
  given<T>(number.trim() === "" ? rest : { ...rest, number, dated, issuer });

const byId = ({ pairs }: ListedPairs, id: string | undefined) => pairs.find((pair) => pair.id === id);

const GROUP = "вся группа";
const inGroup = ({ pairs }: ListedPairs, pair: ListedPair | undefined) =>
  pairs.filter(({ no, live }) => live && no !== "" && no === pair?.no).length > 1;

/** The other rows that are still proposed: with one of them a mentee may change places. */
const otherProposed = ({ pairs }: ListedPairs, id: string) =>
  pairs.filter((pair) => pair.status === "предложена" && pair.id !== "" && pair.id !== id && !pair.locked);
const locking = (locked: boolean): Deed => ({
  name: locked ? "Закрепить" : "Снять закрепление",
  send: locked ? "Закрепить" : "Снять",
  failed: "Пара не изменена",
  fields: () => [],
  first: () => ({}),
  ask: ([pair = ""]) => call.lockPair({ pair, locked }),
  landed: (pair) => (pair.locked !== undefined) === locked,
});

export const deeds: Record<DeedKey, Deed> = {
  agree: {
    name: "Согласовать",
    send: "Записать согласие",
    failed: "Согласие не записано",
    fields: (answer) => [
      field("on", "День согласия", "date", true),
      field("sides", "Кто согласен", "choice", true, sides(answer)),
    ],
    first: () => ({ on: today(), sides: BOTH }),
    ask: (pairs, { on = "", sides: side = BOTH }) =>
      call.agreePairs({ pairs, on, ...(side !== BOTH && { sides: [side] }) }),
    landed: (pair, { on, sides: side }) =>
      (side === "наставляемый" ? pair.menteeAgreed : side === "оператор" ? pair.operatorAgreed : pair.mentorAgreed) ===
      on,
  },
  lock: locking(true),
  unlock: locking(false),
  swap: {
    name: "Поменять местами",
    send: "Поменять наставляемых",
    failed: "Пары не изменены",
    fields: (answer) => [
      field(
        "other",
        "С какой парой",
        "choice",
        true,
        otherProposed(answer, "").map((of) => of.with),
      ),
    ],
    first: () => ({}),
    ask: ([pair = ""], { other }, answer) =>
      call.swapPairs({ pair, with: answer.pairs.find((of) => of.with === other)?.id ?? "" }),
    landed: () => false,
  },
  reject: {
    name: "Не ставить вместе",
    send: "Записать запрет",
    failed: "Запрет не записан",
    fields: () => [field("why", "Причина", "text", true)],
    first: () => ({}),
    ask: ([id], { why = "" }, answer) => {
      const pair = byId(answer, id);
      return call.rejectPair({ mentor: pair?.mentor ?? "", mentee: pair?.mentee ?? "", why });
    },
    landed: () => false,
  },
  approve: {
    name: "Утвердить приказом",
    send: "Утвердить",
    failed: "Пары не утверждены",
    fields: (answer) => [
      ...order(answer, true),
      field("signatory", "Кто подписал", "text", false),
      field("start", "Начало работы пар", "date", false),
      field("end", "Окончание", "date", false),
      ...decision(answer),
    ],
    first: orderFirst,
    ask: (pairs, values) => call.approvePairs({ pairs, ...given<{ number: string; dated: string }>(values) }),
    landed: (pair, { number = "" }) => pair.order?.includes(number.replace(/[№\s]/g, "")) === true,
  },
  meet: {
    name: "Записать встречу",
    send: "Записать",
    failed: "Встреча не записана",
    fields: (answer, pair) => [
      ...(inGroup(answer, pair) ? [field("mentee", "С кем", "choice", true, [GROUP, pair?.mentee ?? ""])] : []),
      field("day", "День", "date", true),
      field("kind", "Вид встречи", "choice", true, names(answer.kinds)),
      field("format", "Формат", "choice", true, names(answer.formats)),
      field("goal", "Цель", "text", false),
      field("result", "Результат", "text", false),
      field("next_day", "Следующая встреча", "date", false),
      field("event", "Мероприятие", "text", false),
      field("topic", "Тема", "text", false),
      field("platform", "Площадка", "text", false),
    ],
    // the kinds stand in their order: the first meetings are of one kind each
    first: ({ kinds, formats }, pair) => ({
      day: today(),
      kind: kinds[Math.min(pair?.held ?? 0, 3)]?.name ?? "",
      format: formats[0]?.name ?? "",
      next_day: "",
      mentee: GROUP,
    }),
    ask: ([id], { mentee = GROUP, ...values }, answer) =>
      call.addRecord({
        sheet: "meetings",
        cells: { pair: byId(answer, id)?.no ?? "", ...(mentee !== GROUP && { mentee }), ...given<Values>(values) },
      }),
    landed: (pair, _, answer) => (pair.held ?? 0) > (byId(answer, pair.id)?.held ?? 0),
  },
  replace: {
    name: "Заменить участника",
    send: "Заменить",
    failed: "Участник не заменён",
    fields: (answer) => [
      field("side", "Кого заменить", "choice", true, ["наставник", "наставляемый"]),
      field("code", "Код нового участника", "text", true),
      field("ground", "Основание замены", "choice", true, names(answer.grounds)),
      field("why", "Пояснение", "text", false),
      field("memo", "Служебная записка от", "date", true),
      field("agreed", "Согласие сторон на замену", "date", true),
      ...order(answer, true),
      ...decision(answer),
    ],
    first: (answer) => ({ ...orderFirst(answer), side: "", memo: "", agreed: "" }),
    ask: ([pair = ""], values) => call.replaceInPair({ ...given<ReplaceInput>(values), pair }),
    landed: ({ live }) => !live,
  },
  extend: {
    name: "Продлить",
    send: "Продлить",
    failed: "Пары не продлены",
    fields: (answer) => [
      field("until", "До какого дня", "date", true),
      field("basis", "Основание: потребность или запрос", "text", true),
      ...order(answer, false),
    ],
    first: orderFirst,
    ask: (pairs, values) => call.extendPair({ pairs, ...withOrder<{ until: string; basis: string }>(values) }),
    landed: ({ end }, { until }) => end === until,
  },
  finish: {
    name: "Завершить",
    send: "Завершить",
    failed: "Пары не завершены",
    fields: (answer) => [
      field("on", "День завершения", "date", true),
      field("outcome", "Итог", "text", true),
      field("why", "Причина, если раньше срока", "text", false),
      field("noticed", NOTICED, "date", false),
      ...order(answer, false),
    ],
    first: (answer) => ({ ...orderFirst(answer), on: today() }),
    ask: (pairs, values) => call.finishPair({ pairs, ...withOrder<{ on: string; outcome: string }>(values) }),
    landed: ({ live }) => !live,
  },
  stop: {
    name: "Прекратить досрочно",
    send: "Прекратить",
    failed: "Пары не прекращены",
    fields: (answer) => [
      field("on", "День прекращения", "date", true),
      field("why", "Причина", "text", true),
      field("noticed", NOTICED, "date", false),
      ...order(answer, false),
    ],
    first: (answer) => ({ ...orderFirst(answer), on: today() }),
    ask: (pairs, values) =>
      call.finishPair({ pairs, stopped: true, ...withOrder<{ on: string; why: string }>(values) }),
    landed: ({ live }) => !live,
  },
};
