import { posix } from "node:path";
import { isCode, paths, textOf } from "./project";

export type Import = { from: string; to: string; typeOnly: boolean };

const STATIC = /^\s*(?:import|export)\s+(?:(type)\s+)?(?:([^"';]*?)\s+from\s+)?["']([^"']+)["']/gm;
/** In the code it is awaited or has a `then`; without either it stands in a type. */
const DYNAMIC = /(await\s+|=>\s*)?\bimport\(\s*["']([^"']+)["']\s*\)(\.then)?/g;

const onlyTypes = (names: string | undefined) => {
  const inner = /^\{([^}]*)\}$/.exec((names ?? "").trim())?.[1];
  return inner?.split(",").every((name) => /^\s*(?:type\s.*)?$/.test(name)) ?? false;
};

/** A path of the project for what a file of it imports from us, else the package's name. */
function target(from: string, specifier: string): string {
  if (!specifier.startsWith(".")) return specifier;
  const path = posix.join(posix.dirname(from), specifier);
  const found = ["", ".ts", ".tsx", "/index.ts", "/index.tsx"].map((ending) => path + ending);
  return found.find((candidate) => known.has(candidate)) ?? path;
}

const known = new Set(paths);

export function importsOf(path: string): Import[] {
  const text = textOf(path);
  const found = [...text.matchAll(STATIC)].map(([, type, names, specifier = ""]) => ({
    from: path,
    to: target(path, specifier),
    typeOnly: type !== undefined || onlyTypes(names),
  }));
  const later = [...text.matchAll(DYNAMIC)].map(([, awaited, specifier = "", then]) => ({
    from: path,
    to: target(path, specifier),
    typeOnly: !awaited && !then,
  }));
  return [...found, ...later];
}

/** "pairing" for src/pairing/…, "main" for src/main.ts, "sidebar", "local". */
export function houseOf(path: string): string | null {
  const [first, second = ""] = path.split("/");
  if (first === "src") return second.replace(/\.ts$/, "");
  return first === "sidebar" || first === "local" ? first : null;
}

export const allImports = () => paths.filter((path) => isCode(path) && houseOf(path)).flatMap(importsOf);

/** Chains of files that import one another back to the first. */
export function circles(imports: Import[]): string[] {
  const next = new Map<string, string[]>();
  for (const { from, to, typeOnly } of imports) {
    if (!typeOnly && houseOf(to)) next.set(from, [...(next.get(from) ?? []), to]);
  }
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (path: string, trail: string[]) => {
    const start = trail.indexOf(path);
    if (start >= 0) found.push([...trail.slice(start), path].join(" → "));
    if (start >= 0 || done.has(path)) return;
    for (const to of next.get(path) ?? []) visit(to, [...trail, path]);
    done.add(path);
  };
  for (const path of next.keys()) visit(path, []);
  return found;
}
