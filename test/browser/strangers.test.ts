import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Frame, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openPage, person } from "./chromium";
import { menu, type } from "./hands";
import { openHost } from "./host";

let host: Awaited<ReturnType<typeof openHost>>;
let site: Server;
let stranger: Page;
const heard: string[] = [];

beforeAll(async () => {
  host = await openHost();
  host.person().type("Лист1", "A1", "тайна книги");
  site = createServer((_, response) => {
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" });
    response.end("<!doctype html><title>Чужой сайт</title><p>чужой сайт</p>");
  });
  await new Promise<void>((resolve) => site.listen(0, "127.0.0.1", resolve));
  stranger = await (await person()).newPage();
  stranger.on("console", (message) => heard.push(message.text()));
  await stranger.goto(`http://127.0.0.1:${(site.address() as AddressInfo).port}/`);
});
afterAll(async () => {
  await stranger.context().close();
  site.closeAllConnections();
  site.close();
  await host.close();
});

const tabs = () => host.person().tabs();
const secret = () => host.person().value("Лист1", "A1");

/** What a page of another site gets from an address of ours. */
const fetched = (address: string, init: RequestInit) =>
  stranger.evaluate(
    ([url, how]) =>
      fetch(url, how).then(
        async (answer) => `${answer.type} ${answer.status} ${await answer.text()}`,
        () => "refused",
      ),
    [`${host.url}${address}`, init] as const,
  );

describe("a page of another site, while the book is open in the same browser", () => {
  it.each(["/api/state", "/api/events?page=x", "/download/book.json", "/download/book.xlsx", "/api/path", "/"])(
    "cannot read %s",
    async (address) => {
      expect(await fetched(address, {})).toBe("refused");
      expect(await fetched(address, { headers: { "x-page": "x" } })).toBe("refused");
      expect(await fetched(address, { credentials: "include", mode: "no-cors" })).not.toContain("тайна");
    },
  );

  it("cannot write by fetch, whatever it calls the content", async () => {
    const body = '{"name":"чужая"}';
    for (const type of ["text/plain", "application/json", "application/x-www-form-urlencoded"])
      for (const mode of ["cors", "no-cors"] as const)
        await fetched("/api/books/new", { method: "POST", body, mode, headers: { "content-type": type } });
    await stranger.evaluate((url) => void navigator.sendBeacon(url, '{"name":"чужая"}'), `${host.url}/api/books/new`);
    expect(secret()).toBe("тайна книги");
  });

  it("cannot write by a form", async () => {
    const page = await stranger.context().newPage();
    await page.goto(stranger.url());
    for (const kind of ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data"]) {
      const answered = page.waitForResponse((response) => response.url().startsWith(host.url));
      await page.evaluate(
        ([action, enctype]) => {
          document.body.innerHTML = "";
          const form = Object.assign(document.createElement("form"), { method: "post", action, enctype });
          form.append(Object.assign(document.createElement("input"), { name: '{"a":"', value: '"}' }));
          document.body.append(form);
          form.submit();
        },
        [`${host.url}/api/books/new`, kind] as const,
      );
      expect((await answered).status()).toBe(403);
      await page.waitForURL((url) => url.href.startsWith(host.url));
      await page.goto(stranger.url());
    }
    await page.close();
    expect(secret()).toBe("тайна книги");
  });

  it.each(["img", "script", "iframe", "embed", "link"])("gets nothing by <%s>", async (tag) => {
    const outcome = await stranger.evaluate(
      ([name, url]) =>
        new Promise<string>((resolve) => {
          const one = document.createElement(name);
          one.setAttribute(name === "link" ? "href" : "src", url);
          if (name === "link") one.setAttribute("rel", "stylesheet");
          one.onload = () => {
            let inside = "nothing to see";
            try {
              inside = (one as HTMLIFrameElement).contentDocument?.body.innerText ?? inside;
            } catch {}
            resolve(`loaded, ${inside}`);
          };
          one.onerror = () => resolve("refused");
          document.body.append(one);
        }),
      [tag, `${host.url}/`] as const,
    );
    expect(["refused", "loaded, nothing to see"]).toContain(outcome);
  });

  it("hears nothing by EventSource and WebSocket", async () => {
    const url = host.url;
    const outcome = await stranger.evaluate(
      (base) =>
        Promise.all([
          new Promise((resolve) => {
            const events = new EventSource(`${base}/api/events?page=x&after=START_REVISION`);
            events.onmessage = (event) => resolve(event.data);
            events.onerror = () => resolve("refused");
          }),
          new Promise((resolve) => {
            const socket = new WebSocket(`${base.replace("http", "ws")}/api/events?page=y`);
            socket.onopen = () => resolve("open");
            socket.onerror = () => resolve("refused");
          }),
        ]),
      url,
    );
    expect(outcome).toEqual(["refused", "refused"]);
  });

  it("may open the page in a window of its own, and cannot reach into it", async () => {
    const opening = stranger.context().waitForEvent("page");
    const handle = await stranger.evaluateHandle((url) => window.open(url), host.url);
    const opened = await opening;
    await opened.locator(".o-grid canvas").waitFor();
    const seen = await handle.evaluate((other) => {
      try {
        return other ? String(other.document.title) : "no window";
      } catch {
        return "refused";
      }
    });
    expect(["refused", "no window"]).toContain(seen);
    expect(await opened.evaluate(() => window.opener)).toBeNull();
    await opened.close();
  });

  it("has left the book as it was", () => {
    expect(secret()).toBe("тайна книги");
    expect(tabs()).toEqual(["Лист1"]);
  });
});

describe("the add-on's panel", () => {
  let page: Page;
  let frame: Frame;
  beforeAll(async () => {
    ({ page } = await openPage(host.url));
    await menu(page, "Проба", "Открыть панель");
    await page.frameLocator("#side iframe").locator("#ask").waitFor();
    frame = page.frames().find((one) => one.url().endsWith("/frame")) as Frame;
  });
  afterAll(() => page.context().close());

  const tried = (script: string) =>
    frame.evaluate(
      (text) =>
        new Promise<string>((resolve) => {
          const attempt = document.createElement("script");
          (window as unknown as { tell(said: unknown): void }).tell = (said) => resolve(String(said));
          attempt.textContent = `(async () => { try { tell(await (async () => { ${text} })()) } catch (error) { tell("refused: " + error.name) } })()`;
          document.body.append(attempt);
        }),
      script,
    );

  it("calls the add-on's functions", async () => {
    expect(
      await tried(
        "return new Promise((done) => google.script.run.withSuccessHandler((v) => done(v.twice)).twice({ number: 4 }))",
      ),
    ).toBe("8");
  });

  it.each([
    ["the page around it", "return parent.document.title"],
    ["the page's storage", "return localStorage.length"],
    ["the page's cookies", "return document.cookie"],
    ["the book by fetch", "return (await fetch('/api/state', { headers: { 'x-page': 'x' } })).status"],
    ["the book by fetch without a trace", "return (await fetch('/api/state', { mode: 'no-cors' })).status"],
  ])("cannot reach %s", async (_, script) => {
    expect(await tried(script)).toMatch(/^refused/);
  });

  it("cannot hear the stream of events", async () => {
    const script = `return new Promise((done) => {
      try { const e = new EventSource("/api/events?page=z"); e.onmessage = () => done("heard"); e.onerror = () => done("refused"); }
      catch (error) { done("refused"); } })`;
    expect(await tried(script)).toBe("refused");
  });

  it("cannot leave for another site with what it knows", async () => {
    await frame.evaluate((to) => location.assign(to), `${stranger.url()}?stolen`).catch(() => {});
    await type(page, "B1", "дальше");
    await expect.poll(() => host.person().value("Лист1", "B1")).toBe("дальше");
    expect(
      page
        .frames()
        .map((one) => one.url())
        .filter((url) => url.includes("stolen")),
    ).toEqual([]);
  });
});

describe("the page", () => {
  it("does not listen to a message that is not from its own panel", async () => {
    const { page } = await openPage(host.url);
    await page.evaluate(() => window.postMessage({ google: "run", id: 1, functionName: "buildTab", args: [] }, "*"));
    await page.evaluate(() => {
      const other = document.createElement("iframe");
      other.src = "/frame";
      other.sandbox.add("allow-scripts");
      other.onload = () => {
        const html =
          "<script>parent.postMessage({ google: 'run', id: 1, functionName: 'buildTab', args: [] }, '*')</" + "script>";
        other.contentWindow?.postMessage({ google: "open", html }, "*");
      };
      document.body.append(other);
    });
    await type(page, "C1", "после");
    await expect.poll(() => host.person().value("Лист1", "C1")).toBe("после");
    expect(tabs()).toEqual(["Лист1"]);
    await page.context().close();
  });

  it("runs no script that was slipped into it", async () => {
    const { page } = await openPage(host.url);
    const ran = await page.evaluate(() => {
      const slipped = document.createElement("script");
      slipped.textContent = "window.slipped = true";
      document.body.append(slipped);
      return "slipped" in window;
    });
    expect(ran).toBe(false);
    await page.context().close();
  });
});
