import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import {
  DamagedFile,
  earlierState,
  earlierStates,
  findBook,
  keep,
  keepDamaged,
  previousPath,
  readBookFile,
  writeBookFile,
} from "../../../local/store";

const newPath = () => join(mkdtempSync(join(tmpdir(), "mentorbook-earlier-")), "книга.json");
const at = (day: string, time = "12:00") => new Date(`${day}T${time}:00`);

/** A book that is written once on each of these days. */
function daily(days: string[]) {
  const path = newPath();
  let now = at(days[0] as string);
  let edition = "";
  const kept = keep({ path, saved: () => ({ edition }), remark: () => {}, now: () => now }, null);
  for (const day of days) {
    now = at(day);
    edition = day;
    kept.whole();
  }
  return { path, kept, on: (day: string) => (now = at(day)) };
}

const DAYS = Array.from({ length: 10 }, (_, day) => `2026-11-${11 + day}`);

describe("what is kept of a book", () => {
  it("is its last state of each of the last seven days, and the state before the last whole writing", () => {
    const { path } = daily(DAYS);
    expect(readdirSync(`${path}.days`).sort()).toEqual(DAYS.slice(2, 9).map((day) => `${day}.json`));
    expect(readBookFile(previousPath(path))).toEqual({ edition: "2026-11-19" });
    expect(earlierState(path, "2026-11-15").data).toEqual({ edition: "2026-11-15" });
  });

  it("is one state of a day, the last one", () => {
    const { path } = daily(["2026-11-11", "2026-11-11", "2026-11-11", "2026-11-12"]);
    expect(readdirSync(`${path}.days`)).toEqual(["2026-11-11.json"]);
  });

  it("is named with the moment of its last change, the last one first", () => {
    const { path } = daily(DAYS.slice(0, 3));
    expect(earlierStates(path).map(({ id, when }) => [id, when])).toEqual([
      ["previous", at("2026-11-12").toISOString()],
      ["2026-11-12", at("2026-11-12").toISOString()],
      ["2026-11-11", at("2026-11-11").toISOString()],
    ]);
  });

  it("is offered only where it is whole", () => {
    const { path } = daily(DAYS.slice(0, 3));
    writeFileSync(previousPath(path), "{");
    expect(earlierStates(path).map(({ id }) => id)).toEqual(["2026-11-12", "2026-11-11"]);
    expect(() => earlierState(path, "../книга")).toThrow(DamagedFile);
  });
});

describe("a damaged file", () => {
  /** A book with a whole writing behind it and one entry in the log. */
  function damagedBook(spoil: (text: string) => string) {
    const { path, kept, on } = daily(["2026-11-11", "2026-11-12"]);
    on("2026-11-13");
    kept.add([{ messages: [{ type: "REMOTE_REVISION", nextRevisionId: "последнее" }] }]);
    const spoiled = spoil(readFileSync(path, "utf8"));
    writeFileSync(path, spoiled);
    return { path, spoiled };
  }
  const ways: [string, (text: string) => string][] = [
    ["cut", (text) => text.slice(0, text.length / 2)],
    ["with a changed letter", (text) => text.replace('"2026-11-12"', '"2026-11-21"')],
    ["empty", () => ""],
    ["that is other JSON", () => '{"sheets":[]}'],
    ["of a newer version", (text) => text.replace('"version":2', '"version":3')],
  ];

  it.each(ways)("%s is not opened and not changed, and what is left of the book is known", (_, spoil) => {
    const { path, spoiled } = damagedBook(spoil);
    expect(() => findBook(path)).toThrow(DamagedFile);
    expect(readFileSync(path, "utf8")).toBe(spoiled);
    expect(earlierStates(path).map(({ id }) => id)).toEqual(["previous", "2026-11-11"]);
  });

  it("costs nothing where the previous state and the logs lead to the last change", () => {
    const { path, kept, on } = daily(["2026-11-11"]);
    const word = (id: string) => ({ messages: [{ type: "REMOTE_REVISION", nextRevisionId: id }] });
    kept.add([word("раз")]);
    kept.whole();
    on("2026-11-13");
    kept.add([word("два")]);
    writeFileSync(path, "");
    const { data, when } = earlierState(path, "previous");
    expect(data).toMatchObject({ since: [word("раз"), word("два")] });
    expect(when).toBe(at("2026-11-13").toISOString());
  });

  it("stays under another name when the book is written again, and pushes out no good state", () => {
    const { path, spoiled } = damagedBook((text) => text.replace('"2026-11-12"', '"2026-11-21"'));
    const before = readFileSync(previousPath(path), "utf8");
    writeBookFile(path, { edition: "новое" });
    const aside = readdirSync(dirname(path)).find((name) => name.startsWith("книга отложена"));
    expect(readFileSync(join(dirname(path), aside as string), "utf8")).toBe(spoiled);
    expect(readFileSync(previousPath(path), "utf8")).toBe(before);
    expect(readBookFile(path)).toEqual({ edition: "новое" });
  });

  it("is kept aside under a name of its own each time", () => {
    const { path } = damagedBook(() => "");
    const names = [keepDamaged(path), keepDamaged(path)];
    expect(new Set(names).size).toBe(2);
    expect(names.every((name) => existsSync(join(dirname(path), name)))).toBe(true);
  });
});
