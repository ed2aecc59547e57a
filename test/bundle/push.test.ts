import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Pushed, refusedFiles } from "./apps-script-project";
import { root } from "./built";
import {
  clasp,
  closeProject,
  eachInItsOwn,
  manifestOf,
  now,
  openProject,
  ours,
  PUBLISHED,
  push,
  requests,
  SCHOOL,
  text,
  write,
} from "./push-project";

describe("Pushing the add-on to Google", () => {
  eachInItsOwn();

  it("is refused in one sentence while nobody has said where to", async () => {
    write(".clasp.json", readFileSync(join(root, ".clasp.json"), "utf8"));
    const { code, said } = await push();
    expect(code).toBe(1);
    expect(said.trim().split("\n")).toHaveLength(1);
    expect(said).toContain('"scriptId" in .clasp.json is empty');
    expect(said).toContain("Project Settings → Script ID");
    expect(now.api.requests).toEqual([]);
  });

  it("sends what `clasp status` lists, which it says without a network", async () => {
    rmSync(join(now.folder, ".clasprc.json"));
    const { code, said } = await clasp("status", "--json");
    expect(code).toBe(0);
    const { filesToPush, untrackedFiles } = JSON.parse(said);
    expect(filesToPush.sort()).toEqual(["dist/Code.js", "dist/Sidebar.html", "dist/appsscript.json"]);
    expect(untrackedFiles).toEqual([]);
    expect(now.api.requests).toEqual([]);
  });

  it("goes from one build to two script projects: of one spreadsheet and of the published add-on", async () => {
    write(".clasp.add-on.json", { scriptId: PUBLISHED, rootDir: "dist" });
    const { code, said } = await push(".clasp.json", ".clasp.add-on.json");
    expect([code, said]).toEqual([0, expect.stringContaining(`.clasp.add-on.json → ${PUBLISHED}`)]);
    expect(now.api.projects).toEqual({ [SCHOOL]: ours, [PUBLISHED]: ours });
  });

  it("to a project whose file is missing is refused before the other one is touched", async () => {
    const { code, said } = await push(".clasp.json", ".clasp.add-on.json");
    expect([code, said]).toEqual([1, expect.stringContaining("there is no .clasp.add-on.json")]);
    expect(now.api.requests).toEqual([]);
  });
});

describe("Pushing the add-on again and again", () => {
  type Push = Awaited<ReturnType<typeof push>> & { last: string | undefined; puts: number; project: Pushed[] };
  let first: Push;
  let again: Push;
  let alone: Push;
  let changed: Push;

  const seen = async (done: ReturnType<typeof push>): Promise<Push> => {
    const said = await done;
    const project = structuredClone(now.api.projects[SCHOOL] ?? []);
    return { ...said, last: now.api.requests.at(-1), puts: requests("PUT").length, project };
  };

  beforeAll(async () => {
    await openProject();
    first = await seen(push());
    again = await seen(push());
    manifestOf({ timeZone: "Asia/Yekaterinburg" });
    alone = await seen(clasp("push"));
    changed = await seen(push());
  });
  afterAll(closeProject);

  it("sends exactly the three built files, word for word, and Google takes them with their manifest", () => {
    expect(first.said).toContain("Pushed 3 files");
    expect(first.code).toBe(0);
    expect(first.last).toBe(`PUT /v1/projects/${SCHOOL}/content`);
    expect(first.project).toEqual(ours);
  });

  it("a second time sends nothing and says so", () => {
    expect([again.code, again.said]).toEqual([0, expect.stringContaining("Script is already up to date.")]);
    expect(again.puts).toBe(1);
  });

  it("sends a changed manifest too, which clasp alone skips without a sign of failure", () => {
    expect([alone.code, alone.said]).toEqual([0, expect.stringContaining("Skipping push.")]);
    expect(alone.project).toEqual(ours);
    expect(changed.code).toBe(0);
    expect(changed.project[0]?.source).toContain("Asia/Yekaterinburg");
  });
});

describe("What Google does not take", () => {
  const said = (more: object) => {
    const manifest = { ...JSON.parse(text("appsscript.json")), ...more };
    return refusedFiles([{ ...(ours[0] as Pushed), source: JSON.stringify(manifest) }, ...ours.slice(1)]);
  };

  it.each([
    ["an unknown field", { $schema: "http://json.schemastore.org/appsscript" }, "unknown fields: [$schema]"],
    ["a card add-on's block", { addOns: { common: { name: "Mentorbook" } } }, "unknown fields: [addOns]"],
    ["a runtime that is gone", { runtimeVersion: "DEPRECATED_ES5" }, 'for "runtimeVersion", but was "DEPRECATED_ES5"'],
    ["no runtime, which means the old one", { runtimeVersion: undefined }, 'for "runtimeVersion"'],
    ["a time zone that nobody has", { timeZone: "Moscow" }, 'for "timeZone", but was "Moscow"'],
    ["a scope by its short name", { oauthScopes: ["spreadsheets.currentonly"] }, 'for "oauthScopes.0"'],
  ])("is a manifest with %s", (_, more, reason) => {
    expect(said({})).toBeNull();
    expect(said(more)).toContain(reason);
  });
});
