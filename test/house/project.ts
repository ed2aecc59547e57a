import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { fileURLToPath } from "node:url";

export const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");

const notOurs = new Set(["node_modules", "dist", "build", "books", "tmp", ".git"]);
const notText = /\.(?:png|jpe?g|ico|xlsx|pdf|woff2?)$/;

function* walk(folder: string): Generator<string> {
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    const path = posix.join(folder, entry.name);
    if (entry.isDirectory() && !notOurs.has(entry.name)) yield* walk(path);
    if (entry.isFile() && !entry.name.endsWith(".log")) yield path;
  }
}

/** Every file of the project, as a path from its root with "/". */
export const paths = [...walk("")].sort();

export const textPaths = paths.filter((path) => !notText.test(path));

const texts = new Map<string, string>();

export function textOf(path: string): string {
  const text = texts.get(path) ?? readFileSync(join(root, path), "utf8");
  texts.set(path, text);
  return text;
}

export const codeOf = (path: string) => textOf(path).replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*/g, "");

export const under = (...folders: string[]) =>
  paths.filter((path) => folders.some((folder) => path.startsWith(`${folder}/`)));

export const isCode = (path: string) => /\.(?:tsx?|mjs)$/.test(path) && !path.endsWith(".d.ts");
