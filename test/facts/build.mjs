import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const text = (name) => readFileSync(here(name), "utf8");

const { outputFiles } = await build({
  stdin: {
    contents: 'export { cases } from "./cases"; export { factsScript } from "./script";',
    resolveDir: here("."),
  },
  bundle: true,
  write: false,
  format: "esm",
  logLevel: "warning",
});
const bundle = `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`;
const { cases, factsScript } = await import(bundle);

const target = here("../../build/facts.gs");
mkdirSync(here("../../build"), { recursive: true });
writeFileSync(target, factsScript(cases, text("words.js"), text("runner.js")));
console.error(`build/facts.gs: ${cases.length} questions. What to do with it: docs/facts.md`);
