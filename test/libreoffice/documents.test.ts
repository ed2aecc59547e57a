import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import JSZip from "jszip";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { convert } from "../../local/xlsx/libreoffice";
import { packed } from "../../sidebar/print/packed";
import type { PrintedDocument } from "../../src/api/answers";
import { PLACE } from "../../src/documents/page";
import { browser } from "../browser/chromium";
import { exampleBook, exampleNames } from "../round-trip/example";
import { answer } from "../round-trip/target-book";

const examples = exampleNames.filter((name) => !name.includes("empty"));
const keys = ["title", "roadmap-approval", "roadmap-marks", "month-tasks", "pair-plan", "pair-report"] as const;
const A4 = { portrait: [595, 842], landscape: [842, 595] } as const;

type Paper = { name: string; made: PrintedDocument; pages: string[]; size: number[] };
/** The same documents as Chromium prints them, and as Writer shows the file for Word. */
const printed: Paper[] = [];
const written: Paper[] = [];

let folder = "";
const tool = (name: string, ...words: string[]) => execFileSync(name, words, { encoding: "utf8" });

/** Texts of the pages of a PDF, and the size of its paper in points. */
const seen = (name: string, made: PrintedDocument, pdf: Buffer): Paper => {
  const path = join(folder, "one.pdf");
  writeFileSync(path, pdf);
  const [, wide, tall] = /Page size:\s+([\d.]+) x ([\d.]+)/.exec(tool("pdfinfo", path)) ?? [];
  const pages = tool("pdftotext", "-layout", path, "-").split("\f").slice(0, -1);
  return { name, made, pages, size: [Math.round(Number(wide)), Math.round(Number(tall))] };
};

/** Lines and columns part words from each other, a hyphen may end a line. */
const words = (text: string) =>
  text
    .replace(/\u2060/g, "")
    .split(/[\s\u00a0-]+/)
    .filter(Boolean);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "mentorbook-papers-"));
  const all = examples.flatMap((example) => {
    const book = exampleBook({ example });
    return keys.map((key) => ({
      name: `${example} ${key}`,
      made: answer<PrintedDocument>(book, "renderDocument", { key, word: true, newPage: true }),
    }));
  });
  const page = await (await browser()).newPage();
  for (const { name, made } of all) {
    await page.setContent(made.page.replace(PLACE, () => made.html));
    printed.push(seen(name, made, await page.pdf({ preferCSSPageSize: true })));
  }
  await page.close();
  const files = all.map(({ made }) => Buffer.from(packed(made.word ?? {})));
  const pdfs = await convert(files, "pdf", "ru_RU", "docx");
  all.forEach(({ name, made }, i) => {
    written.push(seen(name, made, pdfs[i] as Buffer));
  });
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const heads = ({ made }: Paper) => (made.plain.split("\n").find((line) => line.includes("\t")) ?? "").split("\t");

describe.each([
  ["from a browser", printed],
  ["from Writer, out of the file for Word", written],
] as const)("The documents of the four examples, printed %s", (_, papers) => {
  it("are A4, turned as each says", () => {
    expect(papers).toHaveLength(24);
    for (const { name, made, size } of papers) expect([name, ...size]).toEqual([name, ...A4[made.turn]]);
  });

  it("have a title page of just one page", () => {
    const titles = papers.filter(({ made }) => made.key === "title");
    expect(titles.map(({ pages }) => pages.length)).toEqual([1, 1, 1, 1]);
  });

  it("have roadmaps of several pages, with the heads on each of them", () => {
    const roadmaps = papers.filter(({ made }) => made.key.startsWith("roadmap"));
    for (const paper of roadmaps) {
      const { name, pages } = paper;
      expect([name, pages.length > 1, pages.length < 12]).toEqual([name, true, true]);
      // the last page may hold the signature only
      const withTable = pages.filter((text, i) => i < pages.length - 1 || words(text).length > 12);
      const first = words(heads(paper).find((head) => head.length > 6) ?? "")[0] ?? "";
      expect([name, withTable.filter((text) => !text.includes(first))]).toEqual([name, []]);
    }
  });

  it("cut no text: each word of each cell stands on the paper", () => {
    for (const { name, made, pages } of papers) {
      const text = new Set(words(pages.join("\n")));
      const missing = made.plain
        .split(/[\n\t]/)
        .flatMap(words)
        .filter((word) => !text.has(word));
      expect([name, missing]).toEqual([name, []]);
    }
  });

  it("number their pages from the second on", () => {
    // plans are papers of their own, each of one page
    const long = papers.filter(({ made, pages }) => made.key !== "pair-plan" && pages.length > 2);
    expect(long.length).toBeGreaterThan(8);
    for (const { name, pages } of long)
      expect([name, pages.map((text) => /^\s*(\d+)\s*\n/.exec(text)?.[1] ?? "")]).toEqual([
        name,
        pages.map((_text, i) => (i === 0 ? "" : String(i + 1))),
      ]);
  });

  it("give the plan of each pair one page, with its head and its signatures (S4-36)", () => {
    for (const { name, made, pages } of papers.filter(({ made: of }) => of.key === "pair-plan")) {
      const whole = pages.filter((text) => text.includes("ПЛАН (КОМПЛЕКС") && text.includes("Куратор программы"));
      expect([name, pages.length, whole.length]).toEqual([
        name,
        made.html.split("ПЛАН (КОМПЛЕКС").length - 1,
        pages.length,
      ]);
    }
  });

  it("begin the tasks of each responsible on a page of their own", () => {
    for (const { made, pages } of papers.filter(({ made: of }) => of.key === "month-tasks")) {
      const parts = made.plain.match(/^Ответственный: /gm)?.length ?? 0;
      expect(pages.length).toBeGreaterThanOrEqual(parts);
      expect(pages.filter((text) => (text.match(/Ответственный: /g)?.length ?? 0) > 1)).toEqual([]);
    }
  });
});

describe("The file for Word", () => {
  it("is a .zip that others read, with the same texts in it", async () => {
    const { made } = written[0] as Paper;
    const parts = made.word ?? {};
    const read = await JSZip.loadAsync(packed(parts), { checkCRC32: true });
    expect(Object.keys(read.files).sort()).toEqual(Object.keys(parts).sort());
    for (const [path, text] of Object.entries(parts)) expect(await read.file(path)?.async("string")).toBe(text);
  });
});
