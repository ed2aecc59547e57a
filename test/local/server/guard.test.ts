import { describe, expect, it } from "vitest";
import { foreign, type Purpose } from "../../../local/server/guard";

const OURS = { host: "127.0.0.1:8080", "x-page": "page-1", "content-type": "application/json" };
type Headers = Record<string, string | undefined>;
const asked = (headers: Headers, purpose: Purpose = "call", method = "POST") =>
  foreign({ headers: { ...OURS, ...headers }, method }, purpose);

const PURPOSES: Purpose[] = ["page", "frame", "file", "events", "call"];
const visit = { "x-page": undefined, "content-type": undefined, "sec-fetch-mode": "navigate" };

describe("who may speak to the program", () => {
  it("our own page may", () => {
    const fetched = { origin: "http://127.0.0.1:8080", "sec-fetch-site": "same-origin", "sec-fetch-mode": "cors" };
    expect(asked(fetched)).toBeNull();
    expect(asked({ ...fetched, "sec-fetch-dest": "empty", "x-page": undefined }, "events", "GET")).toBeNull();
    expect(asked({ "sec-fetch-site": "same-origin", "sec-fetch-dest": "script" }, "file", "GET")).toBeNull();
  });

  it("a person who types the address may open the page, and nothing else", () => {
    const typed = { ...visit, "sec-fetch-site": "none", "sec-fetch-dest": "document" };
    expect(asked(typed, "page", "GET")).toBeNull();
    for (const purpose of PURPOSES.slice(1)) expect(asked(typed, purpose, "GET")).not.toBeNull();
  });

  it("a link from elsewhere may open the page but ask for nothing else", () => {
    const link = { ...visit, "sec-fetch-site": "cross-site", "sec-fetch-dest": "document" };
    expect(asked(link, "page", "GET")).toBeNull();
    expect(asked(link, "page", "POST")).not.toBeNull();
    for (const purpose of PURPOSES.slice(1)) expect(asked(link, purpose, "GET")).not.toBeNull();
  });

  it.each(["iframe", "frame", "embed", "object"])("a site that puts the page into its %s may not", (dest) => {
    for (const site of ["cross-site", "same-site", "same-origin"])
      expect(asked({ ...visit, "sec-fetch-site": site, "sec-fetch-dest": dest }, "page", "GET")).not.toBeNull();
  });

  it("only our page may have the frame of the add-on", () => {
    const framed = { ...visit, "sec-fetch-dest": "iframe" };
    expect(asked({ ...framed, "sec-fetch-site": "same-origin" }, "frame", "GET")).toBeNull();
    expect(asked({ ...framed, "sec-fetch-site": "cross-site" }, "frame", "GET")).not.toBeNull();
  });

  it.each(["image", "script", "style", "audio", "empty"])("a site that asks for us as %s may not", (dest) => {
    for (const site of ["cross-site", "same-site"])
      for (const purpose of PURPOSES) {
        const headers = { "sec-fetch-site": site, "sec-fetch-mode": "no-cors", "sec-fetch-dest": dest };
        expect(asked(headers, purpose, "GET")).not.toBeNull();
      }
  });

  it.each(["http://evil.example", "http://127.0.0.1:9999", "http://localhost:8080", "https://127.0.0.1:8080", "null"])(
    "a page of %s may not",
    (origin) => {
      for (const purpose of PURPOSES)
        for (const method of ["GET", "POST"]) expect(asked({ origin }, purpose, method)).not.toBeNull();
    },
  );

  it.each(["evil.example", "evil.example:8080", "127.0.0.1.evil.example:8080", "192.168.0.5:8080", "", undefined])(
    "under the name «%s» nobody may",
    (host) => {
      for (const purpose of PURPOSES) expect(asked({ host }, purpose, "GET")).not.toBeNull();
    },
  );

  it.each(["localhost:8080", "[::1]:8080", "127.0.0.1:8080"])("this computer is called %s", (host) => {
    expect(asked({ host, origin: `http://${host}` })).toBeNull();
  });

  it("a browser that says nothing of where a request comes from is not trusted: the page's own header must be there", () => {
    expect(asked({ "x-page": undefined })).not.toBeNull();
    expect(asked({ "x-page": undefined }, "call", "GET")).not.toBeNull();
  });

  it.each([
    undefined,
    "text/plain;charset=UTF-8",
    "application/x-www-form-urlencoded",
    "multipart/form-data; boundary=x",
  ])("what a form can send (%s) is not taken", (type) => {
    expect(asked({ "content-type": type })).toBe("неизвестный вид запроса");
  });
});
