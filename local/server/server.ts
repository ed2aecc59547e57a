import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { BookFileError } from "../store";
import { json, RequestError, send } from "./answer";
import { fileAt, purposeOf } from "./files";
import { foreign } from "./guard";
import type { Routes } from "./routes";

/** The http server of one book; it does not listen yet. `routes`: what it answers now, which changes when the book opens. */
export function bookServer(root: string, routes: () => Routes): Server {
  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? "/", "http://local");
    const reason = foreign(request, purposeOf(url.pathname));
    if (reason) throw new RequestError(403, `Отказано: ${reason}.`);
    const page = request.headers["x-page"] ?? url.searchParams.get("page");
    const route = routes()[`${request.method} ${url.pathname}`];
    if (route) {
      const result = await route({ request, response, url, page: typeof page === "string" ? page : "" });
      if (result) send(response, result);
      return;
    }
    const file = request.method === "GET" ? fileAt(url.pathname, root, request.headers["if-none-match"]) : null;
    if (!file) throw new RequestError(404, "Такой страницы нет.");
    send(response, file);
  }

  return createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      if (error instanceof RequestError) send(response, json({ says: error.says }, error.status));
      else if (error instanceof BookFileError) send(response, json({ says: error.says }, 422));
      else {
        console.error(error);
        if (!response.headersSent) send(response, json({ says: `Ошибка программы: ${String(error)}` }, 500));
      }
    });
  });
}

/** Listens on the loopback address: at `port`, or at the next free one when `mayMove`. Gives the port. */
export function listen(server: Server, port: number, mayMove: boolean): Promise<number> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException) => {
      if (error.code !== "EADDRINUSE") return reject(error);
      if (mayMove && port < 65_535) return resolve(listen(server, port + 1, true));
      reject(new BookFileError(`Порт ${port} занят другой программой. Укажите другой: --port ${port + 1}.`));
    };
    server.once("error", failed);
    server.listen(port, "127.0.0.1", () => {
      server.off("error", failed);
      const address = server.address();
      resolve(typeof address === "object" && address ? address.port : port);
    });
  });
}
