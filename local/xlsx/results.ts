import JSZip from "jszip";
import { textOf } from "./parts";

export type Result = string | number | boolean | { error: string };
/** By tab, then by cell: what a program other than ours left as the value of each cell. */
export type Results = Map<string, Map<string, Result>>;

const CELL = /<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs;

const attribute = (xml: string, name: string) => new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(xml)?.[1];
const textsOf = (xml: string) =>
  [...xml.matchAll(/<t[^>]*>(.*?)<\/t>/gs)].map(([, text = ""]) => textOf(text)).join("");

function resultIn(type: string | undefined, body: string, shared: string[]): Result {
  const value = textOf(/<v[^>]*>(.*?)<\/v>/s.exec(body)?.[1] ?? "");
  if (type === "s") return shared[Number(value)] ?? "";
  if (type === "b") return value === "1";
  if (type === "e") return { error: value };
  if (type === "inlineStr") return textsOf(body);
  return type === "str" || value === "" ? value : Number(value);
}

/** Reads values straight from the file's XML: ExcelJS reads FALSE as nothing and numbers of dates as dates. */
export async function readResults(xlsx: Buffer): Promise<Results> {
  const zip = await JSZip.loadAsync(xlsx);
  const part = async (name: string) => (await zip.file(name)?.async("string")) ?? "";
  const strings = await part("xl/sharedStrings.xml");
  const shared = [...strings.matchAll(/<si>(.*?)<\/si>/gs)].map(([, item = ""]) => textsOf(item));
  const relations = new Map(
    [...(await part("xl/_rels/workbook.xml.rels")).matchAll(/<Relationship [^>]*>/g)].map(([xml]) => [
      attribute(xml, "Id"),
      attribute(xml, "Target"),
    ]),
  );
  const results: Results = new Map();
  for (const [xml] of (await part("xl/workbook.xml")).matchAll(/<sheet [^>]*>/g)) {
    const path = relations.get(attribute(xml, "r:id"))?.replace(/^\/?(?:xl\/)?/, "xl/") ?? "";
    const cells = new Map<string, Result>();
    for (const [, head = "", body = ""] of (await part(path)).matchAll(CELL)) {
      cells.set(attribute(head, "r") ?? "", resultIn(attribute(head, "t"), body, shared));
    }
    results.set(textOf(attribute(xml, "name") ?? ""), cells);
  }
  return results;
}
