import type { IncomingMessage, ServerResponse } from "node:http";
import { SAFE_HEADERS } from "./guard";

/** A request that cannot be served; `says` goes to the page. */
export class RequestError extends Error {
  override name = "RequestError";
  constructor(
    readonly status: number,
    readonly says: string,
  ) {
    super(says);
  }
}

export type Answer = { status?: number; type: string; body: string | Buffer; headers?: Record<string, string> };

/** An answer in JSON. */
export const json = (value: unknown, status = 200): Answer => ({
  status,
  type: "application/json; charset=utf-8",
  body: JSON.stringify(value),
});

/** An answer that the browser keeps as a file. */
export const download = (name: string, type: string, body: string | Buffer): Answer => ({
  type,
  body,
  headers: { "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(name)}` },
});

/** Writes an answer out. */
export function send(response: ServerResponse, { status = 200, type, body, headers }: Answer): void {
  response.writeHead(status, { ...SAFE_HEADERS, "content-type": type, ...headers });
  response.end(body);
}

/** The request's body as text. */
export async function bodyText(request: IncomingMessage, limit: number): Promise<string> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    size += part.length;
    if (size > limit) throw new RequestError(413, "Слишком большой файл.");
    parts.push(part);
  }
  return Buffer.concat(parts).toString("utf8");
}

/** The request's body as a JSON object. */
export async function bodyJson(request: IncomingMessage, limit = 32e6): Promise<Record<string, unknown>> {
  const text = await bodyText(request, limit);
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch {}
  throw new RequestError(400, "Запрос не разобран.");
}
