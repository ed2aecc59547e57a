import { spawn } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { writeBookFile } from "../../local/store";
import { root } from "../bundle/built";

/** Starts the built program and gives what it has said when `until` has come; then ends it with Ctrl+C. */
function saidUntil(args: string[], until: string): Promise<{ said: string; code: number | null }> {
  const child = spawn(process.execPath, [join(root, "build", "serve.mjs"), "--port", "0", ...args]);
  let said = "";
  return new Promise((resolve) => {
    const hear = (part: Buffer) => {
      said += part;
      if (said.includes(until) && !child.killed) child.kill("SIGINT");
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    child.once("exit", (code) => resolve({ said, code }));
  });
}

describe("The program, started in a terminal over a damaged book", () => {
  it("says what is damaged, from when the last whole state is, and where to choose", async () => {
    const path = join(mkdtempSync(join(tmpdir(), "mentorbook-start-")), "книга.json");
    writeBookFile(path, { edition: 1 });
    writeBookFile(path, { edition: 2 });
    writeFileSync(path, '{"format":"mentorbook","vers');
    const { said, code } = await saidUntil(["--book", path], "под другим именем.");
    expect(said).toMatch(/^Книга наставничества: http:\/\/127\.0\.0\.1:\d+/);
    expect(said).toContain("Файл «книга.json» повреждён: он обрывается.");
    expect(said).toMatch(/Последнее целое состояние: \d\d\.\d\d\.\d{4}, \d\d:\d\d\./);
    expect(said).toContain("Выберите на этой странице, что открыть.");
    expect(code).toBe(0);
  });
});
