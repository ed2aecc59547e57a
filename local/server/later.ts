import type { Book } from "../contract";
import { RequestError } from "./answer";

/** The book as an Excel file. */
export async function xlsxOf(book: Book): Promise<Buffer> {
  let exporting: { exportXlsx(book: Book): Promise<Buffer> };
  try {
    // @ts-ignore: written by a colleague
    exporting = await import("../xlsx/export");
  } catch {
    throw new RequestError(501, "Сохранение в Excel (.xlsx) пока не готово. Книгу можно скачать в виде .json.");
  }
  return exporting.exportXlsx(book);
}

/** Data of the example book. */
export async function exampleBook(): Promise<unknown> {
  let example: { exampleBook(): unknown };
  try {
    // @ts-ignore: written by a colleague
    example = await import("../example");
  } catch {
    throw new RequestError(501, "Примера пока нет.");
  }
  return example.exampleBook();
}
