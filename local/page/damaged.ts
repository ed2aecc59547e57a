import type { Damaged } from "../server/wire";
import { chooseFile } from "./books";
import { button, byId, element } from "./element";
import { tell } from "./question";
import { ask, Refused } from "./server";

/** In place of a book that cannot be opened: what happened to it, and what to open instead. */
export function showDamaged(says: string, { fileName, isMissing, earlier }: Damaged): void {
  byId("file").textContent = fileName;
  const [last, ...older] = earlier;
  const instead = (address: string, body: unknown = {}) =>
    ask("POST", address, body).then(
      () => location.reload(),
      (error: unknown) => tell(error instanceof Refused ? error.says : String(error)),
    );
  const open = ({ id, when }: Damaged["earlier"][number], caption: string, look: string) =>
    button(caption, () => instead("/api/book/earlier", { id }), { class: look, title: when });
  const other = () =>
    chooseFile(
      async (file) => instead("/api/book/open", { name: file.name, text: await file.text() }),
      ".json,application/json",
    );

  const parts: HTMLElement[] = [
    element("h2", {}, "Книга не открылась"),
    element("p", {}, says),
    element(
      "p",
      {},
      last
        ? `Последнее целое состояние книги: ${last.when}. Можно продолжить с него.`
        : "Прежних состояний этой книги рядом нет. Можно открыть её копию или начать новую книгу.",
    ),
    ...(isMissing
      ? []
      : [element("p", {}, `Файл «${fileName}» ничем не перезаписан: он останется рядом под другим именем.`)]),
    element(
      "div",
      { class: "buttons" },
      ...(last ? [open(last, "Открыть сохранённое раньше", "main")] : []),
      button("Выбрать другой файл", other, { class: "plain" }),
      button("Начать новую книгу", () => instead("/api/book/empty"), { class: "plain" }),
    ),
  ];
  if (older.length > 0) {
    const days = older.map((state) => element("li", {}, open(state, state.when, "plain")));
    parts.push(element("details", {}, element("summary", {}, "Более ранние состояния"), element("ul", {}, ...days)));
  }
  byId("grid").replaceChildren(element("section", { id: "damaged" }, ...parts));
  byId("saving").textContent = "";
}
