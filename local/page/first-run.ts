import type { First } from "../server/wire";
import { askName, chooseFile, fileBody, takeDropped, turnTo } from "./books";
import { button, byId, element } from "./element";

type Choice = { caption: string; text: string; press: () => void };

/** In place of the grid while there is no book: what to begin with. */
export function showFirstRun({ folder }: First): void {
  const status = element("p", { role: "status", class: "quiet" });
  let busy = false;
  const begin = async (words: string, address: string, body: () => unknown) => {
    if (busy) return;
    busy = true;
    section.setAttribute("aria-busy", "true");
    status.textContent = words;
    if (await turnTo(address, await body(), "")) return location.reload();
    busy = false;
    section.removeAttribute("aria-busy");
    status.textContent = "";
  };
  const take = (file: File) => begin(`Открываем «${file.name}»…`, "/api/books/take", () => fileBody(file));
  const create = (name: string) => begin("Создаём книгу…", "/api/books/new", () => ({ name }));
  const choices: Choice[] = [
    {
      caption: "Посмотреть пример",
      text: "Заполненная книга вымышленной школы, все участники — коды. Меняйте в ней что угодно: ваша книга будет отдельным файлом.",
      press: () => begin("Готовим пример, это несколько секунд…", "/api/books/example", () => ({})),
    },
    {
      caption: "Создать свою книгу",
      text: "Рядом откроется «Начало»: выберите модель, впишите школу и учебный год, и листы построятся.",
      press: () => askName(create, ""),
    },
    {
      caption: "Открыть файл",
      text: "Книга (.json) или файл Excel (.xlsx), который сохранила эта программа. Файл можно и перетащить сюда.",
      press: () => chooseFile(take),
    },
  ];
  const cards = choices.map(({ caption, text, press }, at) => {
    const card = button(caption, press, { class: "card", "aria-describedby": `first-run-${at}` });
    card.append(element("span", { id: `first-run-${at}` }, text));
    card.setAttribute("aria-label", caption);
    return element("li", {}, card);
  });
  const section = element(
    "section",
    { id: "first-run", "aria-labelledby": "first-run-head" },
    element("h2", { id: "first-run-head" }, "С чего начать"),
    element("ul", {}, ...cards),
    status,
    element(
      "p",
      { class: "quiet" },
      `Книги лежат на этом компьютере, в папке «${folder}». Никуда больше они не отправляются.`,
    ),
  );
  byId("grid").replaceChildren(section);
  byId("saving").textContent = "";
  takeDropped(take);
  section.querySelector("button")?.focus();
}
