import { textOf, WrongFile } from "./bytes";
import { listOf } from "./columns";
import { csvOf, rowsOfText } from "./csv";
import type { Entry, Listed } from "./list";
import { rowsOfXlsx } from "./xlsx";

const LARGEST = 10_000_000;

const kinds: [signs: number[], says: string][] = [
  [
    [0xd0, 0xcf, 0x11, 0xe0],
    "Это старый файл Excel (.xls) или файл с паролем. Откройте его в Excel и сохраните как XLSX или CSV.",
  ],
  [[0x25, 0x50, 0x44, 0x46], "Это PDF. Список имён открывается из таблицы: сохраните его как CSV или XLSX."],
  [[0x89, 0x50, 0x4e, 0x47], "Это картинка. Список имён открывается из таблицы: сохраните его как CSV или XLSX."],
  [[0xff, 0xd8, 0xff], "Это картинка. Список имён открывается из таблицы: сохраните его как CSV или XLSX."],
];

/** The list in the bytes of a CSV or XLSX file; throws `WrongFile` with a sentence for anything else. */
export function openList(bytes: Uint8Array): Listed {
  if (bytes.length === 0) throw new WrongFile("Файл пуст. Откройте файл со столбцами «Код» и «ФИО».");
  if (bytes.length > LARGEST)
    throw new WrongFile("Файл слишком велик для списка имён (больше 10 МБ). Сохраните список отдельным файлом.");
  const wrong = kinds.find(([signs]) => signs.every((sign, i) => bytes[i] === sign));
  if (wrong) throw new WrongFile(wrong[1]);
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return listOf(rowsOfXlsx(bytes));
  const { text, says } = textOf(bytes);
  const list = listOf(rowsOfText(text));
  return { ...list, says: [...says, ...list.says] };
}

const HEADS = ["Код", "ФИО", "Должность", "Телефон", "Почта"];

/** The list as the text of a CSV file. */
export const savedList = (entries: readonly Entry[]): string =>
  csvOf([
    HEADS,
    ...entries.map(({ code, name, position, phone, mail }) => [code, name, position ?? "", phone ?? "", mail ?? ""]),
  ]);
