import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { AddOn } from "../contract";

/** The built add-on as it would be pushed to Google; null when it is not built. */
export function readAddOn(folder: string): AddOn | null {
  if (!["Code.js", "appsscript.json"].every((name) => existsSync(join(folder, name)))) return null;
  const text = (name: string) => readFileSync(join(folder, name), "utf8");
  const pages = readdirSync(folder).filter((name) => name.endsWith(".html"));
  return {
    code: text("Code.js"),
    html: Object.fromEntries(pages.map((name) => [name.replace(/\.html$/, ""), text(name)])),
    manifest: JSON.parse(text("appsscript.json")),
  };
}
