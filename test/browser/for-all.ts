import { afterAll, beforeAll } from "vitest";
import { type Opened, openPage } from "./chromium";
import { openHost } from "./host";

export type OpenedForAll = Opened & { host: Awaited<ReturnType<typeof openHost>> };

/** Opens a book, empty or as `make` leaves it, in one window for all tests of a file; `then` is given both. */
export function openForAll(
  then: (opened: OpenedForAll) => void | Promise<void>,
  make: (host: OpenedForAll["host"]) => void = () => {},
): void {
  let opened: OpenedForAll;
  beforeAll(async () => {
    const host = await openHost();
    make(host);
    opened = { host, ...(await openPage(host.url)) };
    await then(opened);
  });
  afterAll(async () => {
    await opened.page.context().close();
    await opened.host.close();
  });
}
