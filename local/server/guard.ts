import { createHash } from "node:crypto";
import type { IncomingMessage } from "node:http";

const LOOPBACK = new Set(["127.0.0.1", "localhost", "[::1]"]);

/** What a request is for: the page, the frame of the add-on's HTML, a file of these, the stream of events, anything else. */
export type Purpose = "page" | "frame" | "file" | "events" | "call";

const FOREIGN = "запрос с чужой страницы";

/** Why a request does not come from our own page on this computer; null when it does. */
export function foreign(
  { headers, method }: Pick<IncomingMessage, "headers" | "method">,
  purpose: Purpose,
): string | null {
  const { host, origin, "sec-fetch-site": site, "sec-fetch-mode": mode, "sec-fetch-dest": dest } = headers;
  // a foreign name that was made to lead to this computer is still foreign
  if (!host || !LOOPBACK.has(hostName(host))) return "чужой адрес";
  if (origin !== undefined && origin !== `http://${host}`) return FOREIGN;
  if (mode === "navigate" && dest !== PLACE[purpose]) return FOREIGN;
  const isOwn = site === undefined || site === "same-origin" || site === "none";
  const isVisit = purpose === "page" && method === "GET" && mode === "navigate";
  if (!isOwn && !isVisit) return FOREIGN;
  if (purpose === "events" && dest !== undefined && dest !== "empty") return FOREIGN;
  // no form, image, frame or script can send this header, and no script of another site may
  if (purpose === "call" && headers["x-page"] === undefined) return FOREIGN;
  if (method !== "GET" && isSimple(headers["content-type"])) return "неизвестный вид запроса";
  return null;
}

/** Where a browser may put what it navigates to. */
const PLACE: Partial<Record<Purpose, string>> = { page: "document", frame: "iframe" };

/** Kinds of content that a form of any site could send without asking. */
const isSimple = (type = "text/plain") =>
  /^\s*(?:text\/plain|multipart\/form-data|application\/x-www-form-urlencoded)\b/i.test(type);

const hostName = (host: string) => host.replace(/:\d+$/, "").toLowerCase();

const policy = (rules: Record<string, string>) =>
  Object.entries(rules)
    .map(([rule, value]) => `${rule} ${value}`.trim())
    .join("; ");

/** Headers of every answer: nothing from outside is loaded, nobody outside may embed or read what we send. */
export const SAFE_HEADERS: Record<string, string> = {
  "content-security-policy": policy({ "default-src": "'none'", "frame-ancestors": "'none'", sandbox: "" }),
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "cache-control": "no-store",
};

/** What our page may do: run our scripts, and of those written within it only `html`'s own. Owl compiles its templates, hence eval. */
export const pagePolicy = (html: string): string =>
  policy({
    "default-src": "'none'",
    "script-src": ["'self'", "'unsafe-eval'", ...inlineScripts(html)].join(" "),
    "style-src": "'self' 'unsafe-inline'",
    "img-src": "'self' data: blob:",
    "font-src": "'self' data:",
    "connect-src": "'self'",
    "frame-src": "'self'",
    "media-src": "data: blob:",
    "base-uri": "'none'",
    "form-action": "'none'",
    "frame-ancestors": "'none'",
  });

/** Google's flags without allow-same-origin: there every document has an origin of its own. */
export const SANDBOX =
  "allow-scripts allow-forms allow-popups allow-downloads allow-modals allow-popups-to-escape-sandbox";

/** What the add-on's HTML may do: run what is written within it, and speak to our page by messages only. */
export const framePolicy = policy({
  sandbox: SANDBOX,
  "default-src": "'none'",
  "script-src": "'unsafe-inline'",
  "style-src": "'unsafe-inline'",
  "img-src": "data: blob:",
  "font-src": "data:",
  "media-src": "data: blob:",
  "base-uri": "'none'",
  "form-action": "'none'",
  "frame-ancestors": "'self'",
});

const inlineScripts = (html: string): string[] =>
  [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(
    ([, text]) => `'sha256-${createHash("sha256").update(String(text)).digest("base64")}'`,
  );
