import { itemsOf } from "../snapshot/items";
import { at, type Check, type Example, isBlank } from "./check";

/** Ten items that have a form for each one that has none, and no more than two of these. */
const ENOUGH = 10;
const FEW = 2;

/** «Форма проведения» is filled in everywhere but in a few rows: ten items have it for one that has not (A.7 of the domain). */
export const formEmpty: Check = {
  code: "form-empty",
  severity: "question",
  find: (snapshot) => {
    const items = itemsOf(snapshot).filter(
      ({ status, event, content }) => status !== "dropped" && (event ?? content) !== null,
    );
    const blank = items.filter((item) => isBlank(item, "form"));
    const filled = items.length - blank.length;
    if (blank.length > FEW || filled < ENOUGH * blank.length) return [];
    return blank.map((item) => at("roadmap", item, "form", { found: item.event ?? item.content ?? "" }));
  },
};

const filled = () => Array.from({ length: 10 }, (_, i) => ({ event: `Мероприятие ${i + 1}`, form: "семинар" }));

export const examples: readonly Example[] = [
  {
    when: "one of eleven events has no form",
    book: { roadmap: [...filled(), { event: "Фотосессия" }] },
    finds: [{ cell: "roadmap.form:16", found: "Фотосессия", expected: "" }],
  },
  {
    when: "few events have a form, or all of them",
    book: { roadmap: [...filled(), { event: "Фотосессия" }, { event: "Приказ" }] },
    finds: [],
  },
];
