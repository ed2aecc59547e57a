import { type Entry, isCode, type Listed, oddities } from "./list";

type Column = "code" | "name" | "family" | "first" | "patronymic" | "position" | "phone" | "mail";

const heads: [Column, RegExp][] = [
  ["code", /^(код|шифр|id|№ кода)(?![а-яё])/i],
  ["family", /^фамилия$/i],
  ["first", /^имя$/i],
  ["patronymic", /^отчество$/i],
  ["name", /ф\.? ?и\.? ?о|фамилия|^имя/i],
  ["position", /должность|кто это|класс|предмет/i],
  ["phone", /телефон|тел\.|мобильн/i],
  ["mail", /почта|e-?mail|эл\. ?адрес|электронн/i],
];

const word = "[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)*";
const looks: [Column, RegExp][] = [
  ["code", /^[А-ЯЁа-яё]{1,3}-\d{1,5}$/],
  ["mail", /^\S+@\S+\.\S+$/],
  ["phone", /^[+\d][\d\s()–-]{6,}$/],
  ["name", new RegExp(`^${word}(?: ${word}){1,3}$|^${word} [А-ЯЁ]\\. ?(?:[А-ЯЁ]\\.)?$`)],
];

type Columns = Partial<Record<Column, number>>;

function byHead(row: readonly string[]): Columns | null {
  const found: Columns = {};
  row.forEach((cell, i) => {
    const column = heads.find(([key, like]) => found[key] === undefined && like.test(cell))?.[0];
    if (column) found[column] = i;
  });
  return found.name !== undefined || found.family !== undefined ? found : null;
}

/** What a column holds is told by most of its cells; the first that holds nothing else is the position. */
function byCells(rows: readonly string[][]): Columns {
  const found: Columns = {};
  const width = Math.max(...rows.map((row) => row.length), 0);
  for (let i = 0; i < width; i++) {
    const cells = rows.map((row) => row[i] ?? "").filter(Boolean);
    const column = looks.find(
      ([key, like]) => found[key] === undefined && cells.filter((cell) => like.test(cell)).length * 2 > cells.length,
    )?.[0];
    if (column) found[column] = i;
    else if (cells.length > 0 && found.position === undefined) found.position = i;
  }
  return found;
}

/** Latin letters that look like Cyrillic ones: a code typed on the wrong keyboard is the same code. */
const LATIN: Record<string, string> = {
  H: "Н",
  P: "Р",
  T: "Т",
  K: "К",
  M: "М",
  O: "О",
  C: "С",
  A: "А",
  B: "В",
  E: "Е",
};
const codeIn = (text: string) =>
  text
    .replace(/^'/, "")
    .toUpperCase()
    .replace(/\s*[–—-]\s*/, "-")
    .replace(/^[A-Z]+/, (latin) => [...latin].map((sign) => LATIN[sign] ?? sign).join(""));

/** A cell that a list saved by us has made safe for Excel. */
const unquoted = (text: string) => text.replace(/^'(?=[=+\-@])/, "");

/** Where the rows stand in the file, for sentences: «4, 7 и 9». */
const numbers = (of: readonly number[]) =>
  `${of.slice(0, 5).join(", ")}${of.length > 5 ? ` и ещё ${of.length - 5}` : ""}`;

type Read = Omit<Entry, "code"> & { code: string; at: number };

function entriesIn(rows: readonly string[][]): Read[] | null {
  const top = rows.slice(0, 10).findIndex((row) => byHead(row) !== null);
  const columns = top >= 0 ? (byHead(rows[top] as string[]) as Columns) : byCells(rows);
  if (columns.name === undefined && columns.family === undefined) return null;
  return rows.flatMap((row, i): Read[] => {
    if (i <= top || row.every((cell) => cell === "")) return [];
    const cell = (column: Column) => {
      const at = columns[column];
      return at === undefined ? "" : unquoted(row[at] ?? "");
    };
    const parts = [cell("family"), cell("first"), cell("patronymic")].filter(Boolean);
    const [position, phone, mail] = [cell("position"), cell("phone"), cell("mail")];
    return [
      {
        at: i + 1,
        code: codeIn(cell("code")),
        name: parts.length > 0 ? parts.join(" ") : cell("name"),
        ...(position && { position }),
        ...(phone && { phone }),
        ...(mail && { mail }),
      },
    ];
  });
}

const entryOf = ({ at: _, ...entry }: Read): Entry => entry;

const NO_NAMES =
  "Столбец с именами не найден. Нужна таблица со столбцами «Код» и «ФИО»; ещё могут быть «Должность», «Телефон», «Почта».";

/** Rows of an opened file → its list; rows without a name or a code are told. Empty with a sentence where there are no names. */
export function listOf(rows: readonly string[][]): Listed {
  const read = entriesIn(rows);
  if (!read) return { entries: [], says: [NO_NAMES] };
  const lack = (of: (one: Read) => boolean) => read.filter(of).map(({ at }) => at);
  const [nameless, codeless] = [lack(({ name }) => !name), lack(({ code, name }) => name !== "" && !isCode(code))];
  const whole = read.filter(({ code, name }) => name !== "" && isCode(code)).map(entryOf);
  const known = new Set<string>();
  const entries = whole.filter(({ code }) => !known.has(code) && known.add(code));
  return {
    entries,
    says: [
      ...(nameless.length > 0 ? [`Нет имени, строки: ${numbers(nameless)}. Они пропущены.`] : []),
      ...(codeless.length > 0
        ? [
            `Нет кода вида «Н-003», строки: ${numbers(codeless)}. Они пропущены; чтобы дать коды, вставьте эти имена ниже.`,
          ]
        : []),
      ...oddities(whole),
    ],
  };
}

/** Pasted names → their list; who has no code gets the next ones after `next` that nobody has. */
export function made(
  rows: readonly string[][],
  next: string,
  after: (code: string) => string,
  taken: ReadonlySet<string>,
) {
  const single = rows.every((row) => row.filter(Boolean).length <= 1);
  // a bare column of names needs no head and no three words
  const read = single
    ? rows.flatMap((row, i): Read[] => {
        const name = row.find(Boolean) ?? "";
        return name && !/^(ф\.? ?и\.? ?о\.?|имя|фамилия)/i.test(name) ? [{ at: i + 1, code: "", name }] : [];
      })
    : entriesIn(rows);
  if (!read) return { entries: [], says: [NO_NAMES], given: 0 };
  const used = new Set([...taken, ...read.map(({ code }) => code)]);
  let code = next;
  let given = 0;
  const entries = read
    .filter(({ name }) => name !== "")
    .map((one): Entry => {
      if (isCode(one.code)) return entryOf(one);
      while (used.has(code)) code = after(code);
      used.add(code);
      given += 1;
      return entryOf({ ...one, code });
    });
  return { entries, says: oddities(entries), given };
}
