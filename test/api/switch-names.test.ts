import { beforeAll, describe, expect, it } from "vitest";
import { openBook } from "../../local/book";
import type { NamesScan, NamesState, NamesSwitch } from "../../src/api/answers";
import { people } from "../people";
import { cellOf } from "../round-trip/seen";
import { addOn, answer, refusal, targetBook } from "../round-trip/target-book";

type Book = ReturnType<typeof targetBook>;
const MENTORS = "База наставников";
const MENTEES = "База наставляемых";
const all = people(12);
const [anna, boris, third, pupil] = all as [(typeof all)[0], (typeof all)[0], (typeof all)[0], (typeof all)[0]];
const mentors = [anna, boris, third];

const at = (book: Book, tab: string, column: string, row: number) => cellOf(book, tab, column, row);
const type = (book: Book, tab: string, cell: string, text: string) => book.person.type(tab, cell, text);

/** A book with three mentors and one mentee in its bases, by codes. */
const codeBook = (): Book => {
  const book = targetBook();
  mentors.forEach((_, i) => {
    type(book, MENTORS, at(book, MENTORS, "code", 6 + i), `Н-00${i + 1}`);
    type(book, MENTORS, at(book, MENTORS, "who", 6 + i), "учитель, история");
    type(book, MENTORS, at(book, MENTORS, "category", 6 + i), "работник");
  });
  type(book, MENTEES, at(book, MENTEES, "code", 6), "П-001");
  type(book, MENTEES, at(book, MENTEES, "who", 6), "7 класс");
  type(book, MENTEES, at(book, MENTEES, "category", 6), "обучающийся");
  type(book, "Пары", at(book, "Пары", "mentor", 6), "Н-001");
  type(book, "Пары", at(book, "Пары", "mentee", 6), "П-001");
  return book;
};
const list = [...mentors.map(({ name }, i) => ({ code: `Н-00${i + 1}`, name })), { code: "П-001", name: pupil.name }];
const switched = (book: Book, to: string, rest = {}) => answer<NamesSwitch>(book, "switchNames", { to, ...rest });
const shownIn = (book: Book, tab: string, column: string, row: number) =>
  book.person.shown(tab)[row - 1]?.[columnAt(at(book, tab, column, row))];
const columnAt = (cell: string) =>
  [...cell.replace(/\d+/, "")].reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0) - 1;
const allCells = (book: Book) => JSON.stringify(book.saved());

/** What the school's own script does to a tab of its own: the book is opened with it for a moment. */
const openScript = (book: Book, tab: string) => (body: string) => {
  const sheet = `SpreadsheetApp.getActiveSpreadsheet().getSheetByName('${tab}')`;
  const made = openBook({
    data: book.saved(),
    addOn: { code: `function f() { var sheet = ${sheet}; ${body} }`, html: {}, manifest: addOn().manifest } as never,
  });
  const done = made.run("f", []);
  if (!done.ok) throw new Error(done.error.message);
  return made.saved();
};

/** The whole way to codes, as the panel goes it. */
const toCodes = (book: Book, to = "codes"): NamesSwitch => {
  const preview = switched(book, to, { preview: true });
  for (const { tab } of preview.tabs) switched(book, to, { tab });
  switched(book, to);
  return preview;
};

describe("A new book (G-08)", () => {
  it("keeps codes, and its column of names is out of sight and empty", () => {
    const book = codeBook();
    const { mode, people: found, next, noticed } = answer<NamesState>(book, "names");
    expect({ mode, next, noticed }).toEqual({
      mode: "codes",
      next: { mentor: "Н-004", mentee: "П-002" },
      noticed: null,
    });
    expect(found.map(({ code, name, tab, pairs }) => ({ code, name, tab, pairs: pairs.length }))).toEqual([
      { code: "Н-001", name: "", tab: MENTORS, pairs: 1 },
      { code: "Н-002", name: "", tab: MENTORS, pairs: 0 },
      { code: "Н-003", name: "", tab: MENTORS, pairs: 0 },
      { code: "П-001", name: "", tab: MENTEES, pairs: 1 },
    ]);
  });
});

describe("Names that come into the book", () => {
  it("stand in the bases and in pairs, before the position", () => {
    const book = codeBook();
    expect(switched(book, "names", { names: list }).comes).toBe(4);
    expect(shownIn(book, MENTORS, "name", 6)).toBe(anna.name);
    expect(shownIn(book, MENTEES, "name", 6)).toBe(pupil.name);
    expect(shownIn(book, "Пары", "mentor_who", 6)).toBe(`${anna.name}, учитель, история`);
    expect(answer<NamesState>(book, "names")).toMatchObject({ mode: "names", noticed: "2026-11-22" });
  });

  it("are only those of workers where pupils stay codes", () => {
    const book = codeBook();
    expect(switched(book, "pupils", { names: list }).comes).toBe(3);
    expect(shownIn(book, MENTORS, "name", 6)).toBe(anna.name);
    expect(shownIn(book, MENTEES, "name", 6)).toBe("");
  });

  it("leave a line in «Журнал» that names nobody", () => {
    const book = codeBook();
    switched(book, "names", { names: list });
    const journal = book.person.shown("Журнал").flat().join(" ");
    expect(journal).toContain("Хранение имён: в книге стоят ФИО");
    for (const { surname } of all) expect(journal).not.toContain(surname);
  });
});

describe("A book with names turned into codes", () => {
  let book: Book;
  let preview: NamesSwitch;
  beforeAll(() => {
    book = codeBook();
    switched(book, "names", { names: list });
    const r = "Дорожная карта";
    type(book, r, at(book, r, "responsible", 7), `Куратор; ${anna.surname} ${anna.first[0]}.${anna.patronymic[0]}.`);
    answer(book, "setItemStatus", {
      cell: at(book, r, "status", 7),
      status: "done",
      outcome: `отчёт сдал ${boris.name}`,
    });
    answer(book, "setItemStatus", { cell: at(book, r, "status", 8), status: "done", outcome: "проведено" });
    book.person.addTab(`План ${third.surname}`);
    const own = `План ${third.surname}`;
    type(book, own, "A1", "Кто");
    type(book, own, "B1", `Классный руководитель ${third.first} ${third.patronymic} ${third.surname}`);
    type(book, own, "B2", `="Ведёт "&"${boris.surname} ${boris.first[0]}."`);
    book.person.hideRows(own, 2, 1);
    const saved = openScript(
      book,
      own,
    )(`sheet.getRange('C3').setNote('позвонить: ${pupil.name}');
      sheet.getRange('D3').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['${anna.name}', 'никто'], true).build());
      sheet.getRange('A9').protect().setDescription('правит ${anna.surname}');`);
    book = openBook({ data: saved, addOn: addOn(), clock: { now: () => new Date("2026-11-22T09:00:00Z") } });
    preview = toCodes(book);
  });

  it("was shown first: what leaves, and in which cells it stands", () => {
    expect(preview.leaves).toBe(4);
    expect(preview.names).toContainEqual({ code: "Н-001", name: anna.name, position: "учитель, история" });
    expect(preview.tabs.map(({ tab }) => tab)).toEqual(expect.arrayContaining(["Дорожная карта", "Журнал"]));
    expect(preview.tabs.find(({ tab }) => tab === "Дорожная карта")?.cells.map(({ cell }) => cell)).toEqual(
      expect.arrayContaining([at(book, "Дорожная карта", "responsible", 7), at(book, "Дорожная карта", "outcome", 7)]),
    );
  });

  it("has codes where names stood, and holds no name anywhere", () => {
    expect(shownIn(book, "Дорожная карта", "responsible", 7)).toBe("Куратор; Н-001");
    expect(shownIn(book, "Дорожная карта", "outcome", 7)).toBe("отчёт сдал Н-002");
    expect(shownIn(book, MENTORS, "name", 6)).toBe("");
    expect(shownIn(book, "Пары", "mentor_who", 6)).toBe("учитель, история");
    const saved = allCells(book);
    expect([...mentors, pupil].filter(({ surname }) => saved.includes(surname))).toEqual([]);
  });

  it("has codes on a tab of the school's own: its name, a hidden row, a formula, a note, a drop-down", () => {
    const own = book.person.tabs().find((tab) => tab.startsWith("План Н-"));
    expect(own).toBe("План Н-003");
    expect(book.person.shown("План Н-003").slice(0, 2)).toMatchObject([
      ["Кто", "Классный руководитель Н-003"],
      ["", "Ведёт Н-002"],
    ]);
    expect(preview.tabs.find(({ tab }) => tab === `План ${third.surname}`)).toMatchObject({
      notes: 1,
      lists: 1,
      says: ["имя стоит в названии листа: лист будет переименован"],
    });
  });

  it("cannot take back the acts that held a name, and can the others", () => {
    const last = answer<{ action: { says: string } | null }>(book, "lastAction").action;
    expect(last?.says).toMatch(/^Отметка «выполнено»/);
    answer(book, "undo");
    expect(answer<{ action: unknown }>(book, "lastAction").action).toBeNull();
    expect(shownIn(book, "Дорожная карта", "outcome", 7)).toBe("отчёт сдал Н-002");
  });
});

describe("Personal data in a book of codes", () => {
  it("is found in every tab with its cell and kind, in notes too, and a new book has none", () => {
    const book = codeBook();
    expect(answer<NamesScan>(book, "scanNames").found).toEqual([]);
    type(book, "Дорожная карта", at(book, "Дорожная карта", "responsible", 7), `Куратор; ${boris.name}`);
    type(book, MENTEES, at(book, MENTEES, "request", 6), "состоит на учёте, мама 8 000 000-00-01");
    const { found, kinds } = answer<NamesScan>(book, "scanNames");
    expect(found.map(({ tab, cell, kind, text, from, to }) => [tab, cell, kind, text.slice(from, to)])).toEqual([
      ["Дорожная карта", at(book, "Дорожная карта", "responsible", 7), "name", boris.name],
      [MENTEES, at(book, MENTEES, "request", 6), "health", "на учёте"],
      [MENTEES, at(book, MENTEES, "request", 6), "phone", "8 000 000-00-01"],
    ]);
    expect(kinds.map(({ name, count }) => `${name} ${count}`)).toEqual(["Имена 1", "Здоровье и учёт 1", "Телефоны 1"]);
  });

  it("is replaced by a code at one click, and the journal does not say whose name it was", () => {
    const book = codeBook();
    const cell = at(book, "Дорожная карта", "responsible", 7);
    type(book, "Дорожная карта", cell, `Куратор; ${boris.name}`);
    const [found] = answer<NamesScan>(book, "scanNames").found;
    const input = { tab: "Дорожная карта", cell, from: found?.from, to: found?.to, code: "Н-002" };
    answer(book, "replaceName", input);
    expect(shownIn(book, "Дорожная карта", "responsible", 7)).toBe("Куратор; Н-002");
    expect(allCells(book)).not.toContain(boris.surname);
    expect(book.person.shown("Журнал").flat().join(" ")).toContain(
      `Имя заменено кодом Н-002: «Дорожная карта», ${cell}`,
    );
    expect(refusal(book, "replaceName", input).code).toBe("name-gone");
    expect(refusal(book, "replaceName", { ...input, code: boris.name }).code).toBe("code-odd");
  });
});
