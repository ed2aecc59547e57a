import { posix } from "node:path";
import { describe, expect, it } from "vitest";
import { isCode, paths, textOf, textPaths, under } from "./project";

const lines = (path: string) => textOf(path).split("\n").length - 1;
const allowed = (path: string) => (path.startsWith("local/google/range") ? 500 : 300);

describe("Files of the project", () => {
  it("have no more than 300 lines, the emulated Range 500", () => {
    const written = paths.filter((path) => isCode(path) || path.endsWith(".css"));
    const long = written.filter((path) => lines(path) > allowed(path));
    expect(long.map((path) => `${path}: ${lines(path)}`)).toEqual([]);
  });

  it("have fewer than 100 lines, half of them", () => {
    const counts = under("src", "sidebar", "local")
      .filter(isCode)
      .map(lines)
      .sort((a, b) => a - b);
    expect(counts[Math.floor(counts.length / 2)]).toBeLessThan(100);
  });

  it("are named after what they are about", () => {
    const drawers = /^(?:utils?|helpers?|common|misc|shared|stuff|tools?)$/i;
    const vague = paths.filter((path) =>
      path.split("/").some((part) => drawers.test(part.split(".")[0] as string) || /manager/i.test(part)),
    );
    expect(vague).toEqual([]);
    const managers = paths.filter(
      (path) => isCode(path) && /\b(?:class|function|const|type)\s+\w+Manager\b/.test(textOf(path)),
    );
    expect(managers).toEqual([]);
  });

  it("are named in small letters with hyphens", () => {
    const ours = under("src", "sidebar", "local", "test", "bench", "examples").filter(isCode);
    expect(ours.filter((path) => !/^[a-z0-9][a-z0-9.-]*$/.test(posix.basename(path)))).toEqual([]);
  });
});

describe("Tests", () => {
  it("all run: none is skipped, singled out or promised", () => {
    const left = /\b(?:it|test|describe)(?:\.\w+)*\.(?:skip|only|todo|skipIf|runIf|fails)\b/;
    expect(under("test", "bench").filter((path) => isCode(path) && left.test(textOf(path)))).toEqual([]);
  });
});

describe("Nothing in the project belongs to one person or one machine", () => {
  const own = textPaths.filter((path) => path !== "package-lock.json" && path !== "LICENSE");
  const found = (pattern: RegExp) =>
    own.flatMap((path) => [...textOf(path).matchAll(pattern)].map(([text]) => `${path}: ${text}`));

  it("no telephone number but with the code 000, which nobody has", () => {
    expect(found(/(?<![\d.,])(?:\+7|8)[\s (-]*(?!000)\d{3}[\s )-]*\d{3}[\s -]?\d{2}[\s -]?\d{2}(?![\d.,])/g)).toEqual(
      [],
    );
  });

  it("no e-mail address but at example.org", () => {
    expect(found(/[\w.+-]+@(?!example\.org)[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}\b/gi)).toEqual([]);
  });

  it("no path of a machine and no way out of the project", () => {
    const folders = ["work", "root", "home", "Users"].join("|");
    expect(found(new RegExp(String.raw`(?<![\w.*)\]}])/(?:${folders})/\w+|[A-Z]:\\\w+`, "g"))).toEqual([]);
    expect(found(new RegExp(["\\.\\.", "shared"].join("/"), "g"))).toEqual([]);
  });

  it("no address of one registry in the lock file", () => {
    expect(textOf("package-lock.json")).not.toContain('"resolved"');
  });
});
