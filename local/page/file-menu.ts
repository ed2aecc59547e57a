import type { PageState } from "../server/wire";
import { askName, chooseBook, chooseFile, fileBody, OPEN_STAYS, takeDropped, turnTo } from "./books";
import type { Deed } from "./menus";
import { question, tell } from "./question";
import { Refused, takeFile } from "./server";

/** What «Файл» does with the book as a whole. */
export function fileDeeds({ fileName }: PageState): Deed[] {
  const stem = fileName.replace(/\.json$/, "");
  const take = (file: File) =>
    instead(`Открыть «${file.name}»?`, async () => turnTo("/api/books/take", await fileBody(file), OPEN_STAYS));
  takeDropped(take);
  return [
    {
      key: "new",
      caption: "Новая книга…",
      press: () => askName((name) => turnTo("/api/books/new", { name }, OPEN_STAYS)),
    },
    {
      key: "open",
      caption: "Открыть…",
      press: () =>
        chooseBook(
          (name) => turnTo("/api/books/open", { name }, OPEN_STAYS),
          () => chooseFile(take),
        ),
    },
    {
      key: "example",
      caption: "Пример",
      separator: true,
      press: () => instead("Открыть пример заполненной книги?", () => turnTo("/api/books/example", {}, OPEN_STAYS)),
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

const instead = (what: string, then: () => void) =>
  question(`${what} Нынешняя книга сохранена и останется в папке под своим именем.`, then, undefined, "Открыть");

const orTell = (promise: Promise<unknown>) =>
  promise.catch((error: unknown) => tell(error instanceof Refused ? error.says : String(error)));
