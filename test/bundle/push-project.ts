import { type ExecFileException, execFile } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach } from "vitest";
import { type AppsScriptApi, openAppsScriptApi } from "./apps-script-api";
import { built, dist, root } from "./built";

export const { text } = built();
export const SCHOOL = "1SchoolSchoolSchoolSchoolSchoolSchoolSchoolSchoolSchool";
export const PUBLISHED = "1AddOnAddOnAddOnAddOnAddOnAddOnAddOnAddOnAddOnAddOnAdd";
export const ours = [
  { name: "appsscript", type: "JSON", source: text("appsscript.json") },
  { name: "Code", type: "SERVER_JS", source: text("Code.js") },
  { name: "Sidebar", type: "HTML", source: text("Sidebar.html") },
];

/** The copy of the project that the test works in, and what stands in for Google. */
export const now = {} as { folder: string; api: AppsScriptApi };

export const write = (name: string, content: string | object) =>
  writeFileSync(join(now.folder, name), typeof content === "string" ? content : JSON.stringify(content));
export const manifestOf = (more: object) =>
  write("dist/appsscript.json", { ...JSON.parse(text("appsscript.json")), ...more });
export const signedIn = (token: object = {}) => {
  const tokens = { access_token: "valid", expiry_date: Date.now() + 3_600_000, refresh_token: "refresh", ...token };
  const account = { type: "authorized_user", client_id: "test", client_secret: "test", ...tokens };
  write(".clasprc.json", { tokens: { default: account } });
};
export const requests = (of: string) => now.api.requests.filter((line) => line.startsWith(of));

export function node(...words: string[]): Promise<{ code: number; said: string }> {
  const env = {
    PATH: process.env.PATH,
    HOME: now.folder,
    USERPROFILE: now.folder,
    HTTPS_PROXY: now.api.proxy,
    NODE_EXTRA_CA_CERTS: join(now.folder, "certificate.pem"),
  };
  return new Promise((done) => {
    execFile(process.execPath, words, { cwd: now.folder, env }, (error: ExecFileException | null, out, err) => {
      done({ code: Number(error?.code ?? 0), said: out + err });
    });
  });
}
export const push = (...projects: string[]) => node("push.mjs", ...projects);
export const clasp = (...words: string[]) => node(createRequire(import.meta.url).resolve("@google/clasp"), ...words);

/** A copy of the project as a developer has it, signed in and with the add-on already built. */
export async function openProject(): Promise<void> {
  now.api = await openAppsScriptApi(SCHOOL, PUBLISHED);
  now.folder = mkdtempSync(join(tmpdir(), "mentorbook-push-"));
  cpSync(dist, join(now.folder, "dist"), { recursive: true });
  cpSync(join(root, "push.mjs"), join(now.folder, "push.mjs"));
  symlinkSync(join(root, "node_modules"), join(now.folder, "node_modules"), "dir");
  write("build.mjs", "");
  write("README.md", "not for Google");
  write("certificate.pem", now.api.certificate);
  write(".clasp.json", { scriptId: SCHOOL, rootDir: "dist" });
  signedIn();
}

export async function closeProject(): Promise<void> {
  await now.api.close();
  rmSync(now.folder, { recursive: true, force: true });
}

/** Each test of the describe has a project of its own. */
export const eachInItsOwn = () => {
  beforeEach(openProject);
  afterEach(closeProject);
};
