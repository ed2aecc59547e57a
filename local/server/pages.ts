import type { ServerResponse } from "node:http";
import type { Message } from "../contract";
import { SAFE_HEADERS } from "./guard";
import type { Said } from "./wire";

/** The pages that are open in browsers, each with its stream of events. */
export type Pages = ReturnType<typeof openPages>;

/** Keeps the streams by the page's id. */
export function openPages() {
  const streams = new Map<string, ServerResponse>();
  /** What was said to a page that has not joined yet: `onOpen` runs before the stream is there. */
  const early = new Map<string, Said[]>();
  const write = (stream: ServerResponse, said: Said) => {
    const id = said.say === "message" ? said.message["nextRevisionId"] : undefined;
    stream.write(`${id ? `id: ${id}\n` : ""}data: ${JSON.stringify(said)}\n\n`);
  };
  const others = (page: string | null) => [...streams].filter(([id]) => id !== page).map(([, stream]) => stream);
  // an idle stream is cut by some antivirus programs
  const pulse = setInterval(() => {
    for (const stream of others(null)) stream.write(":\n\n");
  }, 20_000).unref();

  return {
    join(page: string, response: ServerResponse, missed: Said[]) {
      streams.get(page)?.end();
      response.writeHead(200, { ...SAFE_HEADERS, "content-type": "text/event-stream; charset=utf-8" });
      response.write("retry: 500\n\n");
      for (const said of [...missed, ...(early.get(page) ?? [])]) write(response, said);
      early.delete(page);
      streams.set(page, response);
      response.on("close", () => {
        if (streams.get(page) !== response) return;
        streams.delete(page);
        this.tellAll({ say: "message", message: { type: "CLIENT_LEFT", version: 1, clientId: page } });
      });
    },
    /** Pages that listen now. */
    names: () => [...streams.keys()],
    tell(page: string, said: Said) {
      const stream = streams.get(page);
      if (stream) write(stream, said);
      else early.set(page, [...(early.get(page) ?? []), said]);
    },
    tellAll(said: Said) {
      for (const stream of others(null)) write(stream, said);
    },
    /** Who looks where: the engine's book does not keep it, the pages pass it to each other. */
    pass(from: string, message: Message) {
      for (const stream of others(from)) write(stream, { say: "message", message });
    },
    close() {
      clearInterval(pulse);
      for (const stream of others(null)) stream.end();
      streams.clear();
    },
  };
}
