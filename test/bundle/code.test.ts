import { createContext, runInContext } from "node:vm";
import { type Program, parse, tokenizer } from "acorn";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import { readAddOn } from "../../local/server/add-on";
import { bound } from "../contract/ask";
import { built, dist, root } from "./built";

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

/** Functions that the panel calls: the name after a chain that begins with `google.script.run`. */
function calledByPanel(): string[] {
  const page = built().text("Sidebar.html");
  const names = [...page.matchAll(/google\.script\.run\b((?:\s*\.\w+\([^;]*?\))*?)\s*\.(\w+)\(\w+,\s*JSON/g)];
  return names.map(([, , name = ""]) => name);
}

/** Names that the code uses as its own or as globals, and names of the methods that it calls. */
function used(): { names: Set<string>; methods: Set<string> } {
  const [names, methods] = [new Set<string>(), new Set<string>()];
  const pieces = [...tokenizer(code, grammar)].map(({ start, end, type }) => ({
    piece: code.slice(start, end),
    isName: type.label === "name",
  }));
  for (const [at, { piece, isName }] of pieces.entries()) {
    if (!isName) continue;
    if (pieces[at - 1]?.piece !== ".") names.add(piece);
    else if (pieces[at + 1]?.piece === "(") methods.add(piece);
  }
  return { names, methods };
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

  it("declares every function that its menu, its triggers and its panel call", () => {
    const names = declared(parse(code, grammar));
    const addOn = readAddOn(dist);
    if (!addOn) throw new Error("[test/bundle] dist: not built");
    const items = bound(addOn.code)
      .open()
      .flatMap((menu) => menu.items.flatMap((item) => (item === "separator" ? [] : [item.functionName])));
    expect(items.length).toBeGreaterThan(1);
    expect(calledByPanel()).toEqual(["call"]);
    expect(names).toEqual(expect.arrayContaining([...items, ...calledByPanel()]));
  });

  it("names nothing that Apps Script lacks (platform-facts §1.2)", () => {
    const { names } = used();
    const lacking =
      "setTimeout setInterval clearTimeout clearInterval ReadableStream WritableStream TextEncoder TextDecoder fetch " +
      "FormData File Blob URL URLSearchParams DOMException atob btoa crypto window document performance process " +
      "structuredClone queueMicrotask AbortController require module Buffer SharedArrayBuffer Atomics";
    expect(lacking.split(" ").filter((name) => names.has(name))).toEqual([]);
    expect(names.has("SpreadsheetApp")).toBe(true);
  });

  it("calls nothing of the language that is younger than ES2020", () => {
    const { methods, names } = used();
    const younger =
      "replaceAll at any allSettled findLast findLastIndex toSorted toReversed toSpliced groupBy hasOwn " +
      "isWellFormed toWellFormed fromAsync hasIndices union intersection difference";
    expect(younger.split(" ").filter((name) => methods.has(name))).toEqual([]);
    expect(["WeakRef", "FinalizationRegistry", "AggregateError"].filter((name) => names.has(name))).toEqual([]);
    expect(methods.has("fromEntries")).toBe(true);
  });

  it("has no lookbehind and no named group, which nobody has proven in Google's parser", () => {
    const patterns = [...tokenizer(code, grammar)].flatMap(({ type, start, end }) =>
      type.label === "regexp" ? [code.slice(start, end)] : [],
    );
    expect(patterns.length).toBeGreaterThan(10);
    expect(patterns.filter((pattern) => pattern.includes("(?<"))).toEqual([]);
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

  it("is at most 930 kB without its texts", () => {
    expect(bytesWithoutTexts()).toBeLessThanOrEqual(930_000);
  });
});
