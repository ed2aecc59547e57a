import { buildSync } from "esbuild";
import { root } from "../bundle/built";

/** An add-on's code, as build.mjs makes it: `entry` bundled, and behind it the functions that `declared` declares over `App`. */
export const bundled = (entry: string, declared: string): string =>
  buildSync({
    stdin: { contents: entry, resolveDir: root, loader: "ts" },
    bundle: true,
    write: false,
    format: "iife",
    globalName: "App",
    footer: { js: declared },
    target: "es2019",
    charset: "utf8",
  }).outputFiles[0]?.text as string;
