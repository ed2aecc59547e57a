import { emptyBook } from "../../round-trip/target-book";

type Tab = Record<string, unknown> & { name: string; cells: Record<string, string>; colNumber: number };
type Data = { workbook: Record<string, unknown> & { sheets: Tab[] } };

/** The conditional format of the tab of their own. */
export const ownLook = {
  rule: {
    type: "CellIsRule",
    operator: "customFormula",
    values: ["=$B2>10"],
    style: { fillColor: "#ffcc00", bold: true },
  },
  ranges: ["A2:B9"],
};

/** A saved book with what people add: a tab of their own, a column of their own behind «Пары». */
export function withOwnThings(saved: unknown): unknown {
  const book = emptyBook({ data: saved });
  const tab = "Мои заметки";
  book.person.addTab(tab);
  book.person.insertColumns("Пары", "AD", 1);
  book.person.type("Пары", "AD5", "Моё");
  book.person.type("Пары", "AD6", "007");
  for (const [a1, text] of [
    ["A1", "Кабинет"],
    ["A2", "'12.5"],
    ["B2", "12,5"],
    ["A3", "31.12.2026"],
    ["B3", "=SUM(B2:B2)*2"],
    ["B4", '=IF(B2>10;"много ""да""";"мало")'],
    ["B5", "=COUNTIF('Пары'!B6:B20;\"Н-*\")"],
    ["C2", "=UPPER(A1)&-2^2"],
    ["C3", "ИСТИНА"],
    ["C4", "30 %"],
    ["A6", "раз"],
    ["A7", "два"],
    ["A8", "три"],
    ["D1", "'=не формула"],
  ] as const)
    book.person.type(tab, a1, text);
  const data = book.saved() as Data;
  const own = data.workbook.sheets.find(({ name }) => name === tab) as Tab;
  own["merges"] = ["D1:E2"];
  own["cols"] = { 0: { size: 210 } };
  own["headerGroups"] = { ROW: [{ start: 5, end: 7, isFolded: true }], COL: [] };
  own["conditionalFormats"] = [{ id: "own", ...ownLook }];
  const notes = data.workbook["mentorbookNotes"] as Record<string, Record<string, string>>;
  notes[String(own["id"])] = { B2: "Спросить у завуча" };
  return data;
}
