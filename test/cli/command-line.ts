import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { run } from "../../local/cli/run";
import type { Terminal } from "../../local/cli/terminal";
import { built, root } from "../bundle/built";

export type Ran = { code: number | null; out: string; err: string };

const DAY = ["--now", "2026-11-22T09:00"];

/** Runs a command line here, without a process of its own, in that folder. */
async function runIn(folder: string, args: string[], input: string): Promise<Ran> {
  const said = { out: "", err: "" };
  const hear = (name: "out" | "err") => ({
    write: (text: string) => {
      said[name] += text;
      return true;
    },
  });
  const terminal: Terminal = { stdin: Readable.from([input]), stdout: hear("out"), stderr: hear("err"), exitCode: 0 };
  const before = process.cwd();
  process.chdir(folder);
  try {
    await run([...DAY, ...args], terminal);
  } finally {
    process.chdir(before);
  }
  return { code: Number(terminal.exitCode), ...said };
}

/** What is delivered without its sources: the built files, the manifest and the packages, in a folder of its own. */
export function delivered() {
  built();
  if (!existsSync(join(root, "build", "cli.mjs"))) throw new Error("build/cli.mjs is not there: run npm run build.");
  const folder = mkdtempSync(join(tmpdir(), "mentorbook-cli-"));
  for (const name of ["dist", "build", "package.json"])
    cpSync(join(root, name), join(folder, name), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "junction");
  return {
    path: (name: string) => join(folder, name),
    run: (args: string[], input = "") => runIn(folder, args, input),
    /** Runs the built command line there as a process, as `npm run --silent book -- …` does. */
    process: (args: string[], input = ""): Ran => {
      const cli = join(folder, "build", "cli.mjs");
      const ran = spawnSync(process.execPath, [cli, ...DAY, ...args], {
        cwd: folder,
        input,
        encoding: "utf8",
        maxBuffer: 64 * 1024 * 1024,
      });
      return { code: ran.status, out: ran.stdout, err: ran.stderr };
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
