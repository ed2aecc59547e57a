import type { IncomingMessage, ServerResponse } from "node:http";
import { basename } from "node:path";
import type { Message } from "../contract";
import { bookFileText } from "../store";
import { type Answer, bodyJson, download, json, RequestError } from "./answer";
import { xlsxOf } from "./later";
import type { Pages } from "./pages";
import type { Shelf } from "./shelf";
import type { PageState } from "./wire";

export type Asked = { request: IncomingMessage; response: ServerResponse; url: URL; page: string };
/** An answer, or null when the route answers by itself. */
export type Route = (asked: Asked) => Answer | null | Promise<Answer | null>;
export type Routes = Record<string, Route>;

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const MISSING =
  "Дополнение не собрано: выполните npm run build и запустите программу снова. Таблица работает и без него.";

/** What the page asks for, by «METHOD /address». */
export function routesOf(shelf: Shelf, pages: Pages, hasAddOn: boolean, opensPanel = false): Routes {
  let panel = opensPanel;
  const stem = () => basename(shelf.path, ".json");
  return {
    "GET /api/state": ({ page }) => {
      const menus = shelf.menus(page);
      const state: PageState = {
        ...shelf.joining(page),
        menus,
        functions: shelf.functions,
        fileName: basename(shelf.path),
        filePath: shelf.path,
        saving: shelf.saving(),
        remarks: shelf.remarks(),
        panel,
        missing: hasAddOn ? null : MISSING,
      };
      panel = false;
      return json(state);
    },
    "GET /api/events": ({ request, response, url, page }) => {
      const known = request.headers["last-event-id"] ?? url.searchParams.get("after");
      pages.join(page, response, shelf.missed(page, typeof known === "string" ? known : null));
      pages.tell(page, { say: "saving", saving: shelf.saving() });
      return null;
    },
    "GET /api/path": () => json({ path: shelf.path }),
    "POST /api/message": async ({ request, page }) => {
      const message = messageIn(await bodyJson(request));
      if (message.type.startsWith("CLIENT_")) {
        pages.pass(page, message);
        return json({ accepted: true });
      }
      return json({ accepted: shelf.receive(page, message) });
    },
    "POST /api/run": async ({ request, page }) => {
      const { functionName, args, shown } = await bodyJson(request);
      const tab = typeof shown === "string" ? shown : undefined;
      if (typeof functionName !== "string" || !Array.isArray(args)) throw new RequestError(400, "Запрос не разобран.");
      return json(shelf.run(page, functionName, args, tab));
    },
    "POST /api/forget": () => json({ says: shelf.forget() }),
    "GET /download/book.json": () =>
      download(`${stem()}.json`, "application/json; charset=utf-8", bookFileText(shelf.book().saved())),
    "GET /download/book.xlsx": async () => download(`${stem()}.xlsx`, XLSX, await xlsxOf(shelf.book())),
  };
}

/** A file that the page has read: its name and text. */
export async function namedText(request: IncomingMessage): Promise<{ name: string; text: string }> {
  const { name, text } = await bodyJson(request, 256e6);
  if (typeof name !== "string" || typeof text !== "string") throw new RequestError(400, "Запрос не разобран.");
  return { name, text };
}

const REVISIONS = ["REMOTE_REVISION", "REVISION_UNDONE", "REVISION_REDONE"];
const MOVES = ["CLIENT_JOINED", "CLIENT_MOVED", "CLIENT_LEFT"];

function messageIn(body: Record<string, unknown>): Message {
  const { type } = body;
  if (typeof type !== "string" || ![...REVISIONS, ...MOVES].includes(type))
    throw new RequestError(400, "Неизвестное сообщение.");
  return { ...body, type };
}
