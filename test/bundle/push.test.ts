import { type ExecFileException, execFile } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type AppsScriptApi, openAppsScriptApi } from "./apps-script-api";
import { type Pushed, refusedFiles } from "./apps-script-project";
import { built, dist, root } from "./built";

const { text } = built();
const SCHOOL = "1SchoolSchoolSchoolSchoolSchoolSchoolSchoolSchoolSchool";
const PUBLISHED = "1AddOnAddOnAddOnAddOnAddOnAddOnAddOnAddOnAddOnAddOnAdd";
const ours = [
  { name: "appsscript", type: "JSON", source: text("appsscript.json") },
  { name: "Code", type: "SERVER_JS", source: text("Code.js") },
  { name: "Sidebar", type: "HTML", source: text("Sidebar.html") },
];

let folder: string;
let api: AppsScriptApi;

const write = (name: string, content: string | object) =>
  writeFileSync(join(folder, name), typeof content === "string" ? content : JSON.stringify(content));
const manifestOf = (more: object) => write("dist/appsscript.json", { ...JSON.parse(text("appsscript.json")), ...more });
const signedIn = (token: object = {}) => {
  const tokens = { access_token: "valid", expiry_date: Date.now() + 3_600_000, refresh_token: "refresh", ...token };
  const account = { type: "authorized_user", client_id: "test", client_secret: "test", ...tokens };
  write(".clasprc.json", { tokens: { default: account } });
};
const requests = (of: string) => api.requests.filter((line) => line.startsWith(of));

function node(...words: string[]): Promise<{ code: number; said: string }> {
  const env = {
    PATH: process.env.PATH,
    HOME: folder,
    USERPROFILE: folder,
    HTTPS_PROXY: api.proxy,
    NODE_EXTRA_CA_CERTS: join(folder, "certificate.pem"),
  };
  return new Promise((done) => {
    execFile(process.execPath, words, { cwd: folder, env }, (error: ExecFileException | null, out, err) => {
      done({ code: Number(error?.code ?? 0), said: out + err });
    });
  });
}
const push = (...projects: string[]) => node("push.mjs", ...projects);
const clasp = (...words: string[]) => node(createRequire(import.meta.url).resolve("@google/clasp"), ...words);

// a copy of the project as a developer has it, signed in and with the add-on already built
async function openProject(): Promise<void> {
  api = await openAppsScriptApi(SCHOOL, PUBLISHED);
  folder = mkdtempSync(join(tmpdir(), "mentorbook-push-"));
  cpSync(dist, join(folder, "dist"), { recursive: true });
  cpSync(join(root, "push.mjs"), join(folder, "push.mjs"));
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "dir");
  write("build.mjs", "");
  write("README.md", "not for Google");
  write("certificate.pem", api.certificate);
  write(".clasp.json", { scriptId: SCHOOL, rootDir: "dist" });
  signedIn();
}

async function closeProject(): Promise<void> {
  await api.close();
  rmSync(folder, { recursive: true, force: true });
}

/** Each test of the describe has a project of its own. */
const eachInItsOwn = () => {
  beforeEach(openProject);
  afterEach(closeProject);
};

describe("Pushing the add-on to Google", () => {
  eachInItsOwn();

  it("is refused in one sentence while nobody has said where to", async () => {
    write(".clasp.json", readFileSync(join(root, ".clasp.json"), "utf8"));
    const { code, said } = await push();
    expect(code).toBe(1);
    expect(said.trim().split("\n")).toHaveLength(1);
    expect(said).toContain('"scriptId" in .clasp.json is empty');
    expect(said).toContain("Project Settings → Script ID");
    expect(api.requests).toEqual([]);
  });

  it("sends what `clasp status` lists, which it says without a network", async () => {
    rmSync(join(folder, ".clasprc.json"));
    const { code, said } = await clasp("status", "--json");
    expect(code).toBe(0);
    const { filesToPush, untrackedFiles } = JSON.parse(said);
    expect(filesToPush.sort()).toEqual(["dist/Code.js", "dist/Sidebar.html", "dist/appsscript.json"]);
    expect(untrackedFiles).toEqual([]);
    expect(api.requests).toEqual([]);
  });

  it("goes from one build to two script projects: of one spreadsheet and of the published add-on", async () => {
    write(".clasp.add-on.json", { scriptId: PUBLISHED, rootDir: "dist" });
    const { code, said } = await push(".clasp.json", ".clasp.add-on.json");
    expect([code, said]).toEqual([0, expect.stringContaining(`.clasp.add-on.json → ${PUBLISHED}`)]);
    expect(api.projects).toEqual({ [SCHOOL]: ours, [PUBLISHED]: ours });
  });

  it("to a project whose file is missing is refused before the other one is touched", async () => {
    const { code, said } = await push(".clasp.json", ".clasp.add-on.json");
    expect([code, said]).toEqual([1, expect.stringContaining("there is no .clasp.add-on.json")]);
    expect(api.requests).toEqual([]);
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
    const project = structuredClone(api.projects[SCHOOL] ?? []);
    return { ...said, last: api.requests.at(-1), puts: requests("PUT").length, project };
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

describe("The permission to push", () => {
  eachInItsOwn();

  it("that has run out is renewed first", async () => {
    api.token = "renewed";
    signedIn({ access_token: "old", expiry_date: Date.now() - 1_000 });
    expect((await push()).code).toBe(0);
    expect(api.requests[0]).toBe("POST /token");
    expect(api.projects[SCHOOL]).toEqual(ours);
    expect(readFileSync(join(folder, ".clasprc.json"), "utf8")).toContain("renewed");
  });

  it.each([
    ["was never given", () => rmSync(join(folder, ".clasprc.json")), "Run `npx clasp login` once"],
    [
      "was taken back by the owner of the account",
      () => signedIn({ expiry_date: 1, refresh_token: "gone" }),
      "run `npx clasp login` again",
    ],
    [
      "is missing in the settings of the account",
      () => {
        api.enabled = false;
      },
      "https://script.google.com/home/usersettings",
    ],
    [
      "is for another project than that of the script id",
      () => write(".clasp.json", { scriptId: "1Other", rootDir: "dist" }),
      'Check "scriptId" in .clasp.json',
    ],
  ])("that %s is said with what to do, and that nothing changed", async (_, lose, advice) => {
    lose();
    const { code, said } = await push();
    expect(code).toBe(1);
    expect(said).toContain("Nothing was changed in the script project of .clasp.json.");
    expect(said).toContain(advice);
    expect(requests("PUT")).toEqual([]);
  });
});

describe("A push that ends without an answer", () => {
  eachInItsOwn();

  it("is not said to have changed nothing", async () => {
    await api.close();
    const { code, said } = await push();
    expect([code, said]).toEqual([
      1,
      expect.stringContaining("It is not known whether the push to .clasp.json arrived."),
    ]);
    expect(said).not.toContain("Nothing was changed");
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

describe("What Google did not take", () => {
  eachInItsOwn();

  it("is said with where to mend it: a manifest", async () => {
    manifestOf({ addOns: { common: { name: "Mentorbook" } } });
    const { code, said } = await push();
    expect([code, said]).toEqual([1, expect.stringContaining("unknown fields: [addOns]")]);
    expect(said).toContain("Mend appsscript.json");
    expect(api.projects[SCHOOL]).toEqual([]);
  });

  it("is shown with its line: code that Google's parser cannot read", async () => {
    write("dist/Code.js", 'function onOpen() {}\nclass Book {\n  name = "Книга";\n}\n');
    const { code, said } = await push();
    expect([code, said]).toEqual([1, expect.stringContaining('⇒ dist/Code.js:3    name = "Книга";')]);
    expect(said).toContain("Nothing was changed");
    expect(api.projects[SCHOOL]).toEqual([]);
  });
});
