import type { ModelDress } from "../model";

/**
 * The roadmap in the document's five columns, in their order (S4-26). An event has no items, so the column of items
 * is folded; the widths keep what is printed at 80 % of its size or more.
 */
export const roadmap = (): ModelDress => ({
  order: [
    "event",
    "form",
    "period",
    "responsible",
    "result",
    "status",
    "signal",
    "start",
    "end",
    "kind",
    "approved",
    "done_on",
    "content",
    "direction",
    "contour",
    "link",
    "pair",
  ],
  columns: {
    no: { width: 40 },
    event: { head: "Название мероприятия", width: 220 },
    form: { width: 110, group: null },
    period: { head: "Сроки проведения", width: 110 },
    responsible: { head: "Ответственный", width: 112 },
    result: { width: 220, group: null },
    content: { group: "ties" },
    outcome: { width: 156 },
  },
});
