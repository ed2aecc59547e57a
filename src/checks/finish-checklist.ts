import { isGiven } from "../snapshot/papers";
import { at, type Check, type Example, isBlank } from "./check";

/** A programme that is finished has said of each act of its ending whether it was done: nine of them in «ВСОКО» (S1-58). */
export const finishChecklist: Check = {
  code: "finish-checklist",
  severity: "warning",
  find: (snapshot) =>
    isGiven(snapshot, "finished") || isGiven(snapshot, "early")
      ? snapshot.programme
          .filter((row) => row.section === "check" && row.side?.startsWith("завершение") && isBlank(row, "done"))
          .map((row) => at("programme", row, "done", { found: row.text ?? "" }))
      : [],
};

const programme = [
  { section: "check", side: "завершение", text: "Итоги работы команд подведены" },
  { section: "check", side: "завершение", text: "Приказ о поощрении издан", done: "yes" },
  { section: "check", side: "I этап", text: "Ресурсы посчитаны" },
] as const;

export const examples: readonly Example[] = [
  {
    when: "the programme is finished and one act of its ending is not marked (S1-58)",
    book: { programme, papers: [{ kind: "отчёт", dated: "2027-06-10", about: "программа", state: "finished" }] },
    finds: [{ cell: "programme.done:6", found: "Итоги работы команд подведены", expected: "" }],
  },
  { when: "it is not finished", book: { programme }, finds: [] },
];
