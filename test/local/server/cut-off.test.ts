import { cpSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { start } from "../../../local/server/start";
import type { Said } from "../../../local/server/wire";
import { asPage } from "./as-page";

const ADD_ON = join(import.meta.dirname, "../../browser/add-on");
const newPath = () => join(mkdtempSync(join(tmpdir(), "mentorbook-cutoff-")), "книга.json");
const closing: (() => unknown)[] = [];
afterEach(() => Promise.all(closing.splice(0).map((close) => close())));

async function open(path = newPath()) {
  const host = await start({ path, port: 0, addOnFolder: ADD_ON });
  closing.push(host.close);
  return host;
}

/** The book's files as a program that is cut off now would leave them. */
function cutOffNow(path: string): string {
  const other = newPath();
  cpSync(dirname(path), dirname(other), { recursive: true, filter: (name) => !name.endsWith(".open") });
  return other;
}

type Host = Awaited<ReturnType<typeof open>>;
const kinds = (said: Said[]) => said.map((one) => one.say);

describe("after a program that was cut off", () => {
  it("a page that heard no answer hears that its last edit was kept, and is not loaded again", async () => {
    const before = await open();
    const start = String((before.shelf.joining("p").data as { revisionId: string }).revisionId);
    await (await asPage(before.url, "p")).type("Лист1", 0, 0, "дошло");
    const again = await open(cutOffNow(before.shelf.path));
    const missed = again.shelf.missed("p", start);
    expect(kinds(missed)).toEqual(["message"]);
    expect(JSON.stringify(missed)).toContain("дошло");
    expect(again.shelf.book().person.value("Лист1", "A1")).toBe("дошло");
  });

  it("a page that knows everything has missed nothing", async () => {
    const before = await open();
    await (await asPage(before.url, "p")).type("Лист1", 0, 0, "дошло");
    const last = String((before.shelf.joining("q").data as { revisionId: string }).revisionId);
    const again = await open(cutOffNow(before.shelf.path));
    expect(again.shelf.missed("p", last)).toEqual([]);
  });

  it("a page of another state must load again", async () => {
    const host = await open();
    expect(kinds(host.shelf.missed("p", "другая"))).toEqual(["stale"]);
  });
});

describe("undoing", () => {
  const undone = (id: string, after: string) => ({
    type: "REVISION_UNDONE",
    version: 1,
    serverRevisionId: after,
    nextRevisionId: `после ${id}`,
    undoneRevisionId: id,
  });
  const last = (host: Host) => String((host.shelf.joining("q").data as { revisionId: string }).revisionId);

  it("of what was done before the program opened the book is refused with a sentence, and the book goes on", async () => {
    const host = await open();
    const page = await asPage(host.url, "p");
    await page.type("Лист1", 0, 0, "раз");
    expect(() => host.shelf.receive("p", undone("давнее", last(host)))).toThrow(
      expect.objectContaining({ status: 409, says: expect.stringContaining("отменить это она уже не может") }),
    );
    await page.type("Лист1", 1, 0, "два");
    expect(host.shelf.book().person.value("Лист1", "A2")).toBe("два");
  });

  it("is in the file when the program is cut off right after it", async () => {
    const host = await open();
    host.shelf.book().person.type("Лист1", "A1", "раз");
    const id = last(host);
    expect(host.shelf.receive("p", undone(id, id))).toBe(true);
    const again = await open(cutOffNow(host.shelf.path));
    expect(again.shelf.book().person.value("Лист1", "A1")).toBeNull();
  });
});
