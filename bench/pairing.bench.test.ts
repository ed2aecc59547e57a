import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildSync } from "esbuild";
import { afterAll, describe, expect, it } from "vitest";
import { print } from "./printed";

type Once = { pairs: number; total: number; ms: number; megabytes: number; edges: number };

const folder = mkdtempSync(join(tmpdir(), "mentorbook-pairing-"));
const script = join(folder, "once.mjs");
buildSync({ entryPoints: ["bench/pairing-once.ts"], bundle: true, platform: "node", format: "esm", outfile: script });
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const once = (flags: string[], ...words: (string | number)[]): Once =>
  JSON.parse(execFileSync(process.execPath, [...flags, script, ...words.map(String)], { encoding: "utf8" }));
/** The middle of several first runs, each in a process of its own. */
const median = (runs: number, ...words: (string | number)[]): Once => {
  const all = Array.from({ length: runs }, () => once([], ...words)).sort((a, b) => a.ms - b.ms);
  return all[Math.floor(runs / 2)] as Once;
};

const sizes = [
  { size: [20, 50, 5], runs: 5, most: 1 },
  { size: [100, 500, 5], runs: 5, most: 0.35 },
  { size: [500, 2500, 5], runs: 3, most: 0.15 },
  { size: [1000, 5000, 5], runs: 1, most: 0.15 },
  { size: [200, 600, 8], runs: 3, most: 0.35 },
] as const;

describe("Pairing a crowd, the first run of a process", () => {
  it.each(sizes)("$size: the optimum of the library, in a part of its time and memory", ({ size, runs, most }) => {
    const [ours, library] = [median(runs, "ours", ...size), median(runs, "library", ...size)];
    const [greedy, nothing] = [median(runs, "greedy", ...size), once([], "nothing", ...size)];
    const jitless = once(["--jitless"], "ours", ...size);
    print(`${size[0]} × ${size[1]}, ${ours.edges} possible pairs`, [
      {
        "ours ÷ library": (ours.ms / library.ms).toFixed(3),
        "ours ÷ greedy": (ours.ms / greedy.ms).toFixed(2),
        "without JIT ÷ with": (jitless.ms / ours.ms).toFixed(1),
        "ours, ms": ours.ms.toFixed(1),
        paired: ours.pairs,
        "greedy paired": greedy.pairs,
        "greedy total": `${((100 * greedy.total) / ours.total).toFixed(1)} %`,
        "ours, +MB": (ours.megabytes - nothing.megabytes).toFixed(0),
        "library, +MB": (library.megabytes - nothing.megabytes).toFixed(0),
      },
    ]);
    expect([ours.pairs, ours.total]).toEqual([library.pairs, library.total]);
    expect(greedy.pairs).toBeLessThanOrEqual(ours.pairs);
    expect(ours.ms / library.ms).toBeLessThan(most);
  });
});
