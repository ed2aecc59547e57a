import type { Lack } from "../actions/states";
import type { State } from "../snapshot/papers";

/** What is missing for a state: after «Паспорт, B64: ». */
export const lackSays: Record<Lack["what"], (found: string) => string> = {
  "stamp-who": (no) => `в строке утверждения ${no} не указано, кем`,
  "stamp-day": (no) => `в строке утверждения ${no} нет даты`,
  "stamp-none": () => "нет строки «Утверждено»: программу утверждает отдел образования",
  curator: () => "у программы нет куратора",
  open: (no) => `пункт${no ? ` №\u00a0${no}` : ""} не закрыт: выполните его или отмените с причиной`,
};

/** What a paper is about, when the user says nothing else. */
export const paperTitle = (of: "programme" | number, state: State, until: string): string => {
  const what = of === "programme" ? "программы" : `этапа ${of}`;
  const titles: Record<State, string> = {
    agreed: `Согласование ${what}`,
    approved: `Об утверждении ${what}`,
    running: `О начале ${what}`,
    extended: `О продлении ${what}${until ? ` до ${until}` : ""}`,
    finished: `Итоги ${what}`,
    early: `О досрочном завершении ${what}`,
  };
  return titles[state];
};

/** What the button of a step says. */
export const stepName: Record<State, string> = {
  agreed: "Согласовать",
  approved: "Утвердить",
  running: "Начать",
  extended: "Продлить",
  finished: "Завершить",
  early: "Завершить досрочно",
};

export const stateSays = {
  fieldLost: "такой строки в паспорте нет, «Проверить» вернёт её",
  act: (what: string, state: string) => `Состояние «${state}»: ${what}`,
  set: (what: string, state: string, approved: number) =>
    `${what}: ${state}. ${approved > 0 ? `Сроков при утверждении записано: ${approved}. ` : ""}Документ стоит на листе «Документы».`,
};
