/**
 * Seeds the faults of faults.json one at a time into a copy of the project and looks whether a test turns red: first the
 * named ones, then all of them. `npm run mutate -- lock viewer` takes these two; `--named` leaves the whole run out.
 */
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const words = process.argv.slice(2);
const namedOnly = words.includes("--named");
const chosen = words.filter((word) => !word.startsWith("-"));
const all = JSON.parse(readFileSync(join(root, "mutate", "faults.json"), "utf8"));
const faults = all.filter(({ id }) => chosen.length === 0 || chosen.includes(id));
if (faults.length === 0) {
  console.error(`No fault is named ${chosen.join(", ")}. There are: ${all.map(({ id }) => id).join(", ")}.`);
  process.exit(2);
}

const NOT_COPIED = ["node_modules", ".git", "books", "tmp"];
const copy = mkdtempSync(join(tmpdir(), "mentorbook-mutate-"));
process.on("exit", () => rmSync(copy, { recursive: true, force: true }));
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => process.exit(130));
cpSync(root, copy, { recursive: true, filter: (path) => !NOT_COPIED.includes(relative(root, path)) });
symlinkSync(join(root, "node_modules"), join(copy, "node_modules"), "junction");

const run = (...given) => spawnSync(process.execPath, given, { cwd: copy, encoding: "utf8" });

const build = () => {
  const { status, stderr } = run("build.mjs");
  return status === 0 ? null : stderr.trim().split("\n")[0];
};

// on a busy computer a slow test must not pass for one that noticed something
const PATIENT = ["--testTimeout=1200000", "--hookTimeout=1200000"];

/** The first failed test of these files (all, but the one that reads the faults, when none are named); null: all are green. */
const firstRed = (tests) => {
  const report = join(copy, "tmp-report.json");
  rmSync(report, { force: true });
  const files = tests.length > 0 ? tests : ["--exclude", "test/mutate/**"];
  const { status, stdout, stderr } = run(
    join("node_modules", "vitest", "vitest.mjs"),
    ...["run", ...files, ...PATIENT, "--bail=1", "--reporter=json", `--outputFile=${report}`],
  );
  if (!existsSync(report)) throw new Error(`[mutate] vitest gave no report: ${(stderr || stdout).slice(-500)}`);
  const { numTotalTests, testResults } = JSON.parse(readFileSync(report, "utf8"));
  if (status === 0) return null;
  const failed = testResults.flatMap(({ assertionResults }) => assertionResults.filter((of) => of.status === "failed"));
  const broken = testResults.find((of) => of.status === "failed" && of.message);
  if (failed.length === 0 && !broken)
    throw new Error(`[mutate] vitest ended with ${status} after ${numTotalTests} tests and named none: ${stderr}`);
  const [first] = failed;
  const why = first ? (first.failureMessages[0] ?? "") : broken.message;
  return `${first?.fullName ?? broken.name}: ${why.split("\n")[0].slice(0, 120)}`;
};

const seed = ({ file, find, put }) => {
  const path = join(copy, file);
  const whole = readFileSync(path, "utf8");
  if (whole.split(find).length !== 2) return "its text is not there exactly once";
  writeFileSync(
    path,
    whole.replace(find, () => put),
  );
  const broken = build();
  return broken && `it does not build: ${broken}`;
};

/** What became of the fault: the test that saw it, or why it counts as living. */
const judged = (fault) => {
  const wrong = seed(fault);
  if (wrong) return { lives: true, by: wrong };
  const named = firstRed(fault.tests);
  if (named) return { lives: false, by: named };
  const other = namedOnly ? null : firstRed([]);
  return other ? { lives: false, by: `(another file) ${other}` } : { lives: true, by: "no test" };
};

const named = [...new Set(faults.flatMap(({ tests }) => tests))];
const started = Date.now();
const seconds = (since) => `${Math.round((Date.now() - since) / 1000)} s`;
const before = build() ?? firstRed(named);
if (before) {
  console.error(`Nothing was seeded: the tests are red without any fault. ${before}`);
  process.exit(2);
}
console.log(`${named.length} test files are green without a fault (${seconds(started)}).\n`);

const living = [];
for (const fault of faults) {
  const since = Date.now();
  const { lives, by } = judged(fault);
  if (lives) living.push(fault);
  console.log(`${lives ? "LIVES" : "dies "}  ${fault.id.padEnd(16)} ${fault.says} (${seconds(since)})\n       ${by}`);
  cpSync(join(root, fault.file), join(copy, fault.file));
}
console.log(`\n${faults.length - living.length} of ${faults.length} faults were noticed, in ${seconds(started)}.`);
if (living.length > 0) {
  console.log(`Not noticed: ${living.map(({ id, file }) => `${id} (${file})`).join(", ")}.`);
  process.exit(1);
}
