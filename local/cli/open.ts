import { existsSync, readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { openBook } from "../book";
import type { Book } from "../contract";
import { modelledMs } from "../google/call";
import { readAddOn } from "../server/add-on";
import { openElsewhere } from "../server/holder";
import { packageRoot } from "../server/root";
import { readBookFile, writeBookFile } from "../store";
import { type Options, UsageError } from "./options";
import type { Terminal } from "./terminal";

const addOn = () => {
  const built = readAddOn(join(packageRoot(), "dist"));
  if (!built) throw new UsageError("Дополнение не собрано: выполните npm run build.");
  return built;
};

const sayTo =
  ({ stderr }: Terminal) =>
  (says: string) =>
    void stderr.write(`${says}\n`);

const isXlsx = (path: string) => /\.xlsx$/i.test(path);

/** The data of a book's file; an .xlsx file says on stderr what of it was not taken over. */
const dataOf = async (path: string, say: (says: string) => void): Promise<unknown> => {
  if (!existsSync(path)) throw new UsageError(`Файла «${path}» нет.`);
  if (!isXlsx(path)) return readBookFile(path, say);
  const { importXlsx } = await import("../xlsx/import/import");
  const { data, says } = await importXlsx(readFileSync(path), basename(path));
  for (const line of says) say(line);
  return data;
};

/** Opens the book of `--in`, or a new empty spreadsheet. */
export const openAsked = async (options: Options, terminal: Terminal): Promise<Book> => {
  const { locale, user, now } = options;
  const book = openBook({
    ...(options.in !== undefined && { data: await dataOf(options.in, sayTo(terminal)) }),
    ...(options.script && { addOn: addOn() }),
    ...(locale && { locale }),
    ...(user && { user }),
    ...(now && { clock: { now: () => now } }),
  });
  return book;
};

/** Writes the book to `--out`: .xlsx by its ending, else the book's own file. */
export const saveAsked = async (book: Book, path: string, terminal: Terminal): Promise<void> => {
  if (!isXlsx(path)) {
    const elsewhere = await openElsewhere(resolve(path));
    if (elsewhere)
      throw new UsageError(
        `Книга «${path}» открыта: ${elsewhere}. Файл не изменён. Закройте ту программу и повторите.`,
      );
    return writeBookFile(path, book.saved(), sayTo(terminal));
  }
  const [{ exportXlsx }, { writeFile }] = await Promise.all([import("../xlsx/export"), import("node:fs/promises")]);
  await writeFile(path, await exportXlsx(book));
};

/** Service calls by class and the modelled Google time, on stderr. */
export const printCalls = ({ calls }: Book, { stderr }: Terminal): void => {
  const { names, ...classes } = calls;
  stderr.write(`${JSON.stringify({ ...classes, modelledMs: Math.round(modelledMs(calls)), names })}\n`);
};
