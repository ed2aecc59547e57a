import { posix } from "node:path";
import { describe, expect, it } from "vitest";
import { isCode, paths, textOf, under } from "./project";

const pages = paths.filter((path) => path.startsWith("docs/ru/") && path.endsWith(".md"));
const sources = [...under("src", "sidebar", "local").filter((path) => isCode(path)), "start.mjs", "start.cmd"];
const said = sources.map(textOf).join("\n");

const LETTER = "[а-яёА-ЯЁa-zA-Z0-9]";
const isSaid = (words: string) => {
  const exact = words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`(?<!${LETTER})${exact}(?!${LETTER})`).test(said);
};

describe("What an administrator reads in docs/ru", () => {
  it("is there, with its pictures", () => {
    expect(pages).toEqual(expect.arrayContaining(["docs/ru/README.md", "docs/ru/google.md"]));
    const made = textOf("docs/ru-pictures.mjs");
    const pictures = paths.filter((path) => path.startsWith("docs/ru/pictures/"));
    expect(pictures.length).toBeGreaterThan(2);
    expect(pictures.filter((path) => !made.includes(`take("${posix.basename(path, ".png")}")`))).toEqual([]);
  });

  it("names in bold only words that the program shows", () => {
    const bold = pages.flatMap((page) =>
      [...textOf(page).matchAll(/\*\*([^*]+)\*\*/g)].map(([, words = ""]) => ({ page, words })),
    );
    expect(bold.length).toBeGreaterThan(60);
    const unknown = bold.filter(({ words }) => words !== "жирным" && !isSaid(words));
    expect(unknown).toEqual([]);
  });

  it("says of the way through Google that it was not tried there", () => {
    for (const page of pages) expect(textOf(page)).toContain("мы не проверяли в самом Google");
  });

  it("asks for files that there are", () => {
    const named = pages.flatMap((page) =>
      [...textOf(page).matchAll(/`(start\.\w+|dist\/[\w.]+)`/g)].map(([, name]) => name),
    );
    const there = new Set([...paths, "dist/Code.js", "dist/Sidebar.html", "dist/appsscript.json"]);
    expect([...new Set(named)].filter((name) => !there.has(name as string))).toEqual([]);
  });

  it("has no exclamation marks", () => {
    for (const page of pages) expect(textOf(page).replace(/!\[|<!--/g, "")).not.toContain("!");
  });
});
