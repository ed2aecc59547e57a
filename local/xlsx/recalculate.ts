import { convert, type OfficeLocale } from "./libreoffice";
import { rewriteParts } from "./parts";
import { type Results, readResults } from "./results";

const SHEETS = /^xl\/worksheets\/[^/]+\.xml$/;
const FORMULA_CELL = /<c ([^>]*)>(<f(?:\/>|[^>]*\/>|.*?<\/f>))(?:<v>.*?<\/v>|<v\/>)?<\/c>/gs;
const WRONG = "<v>неверно</v>";

/** The same book with a wrong stored result in every formula: what then agrees has been computed anew. */
export const withWrongResults = (xlsx: Buffer): Promise<Buffer> =>
  rewriteParts(xlsx, SHEETS, (xml) =>
    xml.replace(FORMULA_CELL, (_cell, head: string, formula: string) => {
      const untyped = head.replace(/\s*t="[^"]*"/, "");
      return `<c ${untyped} t="str">${formula}${WRONG}</c>`;
    }),
  );

/** What LibreOffice computes for every cell of each file; started once for all of them. */
export async function recalculate(files: Buffer[], locale: OfficeLocale): Promise<Results[]> {
  return Promise.all((await convert(files, "xlsx", locale)).map(readResults));
}
