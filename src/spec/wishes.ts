import { formats } from "./formats";
import { choice, date, offered, text } from "./kinds";

const more = { group: "more" } as const;

/** What the choice of a pair asks of both sides besides the request: the last columns of either base (S2-08, S2-22, S2-23). */
export const wishes = {
  form_wish: offered("Желаемая форма", 120, { ...more, from: "lists.forms" }),
  format: choice(formats)("Формат встреч", 120, { ...more, help: "Пусто: подходит любой" }),
  attended: date("Был на общей встрече", 120, more),
  prefers: text("С кем хочет в паре", 120, { ...more, help: "Коды через запятую: первый – самый желанный" }),
  barred: text("С кем не ставить", 120, { ...more, help: "Коды, в скобках причина: «Н-003 (родственник)»" }),
};
