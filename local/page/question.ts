import { button, element } from "./element";

type Choice = { caption: string; press: () => void };

/** Tells something that must be seen, with one button. */
export function tell(text: string, then: () => void = () => {}): void {
  open(text, [{ caption: "Понятно", press: then }], then);
}

/** Asks before something is done; Escape means no. */
export function question(text: string, yes: () => void, no: () => void = () => {}, caption = "Да"): void {
  open(text, [{ caption, press: yes }, { caption: caption === "Да" ? "Нет" : "Отмена", press: no }], no);
}

function open(text: string, choices: Choice[], dismissed: () => void): void {
  const before = document.activeElement;
  const box = element("dialog", { class: "question", "aria-label": "Вопрос" }, element("p", {}, text));
  const leave = (act: () => void) => () => {
    box.remove();
    if (before instanceof HTMLElement) before.focus();
    act();
  };
  const buttons = choices.map(({ caption, press }, at) =>
    button(caption, leave(press), { class: at === 0 ? "main" : "plain" }),
  );
  box.append(element("div", { class: "buttons" }, ...buttons));
  box.addEventListener("cancel", leave(dismissed));
  // the grid listens to keys on the way up
  box.addEventListener("keydown", (event) => event.stopPropagation());
  document.body.append(box);
  box.showModal();
}
