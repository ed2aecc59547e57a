import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { saveAsked } from "../../../local/cli/open";
import { start } from "../../../local/server/start";
import { BookFileError, readBookFile } from "../../../local/store";

const ADD_ON = join(import.meta.dirname, "../../browser/add-on");
const newPath = () => join(mkdtempSync(join(tmpdir(), "mentorbook-server-")), "книга.json");
const open = (path = newPath(), port = 0) => start({ path, port, addOnFolder: ADD_ON });

type Host = Awaited<ReturnType<typeof open>>;
let host: Host;
beforeAll(async () => {
  host = await open();
});
afterAll(() => host.close());

type Asked = { method?: string; headers?: Record<string, string>; body?: unknown };

const OURS = { "x-page": "test", "content-type": "application/json" };

function ask(path: string, { method = "GET", headers = {}, body }: Asked = {}) {
  return new Promise<{ status: number; text: string; headers: Record<string, unknown> }>((resolve, reject) => {
    const asked = request(`${host.url}${path}`, { method, headers: { ...OURS, ...headers } }, (response) => {
      let text = "";
      response.on("data", (part) => (text += part));
      response.on("end", () => resolve({ status: response.statusCode ?? 0, text, headers: response.headers }));
    });
    asked.on("error", reject);
    asked.end(body === undefined ? undefined : typeof body === "string" ? body : JSON.stringify(body));
  });
}

const saysOf = async (act: () => Promise<unknown>) => {
  const error = await act().then(
    () => null,
    (reason: unknown) => reason,
  );
  return error instanceof BookFileError ? error.says : String(error);
};

describe("what the program gives out", () => {
  it("is the page and the libraries, unmodified", async () => {
    for (const path of ["/", "/page.css", "/o-spreadsheet/o_spreadsheet.js", "/owl/owl.js", "/bootstrap/bootstrap.css"])
      expect((await ask(path)).status).toBe(200);
  });

  it.each([
    "/package.json",
    "/../package.json",
    "/%2e%2e/package.json",
    "/node_modules/acorn/package.json",
    "/constructor",
  ])("is not %s", async (path) => {
    expect((await ask(path)).status).toBe(404);
  });

  it("may load nothing from outside and be framed by nobody", async () => {
    const policy = String((await ask("/")).headers["content-security-policy"]);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/https?:/);
  });

  it("runs no script that was written into the page, and evaluates only there", async () => {
    const scripts = async (path: string) =>
      /script-src ([^;]*)/.exec(String((await ask(path)).headers["content-security-policy"]))?.[1];
    expect(await scripts("/")).toMatch(/^'self' 'unsafe-eval' 'sha256-[\w+/=]+'$/);
    expect(await scripts("/frame")).toBe("'unsafe-inline'");
    expect(await scripts("/api/state")).toBeUndefined();
  });

  it("keeps the add-on's HTML in an origin of its own, without the network", async () => {
    const policy = String((await ask("/frame")).headers["content-security-policy"]);
    expect(policy).toMatch(/^sandbox allow-scripts /);
    expect(policy).not.toContain("allow-same-origin");
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain("connect-src");
  });

  it("is nothing to a request that our page could not have sent", async () => {
    for (const method of ["PUT", "DELETE", "OPTIONS", "HEAD", "PATCH"])
      expect((await ask("/api/state", { method })).status).toBe(404);
    const headers = { "content-type": "text/plain" };
    expect((await ask("/api/books/new", { method: "POST", headers, body: "{}" })).status).toBe(403);
  });

  it("is nothing under another name, nor for another site", async () => {
    expect((await ask("/", { headers: { host: "evil.example" } })).status).toBe(403);
    expect((await ask("/api/state", { headers: { "sec-fetch-site": "cross-site" } })).status).toBe(403);
    const origin = "http://evil.example";
    expect((await ask("/api/books/new", { method: "POST", headers: { origin }, body: {} })).status).toBe(403);
  });
});

describe("what the program takes", () => {
  it("no function that the add-on lacks", async () => {
    for (const functionName of ["secret_", "constructor", "нет"]) {
      const answer = await ask("/api/run", { method: "POST", body: { functionName, args: [] } });
      expect(answer.status).toBe(404);
      expect(JSON.parse(answer.text).says).toBe(`В дополнении нет функции «${functionName}».`);
    }
  });

  it.each(["не JSON", "[]", '{"type":"НЕЧТО"}', "{}"])("no message like %s", async (body) => {
    expect((await ask("/api/message", { method: "POST", body })).status).toBe(400);
  });

  it("a change only if it follows the last one", async () => {
    const body = {
      type: "REMOTE_REVISION",
      version: 1,
      serverRevisionId: "прошлый год",
      nextRevisionId: "x",
      commands: [],
    };
    const answer = await ask("/api/message", { method: "POST", body });
    expect(JSON.parse(answer.text)).toEqual({ accepted: false });
  });

  it("a page's arguments and gives back the value", async () => {
    const body = { functionName: "twice", args: [{ number: 4, words: "Ю" }] };
    const answer = await ask("/api/run", { method: "POST", body });
    expect(JSON.parse(answer.text)).toMatchObject({ ok: true, value: { twice: 8, words: "Ю" } });
  });
});

describe("the book's file", () => {
  it("is there from the beginning", () => {
    expect(readBookFile(host.shelf.path)).toBeTruthy();
  });

  it("is opened by one program at a time", async () => {
    expect(await saysOf(() => open(host.shelf.path))).toBe(
      `Эта книга уже открыта: ${host.url}. Работайте там или закройте ту программу.`,
    );
  });

  it("is opened again after a program that was cut off", async () => {
    const path = newPath();
    writeFileSync(`${path}.open`, "http://127.0.0.1:9\n");
    const again = await open(path);
    await again.close();
    expect(existsSync(`${path}.open`)).toBe(false);
  });

  it("that somebody has open is not written by the command line", async () => {
    const says = await saveAsked(host.shelf.book(), host.shelf.path, process).catch((error: Error) => error.message);
    expect(says).toBe(
      `Книга «${host.shelf.path}» открыта: ${host.url}. Файл не изменён. Закройте ту программу и повторите.`,
    );
  });

  it("that cannot be made stops the program with a sentence", async () => {
    const folder = newPath();
    mkdirSync(folder);
    writeFileSync(join(folder, "файл"), "");
    expect(await saysOf(() => open(join(folder, "файл", "книга.json")))).toContain("в пути вместо папки стоит файл.");
  });
});

describe("the port", () => {
  it("that is taken is told in a sentence when it was asked for", async () => {
    const port = Number(new URL(host.url).port);
    expect(await saysOf(() => open(newPath(), port))).toBe(
      `Порт ${port} занят другой программой. Укажите другой: --port ${port + 1}.`,
    );
  });

  it("that is taken gives way to a free one otherwise", async () => {
    const port = Number(new URL(host.url).port);
    const next = await start({ path: newPath(), port, mayMove: true, addOnFolder: ADD_ON });
    expect(Number(new URL(next.url).port)).toBeGreaterThan(port);
    await next.close();
  });
});
