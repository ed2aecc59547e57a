import JSZip from "jszip";
import { BookFileError } from "../../store";

/** Bytes of a file that is taken, and of all its parts unpacked. */
export const LARGEST_FILE = 20e6;
const LARGEST_UNPACKED = 100e6;

/** Rows that drop-downs of a whole column reach here: ExcelJS keeps one entry a cell. */
const LONGEST_COLUMN = 5000;

const SHEET = /^xl\/worksheets\/[^/]+\.xml$/;

const refusal = (name: string, what: string, cause?: unknown) => new BookFileError(`Файл «${name}» ${what}`, { cause });

/** Old .xls and everything with a password are kept in one container, which is not a zip. */
function refuseContainer(bytes: Buffer, name: string): void {
  if (bytes.readUInt32BE(0) !== 0xd0cf11e0) return;
  if (bytes.includes(Buffer.from("EncryptedPackage", "utf16le")))
    throw refusal(name, "защищён паролем. Снимите пароль в Excel и откройте снова.");
  throw refusal(name, "старый вид Excel (.xls). Откройте его в Excel и сохраните как .xlsx.");
}

/** Unpacks one part and counts: a small file may unpack to more than there is memory. */
function unpacked(part: JSZip.JSZipObject, left: number): Promise<Buffer | null> {
  return new Promise((resolve, reject) => {
    const pieces: Buffer[] = [];
    let size = 0;
    const stream = part.nodeStream();
    stream.on("data", (piece: Buffer) => {
      size += piece.length;
      if (size <= left) return void pieces.push(piece);
      stream.pause();
      resolve(null);
    });
    stream.on("error", reject);
    stream.on("end", () => resolve(Buffer.concat(pieces)));
  });
}

const shortened = (xml: string) =>
  xml.replace(
    /(<dataValidation [^>]*?sqref=")([^"]*)"/g,
    (_all, head: string, ranges: string) =>
      `${head}${ranges.replace(/\d+/g, (row) => String(Math.min(Number(row), LONGEST_COLUMN)))}"`,
  );

/** Excel keeps a list that is taken from another tab apart, where ExcelJS does not look. */
function withLaterValidations(xml: string): string {
  const later = [...xml.matchAll(/<x14:dataValidation ([^>]*)>(.*?)<\/x14:dataValidation>/gs)].map(
    ([, attributes = "", body = ""]) => {
      const formulas = [...body.matchAll(/<xm:f>(.*?)<\/xm:f>/gs)].map(
        ([, text], index) => `<formula${index + 1}>${text}</formula${index + 1}>`,
      );
      const place = /<xm:sqref>(.*?)<\/xm:sqref>/s.exec(body)?.[1] ?? "";
      const known = attributes.replace(/\s[\w]+:\w+="[^"]*"/g, "");
      return `<dataValidation ${known} sqref="${place}">${formulas.join("")}</dataValidation>`;
    },
  );
  if (later.length === 0) return xml;
  if (xml.includes("</dataValidations>"))
    return xml.replace("</dataValidations>", `${later.join("")}</dataValidations>`);
  return xml.replace("</sheetData>", `</sheetData><dataValidations>${later.join("")}</dataValidations>`);
}

export type Opened = { xlsx: Buffer; macros: boolean };

/** An .xlsx file made ready to be read: whole, of a size that can be held. Anything else is a `BookFileError`. */
export async function openFile(bytes: Buffer, name: string): Promise<Opened> {
  if (bytes.length > LARGEST_FILE) throw refusal(name, `слишком большой (больше ${LARGEST_FILE / 1e6} МБ).`);
  if (bytes.length < 4) throw refusal(name, "пуст.");
  refuseContainer(bytes, name);
  let zip: JSZip;
  let left = LARGEST_UNPACKED;
  const whole = new JSZip();
  try {
    zip = await JSZip.loadAsync(bytes);
    for (const part of Object.values(zip.files)) {
      if (part.dir || !/\.(xml|rels|vml)$/.test(part.name)) continue;
      const content = await unpacked(part, left);
      if (!content) throw refusal(name, "слишком большой.");
      left -= content.length;
      whole.file(part.name, SHEET.test(part.name) ? shortened(withLaterValidations(content.toString())) : content);
    }
  } catch (cause) {
    if (cause instanceof BookFileError) throw cause;
    throw refusal(name, "повреждён или это не таблица .xlsx: он не распаковывается.", cause);
  }
  if (!zip.file("xl/workbook.xml")) throw refusal(name, "не таблица .xlsx. Сохраните её в Excel как .xlsx.");
  const macros = Object.keys(zip.files).some((part) => /vbaProject\.bin$/.test(part));
  return { xlsx: await whole.generateAsync({ type: "nodebuffer" }), macros };
}

/** The sentence for a file that is a zip of the right kind and still cannot be read. */
export const unreadable = (name: string, cause: unknown) =>
  refusal(name, "повреждён: его содержимое не читается.", cause);

/** The sentence for a file with more cells than a book is good for. */
export const tooManyCells = (name: string) => refusal(name, "слишком много заполненных ячеек.");
