import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = dirname(fileURLToPath(import.meta.url));

const NAME = /\b(?:describe|it|test)(?:\.\w+(?:\([^()]*\))?)*\(\s*(["'`])((?:\\.|(?!\1)[^\\])*)\1/g;
const IDS = /\(((?:[A-Z]\d*-\d+)(?:[,;]?\s+[A-Z]\d*-\d+)*)\)/g;

/** Names of tests in a source text that carry ids of features: `{ id, name }`, one for each id. */
export const featuresIn = (source) =>
  [...source.matchAll(NAME)].flatMap(([, , name]) =>
    [...name.matchAll(IDS)].flatMap(([, ids]) =>
      ids.split(/[,;]?\s+/).map((id) => ({ id, name: name.replace(IDS, "").replace(/\s+/g, " ").trim() })),
    ),
  );

const numbersOf = (id) => id.match(/\d+/g)?.map(Number) ?? [];

const byId = (a, b) => {
  if (a[0] !== b[0]) return a < b ? -1 : 1;
  const [ours, theirs] = [numbersOf(a), numbersOf(b)];
  return ours[0] - theirs[0] || (ours[1] ?? 0) - (theirs[1] ?? 0);
};

/** Feature → where it is tested, ids in order. */
export const tableOf = (files) => {
  const table = new Map();
  for (const { path, source } of files) {
    for (const { id, name } of featuresIn(source)) table.set(id, [...(table.get(id) ?? []), { path, name }]);
  }
  return new Map([...table].sort(([a], [b]) => byId(a, b)));
};

export const printed = (table) =>
  [...table]
    .flatMap(([id, tests]) => tests.map(({ path, name }, index) => `${(index ? "" : id).padEnd(8)}${name}  [${path}]`))
    .concat(`${table.size} features`)
    .join("\n");

const testFiles = (folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => /\.(?:test|long)\.tsx?$/.test(path))
    .sort()
    .map((path) => join(folder, path))
    .map((path) => ({ path: relative(root, path), source: readFileSync(path, "utf8") }));

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  console.log(printed(tableOf(testFiles(join(root, "test")))));
}
