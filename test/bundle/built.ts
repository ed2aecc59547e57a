import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
export const dist = join(root, "dist");

/** The add-on as it is pushed; built first when it is not there. */
export function built(): { names: string[]; text(name: string): string } {
  if (!existsSync(join(dist, "Code.js"))) execFileSync(process.execPath, ["build.mjs"], { cwd: root });
  return {
    names: readdirSync(dist, { recursive: true, encoding: "utf8" }).sort(),
    text: (name) => readFileSync(join(dist, name), "utf8"),
  };
}
