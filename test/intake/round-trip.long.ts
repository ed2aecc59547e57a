import { describe, expect, it } from "vitest";
import type { Import } from "../../src/api/answers";
import type { PrintedDocument } from "../../src/api/answers-documents";
import { fieldCell, keysOf, shownAt } from "../round-trip/seen";
import { answer, modelBook } from "../round-trip/target-book";
import { overview, wholeBook } from "../sidebar/canned";
import { importOf } from "../sidebar/canned-import";
import { openPanel } from "../sidebar/panel";
import { paste } from "../sidebar/screens-import";
import { toScreen } from "../sidebar/to-screen";

type Book = ReturnType<typeof modelBook>;

const rowsOf = (book: Book) => {
  const keys = keysOf(book, "Дорожная карта");
  const of = (cells: readonly string[], key: string) => cells[keys.indexOf(key)] ?? "";
  return book.person
    .shown("Дорожная карта")
    .slice(5)
    .filter((cells) => of(cells, "event") || of(cells, "content"))
    .map((cells) =>
      ["row", "stage", "part", "event", "content", "period", "responsible", "start", "end", "kind"].map((key) =>
        of(cells, key).replace(/\s+/g, " ").trim(),
      ),
    );
};

/** An empty book whose plan has the days of the other one: a term «в течение года» means them. */
const emptyLike = (book: Book): Book => {
  const copy = modelBook({ model: "empty" });
  for (const key of ["start", "end"] as const)
    copy.person.type("Паспорт", fieldCell(copy, key), shownAt(book, "Паспорт", fieldCell(book, key)));
  return copy;
};

describe("A model's roadmap that was printed in its own columns and pasted into an empty book", () => {
  it.each([
    ["vsoko", "S1-39"],
    ["target", "S2-03"],
    ["teams", "S3-45"],
    ["results", "S4-26"],
  ])("of %s has the same stages, events, items, terms and people (%s, G-01)", (model) => {
    const book = modelBook({ model });
    const { plain } = answer<PrintedDocument>(book, "renderDocument", { key: "roadmap-approval" });
    const copy = emptyLike(book);
    const { leftovers, counts } = answer<Import>(copy, "importRoadmap", { text: plain, apply: true });
    expect(rowsOf(copy)).toEqual(rowsOf(book));
    expect(leftovers).toEqual([]);
    expect(counts.items).toBe(rowsOf(book).filter(([row]) => row === "пункт").length);
  });

  it("of an empty book, filled by hand, too", () => {
    const book = modelBook({ model: "empty" });
    answer(book, "addStage", { name: "Подготовка" });
    const own = ["1", "Общее собрание", "Рассказать о программе", "октябрь 2026 г.", "Директор; куратор"];
    for (const [i, text] of own.entries()) book.person.type("Дорожная карта", `${"ABCDE"[i]}7`, text);
    answer(book, "addStage", { name: "Работа" });
    for (const [i, text] of ["2", "Встречи", "", "ежемесячно", "Наставники"].entries())
      if (text) book.person.type("Дорожная карта", `${"ABCDE"[i]}9`, text);
    const { plain } = answer<PrintedDocument>(book, "renderDocument", { key: "roadmap-approval" });
    const copy = emptyLike(book);
    answer(copy, "importRoadmap", { text: plain, apply: true });
    expect(rowsOf(copy)).toEqual(rowsOf(book));
    expect(rowsOf(copy)).toHaveLength(4);
  });

  it.each(["vsoko", "target"])("of %s, copied from the page itself with its merged cells, too", async (model) => {
    const book = modelBook({ model });
    const { html } = answer<PrintedDocument>(book, "renderDocument", { key: "roadmap-approval" });
    const { page, inputs, close } = await openPanel({
      listModels: () => wholeBook,
      overview: () => overview,
      importTabs: () => ({ tabs: [] }),
      importRoadmap: importOf,
    });
    await toScreen(page, "Импорт");
    await page.getByLabel("Таблица или текст").waitFor();
    await page.evaluate(paste, html);
    await page.getByRole("heading", { name: "Что получится" }).waitFor();
    const rows = inputs("importRoadmap")[0]?.rows;
    await close();
    const copy = emptyLike(book);
    answer(copy, "importRoadmap", { rows, apply: true });
    expect(rowsOf(copy)).toEqual(rowsOf(book));
  });
});
