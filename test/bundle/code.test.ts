import { createContext, runInContext } from "node:vm";
import { type Program, parse, tokenizer } from "acorn";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import { built, root } from "./built";

const code = built().text("Code.js");
const grammar = { ecmaVersion: 2019, sourceType: "script" } as const;

const declared = ({ body }: Program) =>
  body.flatMap((statement) => (statement.type === "FunctionDeclaration" ? [statement.id.name] : []));

async function exported(): Promise<string[]> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: ["src/main.ts"],
    bundle: true,
    write: false,
    metafile: true,
    format: "esm",
  });
  return Object.values(metafile.outputs).flatMap(({ exports }) => exports);
}

/** Bytes of the code that are not sentences or models in Russian; indents and line ends, which cost nothing, are left out. */
function bytesWithoutTexts(): number {
  let bytes = 0;
  for (const { start, end, type } of tokenizer(code, grammar)) {
    const piece = code.slice(start, end);
    const isText = (type.label === "string" || type.label === "template") && /[а-яё]/i.test(piece);
    if (!isText) bytes += Buffer.byteLength(piece);
  }
  return bytes;
}

describe("The code that is pushed", () => {
  it("is plain ES2019, which Google's parser takes", () => {
    expect(() => parse(code, grammar)).not.toThrow();
  });

  it("declares at its top level just the functions that Apps Script may call", async () => {
    const names = declared(parse(code, grammar));
    expect([...names].sort()).toEqual((await exported()).sort());
    expect(names).toEqual(expect.arrayContaining(["onOpen", "onInstall", "onEdit", "call"]));
  });

  it("starts where there is nothing of Node or of a browser, and touches no service", () => {
    const context = createContext(Object.create(null));
    runInContext(code, context);
    for (const name of declared(parse(code, grammar))) {
      expect(runInContext(`typeof ${name}`, context)).toBe("function");
    }
  });

  it("says Russian in letters, not in codes of letters", () => {
    expect(code).toMatch(/[а-яё]{4}/);
    expect(code).not.toMatch(/\\u04[0-9a-f]{2}/i);
  });

  it("is at most 200 kB without its texts", () => {
    expect(bytesWithoutTexts()).toBeLessThanOrEqual(200_000);
  });
});
