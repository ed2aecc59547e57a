import { basename } from "node:path";
import { findBook, momentText, parseBookFile } from "../store";
import { bodyJson, json, RequestError } from "./answer";
import { bookPath, booksIn, freeBookPath } from "./books";
import { importedXlsx } from "./later";
import type { Routes } from "./routes";
import type { Source } from "./shelf";
import type { BookList } from "./wire";

/** How a book greets: `says` is told once, `panel` opens the add-on's panel. `isNew`: the file is made now. */
export type Greeting = { says?: string[]; panel?: boolean; isNew?: boolean };

type Desk = {
  /** Where new books go. */
  folder: string;
  example(): Promise<unknown>;
  /** The open book's file, null when none is open. */
  open(): string | null;
  /** Opens this file instead of the open book, which is saved under its own name. */
  turnTo(path: string, source: () => Source, greeting?: Greeting): Promise<void>;
};

const LARGEST = 256e6;
/** The first byte of a book's own file, whatever it is called. */
const CURLY = 0x7b;
const FOREIGN = "В этом файле нет книги наставничества. Он открыт как обычная таблица.";

/** What can be opened, whatever is open now: each book is a file of its own. */
export function bookRoutes({ folder, example, open, turnTo }: Desk): Routes {
  const begin = async (name: string, data: unknown, greeting: Greeting = {}) => {
    const path = freeBookPath(folder, name);
    await turnTo(path, () => ({ data }), { ...greeting, isNew: true });
    return json({ name: basename(path) });
  };

  return {
    "GET /api/books": () => {
      const list: BookList = booksIn(folder).map(({ name, when }) => {
        const path = bookPath(folder, name);
        return { name, when: momentText(when), open: path !== null && path === open() };
      });
      return json(list);
    },
    "POST /api/books/new": async ({ request }) =>
      begin(textOf(await bodyJson(request), "name"), undefined, { panel: true }),
    "POST /api/books/example": async () => begin("Пример", await example()),
    "POST /api/books/open": async ({ request }) => {
      const path = bookPath(folder, textOf(await bodyJson(request), "name"));
      if (!path) throw new RequestError(404, "Такой книги в папке нет. Открытая книга не изменена.");
      await turnTo(path, () => ({ found: findBook(path) }));
      return json({ name: basename(path) });
    },
    "POST /api/books/take": async ({ request }) => {
      const body = await bodyJson(request, LARGEST);
      const name = textOf(body, "name");
      const bytes = Buffer.from(textOf(body, "base64"), "base64");
      const stem = name.replace(/\.(?:json|xlsx|xlsm)$/i, "");
      if (/\.json$/i.test(name) || bytes[0] === CURLY) return begin(stem, parseBookFile(bytes.toString("utf8"), name));
      const { data, ours, says } = await importedXlsx(bytes, name);
      return begin(stem, data, { says: ours ? says : [FOREIGN, ...says] });
    },
  };
}

function textOf(body: Record<string, unknown>, name: string): string {
  const text = body[name];
  if (typeof text !== "string") throw new RequestError(400, "Запрос не разобран.");
  return text;
}

/** What the page may ask for while there is no book yet. */
export const firstRoutes = (folder: string): Routes => ({
  "GET /api/state": () => json({ first: { folder } }),
  "GET /api/path": () => json({ path: null }),
});
