import type { ModelDress } from "../model";

/**
 * The roadmap in the document's five columns, in their order (S4-26). An event has no items, so the column of items
 * is folded. The widths keep the daily work beside the open sidebar, 1010 px.
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
    event: { head: "Название мероприятия", width: 200 },
    form: { width: 130, group: null },
    period: { head: "Сроки проведения", width: 104 },
    responsible: { head: "Ответственный", width: 112 },
    result: { width: 180, group: null },
    content: { group: "ties" },
  },
});
