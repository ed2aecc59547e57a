import type { BookList } from "../server/wire";
import { button, element } from "./element";
import { openQuestion, tell } from "./question";
import { ask, Lost, Refused } from "./server";
import { toast } from "./toast";

/** What stays as it was when a book cannot be opened; "" while none is open. */
type Stays = string;

export const OPEN_STAYS: Stays = "Открытая книга не изменена.";
const SAVED = "Открытая книга сохранена и останется в папке под своим именем.";

/** Asks the server for another book. The page loads again when the server says so, or at once while it has no book. */
export async function turnTo(address: string, body: unknown, stays: Stays): Promise<boolean> {
  const stop = stays ? toast("Открываем…", "", -1) : () => {};
  try {
    await ask("POST", address, body);
    return true;
  } catch (error) {
    const says = error instanceof Refused ? error.says : String(error);
    tell(stays && !(error instanceof Lost) && !says.endsWith(stays) ? `${says} ${stays}` : says);
    return false;
  } finally {
    stop();
  }
}

/** Asks how the new book is to be called. */
export function askName(then: (name: string) => void, saved = SAVED): void {
  const name = element("input", { type: "text", maxlength: "80", "aria-label": "Название книги", value: "Наша книга" });
  const create = () => then(name.value.trim() || "Наша книга");
  const leave = openQuestion(
    `Как назвать книгу? Это имя её файла.${saved ? ` ${saved}` : ""}`,
    [
      { caption: "Создать", press: create },
      { caption: "Отмена", press: () => {} },
    ],
    () => {},
    name,
  );
  name.addEventListener("keydown", ({ key }) => {
    if (key === "Enter") leave(create);
  });
  name.select();
}

/** Shows the books of the folder and the way to a file elsewhere. */
export async function chooseBook(open: (name: string) => void, fromFile: () => void): Promise<void> {
  let list: BookList;
  try {
    list = await ask<BookList>("GET", "/api/books");
  } catch (error) {
    return tell(error instanceof Refused ? error.says : String(error));
  }
  let leave = (_act: () => void) => {};
  const rows = list.map(({ name, when, open: isOpen }) =>
    element(
      "li",
      {},
      isOpen
        ? element("span", { class: "book" }, stemOf(name), element("small", {}, "открыта сейчас"))
        : withWhen(
            button(stemOf(name), () => leave(() => open(name)), { class: "book" }),
            when,
          ),
    ),
  );
  leave = openQuestion(
    "Какую книгу открыть?",
    [
      { caption: "Выбрать файл…", press: fromFile },
      { caption: "Отмена", press: () => {} },
    ],
    () => {},
    element("ul", { class: "books" }, ...rows),
  );
}

function withWhen(row: HTMLElement, when: string): HTMLElement {
  row.append(element("small", {}, `сохранена ${when}`));
  return row;
}

const stemOf = (name: string) => name.replace(/\.json$/, "");

/** A file as the server takes it. */
export async function fileBody(file: File): Promise<{ name: string; base64: string }> {
  const url = await new Promise<string>((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
  return { name: file.name, base64: url.slice(url.indexOf(",") + 1) };
}

/** Lets the user choose one file of their own: a book or an Excel file. */
export function chooseFile(take: (file: File) => void, accept = ".json,.xlsx,.xlsm,application/json"): void {
  const input = element("input", { type: "file", accept });
  input.addEventListener("change", () => {
    const file = input.files?.[0];
    if (file) take(file);
  });
  input.click();
}

/** A file that is dropped anywhere on the page is taken as if it were chosen. */
export function takeDropped(take: (file: File) => void): void {
  addEventListener("dragover", (event) => {
    if (event.dataTransfer?.types.includes("Files")) event.preventDefault();
  });
  addEventListener("drop", (event) => {
    const file = event.dataTransfer?.files[0];
    if (!file) return;
    event.preventDefault();
    take(file);
  });
}
