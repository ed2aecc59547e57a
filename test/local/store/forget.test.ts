import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { earlierStates, keep, readBookFile } from "../../../local/store";
import { people } from "../../people";

const { name } = people(1)[0] as { name: string };

const all = (folder: string): string[] =>
  readdirSync(folder).flatMap((one) => {
    const path = join(folder, one);
    return statSync(path).isDirectory() ? all(path) : [path];
  });

describe("A book from which names have gone", () => {
  const folder = mkdtempSync(join(tmpdir(), "mentorbook-forget-"));
  const path = join(folder, "книга.json");
  let now = new Date("2026-11-18T12:00:00");
  let text = name;
  const kept = keep({ path, saved: () => ({ text }), remark: () => {}, now: () => now }, null);
  for (const day of [19, 20, 21]) {
    kept.whole();
    now = new Date(`2026-11-${day}T12:00:00`);
  }
  writeFileSync(`${path}.v1`, name);
  writeFileSync(join(folder, "книга отложена 2026-11-20 10-00.json"), name);
  kept.whole();
  kept.add([{ messages: [{ type: "REMOTE_REVISION", nextRevisionId: "1", text: name }] }] as never);
  const before = all(folder).filter((one) => readFileSync(one, "utf8").includes(name));
  text = "Н-001";
  const aside = kept.forget();

  it("had them in its file, its log and its earlier states", () => {
    expect(before.map((one) => one.replace(path, "")).sort()).toEqual(
      expect.arrayContaining(["", ".bak", ".log", ".v1", "", expect.stringMatching(/\.days/)].filter(Boolean)),
    );
  });

  it("has none of them on the disk, but in copies of the user's own, which are named", () => {
    const left = all(folder).filter((one) => readFileSync(one, "utf8").includes(name));
    expect(left.map((one) => one.slice(folder.length + 1))).toEqual(["книга отложена 2026-11-20 10-00.json"]);
    expect(aside).toEqual(["книга отложена 2026-11-20 10-00.json"]);
  });

  it("is whole, goes on being kept, and has no earlier state to go back to", () => {
    expect(readBookFile(path)).toEqual({ text: "Н-001" });
    expect(earlierStates(path)).toEqual([]);
    kept.add([{ messages: [{ type: "REMOTE_REVISION", nextRevisionId: "2" }] }] as never);
    expect(readBookFile(path)).toMatchObject({ text: "Н-001", since: [{ messages: [{ nextRevisionId: "2" }] }] });
  });
});
