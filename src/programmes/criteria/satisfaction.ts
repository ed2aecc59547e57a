import { tabOf } from "../../spec/book";
import { counts } from "../../spec/counts";
import { f, first, one } from "../../spec/formula";
import type { ModelCriterion } from "../model";
import { percent, threshold } from "./share";

/**
 * Share of the satisfied, of those who answered and of all participants of the role; the verdict uses the first
 * (S4-15). Figures that cannot be true give no share.
 */
export const satisfaction = (role: "mentees" | "mentors", criterion: string): ModelCriterion => {
  const asked = one(`passport.${role}_asked`);
  const glad = one(`passport.${role}_glad`);
  const all = counts[role];
  const typed = f`AND(ISNUMBER(${asked});ISNUMBER(${glad}))`;
  const possible = f`AND(${typed};N(${glad})<=N(${asked}))`;
  const answered = f`IF(${possible};${percent(glad, asked)};"")`;
  return {
    criterion,
    value: answered,
    threshold: threshold(one(`passport.t_${role}`)),
    missing: first<string>(
      [
        [f`NOT(${typed})`, f`"впишите в паспорт, сколько ответили"`],
        [f`NOT(${possible})`, f`"удовлетворены больше, чем ответили: проверьте паспорт"`],
        [f`${asked}>${all}`, f`"ответили больше, чем есть в базе"`],
        [f`${asked}<${all}`, f`"не ответили: "&(${all}-${asked})`],
      ],
      f`""`,
    ),
    of_answered: answered,
    of_all: f`IF(${possible};${percent(glad, all)};"")`,
    counted: "от ответивших",
    clause: "",
    where: tabOf("passport"),
  };
};
