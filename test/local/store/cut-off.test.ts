import { cpSync, mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Entry } from "../../../local/contract";
import { BookFileError, earlierStates, findBook, keep } from "../../../local/store";
import { cutDisk, quickDisk } from "./cut-disk";

const entry = (n: number): Entry => ({
  messages: [{ type: "REMOTE_REVISION", serverRevisionId: `r${n - 1}`, nextRevisionId: `r${n}`, commands: [] }],
});

/** A program that keeps a book of numbers: `saved` are those that it has shown as saved. */
function program(path: string, disk = quickDisk) {
  const begun = disk.exists(path);
  const numbers: number[] = begun ? numbersIn(path) : [];
  const saved = new Set(numbers);
  const kept = keep(
    { path, saved: () => ({ numbers: [...numbers] }), remark: () => {}, disk },
    begun ? findBook(path) : null,
  );
  return {
    saved,
    whole: () => kept.whole(),
    add(n: number) {
      numbers.push(n);
      kept.add([entry(n)]);
      saved.add(n);
    },
  };
}

function numbersIn(path: string): number[] {
  const { numbers, since = [] } = findBook(path).data as { numbers: number[]; since?: Entry[] };
  const later = since.flatMap(({ messages }) => messages.map((one) => Number(String(one["nextRevisionId"]).slice(1))));
  return [...numbers, ...later];
}

/** A book with a whole writing and a log behind it, and the same two still ahead. */
function life(path: string, disk = quickDisk): Set<number> {
  const running = program(path, disk);
  try {
    if (running.saved.size === 0) running.whole();
    for (let n = 0; n < 2; n++) running.add(running.saved.size + 1);
    running.whole();
    for (let n = 0; n < 3; n++) running.add(running.saved.size + 1);
    running.whole();
    running.add(running.saved.size + 1);
  } catch (error) {
    // the program is cut off; what it says then nobody hears
    if (!(error instanceof BookFileError || (error as Error).name === "Cut")) throw error;
  }
  return running.saved;
}

const newPath = () => join(mkdtempSync(join(tmpdir(), "mentorbook-cut-")), "книга.json");

const first = newPath();
life(first);

function begun() {
  const path = newPath();
  cpSync(dirname(first), dirname(path), { recursive: true });
  return path;
}

const writes = (() => {
  const { disk, writes } = cutDisk();
  life(begun(), disk);
  return writes;
})();

describe("a program that is cut off at any step of saving", () => {
  const cuts = writes.flatMap((isWriting, at) => (isWriting ? [0, 0.5, 0.98] : [0]).map((part) => [at, part] as const));

  it("is cut off before, within and after the writing of the log and of the whole file", () => {
    expect(writes.filter(Boolean).length).toBeGreaterThan(6);
    expect(cuts.length).toBeGreaterThan(35);
  });

  it.each(cuts)("at step %i, with %f of the text written, has all that it showed as saved, and goes on", (at, part) => {
    const path = begun();
    const before = numbersIn(path);
    const { disk, wasCut } = cutDisk(at, part);
    const saved = life(path, disk);
    expect(wasCut()).toBe(true);
    const after = numbersIn(path);
    expect(after.slice(0, before.length)).toEqual(before);
    expect([...saved].filter((n) => !after.includes(n))).toEqual([]);
    expect(after).toEqual(after.map((_, i) => i + 1));
    expect(findBook(path).log.damage).toBeNull();
    const again = life(path);
    expect(numbersIn(path)).toEqual([...again]);
    expect(again.size).toBeGreaterThan(after.length);
    expect(earlierStates(path).map(({ id }) => id)).toEqual(["previous"]);
    expect(readdirSync(dirname(path)).filter((name) => /\.(new|half)$/.test(name))).toEqual([]);
  });
});
