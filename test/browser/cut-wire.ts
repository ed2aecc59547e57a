import { connect, createServer, type Socket } from "node:net";

/** A wire between a page and the program that can be cut and mended: what travels on it then is lost. */
export async function cutWire(url: string) {
  const port = Number(new URL(url).port);
  const open = new Set<Socket>();
  let isCut = false;
  const server = createServer((page) => {
    if (isCut) return page.destroy();
    const program = connect(port, "127.0.0.1");
    for (const [from, to] of [
      [page, program],
      [program, page],
    ] as const) {
      open.add(from);
      from.pipe(to);
      from.on("error", () => to.destroy());
      from.on("close", () => {
        open.delete(from);
        to.destroy();
      });
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const cut = () => {
    isCut = true;
    for (const one of open) one.destroy();
  };
  return {
    url: `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`,
    cut,
    mend: () => {
      isCut = false;
    },
    close: () => {
      cut();
      server.close();
    },
  };
}
