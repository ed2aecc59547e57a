import type { Book } from "../contract";
import type { Imported } from "../xlsx/import/import";

/** The book as an Excel file. The writer is big and rarely needed: it is loaded when asked for. */
export async function xlsxOf(book: Book): Promise<Buffer> {
  const { exportXlsx } = await import("../xlsx/export");
  return exportXlsx(book);
}

/** The book in an .xlsx file. */
export async function importedXlsx(bytes: Buffer, name: string): Promise<Imported> {
  const { importXlsx } = await import("../xlsx/import/import");
  return importXlsx(bytes, name);
}

/** Data of the example book. */
export async function exampleBook(): Promise<unknown> {
  const { exampleBook: data } = await import("../example");
  return data();
}
