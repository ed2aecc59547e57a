import { describe, expect, it } from "vitest";
import { foreign } from "../../../local/server/guard";

const asked = (headers: Record<string, string>, method = "POST", isPage = false) =>
  foreign({ headers: { host: "127.0.0.1:8080", ...headers }, method }, isPage);

describe("who may speak to the program", () => {
  it("our own page may", () => {
    expect(asked({ origin: "http://127.0.0.1:8080", "sec-fetch-site": "same-origin" })).toBeNull();
  });

  it("a person who types the address may", () => {
    expect(asked({ "sec-fetch-site": "none" }, "GET", true)).toBeNull();
  });

  it("a link from elsewhere may open the page but ask for nothing else", () => {
    expect(asked({ "sec-fetch-site": "cross-site" }, "GET", true)).toBeNull();
    expect(asked({ "sec-fetch-site": "cross-site" }, "GET")).not.toBeNull();
  });

  it.each(["http://evil.example", "http://127.0.0.1:9999", "https://127.0.0.1:8080", "null"])(
    "a page of %s may not",
    (origin) => {
      expect(asked({ origin })).not.toBeNull();
    },
  );

  it.each(["evil.example", "evil.example:8080", "127.0.0.1.evil.example:8080", "192.168.0.5:8080", ""])(
    "under the name «%s» nobody may",
    (host) => {
      expect(asked({ host })).not.toBeNull();
    },
  );

  it.each(["localhost:8080", "[::1]:8080", "127.0.0.1:8080"])("this computer is called %s", (host) => {
    expect(asked({ host, origin: `http://${host}` })).toBeNull();
  });
});
