import { button, element } from "./element";

type Choice = { caption: string; press: () => void };

/** Tells something that must be seen, with one button. */
export function tell(text: string, then: () => void = () => {}): void {
  openQuestion(text, [{ caption: "Понятно", press: then }], then);
}

/** Asks before something is done; Escape means no. */
export function question(text: string, yes: () => void, no: () => void = () => {}, caption = "Да"): void {
  openQuestion(
    text,
    [
      { caption, press: yes },
      { caption: caption === "Да" ? "Нет" : "Отмена", press: no },
    ],
    no,
  );
}

/** Asks for a longer text; Escape leaves it as it was. */
export function askText(label: string, text: string, then: (text: string) => void): void {
  const area = element("textarea", { rows: "6", "aria-label": label });
  area.value = text;
  const choices = [
    { caption: "Сохранить", press: () => then(area.value) },
    { caption: "Отмена", press: () => {} },
  ];
  openQuestion(label, choices, () => {}, area);
  area.focus();
}

/** A question with what else it needs between the words and the buttons. The answer closes it and then acts. */
export function openQuestion(
  text: string,
  choices: Choice[],
  dismissed: () => void,
  ...more: HTMLElement[]
): (act: () => void) => void {
  const before = document.activeElement;
  const box = element("dialog", { class: "question", "aria-label": text }, element("p", {}, text), ...more);
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
  // the grid listens to keys, copying and pasting on the way up
  for (const event of ["keydown", "copy", "cut", "paste"]) box.addEventListener(event, (one) => one.stopPropagation());
  document.body.append(box);
  box.showModal();
  return (act) => leave(act)();
}
