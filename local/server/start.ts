import { existsSync } from "node:fs";
import { basename, join } from "node:path";
import { BookFileError, DamagedFile, earlierStates, findBook } from "../store";
import { readAddOn } from "./add-on";
import { RequestError } from "./answer";
import { damagedRoutes } from "./damaged";
import { markOpen, openElsewhere } from "./holder";
import { openPages } from "./pages";
import { packageRoot } from "./root";
import { type Routes, routesOf } from "./routes";
import { bookServer, listen } from "./server";
import { openShelf, type Shelf, type Source } from "./shelf";

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

/**
 * Opens the book and serves its page on this computer only. A damaged book is not opened: `damage` is the sentence, and
 * the page offers what was kept of it.
 */
export async function start(options: StartOptions) {
  const { path } = options;
  const elsewhere = await openElsewhere(path);
  if (elsewhere)
    throw new BookFileError(`Эта книга уже открыта: ${elsewhere}. Работайте там или закройте ту программу.`);
  const root = packageRoot();
  const addOn = readAddOn(options.addOnFolder ?? join(root, "dist"));
  const pages = openPages();
  const example =
    options.example ?? (() => Promise.reject(new RequestError(501, "Примера пока нет: соберите дополнение.")));
  const first = options.beginWithExample && options.example && addOn ? await options.example() : undefined;

  let opened: Shelf | null = null;
  let routes: Routes = {};
  function open(source: Source) {
    opened = openShelf({ path, addOn, pages, example }, source);
    routes = routesOf(opened, pages, addOn !== null);
  }
  const damage = openOrNot(() => open(existsSync(path) ? { found: findBook(path) } : { data: begun(path, first) }));
  if (damage) routes = damagedRoutes({ path, damage, open: (data) => open({ data, damaged: true }) });

  const server = bookServer(root, () => routes);
  const port = await listen(server, options.port, options.mayMove ?? false);
  const url = `http://127.0.0.1:${port}`;
  const unmark = markOpen(path, url);
  return {
    url,
    damage: damage?.says ?? null,
    get shelf(): Shelf {
      if (!opened) throw new Error(`[local host] shelf: ${JSON.stringify(path)} is damaged. Open a kept state first.`);
      return opened;
    },
    /** Writes what is not written yet and stops listening; a sentence when something could not be written. */
    close: () =>
      new Promise<string | null>((resolve) => {
        const unsaved = opened?.close() ?? null;
        unmark();
        pages.close();
        server.close(() => resolve(unsaved));
        server.closeAllConnections();
      }),
  };
}

/** What a new book begins with; a book whose file is gone and whose kept states are there is no new one. */
function begun(path: string, first: unknown): unknown {
  if (earlierStates(path).length > 0) throw new DamagedFile(`Файла «${basename(path)}» нет на месте.`);
  return first;
}

function openOrNot(open: () => void): DamagedFile | null {
  try {
    open();
    return null;
  } catch (error) {
    if (error instanceof DamagedFile) return error;
    throw error;
  }
}
