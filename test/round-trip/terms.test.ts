import { describe, expect, it } from "vitest";
import { openBook } from "../../local/book";
import type { Book } from "../../local/contract";
import type { Figures } from "../../src/snapshot/snapshot";
import type { PassportField } from "../../src/spec/passport";
import { bundled } from "./bundled";
import { fieldCell, problems, remarks, shownAt } from "./seen";
import { addOn, answer, targetBook } from "./target-book";

const P = "Паспорт";

const type = (book: Book, fields: Partial<Record<PassportField, string>>): void => {
  for (const [key, text] of Object.entries(fields)) book.person.type(P, fieldCell(book, key as PassportField), text);
};
const shown = (book: Book, ...keys: PassportField[]) => keys.map((key) => shownAt(book, P, fieldCell(book, key)));
const about = (book: Book, code: string) => problems(book).filter((one) => one.code === code);

const entry = `
  import { contextOf } from "./src/api/context";
  import { google } from "./src/host/google";
  export const read = () => JSON.stringify(contextOf(google()).read(["passport"], ["passport"]).figures);
`;
const figuresOf = (book: Book): Figures => {
  const code = bundled(entry, "function figures() { return App.read(); }");
  const other = openBook({ data: book.saved(), addOn: { ...addOn(), code } });
  const done = other.run("figures", []);
  if (!done.ok) throw new Error(done.error.message);
  return JSON.parse(String(done.value)) as Figures;
};

/** The dates of a programme of three to twelve months that was planned for thirteen (seed 3). */
const thirteen = { term_min: "3", term_max: "12", term_extension: "12", start: "01.12.2021", end: "31.12.2022" };

describe("A programme of the target model", () => {
  it("has a length and an end, and no limits", () => {
    expect(shown(targetBook(), "term_months", "term_verdict", "extension_verdict", "real_end", "report_due")).toEqual([
      "17",
      "",
      "",
      "31.08.2027",
      "",
    ]);
  });
});

describe("A programme whose document sets limits (S3-10, S3-11, S3-33)", () => {
  const book = targetBook();
  type(book, thirteen);

  it("planned for thirteen months says so in the passport and in «Проверка», with both dates", () => {
    expect(shown(book, "term_months", "earliest_end", "latest_end", "term_verdict")).toEqual([
      "13",
      "28.02.2022",
      "30.11.2022",
      "× больше 12 месяцев",
    ]);
    const [found] = about(book, "term-out-of-limits");
    expect(found?.severity).toBe("error");
    expect(found?.says).toBe(
      `Паспорт, ${fieldCell(book, "end")}: окончание программы «31.12.2022», а по пределам срока оно не позже 30.11.2022 при начале 01.12.2021. Исправьте «Окончание» или «Начало».`,
    );
  });

  it("of twelve months to the day is fine, and may be extended by twelve more on a ground", () => {
    type(book, { end: "30.11.2022", extended: "01.12.2023" });
    expect(shown(book, "term_verdict", "extension_from", "extension_latest", "extension_verdict")).toEqual([
      "√ от 3 до 12 месяцев",
      "01.12.2022",
      "30.11.2023",
      "× дольше 12 месяцев",
    ]);
    expect(about(book, "term-out-of-limits")).toEqual([]);
    expect(about(book, "extension-too-long").map(({ cell }) => cell)).toEqual([fieldCell(book, "extended")]);
    expect(about(book, "extension-without-basis").map(({ cell }) => cell)).toEqual([
      fieldCell(book, "extension_basis"),
    ]);
    type(book, { extended: "30.11.2023", extension_basis: "Запрос команды от 20.11.2022" });
    expect(shown(book, "extension_verdict", "real_end")).toEqual(["√ до 12 месяцев", "30.11.2023"]);
    expect(remarks(book).filter((remark) => remark.startsWith("extension"))).toEqual([]);
  });

  it("that is finished early names its open items and asks for the conclusion (S3-12)", () => {
    type(book, { finished_on: "15.09.2022" });
    expect(shown(book, "early_verdict", "real_end")).toEqual(["× не закрыто пунктов: 40", "15.09.2022"]);
    const [found] = about(book, "early-finish-with-open-items");
    expect(found?.says).toContain("открытых пунктов 40 (№\u00A01, 2, 3, 4, 5 и другие)");
    expect(about(book, "early-finish-without-conclusion").map(({ cell }) => cell)).toEqual([
      fieldCell(book, "conclusion"),
    ]);
  });

  it("has its report due thirty days after the end that really was (S3-35)", () => {
    type(book, { report_days: "30" });
    expect(shown(book, "report_due", "report_late")).toEqual(["15.10.2022", "просрочен: 1499 дн."]);
    expect(about(book, "report-overdue").map(({ cell }) => cell)).toEqual([fieldCell(book, "report_on")]);
    type(book, { report_on: "15.10.2022" });
    expect(shown(book, "report_late")).toEqual(["√ сдан в срок"]);
    expect(about(book, "report-overdue")).toEqual([]);
  });
});

describe("A figure of the passport", () => {
  it("is known by its id, as other figures are", () => {
    const figures = figuresOf(targetBook());
    expect(figures["passport.term_months"]).toEqual({ value: 17, state: "ok" });
    expect(Object.keys(figures).sort()).toEqual(
      ["earliest_end", "early_verdict", "extension_from", "extension_latest", "extension_verdict", "interim_by"]
        .concat(["latest_end", "real_end", "report_due", "report_late", "state", "term_months", "term_verdict"])
        .map((key) => `passport.${key}`),
    );
  });

  it.each([
    ["cleared", ""],
    ["typed over", "12"],
  ])("that was %s is an error until its formula is put back", (_, text) => {
    const book = targetBook();
    const before = remarks(book);
    type(book, { term_months: text });
    expect(figuresOf(book)["passport.term_months"]?.state).toBe("overwritten");
    const [lost] = about(book, "formula.missing");
    expect(lost?.cell).toBe(fieldCell(book, "term_months"));
    answer(book, "fixProblem", { id: lost?.id });
    expect([shown(book, "term_months"), remarks(book)]).toEqual([["17"], before]);
  });

  it("with another formula of a person's is only asked about", () => {
    const book = targetBook();
    type(book, { real_end: "=1+1" });
    expect(about(book, "formula.changed").map(({ severity, cell }) => [severity, cell])).toEqual([
      ["question", fieldCell(book, "real_end")],
    ]);
  });

  it("whose row was deleted comes back with its formula", () => {
    const book = targetBook();
    const row = Number(fieldCell(book, "term_months").slice(1));
    book.person.deleteRows(P, row, 1);
    const [lost] = about(book, "field.lost");
    answer(book, "fixProblem", { id: lost?.id });
    expect([shown(book, "term_months"), remarks(book)]).toEqual([["17"], []]);
  });
});

describe("A programme without a curator (S1-45)", () => {
  it("is told once something of it is under way, and not in a book that was only built", () => {
    const book = targetBook();
    expect(remarks(book)).toEqual([]);
    book.person.type("Дорожная карта", "F8", "в работе");
    expect(remarks(book)).toEqual([`running-without-curator ${P}!${fieldCell(book, "curator")}`]);
    type(book, { curator: "заместитель директора" });
    expect(remarks(book)).toEqual([]);
  });
});
