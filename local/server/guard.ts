import type { IncomingMessage } from "node:http";

const LOOPBACK = new Set(["127.0.0.1", "localhost", "[::1]"]);

/** Why a request does not come from our own page on this computer; null when it does. */
export function foreign(request: Pick<IncomingMessage, "headers" | "method">, isPage: boolean): string | null {
  const { host, origin, "sec-fetch-site": site } = request.headers;
  if (!host || !LOOPBACK.has(hostName(host))) return "чужой адрес";
  if (origin !== undefined && origin !== `http://${host}`) return "запрос с чужой страницы";
  if (site === undefined || site === "same-origin" || site === "none") return null;
  return isPage && request.method === "GET" ? null : "запрос с чужой страницы";
}

const hostName = (host: string) => host.replace(/:\d+$/, "").toLowerCase();

/** Headers of every answer: nothing from outside is loaded, nobody outside may embed or read what we send. */
export const SAFE_HEADERS: Record<string, string> = {
  // eval: owl compiles templates; inline: the add-on's HTML lives in a sandboxed srcdoc frame that inherits this policy
  "content-security-policy": [
    "default-src 'none'",
    "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "frame-src 'self' blob:",
    "media-src data: blob:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join("; "),
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "cache-control": "no-store",
};
