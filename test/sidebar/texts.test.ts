import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Node, parse } from "acorn";
import { transformSync } from "esbuild";
import { describe, expect, it } from "vitest";
import { faults } from "./wording";

const files = readdirSync("sidebar", { recursive: true, encoding: "utf8" }).filter((path) => /\.tsx?$/.test(path));

/** Every text between quotes or tags in a source file that has a Russian letter. */
function texts(path: string): string[] {
  const source = readFileSync(join("sidebar", path), "utf8");
  const { code } = transformSync(source, { loader: "tsx", jsx: "automatic", charset: "utf8" });
  const found: string[] = [];
  const walk = (node: unknown) => {
    if (Array.isArray(node)) return node.forEach(walk);
    if (typeof node !== "object" || node === null) return;
    const { type, value, quasis } = node as Node & { value?: unknown; quasis?: { value: { cooked: string } }[] };
    if (type === "Literal" && typeof value === "string") found.push(value);
    // what stands between the parts is not known here
    if (type === "TemplateLiteral") found.push((quasis ?? []).map(({ value }) => value.cooked).join("…"));
    Object.values(node).forEach(walk);
  };
  walk(parse(code, { ecmaVersion: 2022, sourceType: "module" }));
  return found.filter((text) => /[а-яё]/i.test(text));
}

describe("the rules of wording", () => {
  it.each([
    ["Готово!", "an exclamation mark"],
    ["Статус пункта", "«статус»"],
    ["Показать еще", "«е» for «ё»"],
    ['Лист "Пары"', "quotes that are not « »"],
    ["30 %", "a space that may break before %"],
    ["пункт № 5", "a space that may break after №"],
    ["Откройте sidebar", "a word that is not Russian"],
  ])("find what is wrong with %s", (text, rule) => {
    expect(faults(text).join()).toContain(rule);
  });

  it("have nothing against a text as it should be", () => {
    expect(faults("Google отвечает дольше обычного: пункт №\u00a05, 30\u00a0%, ячейка «Пары», F9…")).toEqual([]);
  });
});

describe("the texts of the panel", () => {
  it("are all read by this test", () => {
    expect(files.flatMap(texts).length).toBeGreaterThan(150);
  });

  it.each(files)("in sidebar/%s follow them", (path) => {
    // a text that opens or closes its quotes around something unknown is looked at on the screens
    expect(
      texts(path).flatMap((text) => faults(text).filter((fault) => !fault.startsWith("quotes that do not close"))),
    ).toEqual([]);
  });
});
