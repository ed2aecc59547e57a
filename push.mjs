import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(fileURLToPath(import.meta.url));
const named = process.argv.slice(2);
const projects = named.length > 0 ? named : [".clasp.json"];

const stop = (said) => {
  console.error(said);
  process.exit(1);
};

const scriptIdIn = (project) => {
  if (!existsSync(join(root, project)))
    stop(
      `Nothing was pushed: there is no ${project}. Copy .clasp.json under this name and put the other script id into it.`,
    );
  const { scriptId } = JSON.parse(readFileSync(join(root, project), "utf8"));
  if (!scriptId)
    stop(
      `Nothing was pushed: "scriptId" in ${project} is empty. Open the spreadsheet, Extensions → Apps Script ` +
        "(or the project at script.google.com), copy Project Settings → Script ID there, run `npx clasp login` once.",
    );
  return scriptId;
};

/** The line of dist that Google's parser did not take, with its neighbours; clasp says only where it is. */
const around = (name, at) => {
  const file = ["js", "html"]
    .map((ending) => join("dist", `${name}.${ending}`))
    .find((path) => existsSync(join(root, path)));
  if (!file) return "";
  const lines = readFileSync(join(root, file), "utf8").split("\n");
  const shown = [at - 1, at, at + 1].filter((line) => line >= 1 && line <= lines.length);
  const cut = (line) => (line.length > 160 ? `${line.slice(0, 160)}…` : line);
  return shown.map((line) => `${line === at ? "⇒" : " "} ${file}:${line}  ${cut(lines[line - 1])}\n`).join("");
};

const advice = [
  [/No credentials found/, () => "Run `npx clasp login` once and allow it in the browser."],
  [/invalid_grant/, () => "The permission of this computer has run out: run `npx clasp login` again."],
  [/has not enabled the Apps Script API/, () => "Switch it on, wait a minute, push again."],
  [
    /entity was not found/,
    (_, project) => `Check "scriptId" in ${project}, and that the account of \`npx clasp login\` may edit that script.`,
  ],
  [/"appsscript.json" has errors/, () => "Mend appsscript.json in the root of the project; dist/ holds a copy of it."],
  [
    /Syntax error: .+ line: (\d+) file: (.+)/,
    ([, at, name]) =>
      `${around(name.trim(), Number(at))}Google's parser takes no more than ES2019 as build.mjs makes it.`,
  ],
];

const run = (words, stdio = "inherit") => spawnSync(process.execPath, words, { cwd: root, stdio, encoding: "utf8" });

const push = (project) => {
  // Without -f a changed manifest is skipped silently, with exit code 0.
  const clasp = createRequire(import.meta.url).resolve("@google/clasp");
  const { status, stdout, stderr } = run([clasp, "-P", project, "push", "-f"], ["inherit", "pipe", "pipe"]);
  process.stdout.write(stdout);
  process.stderr.write(stderr);
  if (status === 0) return;
  const said = stdout + stderr;
  const [what] = advice.flatMap(([sign, line]) => (sign.test(said) ? [line(sign.exec(said), project)] : []));
  if (what) stop(`Nothing was changed in the script project of ${project}.\n${what}`);
  stop(`It is not known whether the push to ${project} arrived. Push again: what is there already is not sent twice.`);
};

for (const project of projects) scriptIdIn(project);
const { status } = run(["build.mjs"]);
if (status !== 0) process.exit(status ?? 1);
for (const project of projects) {
  if (projects.length > 1) console.log(`${project} → ${scriptIdIn(project)}`);
  push(project);
}
