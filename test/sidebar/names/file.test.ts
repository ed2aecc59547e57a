import { describe, expect, it } from "vitest";
import { WrongFile } from "../../../sidebar/names/bytes";
import { openList, savedList } from "../../../sidebar/names/file";
import { people } from "../../people";

const some = people(3).map(({ code, name }) => ({ code, name }));
const [one, two] = some as [{ code: string; name: string }, { code: string; name: string }];
const table = (separator: string) =>
  [["Код", "ФИО"], ...some.map(({ code, name }) => [code, name])].map((row) => row.join(separator)).join("\r\n");

const utf8 = (text: string) => new TextEncoder().encode(text);
const cp1251 = (text: string) =>
  Uint8Array.from([...text], (sign) => {
    const at = sign.charCodeAt(0);
    if (at < 128) return at;
    if (sign === "Ё") return 0xa8;
    return sign === "ё" ? 0xb8 : at - 0x410 + 0xc0;
  });
const utf16 = (text: string, mark: boolean) => new Uint8Array(Buffer.from((mark ? "\uFEFF" : "") + text, "utf16le"));
const swapped = (bytes: Uint8Array) => new Uint8Array(Buffer.from(bytes).swap16());
const joined = (...parts: Uint8Array[]) => new Uint8Array(Buffer.concat(parts));

const refusal = (bytes: Uint8Array): string => {
  try {
    openList(bytes);
    return "opened";
  } catch (error) {
    return error instanceof WrongFile ? error.says : String(error);
  }
};

describe("A list of names in a file (G-08)", () => {
  it.each([
    ["UTF-8", utf8(table(";"))],
    ["UTF-8 with its mark", utf8(`\uFEFF${table(";")}`)],
    ["Windows-1251", cp1251(table(";"))],
    ["UTF-16", utf16(table("\t"), true)],
    ["UTF-16 without its mark", utf16(table("\t"), false)],
    ["UTF-16 of the other order", swapped(utf16(table(";"), true))],
    ["UTF-8 with commas", utf8(table(","))],
    ["UTF-8 with tabs", utf8(table("\t"))],
    ["Excel's own «sep=» line", utf8(`sep=,\r\n${table(",")}`)],
  ])("is read from %s", (_, bytes) => {
    expect(openList(bytes)).toEqual({ entries: some, says: [] });
  });

  it("is read with quotes, line ends in cells and the columns in any order", () => {
    const text = `Список наставников;;;\r\nТелефон;"ФИО\nполностью";Должность;Код\r\n"+7 (000) 000-00-01";"${one.name}";"учитель; ""история""";${one.code}\r\n`;
    expect(openList(utf8(text)).entries).toEqual([
      { ...one, position: 'учитель; "история"', phone: "+7 (000) 000-00-01" },
    ]);
  });

  it("is read from three columns of a name", () => {
    const [{ surname, first, patronymic, code, name }] = people(1) as [ReturnType<typeof people>[0]];
    const text = `Код;Фамилия;Имя;Отчество\n${code};${surname};${first};${patronymic}`;
    expect(openList(utf8(text)).entries).toEqual([{ code, name }]);
  });

  it("is read without heads, by what the columns hold", () => {
    const text = some.map(({ code, name }) => `${name};учитель;${code};school@example.org`).join("\n");
    expect(openList(utf8(text)).entries[0]).toEqual({ ...one, position: "учитель", mail: "school@example.org" });
  });

  it("understands a code typed in Latin letters, with spaces or a long dash", () => {
    expect(openList(utf8(`Код;ФИО\nh – 007;${one.name}`)).entries).toEqual([{ code: "Н-007", name: one.name }]);
  });

  it("tells both encodings of a mixed file with the line", () => {
    const head = cp1251("Код;ФИО\n");
    const row = ({ code, name }: (typeof some)[0]) => `${code};${name}\n`;
    const { entries, says } = openList(
      joined(head, cp1251(row(one)), utf8(row(two)), cp1251("Н-900;Пробный Пример\n")),
    );
    expect(entries.slice(0, 2)).toEqual([one, two]);
    expect(says).toEqual(["В файле две кодировки: строки в UTF-8 – 3. Прочитаны все; проверьте имена в этих строках."]);
  });

  it("names rows without a name or a code", () => {
    const { entries, says } = openList(utf8(`Код;ФИО\n${one.code};\n;${two.name}\n${two.code};${two.name}`));
    expect(entries).toEqual([two]);
    expect(says).toEqual([
      "Нет имени, строки: 2. Они пропущены.",
      "Нет кода вида «Н-003», строки: 3. Они пропущены; чтобы дать коды, вставьте эти имена ниже.",
    ]);
  });

  it("tells a doubled code and one name with two codes", () => {
    const text = `Код;ФИО\nН-001;${one.name}\nН-001;${two.name}\nН-002;${one.name}\nП-009;${one.name}`;
    expect(openList(utf8(text)).says).toEqual([
      "Один код у разных людей: Н-001. Взято первое имя; исправьте файл и откройте снова.",
      "Одно имя с двумя кодами: Н-001 и Н-002. Проверьте, один ли это человек.",
    ]);
  });

  it.each([
    ["an empty file", new Uint8Array(), /^Файл пуст/],
    ["an old Excel file", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0, 0), /старый файл Excel/],
    ["a PDF", utf8("%PDF-1.4"), /^Это PDF/],
    ["a picture", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0), /^Это картинка/],
    ["bytes that are no text", Uint8Array.from({ length: 50 }, (_, i) => i % 7), /не текст/],
    ["eleven megabytes", new Uint8Array(11_000_000).fill(65), /слишком велик/],
  ])("refuses %s with a sentence", (_, bytes, says) => {
    expect(refusal(bytes)).toMatch(says);
  });

  it("says what columns it needs where there are none", () => {
    const { entries, says } = openList(utf8("Мероприятие;Срок\nПедсовет;август"));
    expect(entries).toEqual([]);
    expect(says).toEqual([
      expect.stringMatching(/^Столбец с именами не найден. Нужна таблица со столбцами «Код» и «ФИО»/),
    ]);
  });
});

describe("A saved list of names", () => {
  it("opens again as it was, 500 people of it", () => {
    const all = people(500).map(({ code, name }, i) => ({
      code,
      name,
      position: "учитель, 5–9 классы",
      phone: `+7 000 00${i}`,
    }));
    expect(openList(utf8(savedList(all)))).toEqual({ entries: all, says: [] });
  });

  it("bears the mark by which Excel knows Cyrillic, and no cell that Excel would count", () => {
    const text = savedList([{ code: "Н-001", name: "=1+1", position: '@a;"b"', phone: "+7 000" }]);
    expect(text).toBe(`\uFEFFКод;ФИО;Должность;Телефон;Почта\r\nН-001;'=1+1;"'@a;""b""";'+7 000;\r\n`);
  });
});
