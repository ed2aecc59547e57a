import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { root } from "./project";

const setup = (path: string | undefined) =>
  spawnSync(process.execPath, ["setup.mjs"], { cwd: root, env: { ...process.env, PATH: path }, encoding: "utf8" });

describe("npm run setup", () => {
  it("does nothing where all programs are there", () => {
    const { status, stdout, stderr } = setup(process.env.PATH);
    expect({ status, said: stdout + stderr }).toEqual({ status: 0, said: "" });
  });

  it("says in one sentence what to install where it cannot do it itself", () => {
    const { status, stderr } = setup("/nowhere");
    expect(status).toBe(1);
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect(stderr).toContain("Не хватает программ: chromium, libreoffice-calc");
    expect(stderr).toContain("sudo apt-get update && sudo apt-get install -y chromium");
  });
});
