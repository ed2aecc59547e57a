import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { type Answer, RequestError } from "./answer";
import { framePolicy, type Purpose, pagePolicy } from "./guard";

const modules = "node_modules";
const types = {
  html: "text/html; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  css: "text/css; charset=utf-8",
  xml: "text/xml; charset=utf-8",
  woff2: "font/woff2",
  woff: "font/woff",
  ttf: "font/ttf",
} as const;

/** Address → file in the package. The libraries go out unmodified and apart from our own code. */
const FILES: Record<string, string> = {
  "/": "local/page/page.html",
  "/frame": "local/page/frame.html",
  "/page.js": "build/page.js",
  "/page.css": "local/page/page.css",
  "/windows.css": "local/page/windows.css",
  "/first-run.css": "local/page/first-run.css",
  "/o-spreadsheet/o_spreadsheet.js": `${modules}/@odoo/o-spreadsheet/dist/o_spreadsheet.min.iife.js`,
  "/o-spreadsheet/o_spreadsheet.css": `${modules}/@odoo/o-spreadsheet/dist/o_spreadsheet.css`,
  "/o-spreadsheet/o_spreadsheet.xml": `${modules}/@odoo/o-spreadsheet/dist/o_spreadsheet.xml`,
  "/owl/owl.js": `${modules}/@odoo/owl/dist/owl.iife.min.js`,
  "/bootstrap/bootstrap.css": `${modules}/bootstrap/dist/css/bootstrap.min.css`,
  "/font-awesome/css/font-awesome.css": `${modules}/font-awesome/css/font-awesome.min.css`,
  "/font-awesome/fonts/fontawesome-webfont.woff2": `${modules}/font-awesome/fonts/fontawesome-webfont.woff2`,
  "/font-awesome/fonts/fontawesome-webfont.woff": `${modules}/font-awesome/fonts/fontawesome-webfont.woff`,
  "/font-awesome/fonts/fontawesome-webfont.ttf": `${modules}/font-awesome/fonts/fontawesome-webfont.ttf`,
};

const POLICIES: Record<string, (html: string) => string> = { "/": pagePolicy, "/frame": () => framePolicy };

/** What an address is asked for. */
export function purposeOf(address: string): Purpose {
  if (address === "/") return "page";
  if (address === "/frame") return "frame";
  if (address === "/api/events") return "events";
  return Object.hasOwn(FILES, address) ? "file" : "call";
}

/**
 * The file at an address of the allow-list; null for any other address. A browser that still has it (`known`) gets no
 * copy, so that it also keeps what it has compiled of the libraries.
 */
export function fileAt(address: string, root: string, known?: string): Answer | null {
  const path = Object.hasOwn(FILES, address) ? FILES[address] : undefined;
  if (!path) return null;
  const type = types[path.slice(path.lastIndexOf(".") + 1) as keyof typeof types];
  try {
    const { mtimeMs, size } = statSync(join(root, path));
    const etag = `"${mtimeMs.toString(36)}-${size.toString(36)}"`;
    const policy = POLICIES[address]?.(readFileSync(join(root, path), "utf8"));
    const headers = { "cache-control": "no-cache", etag, ...(policy && { "content-security-policy": policy }) };
    if (known === etag) return { status: 304, type, body: "", headers };
    return { type, body: readFileSync(join(root, path)), headers };
  } catch {
    throw new RequestError(500, `Нет файла «${path}»: выполните npm install и npm run build.`);
  }
}
