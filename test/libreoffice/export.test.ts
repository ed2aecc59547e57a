import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ExcelJS from "exceljs";
import JSZip from "jszip";
import { beforeAll, describe, expect, it } from "vitest";
import { exportXlsx } from "../../local/xlsx/export";
import { convert } from "../../local/xlsx/libreoffice";
import { recalculate } from "../../local/xlsx/recalculate";
import { agreement } from "./agreement";
import { lists, looks, roadmap } from "./roadmap";
import { smallBook } from "./small-book";

const book = smallBook([roadmap, lists], {
  ...looks,
  namedRanges: { mb_report_done: "'Дорожная карта'!A3" },
  mentorbookNotes: { tab0: { I5: "служебный столбец" } },
});

let xlsx: Buffer;
let sheet: ExcelJS.Worksheet;
let xml: string;

beforeAll(async () => {
  xlsx = await exportXlsx(book);
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(xlsx as unknown as ArrayBuffer);
  sheet = workbook.getWorksheet("Дорожная карта") as ExcelJS.Worksheet;
  xml = (await (await JSZip.loadAsync(xlsx)).file("xl/worksheets/sheet1.xml")?.async("string")) ?? "";
});

describe("The .xlsx copy of a book", () => {
  it("gives the same figures in LibreOffice", async () => {
    expect(await agreement(book)).toEqual([]);
  });

  it("shows its figures before anything is recalculated", () => {
    expect(sheet.getCell("A3").result).toBe("Выполнено 8 из 40");
  });

  it("holds dates as dates and texts as texts", () => {
    expect(sheet.getCell("H6").value).toEqual(new Date("2026-09-01T00:00:00Z"));
    expect(sheet.getCell("H6").numFmt).toBe("dd.mm.yyyy");
    expect(sheet.getCell("D6").value).toBe("сентябрь 2026 г.");
    expect(sheet.getCell("D6").numFmt).toBe("@");
  });

  it("looks as in the book", () => {
    expect(sheet.getCell("B5").font).toMatchObject({
      name: "Arial",
      size: 10,
      bold: true,
      color: { argb: "FF1F3A5F" },
    });
    expect(sheet.getCell("B5").fill).toMatchObject({ fgColor: { argb: "FFD5DEE9" } });
    expect(sheet.getCell("B5").border.bottom).toMatchObject({ style: "medium" });
    expect(sheet.getCell("C6").alignment).toMatchObject({ wrapText: true, vertical: "top" });
    expect(sheet.getColumn(3).width).toBeCloseTo(250 / 7, 2);
  });

  it("hides the row of keys and folds the groups of columns", () => {
    expect(sheet.getRow(1).hidden).toBe(true);
    expect(sheet.getColumn(9)).toMatchObject({ hidden: true, outlineLevel: 1 });
  });

  it("keeps the head and the first columns in sight", () => {
    expect(sheet.views[0]).toMatchObject({ state: "frozen", xSplit: 2, ySplit: 5 });
  });

  it("offers drop-downs as whole ranges, a list that Excel has no room for from a hidden tab", () => {
    const rules = [...xml.matchAll(/sqref="([^"]*)"><formula1>(.*?)<\/formula1>/g)].map(([, ...found]) => found);
    expect(rules).toEqual([
      ["E6:E60", "&apos;Справочники&apos;!$A$2:$A$100"],
      ["F6:F60", "&quot;выполнено,в работе,просрочено,отменено,не начато&quot;"],
      ["I6:I60", "&apos;Списки (служебный)&apos;!$A$1:$A$4"],
    ]);
  });

  it("marks rows by formulas that still carry our sign", () => {
    const formulas = [...xml.matchAll(/<cfRule type="expression"[^>]*><formula>(.*?)<\/formula>/g)];
    expect(formulas.map(([, formula]) => formula)).toContain(
      "AND($F6=&quot;просрочено&quot;,N(&quot;mb:overdue&quot;)=0)",
    );
  });

  it("has the named cells and the notes", () => {
    expect(sheet.workbook.definedNames.getRanges("mb_report_done").ranges).toEqual(["'Дорожная карта'!$A$3"]);
    expect(sheet.getCell("I5").note).toBe("служебный столбец");
  });

  it("has rows high enough for their longest text, which grow when more is typed", () => {
    expect(sheet.getRow(6).height).toBe(13 * 4 + 4);
    expect(sheet.getRow(9).height).toBe(13 * 5 + 4);
    expect(xml).not.toContain("customHeight");
  });

  it("prints on A4 across, all columns on one page, the heads on every page, no empty rows", async () => {
    expect(sheet.pageSetup).toMatchObject({ paperSize: 9, orientation: "landscape", fitToWidth: 1, fitToHeight: 0 });
    const [pdf] = await convert([xlsx], "pdf", "ru_RU");
    const file = join(mkdtempSync(join(tmpdir(), "mentorbook-pdf-")), "book.pdf");
    writeFileSync(file, pdf as Buffer);
    const pages = execFileSync("pdftotext", ["-layout", file, "-"], { encoding: "utf8" }).split("\f").slice(0, -1);
    const ofRoadmap = pages.filter((page) => page.includes("Дорожная карта"));
    expect(ofRoadmap.length).toBe(5);
    for (const page of ofRoadmap) expect(page).toMatch(/№ +Мероприятие +Содержание деятельности +Сроки/);
    expect(ofRoadmap.at(-1)).toContain("40");
  });
});

describe("A cell that Excel would take for damage", () => {
  const odd = smallBook([
    {
      name: "План/факт [2026]: очень длинное имя вкладки",
      cells: {
        A1: "=SUM(1,",
        A2: `=REGEXMATCH("а","б")`,
        A3: "'=не формула",
        A4: "=IFERROR(1/0)",
        A5: "х".repeat(40_000),
      },
    },
  ]);

  it("arrives as its last value, and the rest of the book opens", async () => {
    const [results] = await recalculate([await exportXlsx(odd)], "ru_RU");
    const [[tab, cells]] = [...(results ?? [])] as [[string, Map<string, unknown>]];
    expect(tab).toBe("План_факт _2026__ очень длинное");
    expect([...cells.keys()]).toEqual(["A1", "A2", "A3", "A4", "A5"]);
    expect(cells.get("A2")).toBe(false);
    expect(cells.get("A3")).toBe("=не формула");
    expect(cells.get("A4")).toBe("");
  });
});

describe("LibreOffice is not installed", () => {
  it("is said in one sentence", async () => {
    const path = process.env.PATH;
    process.env.PATH = "/nowhere";
    try {
      await expect(convert([xlsx], "pdf", "ru_RU")).rejects.toThrow("LibreOffice не найден: выполните npm run setup");
    } finally {
      process.env.PATH = path;
    }
  });
});
