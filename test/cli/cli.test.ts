import { readFileSync, statSync, writeFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { delivered, type Ran } from "./command-line";

let home: ReturnType<typeof delivered>;
let made: Ran;
const NEW = ["new", "--model", "target", "--year", "2026", "--school", "Школа № 7"];
const R = "Дорожная карта";

beforeAll(() => {
  home = delivered();
  made = home.process([...NEW, "--out", "book.json", "--calls"]);
});
afterAll(() => home.remove());

const json = ({ out }: Ran) => JSON.parse(out) as Record<string, unknown>;
const bytes = (name: string) => readFileSync(home.path(name), "utf8");
/** Exit 2, nothing on stdout, one Russian line on stderr. */
const refused = ({ code, out, err }: Ran): string => {
  expect([code, out]).toEqual([2, ""]);
  expect(err.trimEnd().split("\n")).toHaveLength(1);
  expect(err).toMatch(/[а-яё]/i);
  expect(err).not.toMatch(/\bat .*\(|Error:/);
  return err.trimEnd();
};

describe("The command line, without the sources", () => {
  it("makes a book, and says what it would cost in Google", () => {
    expect([made.code, made.out]).toEqual([0, ""]);
    const calls = JSON.parse(made.err) as Record<string, number>;
    expect(calls).toMatchObject({ read: expect.any(Number), grid: expect.any(Number), structure: expect.any(Number) });
    expect(calls.modelledMs).toBeGreaterThan(1_000);
    expect(calls.modelledMs).toBeLessThanOrEqual(15 * 1_100);
    expect(statSync(home.path("book.json")).size).toBeGreaterThan(100_000);
  });

  it("shows a tab as TSV from A1, hidden rows and columns too", () => {
    const { code, out } = home.process(["show", R, "--in", "book.json"]);
    const rows = out.split("\n").map((line) => line.split("\t"));
    expect([code, rows[0]?.[0], rows[4]?.[3], rows[6]?.[5]]).toEqual([0, "mb:roadmap:no", "Сроки", "не начато"]);
    expect(rows.filter((cells) => cells.includes("пункт"))).toHaveLength(40);
  });

  it("works with an .xlsx file of ours as with the book's own: export, edit, call", async () => {
    const steps = [
      ["export", "--in", "book.json", "--out", "book.xlsx"],
      ["edit", `${R}!F8`, "выполнено", "--in", "book.xlsx", "--out", "edited.XLSX"],
    ];
    for (const words of steps) expect(home.process(words)).toEqual({ code: 0, out: "", err: "" });
    const overview = json(await home.run(["call", "overview", "--in", "edited.XLSX"]));
    expect(overview).toMatchObject({ school: "Школа № 7", roadmap: { done: { value: 1, state: "ok" } } });
  });

  it("shows an .xlsx file of ours as the book that it was", async () => {
    expect((await home.run(["export", "--in", "book.json", "--out", "shown.xlsx"])).code).toBe(0);
    expect((await home.run(["show", R, "--in", "shown.xlsx"])).out).toBe(
      (await home.run(["show", R, "--in", "book.json"])).out,
    );
  });

  it("refuses an .xlsx file that is none", async () => {
    writeFileSync(home.path("broken.xlsx"), "не таблица");
    expect(refused(await home.run(["show", R, "--in", "broken.xlsx"]))).toMatch(/«broken\.xlsx» повреждён/);
  });

  it("answers a call, and many calls, one JSON argument a line", async () => {
    expect(json(await home.run(["call", "overview", "--in", "book.json"]))).toMatchObject({ school: "Школа № 7" });
    const before = bytes("book.json");
    const many = home.process(
      ["call", "setItemStatus", "-", "--in", "book.json", "--out", "marked.json"],
      '{"cell":"F8","status":"done"}\n\n{"cell":"F9","status":"готово"}\n{"cell":"F10","status":"выполнено"}\n',
    );
    const lines = many.out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect([many.code, lines.length]).toEqual([2, 3]);
    expect(lines[0]).toMatchObject({ done: { value: 1 }, share: { value: 2.5 } });
    expect(lines[1]).toEqual({ refused: expect.stringContaining("Нет такой отметки: «готово»") });
    expect(lines[2]).toMatchObject({ done: { value: 2 } });
    expect(bytes("book.json")).toBe(before);
  });

  it("types one cell as a person does: the add-on answers", async () => {
    const { code, out } = home.process(["edit", `${R}!F8`, "выполнено", "--in", "book.json", "--out", "typed.json"]);
    expect([code, out]).toEqual([0, ""]);
    const row = (await home.run(["show", R, "--in", "typed.json"])).out.split("\n")[7]?.split("\t") ?? [];
    expect([row[5], row[11]]).toEqual(["выполнено", "22.11.2026"]);
  });

  it("types many, without the add-on if asked: figures change all the same, for they are formulas", async () => {
    const typed = `# что вписал куратор\n${R}!F8\tвыполнено\n'${R}'!$F$9\tвыполнено\r\nПаспорт!B15\tстрока\\nвторая\n`;
    const { code } = await home.run(["edit", "-", "--in", "book.json", "--out", "bare.json", "--no-script"], typed);
    expect(code).toBe(0);
    const summary = (await home.run(["show", "Сводка", "--in", "bare.json"])).out;
    expect(summary).toMatch(/Мероприятий выполнено\t2\t/);
    const row = (await home.run(["show", R, "--in", "bare.json"])).out.split("\n")[7]?.split("\t") ?? [];
    expect([row[5], row[11]]).toEqual(["выполнено", ""]);
    expect((await home.run(["show", "Паспорт", "--in", "bare.json"])).out).toContain("строка\\nвторая");
  });

  it("writes an .xlsx file", async () => {
    expect((await home.run(["export", "--in", "book.json", "--out", "book.xlsx"])).code).toBe(0);
    expect(readFileSync(home.path("book.xlsx")).subarray(0, 2).toString()).toBe("PK");
  });

  it("lets a viewer read and not write", async () => {
    const args = ["--in", "book.json", "--out", "viewed.json", "--user", "viewer"];
    expect((await home.run(["call", "overview", "--in", "book.json", "--user", "viewer"])).code).toBe(0);
    expect(refused(await home.run(["edit", `${R}!F8`, "выполнено", ...args]))).toContain("Читатель не может");
    expect(refused(await home.run(["call", "setItemStatus", '{"cell":"F8","status":"done"}', ...args]))).toMatch(
      /доступ|просмотр|права/,
    );
    expect(() => statSync(home.path("viewed.json"))).toThrow();
  });
});

describe("Bad input on the command line", () => {
  it.each<[what: string, args: string[], says: string | RegExp]>([
    ["no command", [], /^Команды: new, call, edit, show, export/],
    ["an unknown command", ["fly"], "Нет команды «fly»"],
    ["no file to write", ["new", "--model", "target", "--year", "2026"], "--out"],
    ["a file that is not there", ["show", R, "--in", "none.json"], "Файла «none.json» нет"],
    ["a wrong day", ["show", R, "--in", "book.json", "--now", "вчера"], "--now: «вчера» не дата"],
    [
      "an unknown model",
      ["new", "--model", "лучшая", "--year", "2026", "--out", "x.json"],
      "Нет такой модели: «лучшая»",
    ],
    ["the year 1", ["new", "--model", "target", "--year", "1", "--out", "x.json"], "Учебный год «1»"],
    ["an empty title", [...NEW, "--title", " ", "--out", "x.json"], "Нет названия программы"],
    ["an empty school", ["new", "--model", "target", "--year", "2026", "--school", "", "--out", "x.json"], "школ"],
    [
      "an unknown call",
      ["call", "улететь", "--in", "book.json"],
      /^Действие «улететь»: нет такого действия\. Есть: listModels, .*criteria/,
    ],
    ["JSON cut in half", ["call", "overview", "{", "--in", "book.json"], "JSON"],
    ["a call where no book is", ["call", "overview"], "ещё нет книги"],
    ["an unknown tab", ["show", "Лист7", "--in", "book.json"], "Листа «Лист7» нет. Есть: «Сводка»"],
    ["no cell", ["edit", `${R}!7F`, "1", "--in", "book.json", "--out", "x.json"], "не ячейка"],
  ])("is one clear line: %s", async (_, args, says) => {
    expect(refused(await home.run(args))).toMatch(says);
    expect(() => statSync(home.path("x.json"))).toThrow();
  });

  it("is exit code 2 and one line of the process too", () => {
    expect(refused(home.process(["fly"]))).toMatch("Нет команды «fly»");
  });

  it("a book file cut in half is told, and stays as it is", async () => {
    const half = bytes("book.json").slice(0, 100_000);
    writeFileSync(home.path("half.json"), half);
    const args = ["edit", `${R}!F8`, "выполнено", "--in", "half.json", "--out", "half.json"];
    expect(refused(await home.run(args))).toContain("Файл «half.json» повреждён: он обрывается.");
    expect(bytes("half.json")).toBe(half);
  });

  it("a line that cannot be typed leaves the file unwritten", async () => {
    const typed = `${R}!F8\tвыполнено\nЛист7!A1\tx\n`;
    expect(refused(await home.run(["edit", "-", "--in", "book.json", "--out", "x.json"], typed))).toContain(
      "Листа «Лист7» нет",
    );
    expect(() => statSync(home.path("x.json"))).toThrow();
  });

  it("a text that looks like a formula is a title like any other", async () => {
    const title = '=HYPERLINK("http://x";"y") 😀';
    const { code } = await home.run([
      "new",
      "--model",
      "target",
      "--year",
      "2026",
      "--title",
      title,
      "--out",
      "odd.json",
    ]);
    expect(code).toBe(0);
    expect(json(await home.run(["call", "overview", "--in", "odd.json"])).title).toBe(title);
  });
});
