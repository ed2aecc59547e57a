import { spawn, spawnSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { built, root } from "../bundle/built";

const MINUTES = 120_000;
const text = (name: string) => readFileSync(join(root, name), "utf8");
const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A copy of the program as it is unpacked, in a folder with spaces and Russian letters; without packages. */
function unpacked(): string {
  built();
  const folder = join(mkdtempSync(join(tmpdir(), "mentorbook-start-")), "Книга наставничества 1");
  folders.push(folder);
  mkdirSync(folder);
  const files = ["start.sh", "start.cmd", "start.mjs", "package.json", "package-lock.json", "dist", "build"];
  for (const name of [...files, "local/page", "examples"])
    cpSync(join(root, name), join(folder, name), { recursive: true });
  return folder;
}

/** A folder of programs that only write down how they were called. */
function programs(folder: string, scripts: Record<string, string>): string {
  const place = join(folder, "programs");
  mkdirSync(place);
  for (const [name, script] of Object.entries(scripts)) {
    writeFileSync(join(place, name), `#!/bin/sh\necho "${name} $*" >> "${folder}/called"\n${script}\n`);
    chmodSync(join(place, name), 0o755);
  }
  return place;
}

const called = (folder: string) =>
  existsSync(join(folder, "called")) ? readFileSync(join(folder, "called"), "utf8") : "";

describe("start.sh and start.cmd", () => {
  it("have the ends of lines and the rights that their systems need, also after git", () => {
    expect(text("start.cmd").replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    expect(text("start.cmd").startsWith("@echo off\r\n")).toBe(true);
    expect(text("start.sh")).not.toContain("\r");
    expect(statSync(join(root, "start.sh")).mode & 0o111).toBe(0o111);
    expect(text(".gitattributes").split("\n")).toEqual(
      expect.arrayContaining(["*.cmd text eol=crlf", "*.sh text eol=lf"]),
    );
  });

  it("name only commands and files that there are", () => {
    const { scripts } = JSON.parse(text("package.json")) as { scripts: Record<string, string> };
    const asked = [...text("start.mjs").matchAll(/npm\("([^"]+)"\)/g)].map(([, words]) => words);
    expect(asked).toEqual(["ci --loglevel=error --no-audit --no-fund", "run build"]);
    expect(scripts["build"]).toBe("node build.mjs");
    for (const name of ["start.sh", "start.cmd"]) expect(text(name)).toContain("node start.mjs");
    expect(text("start.mjs")).toContain('"build/serve.mjs"');
  });

  it("show Russian on Windows, and work in a folder with spaces", () => {
    const lines = text("start.cmd").split("\r\n");
    expect(lines.indexOf("chcp 65001 >nul")).toBeLessThan(lines.findIndex((line) => /[а-яё]/i.test(line)));
    expect(lines).toContain('pushd "%~dp0"');
  });

  it("start.sh is a script that the plainest shell understands", () => {
    expect(spawnSync("sh", ["-n", join(root, "start.sh")]).status).toBe(0);
  });

  it("without Node.js say in Russian where to get it", () => {
    const folder = unpacked();
    const place = programs(folder, {});
    symlinkSync("/usr/bin/dirname", join(place, "dirname"));
    const { status, stdout } = spawnSync("/bin/sh", [join(folder, "start.sh")], {
      env: { PATH: place },
      encoding: "utf8",
    });
    const sentence = stdout.trim();
    expect([status, sentence]).toEqual([
      1,
      expect.stringMatching(/^Для этой программы нужна Node\.js версии 20 или новее\. .*https:\/\/nodejs\.org\/ru/),
    ]);
    expect(text("start.cmd")).toContain(sentence);
  });
});

/** Runs start.sh there; `says` gathers what its window shows. */
function started(folder: string, place: string) {
  const PATH = `${place}${delimiter}${process.env["PATH"]}`;
  const child = spawn(join(folder, "start.sh"), ["--port", "0"], {
    cwd: tmpdir(),
    env: { ...process.env, PATH },
    detached: true,
  });
  let says = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (part) => (says += part));
  const ended = new Promise<number | null>((resolve) => child.on("exit", resolve));
  return { child, says: () => says, ended };
}

describe("Who double-clicks the program", () => {
  it(
    "has it installed once, sees the page in the browser, and ends it with nothing lost",
    async () => {
      const folder = unpacked();
      const modules = join(folder, "node_modules");
      const install = `if [ "$1" = ci ]; then mkdir "${modules}"; ln -s "${root}"/node_modules/* "${root}"/node_modules/.bin "${modules}/"; touch "${modules}/.package-lock.json"; fi`;
      const place = programs(folder, { npm: install, "xdg-open": "exit 0", open: "exit 0" });
      for (const installed of [1, 0]) {
        const { child, says, ended } = started(folder, place);
        await expect.poll(() => called(folder), { timeout: MINUTES }).toMatch(/open http/);
        const url = /open (http:\/\/127\.0\.0\.1:\d+)\n$/.exec(called(folder))?.[1] ?? "";
        expect((await fetch(url)).status).toBe(200);
        expect(await (await fetch(`${url}/api/state`, { headers: { "x-page": "test" } })).json()).toMatchObject({
          first: { folder: join(folder, "books") },
        });
        expect(says()).toContain("Закройте это окно, чтобы закончить работу. Книга сохранена.");
        expect(called(folder).match(/^npm ci /gm) ?? []).toHaveLength(installed);
        process.kill(-(child.pid as number), "SIGINT");
        expect(await ended).toBe(0);
        rmSync(join(folder, "called"));
      }
    },
    MINUTES,
  );

  it("is told when the installation fails", async () => {
    const folder = unpacked();
    const { says, ended } = started(folder, programs(folder, { npm: "exit 1" }));
    expect(await ended).toBe(1);
    expect(says()).toContain("Устанавливаем: один раз, около минуты…");
    expect(says()).toContain("Установить не удалось. Проверьте, что есть интернет, и запустите этот файл снова.");
  });
});
