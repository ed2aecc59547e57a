import { expect, it } from "vitest";
import { exportXlsx } from "../../../local/xlsx/export";
import { importXlsx } from "../../../local/xlsx/import/import";
import { exampleBook, wrongFigures } from "../../round-trip/example";
import { answer, emptyBook } from "../../round-trip/target-book";

it("A book typed in an English spreadsheet opens with the same facts: an .xlsx file does not say its language, so it is Russian then", async () => {
  const before = exampleBook({ locale: "en_US" });
  const { data } = await importXlsx(await exportXlsx(before), "книга.xlsx");
  const after = emptyBook({ data, now: "2023-02-05T09:00:00Z" });
  expect(wrongFigures(after, "ru_RU")).toEqual([]);
  expect(answer(after, "repairBook", { preview: true }).changes).toEqual([]);
});
