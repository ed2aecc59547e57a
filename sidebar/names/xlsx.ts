import { unzipSync } from "fflate";
import { WrongFile } from "./bytes";

/** A list of a few thousand people is some 300 kB when unpacked; what is far larger is no list of names. */
const LARGEST = 30_000_000;
const WANTED = /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|worksheets\/[^/]+\.xml)$/;

const huge = () =>
  new WrongFile("Файл не открыт: внутри него слишком много данных для списка имён. Сохраните список отдельным файлом.");
const broken = () =>
  new WrongFile("Файл XLSX повреждён или защищён паролем. Сохраните список имён без пароля или как CSV.");

function unpacked(bytes: Uint8Array): Record<string, Uint8Array> {
  let total = 0;
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!WANTED.test(name)) return false;
        total += originalSize;
        if (total > LARGEST) throw huge();
        return true;
      },
    });
  } catch (error) {
    throw error instanceof WrongFile ? error : broken();
  }
}

function xmlOf(part: Uint8Array | undefined): Document | null {
  if (!part) return null;
  const text = new TextDecoder().decode(part);
  // entities of a document's own can grow without end; Excel writes none
  if (text.includes("<!DOCTYPE")) throw huge();
  const xml = new DOMParser().parseFromString(text, "text/xml");
  if (xml.getElementsByTagName("parsererror").length > 0) throw broken();
  return xml;
}

const all = (of: Document | Element, name: string) => [...of.getElementsByTagNameNS("*", name)];
const textIn = (of: Element) =>
  all(of, "t")
    .filter(({ parentElement }) => parentElement?.localName !== "rPh")
    .map(({ textContent }) => textContent ?? "")
    .join("");

const columnOf = (address: string): number =>
  [...address.replace(/\d+$/, "")].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

const LAST_COLUMN = 200;

function rowsIn(sheet: Document, strings: readonly string[]): string[][] {
  const rows: string[][] = [];
  for (const line of all(sheet, "row")) {
    const row: string[] = [];
    for (const cell of all(line, "c")) {
      const at = cell.getAttribute("r") ? columnOf(cell.getAttribute("r") as string) : row.length;
      if (at < 0 || at > LAST_COLUMN) continue;
      const value = all(cell, "v")[0]?.textContent ?? "";
      const kind = cell.getAttribute("t");
      const text = kind === "s" ? (strings[Number(value)] ?? "") : kind === "inlineStr" ? textIn(cell) : value;
      while (row.length < at) row.push("");
      row[at] = text.replace(/[\s\u00a0]+/g, " ").trim();
    }
    rows.push(row);
  }
  return rows;
}

/** The name by which the book's parts point at each other; its prefix is the writer's own choice. */
const linkOf = (sheet: Element): string =>
  [...sheet.attributes].find(({ localName, prefix }) => localName === "id" && prefix)?.value ?? "";

/** Rows of the first sheet of an XLSX file that has any; throws `WrongFile` for another zip, a damaged or a huge one. */
export function rowsOfXlsx(bytes: Uint8Array): string[][] {
  const parts = unpacked(bytes);
  const book = xmlOf(parts["xl/workbook.xml"]);
  if (!book) throw new WrongFile("Это не таблица Excel. Сохраните список имён как CSV или XLSX и откройте его.");
  const links = xmlOf(parts["xl/_rels/workbook.xml.rels"]);
  const targets = new Map(
    (links ? all(links, "Relationship") : []).map((one) => [one.getAttribute("Id"), one.getAttribute("Target") ?? ""]),
  );
  const shared = xmlOf(parts["xl/sharedStrings.xml"]);
  const strings = shared ? all(shared, "si").map(textIn) : [];
  for (const sheet of all(book, "sheet")) {
    const target = targets.get(linkOf(sheet)) ?? "";
    const xml = xmlOf(parts[`xl/${target.replace(/^\/?xl\//, "").replace(/^\//, "")}`]);
    const rows = xml ? rowsIn(xml, strings) : [];
    if (rows.some((row) => row.some(Boolean))) return rows;
  }
  return [];
}
