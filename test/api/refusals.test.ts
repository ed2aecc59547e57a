import { describe, expect, it } from "vitest";
import { answer, callsOf, emptyBook, programme, refusal, targetBook, writesOf } from "../round-trip/target-book";

describe("A call that cannot be understood", () => {
  const book = targetBook();

  it.each(["улететь", "", "toString", "__proto__", "constructor", "onEdit"])(
    "by the name %j is refused with the list",
    (name) => {
      const { code, says } = refusal(book, name, {});
      expect(code).toBe("call-unknown");
      expect(says).toMatch(/нет такого действия/i);
      expect(says).toContain("listModels, previewProgramme, createProgramme, overview, findProblems");
    },
  );

  it.each([
    ["cut in half", '{"id":'],
    ["a word", "да"],
  ])("whose input is no JSON is refused: %s", (_, text) => {
    expect(refusal(book, "overview", text)).toEqual({ code: "arguments", says: expect.stringContaining("JSON") });
  });

  it.each([
    ["setItemStatus", {}, "status"],
    ["setItemStatus", { status: 7 }, "status"],
    ["setItemStatus", { status: "done", doneOn: "вчера" }, "doneOn"],
    ["setItemStatus", { status: "done", doneOn: "2026-02-30" }, "doneOn"],
    ["fixProblem", { id: null }, "id"],
    ["createProgramme", { model: "target" }, "year"],
    ["createProgramme", { model: "target", year: "2026" }, "year"],
    ["createProgramme", { model: ["target"], year: 2026 }, "model"],
    ["repairBook", { preview: "да" }, "preview"],
  ])("with a field of another kind names it: %s %j", (name, input, field) => {
    const { code, says } = refusal(book, name, input);
    expect([code, says]).toEqual(["arguments", expect.stringContaining(`Поле «${field}»`)]);
  });

  it("with something else than an object is refused", () => {
    for (const text of ["[]", "7", '"x"', "null"]) expect(refusal(book, "setItemStatus", text).code).toBe("arguments");
  });
});

describe("A programme that cannot be built", () => {
  it.each([
    [{ model: "лучшая" }, "model-unknown", "Нет такой модели: «лучшая». Есть: «target»"],
    [{ model: "own" }, "model-file-foreign", "Файл не читается"],
    [{ year: 1 }, "year-out-of-range", "«1»: укажите первый год, например 2026"],
    [{ year: 2014 }, "year-out-of-range", "Можно с 2015 по 2100"],
    [{ year: 2101 }, "year-out-of-range", "«2101»"],
    [{ year: 2026.5 }, "year-out-of-range", "«2026,5»"],
    [{ title: "  " }, "title-empty", "Впишите название"],
    [{ school: "" }, "school-empty", "Впишите полное название школы"],
  ])("is refused with a sentence, and nothing is written: %j", (wrong, code, says) => {
    const book = emptyBook();
    const calls = callsOf(book, () => {
      for (const name of ["createProgramme", "previewProgramme"])
        expect(refusal(book, name, { ...programme, ...wrong })).toEqual({ code, says: expect.stringContaining(says) });
    });
    expect([writesOf(calls), book.person.tabs()]).toEqual([0, ["Лист1"]]);
  });
});

describe("A spreadsheet without a book", () => {
  it.each(["overview", "criteria", "findProblems", "repairBook", "fixProblem", "setItemStatus"])(
    "refuses %s with a sentence",
    (name) => {
      const input = name === "fixProblem" ? { id: "x" } : name === "setItemStatus" ? { status: "done" } : {};
      expect(refusal(emptyBook(), name, input)).toEqual({
        code: "no-book",
        says: "В этой таблице ещё нет книги наставничества. Сначала создайте программу.",
      });
    },
  );

  it("can be asked for the models", () => {
    expect(answer(emptyBook(), "listModels")).toMatchObject({ book: null, screen: "", year: 2026 });
  });
});

describe("A mark that cannot be set", () => {
  const book = targetBook();

  it.each([
    [{ cell: "F8", status: "готово" }, "status-unknown", "Нет такой отметки: «готово». Есть: «не начато»"],
    [{ id: "Р-999", status: "done" }, "item-unknown", "нет пункта «Р-999»"],
    [{ cell: "F6", status: "done" }, "item-unknown", "нет пункта «F6»"],
    [{ status: "done" }, "item-unknown", "нет пункта"],
  ])("is refused, and nothing is written: %j", (input, code, says) => {
    const calls = callsOf(book, () => {
      expect(refusal(book, "setItemStatus", input)).toEqual({ code, says: expect.stringContaining(says) });
    });
    expect(writesOf(calls)).toBe(0);
  });
});

describe("A remark that cannot be fixed", () => {
  it("because it is gone, or because a person must decide, is refused", () => {
    const book = targetBook();
    expect(refusal(book, "fixProblem", { id: "done-without-date@roadmap!8.done_on" }).code).toBe("problem-gone");
    book.person.type("Дорожная карта", "F8", "не выполнено");
    const id = answer<{ groups: { problems: { id: string; fix: null }[] }[] }>(book, "findProblems").groups[0]
      ?.problems[0];
    expect(id?.fix).toBeNull();
    expect(refusal(book, "fixProblem", { id: id?.id }).code).toBe("problem-without-fix");
  });
});

describe("A viewer", () => {
  const book = targetBook({ user: "viewer" });

  it("reads everything", () => {
    expect(answer(book, "overview")).toMatchObject({ school: "Школа № 7" });
    expect(answer(book, "findProblems")).toMatchObject({ counts: { error: 0 } });
  });

  it("changes nothing, and is told whom to ask", () => {
    const { code, says } = refusal(book, "setItemStatus", { cell: "F8", status: "done" });
    expect([code, says]).toEqual(["viewer", expect.stringMatching(/владельца.*Ничего не изменено\.$/)]);
    expect(book.person.value("Дорожная карта", "F8")).toBe("не начато");
  });
});
