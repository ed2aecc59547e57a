import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(fileURLToPath(import.meta.url));
const { scriptId } = JSON.parse(readFileSync(join(root, ".clasp.json"), "utf8"));

const clasp = () => createRequire(import.meta.url).resolve("@google/clasp");

const node = (...words) => {
  const { status } = spawnSync(process.execPath, words, { cwd: root, stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
};

if (scriptId) {
  node("build.mjs");
  // Without -f a changed manifest is skipped silently, with exit code 0.
  node(clasp(), "push", "-f");
} else {
  console.error(
    'Nothing was pushed: "scriptId" in .clasp.json is empty. Open the spreadsheet, Extensions → Apps Script ' +
      "(or the project at script.google.com), copy Project Settings → Script ID there, run `npx clasp login` once.",
  );
  process.exit(1);
}
