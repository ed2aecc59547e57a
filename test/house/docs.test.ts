import { posix } from "node:path";
import { describe, expect, it } from "vitest";
import { api } from "../../src/api/table";
import { sheetKeys, tabOf } from "../../src/spec/book";
import { problemTexts } from "../../src/text/problems";
import { refusals } from "../../src/text/refusals";
import { paths, textOf, under } from "./project";

const pages = paths.filter((path) => path.endsWith(".md"));
const inCode = (page: string) => (word: string) => !textOf(page).includes(`\`${word}\``);

describe("docs/api.md", () => {
  it.each([
    ["call", Object.keys(api)],
    ["remark", Object.keys(problemTexts)],
    ["refusal", Object.keys(refusals)],
  ])("names every %s", (_, names) => {
    expect(names.filter(inCode("docs/api.md"))).toEqual([]);
  });

  it("gives each remark the words that the user sees", () => {
    const page = textOf("docs/api.md");
    const wrong = Object.entries(problemTexts).filter(([code, { title, fix = "" }]) => {
      const row = page.split("\n").find((line) => line.startsWith(`| \`${code}\` |`));
      return !row?.endsWith(`| ${title} | ${fix} |`);
    });
    expect(wrong.map(([code]) => code)).toEqual([]);
  });
});

describe("docs/map.md", () => {
  it("has a line for every folder of the add-on, the sidebar and the local host", () => {
    const folders = under("src", "sidebar", "local").map((path) => path.split("/").slice(0, 2));
    const names = folders.map(([house, name]) => (name?.includes(".") ? `${house}/` : `${house}/${name}/`));
    expect([...new Set(names)].filter(inCode("docs/map.md"))).toEqual([]);
  });

  it("names no folder that is not there", () => {
    const named = [...textOf("docs/map.md").matchAll(/^\| `((?:src|sidebar|local)\/[\w-]+\/)`/gm)].map(
      ([, path]) => path,
    );
    expect(named.filter((path) => !paths.some((file) => file.startsWith(path as string)))).toEqual([]);
  });
});

describe("The pages of the project", () => {
  it("link to files that exist", () => {
    const broken = pages.flatMap((page) =>
      [...textOf(page).matchAll(/\]\((?!https?:|#)([^)#\s]+)[^)]*\)/g)]
        .map(([, to]) => posix.join(posix.dirname(page), to as string))
        .filter((to) => !paths.some((path) => path === to || path.startsWith(`${to.replace(/\/$/, "")}/`)))
        .map((to) => `${page} → ${to}`),
    );
    expect(broken).toEqual([]);
  });

  it("speak of scripts that package.json has", () => {
    const { scripts } = JSON.parse(textOf("package.json")) as { scripts: Record<string, string> };
    const unknown = pages.flatMap((page) =>
      [...textOf(page).matchAll(/\bnpm (?:run (?:--silent )?([a-z][\w:]*)|(start|test)\b)/g)]
        .map(([, run, short]) => (run ?? short) as string)
        .filter((name) => !(name in scripts))
        .map((name) => `${page}: ${name}`),
    );
    expect(unknown).toEqual([]);
  });

  it("show every tab on the screen and on paper, and only pictures that docs/pictures.mjs makes", () => {
    const made = textOf("docs/pictures.mjs");
    const pictures = paths.flatMap((path) => /^docs\/pictures\/(.+)\.png$/.exec(path)?.[1] ?? []);
    const unmade = sheetKeys.filter((key) => !made.includes(`${key}: "${tabOf(key)}"`));
    expect(unmade).toEqual([]);
    const wanted = sheetKeys.flatMap((key) => [key, `print-${key}-1`]);
    expect(wanted.filter((name) => !pictures.includes(name))).toEqual([]);
    const ofTabs = new RegExp(`^(?:(?:${sheetKeys.join("|")})|print-(?:${sheetKeys.join("|")})-\\d+)$`);
    expect(pictures.filter((name) => !ofTabs.test(name) && !made.includes(`"${name}"`))).toEqual([]);
  });

  it("have no exclamation marks in what an administrator reads", () => {
    const words = textOf("README.ru.md").replace(/!\[|<!--/g, "");
    expect(words).not.toContain("!");
  });
});
