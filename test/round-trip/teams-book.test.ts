import { describe, expect, it } from "vitest";
import type { SavedModel } from "../../src/api/answers";
import { exampleBook } from "./example";
import { keysOf, remarks } from "./seen";
import { answer, emptyBook, modelBook } from "./target-book";

const R = "Дорожная карта";
const column = (rows: string[][], keys: string[], key: string) => rows.map((row) => row[keys.indexOf(key)] ?? "");

describe("A new book of management teams", () => {
  const book = modelBook({ model: "teams", year: 2026, now: "2026-10-01T09:00:00Z" });
  const keys = keysOf(book, R);
  const shown = book.person.shown(R);

  it("shows the plan under the heads of its document (S3-45)", () => {
    const heads = ["no", "event", "period", "responsible", "status"].map((key) => shown[4]?.[keys.indexOf(key)]);
    expect(heads).toEqual(["№ п/п", "Мероприятия", "Сроки исполнения", "Ответственные", "Отметка о выполнении"]);
  });

  it("numbers its 18 items through; topics repeat the number of their item, stages have none (S3-45, S3-48)", () => {
    const rows = shown.slice(5, 31);
    const items = rows.filter((row) => row[keys.indexOf("row")] === "пункт");
    expect(items).toHaveLength(23);
    expect([...new Set(column(items, keys, "no"))]).toEqual(Array.from({ length: 18 }, (_, i) => String(i + 1)));
    const stages = rows.filter((row) => row[keys.indexOf("row")] === "этап");
    expect(column(stages, keys, "no")).toEqual(["", "", ""]);
    expect(column(stages, keys, "event").map((name) => name.split(" ")[0])).toEqual(["I.", "II.", "III."]);
  });

  it("says one thing only: the plan of its document lasts longer than its document allows (S3-10, S3-33)", () => {
    expect(remarks(book)).toEqual(["term-out-of-limits Паспорт!B33"]);
  });

  it("has no year left unfilled in any tab (G-02)", () => {
    for (const tab of book.person.tabs()) expect(book.person.shown(tab).flat().join("\n")).not.toMatch(/\{[XYZ]\}/);
  });
});

describe("The model of a book of management teams, saved as a school's own", () => {
  it("gives another year's dates also where a date stands inside an event or a stage's name (G-02, S3-44)", () => {
    const { json } = answer<SavedModel>(modelBook({ model: "teams", year: 2026 }), "saveModel", { name: "Наша" });
    const book = emptyBook();
    answer(book, "createProgramme", { model: "own", own: json, year: 2028, school: "Школа № 9" });
    const events = column(book.person.shown(R), keysOf(book, R), "event")
      .join("\n")
      .replace(/\u00a0/g, " ");
    expect(events).toContain("II. Практический этап (декабрь 2028 г. – ноябрь 2029 г.)");
    expect(events).toContain("у оператора, декабрь 2028 г.");
  });
});

describe("The example of management teams", () => {
  it("has the mistakes that its page lists, and no other remark", () => {
    expect(remarks(exampleBook({ example: "3-teams-2021" })).sort()).toEqual(
      [
        "term-out-of-limits Паспорт!B33",
        "closed-without-reason Дорожная карта!S11",
        "done-without-date Дорожная карта!L15",
        "moved-without-reason Дорожная карта!S24",
        "mentor-overloaded База наставников!G8",
        "person-without-consent База наставников!J9",
        "person-without-consent База наставляемых!H9",
        "pair-without-order Пары!V9",
        "pair-without-plan Пары!U8",
        "pair-without-plan Пары!U9",
        "stopped-without-reason Пары!Y10",
        "finished-without-outcome Пары!X12",
        "scale-missing Индикаторы!V7",
        "output-without-input Индикаторы!E9",
        "value-differs-from-parts Индикаторы!F11",
        "act-without-number Программа!K30",
        "act-without-number Программа!J31",
      ].sort(),
    );
  });
});
