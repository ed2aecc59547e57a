import { existsSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { openBook } from "../book";
import type { AddOn, Book, Execution, MenuShown, Message, OpenOptions, UiEffect } from "../contract";
import { BookFileError, parseBookFile, readBookFile, writeBookFile } from "../store";
import { callableNames } from "./add-on";
import { RequestError } from "./answer";
import type { Pages } from "./pages";
import { keepSaved } from "./saving";
import type { Said } from "./wire";

/** The one open book, its file, and what the pages may do with it. */
export type Shelf = ReturnType<typeof openShelf>;

const REMEMBERED = 5000;

type Options = { path: string; addOn: AddOn | null; pages: Pages; example: () => Promise<unknown> };

/** Opens the book's file; when there is none, begins one with `first`. */
export function openShelf({ path, addOn, pages, example }: Options, first: unknown) {
  const functions = addOn ? callableNames(addOn.code) : [];
  const open = (data: unknown) => openSaved({ ...(data === undefined ? {} : { data }), ...(addOn ? { addOn } : {}) });
  const saving = keepSaved(
    path,
    () => book.saved(),
    (state) => pages.tellAll({ say: "saving", saving: state }),
  );
  const isNew = !existsSync(path);
  let book = open(isNew ? first : readBookFile(path));
  let log: Message[] = [];
  let start: unknown;
  let joining: ReturnType<Book["joining"]> | null = null;
  let effects: UiEffect[] = [];

  function take(fresh: Book) {
    book = fresh;
    log = [];
    joining = book.joining();
    start = revisionOf(joining);
    book.onMessage((message) => {
      joining = null;
      if (log.push(message) > REMEMBERED) start = log.shift()?.["nextRevisionId"];
      pages.tellAll({ say: "message", message });
      saving.changed();
    });
    book.onEffect((effect) => effects.push(effect));
  }

  /** Effects of `act` go to the page that asked for it, after the changes: a cell is shown when its sheet is there. */
  function as<T>(page: string, act: () => T): T {
    effects = [];
    try {
      return act();
    } finally {
      for (const effect of effects) pages.tell(page, { say: "effect", effect });
    }
  }

  function replace(data: unknown): { kept: string | null } {
    const fresh = open(data);
    saving.flush();
    const kept = existsSync(path) ? keptPath(path) : null;
    if (kept) writeBookFile(kept, book.saved());
    take(fresh);
    writeBookFile(path, book.saved());
    pages.tellAll({ say: "replaced" });
    return { kept: kept && basename(kept) };
  }

  take(book);
  if (isNew) writeBookFile(path, book.saved());

  return {
    path,
    functions,
    saving: saving.state,
    book: () => book,
    /** What a page begins with: the same for every page until something changes. */
    joining: () => {
      joining ??= book.joining();
      return joining;
    },
    menus: (page: string): MenuShown[] => as(page, () => book.open()),
    run: (page: string, functionName: string, args: unknown[]): Execution => {
      if (!functions.includes(functionName)) throw new RequestError(404, `В дополнении нет функции «${functionName}».`);
      return as(page, () => book.run(functionName, args));
    },
    receive: (page: string, message: Message): boolean => as(page, () => book.receive(message)),
    /** What a page that knows everything up to `revision` has missed. */
    missed(revision: string | null): Said[] {
      if (revision === start) return log.map((message) => ({ say: "message", message }));
      const at = log.findLastIndex((message) => message["nextRevisionId"] === revision);
      if (at < 0) return [{ say: "stale" }];
      return log.slice(at + 1).map((message) => ({ say: "message", message }));
    },
    replaceWithEmpty: () => replace(undefined),
    replaceWithExample: async () => replace(await example()),
    replaceWithText: (text: string, name: string) => replace(parseBookFile(text, name)),
    close: () => saving.flush(),
  };
}

function openSaved(options: OpenOptions): Book {
  try {
    return openBook(options);
  } catch (cause) {
    throw new BookFileError("Книга не открывается: её содержимое повреждено.", { cause });
  }
}

/** The revision that a joining page ends up with. */
function revisionOf({ data, messages }: ReturnType<Book["joining"]>): unknown {
  const last = messages.findLast((message) => message["nextRevisionId"] !== undefined);
  return last ? last["nextRevisionId"] : (data as { revisionId?: unknown }).revisionId;
}

/** A free name beside the book: «книга до 2026-11-22 14-05.json». */
function keptPath(path: string, now = new Date()): string {
  const two = (value: number) => String(value).padStart(2, "0");
  const day = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  const stem = `${basename(path, ".json")} до ${day} ${two(now.getHours())}-${two(now.getMinutes())}`;
  for (let n = 1; ; n++) {
    const candidate = join(dirname(path), `${stem}${n > 1 ? ` (${n})` : ""}.json`);
    if (!existsSync(candidate)) return candidate;
  }
}
