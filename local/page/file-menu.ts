import type { PageState } from "../server/wire";
import type { Deed } from "./menus";
import { question, tell } from "./question";
import { ask, Refused, takeFile } from "./server";

/** What «Файл» does with the book as a whole. */
export function fileDeeds({ fileName }: PageState): Deed[] {
  const stem = fileName.replace(/\.json$/, "");
  const instead = (what: string, caption: string, then: () => void) =>
    question(`${what} Нынешняя книга останется на диске рядом, под своим именем с датой.`, then, undefined, caption);
  return [
    {
      key: "empty",
      caption: "Новая пустая книга…",
      press: () => instead("Начать новую пустую книгу?", "Начать", () => replace("/api/book/empty")),
    },
    {
      key: "example",
      caption: "Пример…",
      press: () => instead("Открыть пример заполненной книги?", "Открыть", () => replace("/api/book/example")),
    },
    {
      key: "open",
      caption: "Открыть книгу из файла…",
      separator: true,
      press: () =>
        chooseFile(async (file) => {
          const text = await file.text();
          instead(`Открыть «${file.name}»?`, "Открыть", () => replace("/api/book/open", { name: file.name, text }));
        }),
    },
    {
      key: "json",
      caption: "Скачать копию книги (.json)",
      press: () => orTell(takeFile("/download/book.json", `${stem}.json`)),
    },
    {
      key: "xlsx",
      caption: "Скачать для Excel (.xlsx)",
      separator: true,
      press: () => orTell(takeFile("/download/book.xlsx", `${stem}.xlsx`)),
    },
  ];
}

// every page of the book loads again when the server says that it is replaced
const replace = (address: string, body: unknown = {}) => orTell(ask("POST", address, body));

const orTell = (promise: Promise<unknown>) =>
  promise.catch((error: unknown) => tell(error instanceof Refused ? error.says : String(error)));

/** Lets the user choose one file of their own. */
export function chooseFile(take: (file: File) => void): void {
  const input = document.createElement("input");
  input.type = "file";
  input.accept = ".json,application/json";
  input.addEventListener("change", () => {
    const file = input.files?.[0];
    if (file) take(file);
  });
  input.click();
}
