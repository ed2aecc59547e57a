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

/** ExcelJS always makes Calibri 11 the default font; column widths are counted in the default font's digits. */
export const withPlainFont = (xlsx: Buffer) =>
  rewriteParts(xlsx, /^xl\/styles\.xml$/, (xml) =>
    xml.replace(
      /<font>(?:(?!<\/font>).)*Calibri.*?<\/font>/,
      '<font><sz val="10"/><name val="Arial"/><family val="2"/></font>',
    ),
  );

const entities: Record<string, string> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

export const textOf = (xml: string) =>
  xml
    .replace(/&#x([0-9a-f]+);/gi, (_all, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_all, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&(lt|gt|amp|quot|apos);/g, (_all, name: string) => entities[name] ?? "");
