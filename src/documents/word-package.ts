import type { Turn } from "./source";
import { margins, paperOf } from "./style";

const twips = (mm: number) => Math.round((mm * 1440) / 25.4);
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006";
const type = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const names = `xmlns:w="${main}" xmlns:r="${office}"`;

const relation = (id: string, kind: string, target: string) =>
  `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`;
const relations = (of: string) => `${XML}<Relationships xmlns="${packages}/relationships">${of}</Relationships>`;
const override = (part: string, kind: string) => `<Override PartName="${part}" ContentType="${type}.${kind}+xml"/>`;

const styles = `${XML}<w:styles ${names}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="Times New Roman" w:cs="Times New Roman"/><w:sz w:val="24"/><w:szCs w:val="24"/><w:lang w:val="ru-RU"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults></w:styles>`;

/** The number of the page, from the second page on. */
const header = `${XML}<w:hdr ${names}><w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:hdr>`;

const section = (turn: Turn, apart: boolean): string => {
  const { wide, tall } = paperOf(turn);
  const { top, right, bottom, left } = margins;
  const orient = turn === "landscape" ? ' w:orient="landscape"' : "";
  return `<w:sectPr>${apart ? "" : '<w:headerReference w:type="default" r:id="rId2"/>'}<w:pgSz w:w="${twips(wide)}" w:h="${twips(tall)}"${orient}/><w:pgMar w:top="${twips(top)}" w:right="${twips(right)}" w:bottom="${twips(bottom)}" w:left="${twips(left)}" w:header="567" w:footer="567" w:gutter="0"/><w:titlePg/></w:sectPr>`;
};

/** The parts of a .docx file around the body of its text; `apart`: pages without numbers. */
export const packageOf = (turn: Turn, body: string, apart = false): Record<string, string> => ({
  "[Content_Types].xml": `${XML}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override("/word/document.xml", "document.main")}${override("/word/styles.xml", "styles")}${override("/word/header1.xml", "header")}</Types>`,
  "_rels/.rels": relations(relation("rId1", "officeDocument", "word/document.xml")),
  "word/_rels/document.xml.rels": relations(
    relation("rId1", "styles", "styles.xml") + relation("rId2", "header", "header1.xml"),
  ),
  "word/document.xml": `${XML}<w:document ${names}><w:body>${body}${section(turn, apart)}</w:body></w:document>`,
  "word/styles.xml": styles,
  "word/header1.xml": header,
});
