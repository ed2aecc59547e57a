import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { built, root } from "./built";

const { names, text } = built();

describe("What is pushed to Google", () => {
  it("is three files", () => {
    expect(names).toEqual(["Code.js", "Sidebar.html", "appsscript.json"]);
  });

  it("asks for this spreadsheet and its own windows, nothing else", () => {
    const manifest = JSON.parse(text("appsscript.json"));
    expect(manifest.oauthScopes.sort()).toEqual([
      "https://www.googleapis.com/auth/script.container.ui",
      "https://www.googleapis.com/auth/spreadsheets.currentonly",
    ]);
    expect(manifest).toMatchObject({ runtimeVersion: "V8", timeZone: "Europe/Moscow" });
    expect(Object.keys(manifest)).not.toEqual(
      expect.arrayContaining(["dependencies", "webapp", "executionApi", "addOns"]),
    );
  });
});

describe("docs/releasing.md", () => {
  it("lists for Google's forms just the permissions that the manifest asks for", () => {
    const page = readFileSync(join(root, "docs/releasing.md"), "utf8");
    const listed = [...page.matchAll(/`(https:\/\/www\.googleapis\.com\/auth\/[\w.]+)`/g)].map(([, scope]) => scope);
    expect([...new Set(listed)].sort()).toEqual(JSON.parse(text("appsscript.json")).oauthScopes.sort());
  });
});

describe("The sidebar's page", () => {
  const page = text("Sidebar.html");
  const script = [...page.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/gi)].map(([, inner]) => inner).join("\n");
  const markup = page.replace(/<script[\s\S]*?<\/script>/gi, "");

  it("brings everything along: it loads nothing from anywhere", () => {
    expect(markup.match(/\b(?:src|href)\s*=\s*["']?(?!data:|#)[^\s"'>]+/gi)).toBeNull();
    expect(page.match(/<script[^>]*\ssrc\b|<link\b|@import\b|\burl\(\s*["']?(?!data:|#)/gi)).toBeNull();
    expect(script.match(/https?:\/\/(?!www\.w3\.org\/)[^\s"'`]+/g)).toBeNull();
    expect(script.match(/\bfetch\(|\b(?:XMLHttpRequest|WebSocket|EventSource|sendBeacon)\b/)).toBeNull();
  });

  it("is at most 280 kB", () => {
    expect(Buffer.byteLength(page)).toBeLessThanOrEqual(280_000);
  });

  it("says Russian in letters, not in codes of letters", () => {
    expect(page).not.toMatch(/\\u04[0-9a-f]{2}|&#x?\d/i);
  });
});
