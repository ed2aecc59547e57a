import { existsSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { BookFileError, DamagedFile, earlierStates, findBook } from "../store";
import { readAddOn } from "./add-on";
import { RequestError } from "./answer";
import { bookRoutes, firstRoutes, type Greeting } from "./book-routes";
import { rememberOpen } from "./books";
import { damagedRoutes } from "./damaged";
import { markOpen, openElsewhere } from "./holder";
import { openPages } from "./pages";
import { packageRoot } from "./root";
import { type Routes, routesOf } from "./routes";
import { bookServer, listen } from "./server";
import { openShelf, type Shelf, type Source } from "./shelf";

export type StartOptions = {
  /** The book's file; null while there is none: the page then asks what to begin with. */
  path: string | null;
  /** Where other books lie and new ones go; it remembers which was open last. The folder of `path` when absent. */
  folder?: string;
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

const noExample = () => Promise.reject(new RequestError(501, "Примера пока нет: соберите дополнение."));

/**
 * Opens the book and serves its page on this computer only. A damaged book is not opened: `damage` is the sentence, and
 * the page offers what was kept of it.
 */
export async function start(options: StartOptions) {
  const root = packageRoot();
  const addOn = readAddOn(options.addOnFolder ?? join(root, "dist"));
  const pages = openPages();
  const { path, example = noExample } = options;
  const folder = options.folder ?? dirname(path ?? join(root, "books", "книга.json"));
  let url = "";
  let held: { path: string; unmark(): void } | null = null;
  let opened: Shelf | null = null;
  let damage: DamagedFile | null = null;
  const books = bookRoutes({ folder, example, open: () => held?.path ?? null, turnTo });
  let routes: Routes = { ...books, ...firstRoutes(folder) };

  function open(at: string, source: Source, { says, panel }: Greeting = {}) {
    opened = openShelf({ path: at, addOn, pages, ...(says && { says }) }, source);
    routes = { ...books, ...routesOf(opened, pages, addOn !== null, panel) };
  }

  async function turnTo(at: string, source: () => Source, greeting: Greeting = {}): Promise<void> {
    if (held?.path === at) return;
    const elsewhere = await openElsewhere(at);
    if (elsewhere)
      throw new BookFileError(`Эта книга уже открыта: ${elsewhere}. Работайте там или закройте ту программу.`);
    const unsaved = opened?.flush();
    if (unsaved) throw new RequestError(409, `${unsaved} Книга осталась прежней.`);
    const before = opened;
    try {
      open(at, source(), greeting);
      damage = null;
    } catch (error) {
      if (!(error instanceof DamagedFile) || greeting.isNew) throw error;
      damage = error;
      opened = null;
      const instead = (data: unknown) => open(at, { data, damaged: true });
      routes = { ...books, ...damagedRoutes({ path: at, damage, open: instead }) };
    }
    before?.close();
    held?.unmark();
    held = { path: at, unmark: url ? markOpen(at, url) : () => {} };
    if (options.folder !== undefined) rememberOpen(at);
    pages.tellAll({ say: "replaced" });
  }

  if (path !== null) {
    const first =
      options.beginWithExample && options.example && addOn && !existsSync(path) ? await options.example() : undefined;
    await turnTo(path, () => (existsSync(path) ? { found: findBook(path) } : { data: begun(path, first) }));
  }
  const server = bookServer(root, () => routes);
  const port = await listen(server, options.port, options.mayMove ?? false);
  url = `http://127.0.0.1:${port}`;
  const beginning = held as { path: string; unmark(): void } | null;
  if (beginning) beginning.unmark = markOpen(beginning.path, url);
  return {
    url,
    damage: (damage as DamagedFile | null)?.says ?? null,
    get shelf(): Shelf {
      if (!opened)
        throw new Error(`[local host] shelf: no book is open, ${JSON.stringify(held?.path)}. Open one first.`);
      return opened;
    },
    /** Writes what is not written yet and stops listening; a sentence when something could not be written. */
    close: () =>
      new Promise<string | null>((resolve) => {
        const unsaved = opened?.close() ?? null;
        held?.unmark();
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
