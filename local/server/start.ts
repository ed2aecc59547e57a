import { join } from "node:path";
import { BookFileError } from "../store";
import { readAddOn } from "./add-on";
import { RequestError } from "./answer";
import { markOpen, openElsewhere } from "./holder";
import { openPages } from "./pages";
import { packageRoot } from "./root";
import { bookServer, listen } from "./server";
import { openShelf } from "./shelf";

export type StartOptions = {
  /** The book's file. */
  path: string;
  port: number;
  /** Take the next free port when this one is taken. */
  mayMove?: boolean;
  /** Folder with the built add-on; `dist/` of the package when absent. */
  addOnFolder?: string;
  /** Data of the example book; absent while there is none. */
  example?: (() => Promise<unknown>) | undefined;
  /** Begin with the example when there is no file yet. */
  beginWithExample?: boolean;
};

/** Opens the book and serves its page on this computer only. */
export async function start(options: StartOptions) {
  const elsewhere = await openElsewhere(options.path);
  if (elsewhere)
    throw new BookFileError(`Эта книга уже открыта: ${elsewhere}. Работайте там или закройте ту программу.`);
  const root = packageRoot();
  const addOn = readAddOn(options.addOnFolder ?? join(root, "dist"));
  const pages = openPages();
  const example =
    options.example ?? (() => Promise.reject(new RequestError(501, "Примера пока нет: соберите дополнение.")));
  const first = options.beginWithExample && options.example && addOn ? await options.example() : undefined;
  const shelf = openShelf({ path: options.path, addOn, pages, example }, first);
  const server = bookServer({ shelf, pages, root, hasAddOn: addOn !== null });
  const port = await listen(server, options.port, options.mayMove ?? false);
  const url = `http://127.0.0.1:${port}`;
  const unmark = markOpen(options.path, url);
  return {
    url,
    shelf,
    /** Writes what is not written yet and stops listening. */
    close: () =>
      new Promise<void>((resolve) => {
        shelf.close();
        unmark();
        pages.close();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
