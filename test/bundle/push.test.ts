import { type ExecFileException, execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type AppsScriptApi, openAppsScriptApi } from "./apps-script-api";
import { root } from "./built";

const addOn = {
  "Code.js": 'function onOpen() {\n  return "Наставничество";\n}\n',
  "Sidebar.html": "<!doctype html><title>Наставничество</title>",
  "appsscript.json": readFileSync(join(root, "appsscript.json"), "utf8"),
};

let folder: string;
let api: AppsScriptApi;

/** A copy of the project as a developer has it, with an add-on already built. */
function project(scriptId: string) {
  cpSync(join(root, "push.mjs"), join(folder, "push.mjs"));
  writeFileSync(join(folder, ".clasp.json"), JSON.stringify({ scriptId, rootDir: "dist" }));
  writeFileSync(join(folder, "build.mjs"), "");
}

function push(): Promise<{ code: number; said: string }> {
  const env = {
    PATH: process.env.PATH,
    HOME: folder,
    USERPROFILE: folder,
    HTTPS_PROXY: api.proxy,
    NODE_EXTRA_CA_CERTS: join(folder, "certificate.pem"),
  };
  return new Promise((done) => {
    execFile(process.execPath, ["push.mjs"], { cwd: folder, env }, (error: ExecFileException | null, out, err) => {
      done({ code: Number(error?.code ?? 0), said: out + err });
    });
  });
}

beforeAll(async () => {
  api = await openAppsScriptApi();
  folder = mkdtempSync(join(tmpdir(), "mentorbook-push-"));
  mkdirSync(join(folder, "dist"));
  for (const [name, text] of Object.entries(addOn)) writeFileSync(join(folder, "dist", name), text);
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "dir");
  writeFileSync(join(folder, "certificate.pem"), api.certificate);
  const token = { access_token: "test", expiry_date: Date.now() + 3_600_000, refresh_token: "test" };
  const account = { type: "authorized_user", client_id: "test", client_secret: "test", ...token };
  writeFileSync(join(folder, ".clasprc.json"), JSON.stringify({ tokens: { default: account } }));
});

afterAll(async () => {
  await api.close();
  rmSync(folder, { recursive: true, force: true });
});

describe("Pushing the add-on to Google", () => {
  it("is refused in one sentence while nobody has said where to", async () => {
    project("");
    const { code, said } = await push();
    expect(code).toBe(1);
    expect(said.trim().split("\n")).toHaveLength(1);
    expect(said).toContain('"scriptId" in .clasp.json is empty');
    expect(said).toContain("Project Settings → Script ID");
    expect(api.requests).toEqual([]);
  });

  it("sends exactly the three files of dist, word for word", async () => {
    project("1TestTestTestTestTestTestTestTestTestTestTestTestTest");
    const { code, said } = await push();
    expect(said).toContain("Pushed 3 files");
    expect(code).toBe(0);
    expect(api.requests.at(-1)).toMatch(/^PUT \/v1\/projects\/1Test\w+\/content$/);
    const sent = Object.fromEntries(api.files.map(({ name, type, source }) => [`${name} ${type}`, source]));
    expect(sent).toEqual({
      "Code SERVER_JS": addOn["Code.js"],
      "Sidebar HTML": addOn["Sidebar.html"],
      "appsscript JSON": addOn["appsscript.json"],
    });
  });

  it("sends a changed manifest too", async () => {
    writeFileSync(join(folder, "dist", "appsscript.json"), '{ "timeZone": "Asia/Yekaterinburg" }');
    expect((await push()).code).toBe(0);
    expect(api.files.find(({ name }) => name === "appsscript")?.source).toContain("Asia/Yekaterinburg");
  });
});
