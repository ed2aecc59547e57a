import { openBook } from "../book";
import type { AddOn, Book, Entry, Execution, MenuShown, Message, OpenOptions, UiEffect } from "../contract";
import { codeOf } from "../run/code";
import { DamagedFile, type Found, keep } from "../store";
import { RequestError } from "./answer";
import type { Pages } from "./pages";
import { revisionOf, tellingOf } from "./revisions";
import { keepSaved } from "./saving";
import type { Said } from "./wire";

/** The one open book, its file, and what the pages may do with it. */
export type Shelf = ReturnType<typeof openShelf>;

export type ShelfOptions = { path: string; addOn: AddOn | null; pages: Pages; says?: string[] };

/** What the book begins with: what its file holds, or data of another origin that the file is to hold from now on. */
export type Source = { found: Found } | { data: unknown; damaged?: boolean };

const idOf = (message: Message): string => String(message["nextRevisionId"]);

const TOO_OLD = "это было сделано до того, как программа открыла книгу, отменить это она уже не может.";

/** Opens the book of a file, or begins one with data. */
export function openShelf({ path, addOn, pages, says = [] }: ShelfOptions, source: Source) {
  const functions = addOn ? codeOf(addOn.code).callable : [];
  const open = (data: unknown) => openSaved({ ...(data === undefined ? {} : { data }), ...(addOn ? { addOn } : {}) });
  const found = "found" in source ? source.found : null;
  const remarks = [...says];
  const remark = (says: string) => {
    remarks.push(says);
    pages.tellAll({ say: "remark", says });
  };
  let book = open(found ? found.data : (source as { data: unknown }).data);
  const file = keep({ path, saved: () => book.saved(), remark }, found);
  const saving = keepSaved(file, { kept, tell: (state) => pages.tellAll({ say: "saving", saving: state }) });
  let effects: UiEffect[] = [];
  /** With what the page joined that came last, and what it was told since. */
  let joined = book.joining();
  let isJoinedLast = true;
  let telling = tellingOf(revisionOf(joined), []);
  let bases = new Map<string, string>();
  /** What was done before earlier states were forgotten: it cannot be taken back by a page either. */
  const forgotten = new Set<string>();
  const done = (found?.log.entries ?? []).flatMap(({ messages }) => messages.map(idOf));

  /** What is on the disk is told to the pages, and nothing else. */
  function kept({ messages }: Entry): void {
    done.push(...messages.map(idOf));
    for (const message of messages) {
      isJoinedLast = false;
      telling.add(message);
      for (const page of pages.names()) {
        const understood = telling.understands(bases.get(page) ?? "", message);
        pages.tell(page, understood ? { say: "message", message } : { say: "stale" });
      }
    }
  }

  function take(fresh: Book, since: Message[] = [], start?: string) {
    book = fresh;
    joined = book.joining();
    isJoinedLast = true;
    telling = tellingOf(start ?? revisionOf(joined), since);
    bases = new Map();
    book.onEntry((entry) => saving.add(entry));
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

  if (found) {
    const workbook = (found.data as { workbook?: { revisionId?: unknown } }).workbook;
    take(
      book,
      found.log.entries.flatMap(({ messages }) => messages),
      String(workbook?.revisionId ?? "START_REVISION"),
    );
    saving.fold();
  } else {
    file.whole({ anew: true, damaged: "damaged" in source && source.damaged === true });
    take(book);
  }

  return {
    path,
    functions,
    saving: saving.state,
    book: () => book,
    /** Sentences that no page has shown yet. */
    remarks: () => remarks.splice(0),
    /** What a page begins with: the same for every page until something changes, and only what is on the disk. */
    joining(page: string): ReturnType<Book["joining"]> {
      if (!isJoinedLast && saving.settled()) {
        joined = book.joining();
        isJoinedLast = true;
      }
      const since = telling.after(revisionOf(joined));
      if (!since) throw new RequestError(503, "Книга сейчас не сохраняется. Откройте эту страницу немного позже.");
      bases.set(page, revisionOf(joined));
      return { data: joined.data, messages: since };
    },
    menus: (page: string): MenuShown[] => as(page, () => book.open()),
    run: (page: string, functionName: string, args: unknown[], shown?: string): Execution => {
      if (!functions.includes(functionName)) throw new RequestError(404, `В дополнении нет функции «${functionName}».`);
      return as(page, () => book.run(functionName, args, shown));
    },
    receive(page: string, message: Message): boolean {
      const target = message["undoneRevisionId"] ?? message["redoneRevisionId"];
      if (book.isTooOld(message) || forgotten.has(String(target))) throw new RequestError(409, TOO_OLD);
      return as(page, () => book.receive(message));
    },
    /** What a page that knows everything up to `revision` has missed. */
    missed(page: string, revision: string | null): Said[] {
      const since = telling.after(revision ?? "");
      const base = bases.get(page) ?? revision ?? "";
      if (!since?.every((message) => telling.understands(base, message))) return [{ say: "stale" }];
      return since.map((message) => ({ say: "message", message }));
    },
    /**
     * Names have left the book: its file is written anew, and no earlier state of it can be reached any more. Gives a
     * sentence for the page.
     */
    forget(): string {
      const unsaved = saving.flush();
      if (unsaved) throw new RequestError(422, `${unsaved} Прежние состояния книги не забыты.`);
      const aside = file.forget();
      for (const id of done.splice(0)) forgotten.add(id);
      const left = aside.map((name) => `«${name}»`).join(", ");
      return `Прежние состояния книги на этом компьютере забыты.${left ? ` Отложенные копии остались, удалите их сами: ${left}.` : ""}`;
    },
    /** Writes what waits; a sentence when it cannot be written. */
    flush: saving.flush,
    /** Writes what is not written yet; a sentence when it cannot be written. */
    close(): string | null {
      const unsaved = saving.flush();
      saving.close();
      return unsaved;
    },
  };
}

function openSaved(options: OpenOptions): Book {
  try {
    return openBook(options);
  } catch (cause) {
    throw new DamagedFile("Книга не открывается: её содержимое повреждено.", { cause });
  }
}
