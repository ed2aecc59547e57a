import { atField, type Check, type Example } from "./check";
import { isConcluded } from "./finished-without-outputs";

/** A programme that ends says what comes next: at least one new task (S1-17). */
export const finishedWithoutNewTask: Check = {
  code: "finished-without-new-task",
  severity: "warning",
  find: (snapshot) =>
    isConcluded(snapshot) && !snapshot.programme.some(({ section, text }) => section === "new_task" && text !== null)
      ? [atField("conclusion", snapshot.passport.conclusion ?? "", "")]
      : [],
};

export const examples: readonly Example[] = [
  {
    when: "the conclusion is there, and only the tasks of the beginning (S1-17)",
    book: { passport: { conclusion: "Выполнена" }, programme: [{ section: "task", text: "Обучить команду" }] },
    finds: [{ cell: "passport.conclusion", found: "Выполнена", expected: "" }],
  },
  {
    when: "a new task is named, or nothing is concluded yet",
    book: {
      passport: { conclusion: "Выполнена" },
      programme: [{ section: "new_task", text: "Передать опыт соседней школе" }],
    },
    finds: [],
  },
];
