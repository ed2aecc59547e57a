import type { Book } from "../contract";
import { RequestError } from "./answer";

/** The book as an Excel file. The writer is big and rarely needed: it is loaded when asked for. */
export async function xlsxOf(book: Book): Promise<Buffer> {
  const { exportXlsx } = await import("../xlsx/export");
  return exportXlsx(book);
}

/** Data of the example book. */
export async function exampleBook(): Promise<unknown> {
  let example: { exampleBook(): unknown };
  try {
    // biome-ignore lint/suspicious/noTsIgnore: the file is still to come
    // @ts-ignore
    example = await import("../example");
  } catch {
    throw new RequestError(501, "Примера пока нет.");
  }
  return example.exampleBook();
}
