import JSZip from "jszip";

/** Rewrites the parts of an .xlsx file whose path fits. */
export async function rewriteParts(xlsx: Buffer, path: RegExp, rewrite: (xml: string) => string): Promise<Buffer> {
  const zip = await JSZip.loadAsync(xlsx);
  for (const name of Object.keys(zip.files)) {
    const file = path.test(name) ? zip.file(name) : null;
    if (file) zip.file(name, rewrite(await file.async("string")));
  }
  return zip.generateAsync({ type: "nodebuffer", compression: "DEFLATE" });
}

/** The default font: column widths are counted in its digits. ExcelJS always makes it Calibri 11. */
const plainFont = '<font><sz val="10"/><name val="Arial"/><family val="2"/></font>';

/** What ExcelJS cannot say: the default font, and row heights that still grow when more is typed. */
export const finished = (xlsx: Buffer) =>
  rewriteParts(xlsx, /^xl\/(?:styles|worksheets\/[^/]+)\.xml$/, (xml) =>
    xml.replace(/<font>(?:(?!<\/font>).)*Calibri.*?<\/font>/, plainFont).replaceAll(' customHeight="1"', ""),
  );

const entities: Record<string, string> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

export const textOf = (xml: string) =>
  xml
    .replace(/&#x([0-9a-f]+);/gi, (_all, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_all, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&(lt|gt|amp|quot|apos);/g, (_all, name: string) => entities[name] ?? "");
