import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { built, root } from "../bundle/built";

export type Ran = { code: number | null; out: string; err: string };

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
    /** Runs the built command line there, as `npm run --silent book -- …` does. */
    run: (args: string[], input = ""): Ran => {
      const cli = join(folder, "build", "cli.mjs");
      const ran = spawnSync(process.execPath, [cli, "--now", "2026-11-22T09:00", ...args], {
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
