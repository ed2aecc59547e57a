import type { Book } from "../contract";

/** The book as an Excel file. The writer is big and rarely needed: it is loaded when asked for. */
export async function xlsxOf(book: Book): Promise<Buffer> {
  const { exportXlsx } = await import("../xlsx/export");
  return exportXlsx(book);
}

/** Data of the example book. */
export async function exampleBook(): Promise<unknown> {
  const { exampleBook: data } = await import("../example");
  return data();
}
