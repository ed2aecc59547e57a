import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { openBook } from "../book";
import type { Book } from "../contract";
import { modelledMs } from "../google/call";
import { readAddOn } from "../server/add-on";
import { openElsewhere } from "../server/holder";
import { packageRoot } from "../server/root";
import { readBookFile, writeBookFile } from "../store";
import { type Options, UsageError } from "./options";

const addOn = () => {
  const built = readAddOn(join(packageRoot(), "dist"));
  if (!built) throw new UsageError("Дополнение не собрано: выполните npm run build.");
  return built;
};

const say = (says: string) => void process.stderr.write(`${says}\n`);

/** Opens the book of `--in`, or a new empty spreadsheet. */
export const openAsked = (options: Options): Book => {
  if (options.in !== undefined && !existsSync(options.in)) throw new UsageError(`Файла «${options.in}» нет.`);
  const { locale, user, now } = options;
  const book = openBook({
    ...(options.in !== undefined && { data: readBookFile(options.in, say) }),
    ...(options.script && { addOn: addOn() }),
    ...(locale && { locale }),
    ...(user && { user }),
    ...(now && { clock: { now: () => now } }),
  });
  return book;
};

/** Writes the book to `--out`: .xlsx by its ending, else the book's own file. */
export const saveAsked = async (book: Book, path: string): Promise<void> => {
  if (!path.endsWith(".xlsx")) {
    const elsewhere = await openElsewhere(resolve(path));
    if (elsewhere)
      throw new UsageError(
        `Книга «${path}» открыта: ${elsewhere}. Файл не изменён. Закройте ту программу и повторите.`,
      );
    return writeBookFile(path, book.saved(), say);
  }
  const [{ exportXlsx }, { writeFile }] = await Promise.all([import("../xlsx/export"), import("node:fs/promises")]);
  await writeFile(path, await exportXlsx(book));
};

/** Service calls by class and the modelled Google time, on stderr. */
export const printCalls = ({ calls }: Book): void => {
  const { names, ...classes } = calls;
  process.stderr.write(`${JSON.stringify({ ...classes, modelledMs: Math.round(modelledMs(calls)), names })}\n`);
};
