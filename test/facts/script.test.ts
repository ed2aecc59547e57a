import { execFileSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { isDeepStrictEqual } from "node:util";
import vm from "node:vm";
import { parse } from "acorn";
import { describe, expect, it } from "vitest";
import { bound } from "../contract/ask";
import { type Case, LOCALE, ZONE } from "./case";
import { cases } from "./cases";
import { differences, type Google } from "./compare";
import { RUNNER, WORDS } from "./play";
import { factsScript } from "./script";

type Cells = Record<string, unknown>;

/** As much of Google as the script asks for besides what is asked about: files, properties, one grid a tab. */
function account({ hasDrive = true } = {}) {
  const drive: { name: string; text: string }[] = [];
  const logged: string[] = [];
  const books = new Map<string, ReturnType<typeof bookOf>>();
  const properties = new Map<string, string>();
  const clock = { now: 0 };
  const acts: string[] = [];

  const rangeOf = (cells: Cells, row: number, column: number, rows: number, columns: number) => {
    const range = {
      getValues: () =>
        Array.from({ length: rows }, (_, r) =>
          Array.from({ length: columns }, (_, c) => cells[`${row + r}:${column + c}`] ?? ""),
        ),
      setValues(values: unknown[][]) {
        for (const [r, line] of values.entries())
          for (const [c, value] of line.entries()) cells[`${row + r}:${column + c}`] = value;
        return range;
      },
      setNumberFormat: () => range,
      clearContent: () => range,
      setValue: (value: unknown) => range.setValues([[value]]),
      sort: (by: unknown) => void acts.push(`sort ${JSON.stringify(by)}`),
      getColumn: () => column,
    };
    return range;
  };
  const sheetOf = (id: number, title: string) => {
    const cells: Cells = {};
    const sheet = {
      name: title,
      getName: () => sheet.name,
      setName(name: string) {
        sheet.name = name;
        return sheet;
      },
      getSheetId: () => id,
      getLastRow: () => Math.max(0, ...Object.keys(cells).map((key) => Number(key.split(":")[0]))),
      getDataRange: () => rangeOf(cells, 1, 1, Math.max(1, sheet.getLastRow()), 2),
      getRange: (row: number | string, column = 1, rows = 1, columns = 1) =>
        typeof row === "number" ? rangeOf(cells, row, column, rows, columns) : rangeOf(cells, 1, 1, 1, 1),
      insertRowsBefore: (row: number, count: number) => void acts.push(`insertRowsBefore ${row} ${count}`),
    };
    return sheet;
  };
  function bookOf(title: string) {
    let sheets = [sheetOf(0, "Sheet1")];
    let next = 1;
    const settings: string[] = [];
    return {
      title,
      settings,
      getId: () => title,
      getUrl: () => `https://sheets.example.org/${title}`,
      setSpreadsheetLocale: (locale: string) => void settings.push(locale),
      setSpreadsheetTimeZone: (zone: string) => void settings.push(zone),
      getNamedRanges: () => [],
      getSheets: () => sheets,
      getSheetByName: (name: string) => sheets.find((sheet) => sheet.name === name) ?? null,
      insertSheet(name?: string) {
        const sheet = sheetOf(next, name ?? `Sheet${next + 1}`);
        next++;
        sheets.push(sheet);
        return sheet;
      },
      deleteSheet(sheet: { getSheetId(): number }) {
        sheets = sheets.filter((other) => other.getSheetId() !== sheet.getSheetId());
      },
    };
  }
  class Clock {
    static now = () => clock.now;
    toISOString = () => "2026-11-22T09:00:00.000Z";
  }
  const globals = {
    Date: Clock,
    Logger: { log: (text: string) => void logged.push(text) },
    PropertiesService: {
      getScriptProperties: () => ({
        getProperty: (key: string) => properties.get(key) ?? null,
        setProperty: (key: string, value: string) => void properties.set(key, value),
        deleteAllProperties: () => properties.clear(),
      }),
    },
    DriveApp: {
      createFile(name: string, text: string) {
        if (!hasDrive) throw new Error("Drive is closed");
        drive.push({ name, text });
        return { getUrl: () => "https://drive.example.org/google.json" };
      },
    },
    SpreadsheetApp: {
      create(title: string) {
        books.set(title, bookOf(title));
        return books.get(title);
      },
      openById: (id: string) => books.get(id),
      flush: () => {},
      /** Stands for whatever takes long there. */
      wait: (ms: number) => {
        clock.now += ms;
      },
      /** Stands for Google's end of an execution: no `catch` in the script hears of it. */
      kill: () => {
        throw new Killed();
      },
    },
  };
  const run = (script: string, entry: string): unknown => {
    // An exception of the host passes the script's own `catch` as Google's end of an execution does.
    const code = script.replace("} catch (error) {", "} catch (error) { if (error.killed) throw error;");
    clock.now = 0;
    return new vm.Script(`${code}\n;${entry}()`).runInNewContext({ ...globals });
  };
  return { books, drive, logged, acts, run };
}

class Killed extends Error {
  killed = true;
}

const question = (id: string, ask: string, more: Partial<Case> = {}): Case => ({
  id,
  says: id,
  source: "no source",
  ask,
  expected: { value: null },
  ...more,
});
const scriptOf = (list: Case[]) => factsScript(list, WORDS, RUNNER);
const google = (text: string | undefined) => JSON.parse(text ?? "null") as Google;

describe("facts.gs, the script that a person runs in Google", () => {
  it("is plain ES2019 with all questions in it, and shows one function beside forgetFacts", () => {
    const script = scriptOf(cases);
    const { body } = parse(script, { ecmaVersion: 2019, sourceType: "script" });
    const names = body.flatMap((node) => (node.type === "FunctionDeclaration" ? [node.id.name] : []));
    expect(names.filter((name) => !name.endsWith("_"))).toEqual(["facts", "forgetFacts"]);
    for (const { id } of cases) expect(script).toContain(`    ${JSON.stringify(id)}: {`);
  });

  it("asks what the tests ask: its questions have the same answers in the local host", () => {
    const script = `${scriptOf(cases)}
      function at(id) { const ss = SpreadsheetApp.getActiveSpreadsheet(), q = questions_(ss, ss.getSheets()[0])[id];
        q.before(); SpreadsheetApp.flush(); return q.ask(); }`;
    const told = cases.flatMap(({ id, acts, locale, expected }) => {
      if (acts) return [];
      const result = bound(script, { locale: locale ?? LOCALE, timeZone: ZONE, scriptZone: ZONE }).run("at", [id]);
      const answer = result.ok ? { value: result.value } : { threw: `${result.error.name}: ${result.error.message}` };
      return isDeepStrictEqual(answer, expected) ? [] : [id];
    });
    expect(told).toEqual([]);
  });

  it("is what npm run facts writes", () => {
    const built = new URL("../../build/facts.gs", import.meta.url);
    rmSync(built, { force: true });
    execFileSync(process.execPath, [fileURLToPath(new URL("build.mjs", import.meta.url))], { stdio: "ignore" });
    expect(readFileSync(built, "utf8")).toBe(scriptOf(cases));
  });

  it("plays each question in a spreadsheet of its language and writes google.json", () => {
    const { run, drive, logged, books } = account();
    const list = [
      question("one", "return [s.getName(), ss.title];"),
      question("two", "return ss.settings;", { locale: "en_US" }),
      question("nothing", ""),
    ];
    expect(run(scriptOf(list), "facts")).toContain("All 3 answered");
    expect(google(drive[0]?.text)).toEqual({
      madeOn: "2026-11-22T09:00:00.000Z",
      answers: {
        one: { value: ["Лист1", "Mentorbook facts: ru_RU"] },
        two: { value: ["en_US", "Europe/Moscow"] },
        nothing: { value: null },
      },
    });
    expect(logged[0]).toBe(drive[0]?.text);
    const block = books.get("Mentorbook facts: answers")?.getSheetByName("google.json");
    expect(block?.getRange(2, 1).getValues()).toEqual([['"one": {"value":["Лист1","Mentorbook facts: ru_RU"]},']]);
  });

  it("keeps each question apart: an exception is an answer, what one has left the next does not find", () => {
    const { run, drive } = account();
    const list = [
      question("throws", "s.getRange(1, 1).setValues([['остаток']]); throw new Error('нет');"),
      question("before-throws", "return 1;", { before: "ss.insertSheet('Второй'); throw new TypeError('рано');" }),
      question("after", "return [s.getRange(1, 1).getValues()[0][0], ss.getSheets().length];"),
    ];
    run(scriptOf(list), "facts");
    expect(google(drive[0]?.text).answers).toEqual({
      throws: { threw: "Error: нет" },
      "before-throws": { threw: "TypeError: рано" },
      after: { value: ["", 1] },
    });
  });

  it("does a person's acts by Google's own calls before it asks", () => {
    const { run, drive, acts } = account();
    const list = [
      question("acts", "return ss.getSheets().map((one) => one.getName());", {
        before: "ss.insertSheet('Второй');",
        acts: [
          { do: "insertRows", tab: "Лист1", row: 2, count: 3 },
          { do: "sort", tab: "Лист1", range: "A1:A3", column: "A", ascending: false },
          { do: "renameTab", tab: "Второй", name: "Новый" },
          { do: "addTab", tab: "Третий" },
          { do: "deleteTab", tab: "Новый" },
        ],
      }),
    ];
    run(scriptOf(list), "facts");
    expect(google(drive[0]?.text).answers["acts"]).toEqual({ value: ["Лист1", "Третий"] });
    expect(acts).toEqual(["insertRowsBefore 2 3", 'sort {"column":1,"ascending":false}']);
  });

  it("stops before six minutes are over and goes on where it stopped", () => {
    const { run, drive } = account();
    const slow = (id: string) => question(id, "SpreadsheetApp.wait(200000); return 1;");
    const script = scriptOf([slow("a"), slow("b"), slow("c")]);
    expect(run(script, "facts")).toBe("Answered: 2 of 3. Run facts again.");
    expect(drive).toEqual([]);
    expect(run(script, "facts")).toContain("All 3 answered");
    expect(Object.keys(google(drive[0]?.text).answers)).toEqual(["a", "b", "c"]);
  });

  it("that was cut off in a question leaves that one out and goes on behind it", () => {
    const { run, drive } = account();
    const list = [question("a", "return 1;"), question("b", "SpreadsheetApp.kill();"), question("c", "return 3;")];
    expect(() => run(scriptOf(list), "facts")).toThrow();
    run(scriptOf(list), "facts");
    const made = google(drive[0]?.text);
    expect(made.answers).toEqual({ a: { value: 1 }, b: { threw: "[facts] not finished" }, c: { value: 3 } });
    expect(differences(list, made)).toHaveLength(2);
  });

  it("without Drive tells where the text is to be copied from", () => {
    const { run, books } = account({ hasDrive: false });
    expect(run(scriptOf([question("a", "return 1;")]), "facts")).toContain("Copy column A of the tab «google.json»");
    const block = books.get("Mentorbook facts: answers")?.getSheetByName("google.json");
    const lines = block?.getRange(1, 1, 3, 1).getValues() ?? [];
    expect(google(lines.join("\n")).answers).toEqual({ a: { value: 1 } });
  });

  it("forgets its answers when it is told to", () => {
    const { run, drive } = account();
    const script = scriptOf([question("a", "return 1;")]);
    run(script, "facts");
    run(script, "forgetFacts");
    run(scriptOf([question("a", "return 2;")]), "facts");
    expect(google(drive[1]?.text).answers).toEqual({ a: { value: 2 } });
  });
});
