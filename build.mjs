import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { build } from "esbuild";

const common = { bundle: true, write: false, charset: "utf8", logLevel: "warning", legalComments: "none" };
/** Examples stand last in the file of their check: tests and documentation, nothing that is pushed. */
const withoutExamples = {
  name: "without examples",
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/]src[\\/]checks[\\/][^\\/]+\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, "utf8").replace(/^export const examples\b[\s\S]*/m, ""),
      loader: "ts",
    })),
};
const addOn = { ...common, entryPoints: ["src/main.ts"], target: "es2019", plugins: [withoutExamples] };

/** Names that Apps Script may call: only the ESM pass lists a bundle's exports. */
const exportsOf = async () => {
  const { metafile } = await build({ ...addOn, format: "esm", metafile: true });
  return Object.values(metafile.outputs).flatMap((output) => output.exports);
};

/** dist/Code.js: the bundle, then one real top-level function declaration for each export. */
const code = async () => {
  const names = await exportsOf();
  const stubs = names.map((name) => `function ${name}() { return App.${name}.apply(null, arguments); }`).join("\n");
  const { outputFiles } = await build({ ...addOn, format: "iife", globalName: "App", footer: { js: stubs } });
  return outputFiles[0].text;
};

/** dist/Sidebar.html: script and style inlined; "</script" inside the script would end it. */
const sidebar = async () => {
  const { outputFiles } = await build({
    ...common,
    entryPoints: ["sidebar/main.tsx"],
    outdir: "build",
    target: "es2019",
    format: "iife",
    minify: true,
    jsx: "automatic",
    jsxImportSource: "preact",
    loader: { ".css": "css" },
  });
  const text = (ending) => outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? "";
  const style = text(".css") || (await styleAlone());
  return readFileSync("sidebar/index.html", "utf8")
    .replace("/*STYLE*/", () => style)
    .replace("/*SCRIPT*/", () => text(".js").replace(/<\/script/gi, "<\\/script"));
};

const styleAlone = async () => {
  if (!existsSync("sidebar/style.css")) return "";
  const { outputFiles } = await build({ ...common, entryPoints: ["sidebar/style.css"], minify: true });
  return outputFiles[0].text;
};

const host = (entry, outfile) =>
  build({
    ...common,
    entryPoints: [entry],
    outfile,
    write: true,
    platform: "node",
    format: "esm",
    target: "node20",
    packages: "external",
  });

const page = () =>
  build({
    ...common,
    entryPoints: ["local/page/page.ts"],
    outfile: "build/page.js",
    write: true,
    format: "esm",
    target: "es2022",
  });

if (existsSync("src/main.ts")) {
  const [js, html] = await Promise.all([code(), sidebar()]);
  rmSync("dist", { recursive: true, force: true });
  mkdirSync("dist", { recursive: true });
  writeFileSync("dist/Code.js", js);
  writeFileSync("dist/Sidebar.html", html);
  writeFileSync("dist/appsscript.json", readFileSync("appsscript.json"));
  await Promise.all([host("local/cli.ts", "build/cli.mjs"), host("local/serve.ts", "build/serve.mjs"), page()]);
}
