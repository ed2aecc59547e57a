import { itemsOf } from "../snapshot/items";
import { saySpan } from "../text/said";
import { at, type Check, type Example } from "./check";
import { isDated, startOf } from "./stages";
import { appoints, ordersStart } from "./topics";

/** Those who answer for the programme are appointed before the order that brings it in (A.7 of the domain). */
export const appointedBeforeOrder: Check = {
  code: "appointed-before-order",
  severity: "question",
  find: (snapshot) => {
    const items = itemsOf(snapshot).filter(isDated);
    const order = items.filter(ordersStart).sort((a, b) => startOf(a).localeCompare(startOf(b)))[0];
    if (order === undefined) return [];
    return items
      .filter((item) => item !== order && appoints(item) && !ordersStart(item) && (item.end ?? "") < startOf(order))
      .map((item) =>
        at("roadmap", item, "period", { expected: `${saySpan(order.start, order.end)} (строка ${order.at})` }),
      );
  },
};

const item = { row: "item", kind: "range" } as const;
const appointed = {
  ...item,
  content: "Назначение ответственных за внедрение",
  period: "24-31.10. 2022 г.",
  start: "2022-10-24",
  end: "2022-10-31",
} as const;
const ordered = { ...item, content: "1) Издание приказа «О внедрении целевой модели»" } as const;

export const examples: readonly Example[] = [
  {
    when: "they are appointed in October, the order is of November",
    book: { roadmap: [appointed, { ...ordered, start: "2022-11-01", end: "2022-11-10" }] },
    finds: [{ cell: "roadmap.period:6", found: "24-31.10. 2022 г.", expected: "01.11.2022–10.11.2022 (строка 7)" }],
  },
  {
    when: "the order comes first or in the same days",
    book: { roadmap: [appointed, { ...ordered, start: "2022-10-31", end: "2022-11-10" }] },
    finds: [],
  },
];
