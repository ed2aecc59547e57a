import { readFileSync } from "node:fs";
import { join } from "node:path";
import vm from "node:vm";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { built, dist } from "../test/bundle/built";
import { median, print } from "./printed";

describe("The built add-on", () => {
  const { names } = built();

  it("weighs little", () => {
    const rows = names.map((name) => {
      const bytes = readFileSync(join(dist, name));
      return { file: name, bytes: bytes.length, gzip: gzipSync(bytes).length };
    });
    print("dist (budget: code without texts 200 kB, sidebar 90 kB)", rows);
    expect(rows.find(({ file }) => file === "Sidebar.html")?.bytes).toBeLessThanOrEqual(90_000);
  });

  it("is evaluated in a bare context in a moment", () => {
    const code = readFileSync(join(dist, "Code.js"), "utf8");
    const times = Array.from({ length: 20 }, () => {
      const context = vm.createContext({});
      const before = performance.now();
      // A new name each time: V8 must not find the script in its cache.
      new vm.Script(`${code}\n// ${Math.random()}`).runInContext(context);
      return performance.now() - before;
    });
    const [least, middle, most] = [Math.min(...times), median(times), Math.max(...times)];
    const ms = (time: number) => time.toFixed(1);
    print("Evaluating Code.js in a bare context, ms of 20 (budget: 15)", [
      { least: ms(least), median: ms(middle), most: ms(most) },
    ]);
    expect(least).toBeLessThanOrEqual(15);
  });
});
