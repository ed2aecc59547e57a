import ExcelJS, { type Worksheet } from "exceljs";
import JSZip from "jszip";
import { describe, expect, it } from "vitest";
import { openBook } from "../../../local/book";
import type { Book } from "../../../local/contract";
import { BookFileError } from "../../../local/store";
import { exportXlsx } from "../../../local/xlsx/export";
import { importXlsx } from "../../../local/xlsx/import/import";
import { LARGEST_FILE } from "../../../local/xlsx/import/open-file";
import { rewriteParts } from "../../../local/xlsx/parts";
import { targetBook } from "../../round-trip/target-book";
import { standing } from "../engine/book";

const NAME = "список.xlsx";

/** An .xlsx file with one tab «Лист», filled by `fill`. */
async function fileOf(fill: (sheet: Worksheet) => void): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  fill(workbook.addWorksheet("Лист"));
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

async function read(fill: (sheet: Worksheet) => void) {
  const { data, ours, says } = await importXlsx(await fileOf(fill), NAME);
  return { book: standing({ data }), ours, says };
}

const refusalOf = async (bytes: Buffer): Promise<string> => {
  try {
    await importXlsx(bytes, NAME);
  } catch (error) {
    if (error instanceof BookFileError) return error.says;
    throw error;
  }
  throw new Error("The file was taken.");
};

const put = (sheet: Worksheet, cells: Record<string, unknown>) => {
  for (const [at, value] of Object.entries(cells)) sheet.getCell(at).value = value as never;
};

describe("A table that is not ours", () => {
  it("opens as a plain table, with room to write on", async () => {
    const { book, ours, says } = await read((sheet) =>
      put(sheet, {
        A1: "Класс",
        A2: "7",
        B2: 24,
        C2: new Date("2026-09-01T00:00:00Z"),
        D2: true,
        B3: { formula: "B2*2" },
      }),
    );
    expect([ours, says]).toEqual([false, []]);
    expect(book.person.tabs()).toEqual(["Лист"]);
    expect(["A2", "B2", "C2", "D2", "B3"].map((at) => book.person.value("Лист", at))).toEqual([
      "7",
      24,
      46_266,
      true,
      48,
    ]);
    book.person.type("Лист", "Z1000", "место есть");
    expect(book.person.value("Лист", "Z1000")).toBe("место есть");
  });

  it("keeps the end of its own fixed ranges", async () => {
    const { book } = await read((sheet) =>
      put(sheet, { A1: 1, A2: 2, A3: 4, B1: { formula: "SUM($A$1:$A$2)" }, B2: { formula: "SUM($A$1:$A$2)" } }),
    );
    expect(book.person.value("Лист", "B1")).toBe(3);
  });

  it("computes formulas that Excel shares among cells, each for its own row", async () => {
    const { book } = await read((sheet) => {
      put(sheet, { A1: 1, A2: 2, A3: 3, D1: "LOG10" });
      put(sheet, { B1: { formula: 'A1*$A$1&" из A1"', ref: "B1:B3", shareType: "shared" } });
      put(sheet, { B2: { sharedFormula: "B1" }, B3: { sharedFormula: "B1" } });
    });
    expect(["B1", "B2", "B3"].map((at) => book.person.value("Лист", at))).toEqual(["1 из A1", "2 из A1", "3 из A1"]);
    expect(book.person.formula("Лист", "B3")).toBe('=A3*$A$1&" из A1"');
  });

  it("keeps texts that look like numbers, days or formulas as texts", async () => {
    const texts = ["007", "1.2", "=1+1", "+7", "TRUE", "'так", "#REF!", "31.12.2026"];
    const { book } = await read((sheet) =>
      put(sheet, Object.fromEntries(texts.map((text, row) => [`A${row + 1}`, text]))),
    );
    expect(texts.map((_, row) => book.person.value("Лист", `A${row + 1}`))).toEqual(texts);
    expect(texts.map((_, row) => book.person.formula("Лист", `A${row + 1}`))).toEqual(texts.map(() => ""));
  });

  it("shows days as days whatever country the format is of", async () => {
    const formats = ["dd.mm.yyyy", "m/d/yy", "dd/mm/yyyy", "yyyy-mm-dd", "[$-419]dd\\.mm\\.yyyy;@", "mm-dd-yy"];
    const { book } = await read((sheet) =>
      formats.forEach((format, row) => {
        put(sheet, { [`A${row + 1}`]: new Date("2026-11-22T00:00:00Z") });
        sheet.getCell(`A${row + 1}`).numFmt = format;
      }),
    );
    expect(book.person.shown("Лист").map(([shown]) => shown)).toEqual(formats.map(() => "22.11.2026"));
  });
});

describe("What a file may try", () => {
  it("looks into other files and programs: the last value stays, the formula stands in the note, nobody is asked", async () => {
    const formulas = ["[1]Лист1!A1+1", "'[2]Год 2025'!$B$2", "cmd|'/c calc'!A0"];
    const { book, says } = await read((sheet) =>
      put(sheet, Object.fromEntries(formulas.map((formula, row) => [`A${row + 1}`, { formula, result: row + 1 }]))),
    );
    expect(formulas.map((_, row) => book.person.value("Лист", `A${row + 1}`))).toEqual([1, 2, 3]);
    expect(formulas.map((_, row) => book.person.formula("Лист", `A${row + 1}`))).toEqual(["", "", ""]);
    expect(says).toEqual([
      "Формулы со ссылками на другие файлы: 3. На их месте стоят последние значения, формула — в примечании.",
    ]);
  });

  it("uses functions that we have not: the last value stays", async () => {
    const { book, says } = await read((sheet) =>
      put(sheet, {
        A1: { formula: 'WEBSERVICE("http://localhost/x")', result: "ответ" },
        A2: { formula: "_xlfn.LET(_xlpm.x,1,_xlpm.x+1)", result: 2 },
        A3: { formula: "SUM(1,", result: 5 },
      }),
    );
    expect(["A1", "A2", "A3"].map((at) => book.person.value("Лист", at))).toEqual(["ответ", 2, 5]);
    expect(says).toHaveLength(1);
  });

  it("brings macros: they are left out and told about", async () => {
    const zip = await JSZip.loadAsync(await fileOf((sheet) => put(sheet, { A1: "текст" })));
    zip.file("xl/vbaProject.bin", "Sub Auto_Open()");
    const { data, says } = await importXlsx(await zip.generateAsync({ type: "nodebuffer" }), NAME);
    expect(says).toEqual(["Макросы не перенесены и не выполнялись: они остались в исходном файле."]);
    expect(openBook({ data }).person.value("Лист", "A1")).toBe("текст");
  });

  it("has a drop-down over a whole column of a million rows", async () => {
    const bytes = await fileOf((sheet) => {
      put(sheet, { A1: "да" });
      sheet.getCell("A1").dataValidation = { type: "list", formulae: ['"да,нет"'] };
    });
    const whole = await rewriteParts(bytes, /sheet1\.xml$/, (xml) => xml.replace('sqref="A1"', 'sqref="A1:A1048576"'));
    const { data } = await importXlsx(whole, NAME);
    const [tab] = (data as { workbook: { sheets: { dataValidationRules: { ranges: string[] }[] }[] } }).workbook.sheets;
    expect(tab?.dataValidationRules.map(({ ranges }) => ranges)).toEqual([["A1:A1000"]]);
  });

  it("keeps a drop-down of another tab where new Excel writes it", async () => {
    const later =
      '<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations count="1">' +
      '<x14:dataValidation type="list" allowBlank="1" xr:uid="{1}"><x14:formula1><xm:f>Слова!$A$1:$A$3</xm:f></x14:formula1>' +
      "<xm:sqref>B2:B4</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst></worksheet>";
    const workbook = new ExcelJS.Workbook();
    put(workbook.addWorksheet("Лист"), { A1: "x" });
    put(workbook.addWorksheet("Слова"), { A1: "да" });
    const bytes = await rewriteParts(Buffer.from(await workbook.xlsx.writeBuffer()), /sheet1\.xml$/, (xml) =>
      xml.replace("</worksheet>", later),
    );
    const { data } = await importXlsx(bytes, NAME);
    const [tab] = (data as { workbook: { sheets: { dataValidationRules: unknown[] }[] } }).workbook.sheets;
    expect(tab?.dataValidationRules).toMatchObject([
      { ranges: ["B2:B4"], criterion: { type: "isValueInRange", values: ["'Слова'!$A$1:$A$3"] } },
    ]);
  });
});

describe("A file that cannot be opened is refused with a sentence", () => {
  const zipOf = (parts: Record<string, string>) => {
    const zip = new JSZip();
    for (const [name, text] of Object.entries(parts)) zip.file(name, text);
    return zip.generateAsync({ type: "nodebuffer", compression: "DEFLATE" });
  };
  const container = (text: string) =>
    Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(512), Buffer.from(text, "utf16le")]);

  it.each<[string, () => Buffer | Promise<Buffer>, RegExp]>([
    ["empty", () => Buffer.alloc(0), / пуст\./],
    ["not a zip", () => Buffer.from("код;имя\n"), /повреждён или это не таблица \.xlsx/],
    ["cut", async () => (await fileOf((sheet) => put(sheet, { A1: 1 }))).subarray(0, 3000), /не распаковывается/],
    ["a zip of something else", () => zipOf({ "document.xml": "<a/>" }), /не таблица \.xlsx/],
    ["a table with broken inside", () => zipOf({ "xl/workbook.xml": "<workbook><sheets>" }), /не читается|повреждён/],
    ["with a password", () => container("EncryptedPackage"), /защищён паролем/],
    ["an old .xls", () => container("Workbook"), /старый вид Excel/],
    ["too big", () => Buffer.alloc(LARGEST_FILE + 1), /слишком большой/],
    [
      "small and huge inside",
      () => zipOf({ "xl/workbook.xml": "<workbook/>", "xl/worksheets/sheet1.xml": "0".repeat(101e6) }),
      /слишком большой/,
    ],
  ])("%s", async (_what, bytes, says) => {
    const said = await refusalOf(await bytes());
    expect(said).toMatch(says);
    expect(said).toMatch(/^Файл «список\.xlsx» .*\.$/);
  });
});

describe("Rows that a person added to our table in Excel", () => {
  it("behind its last row are counted: the book's ranges are open again", async () => {
    const bytes = await exportXlsx(targetBook());
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(bytes as unknown as ArrayBuffer);
    const sheet = workbook.getWorksheet("База наставников") as Worksheet;
    const row = sheet.rowCount + 1;
    put(sheet, { [`A${row}`]: "Н-901", [`B${row}`]: "учитель" });
    const { data } = await importXlsx(Buffer.from(await workbook.xlsx.writeBuffer()), NAME);
    const line = (book: Book) => book.person.shown("База наставников")[2]?.join("");
    expect(line(targetBook())).toMatch(/^Наставников 0/);
    expect(line(standing({ data }))).toMatch(/^Наставников 1/);
  });
});
