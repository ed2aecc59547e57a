import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build, type Plugin } from "esbuild";
import { beforeAll, describe, expect, it } from "vitest";
import { openBook } from "../../local/book";
import type { Book } from "../../local/contract";
import type { Models } from "../../src/api/answers";
import { root } from "../bundle/built";
import { cellOf, figure, remarks, shownAt } from "../round-trip/seen";
import { addOn, answer } from "../round-trip/target-book";

const page = readFileSync(join(root, "docs/add-a-model.md"), "utf8");
const [file = "", line = ""] = [...page.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code]) => code);

/** The list of models with the line of the page, and the page's file where the page says that it stands. */
const added: Plugin = {
  name: "added",
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /\.\/hike\/model$/ }, () => ({ path: join(root, "src/programmes/hike/model.ts") }));
    onLoad({ filter: /programmes[\\/]hike[\\/]model\.ts$/ }, () => ({
      contents: file,
      loader: "ts",
      resolveDir: join(root, "src/programmes/target"),
    }));
    onLoad({ filter: /programmes[\\/]list\.ts$/ }, ({ path }) => {
      const list = readFileSync(path, "utf8");
      const grown = list.replace(/(models: readonly ListedModel\[\] = \[\n)/, `$1${line}`);
      expect(grown).not.toBe(list);
      return { contents: `import * as hike from "./hike/model";\n${grown}`, loader: "ts" };
    });
  },
};

const withModel = async () => {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ["src/main.ts"],
    bundle: true,
    write: false,
    charset: "utf8",
    target: "es2019",
    format: "iife",
    globalName: "App",
    footer: { js: "function call() { return App.call.apply(null, arguments); }" },
    plugins: [added],
  });
  return { ...addOn(), code: outputFiles[0]?.text ?? "" };
};

describe("A model that was added as the page says: one file and its line", () => {
  let book: Book;
  let models: Models["models"];
  beforeAll(async () => {
    const clock = { now: () => new Date("2026-11-22T09:00:00Z") };
    book = openBook({ addOn: await withModel(), clock });
    models = answer<Models>(book, "listModels").models;
    answer(book, "createProgramme", { model: "hike", year: 2026, school: "Школа № 7" });
  });

  it("is offered with its counts", () => {
    expect(models.find(({ key }) => key === "hike")).toMatchObject({
      counts: { stages: 2, events: 3, items: 4, indicators: 1 },
    });
  });

  it("becomes a whole book: roadmap under its own head, two levels of stages, terms read, nothing to repair", () => {
    const R = "Дорожная карта";
    expect(shownAt(book, R, cellOf(book, R, "event", 5))).toBe("Что делаем");
    const column = (key: string) => [6, 7, 8, 9, 10, 11, 12].map((row) => shownAt(book, R, cellOf(book, R, key, row)));
    expect(column("no")).toEqual(["1", "1", "1", "", "2.1", "2", "3"]);
    expect(column("end")).toEqual(["", "30.09.2026", "20.09.2026", "", "", "30.04.2027", ""]);
    expect(column("signal")[0]).toBe("0 из 2");
    expect(figure(book, "planned")).toBe("4");
    expect(remarks(book).filter((remark) => !/cell.empty|consent|curator/.test(remark))).toEqual([]);
    expect(answer(book, "repairBook")).toMatchObject({ written: 0 });
  });

  it("counts its criteria, and one that a person judges waits for the mark", () => {
    const K = "Критерии";
    answer(book, "setItemStatus", { id: "Р-002", status: "done" });
    expect(shownAt(book, K, cellOf(book, K, "value", 6))).toBe("25,0");
    expect(shownAt(book, K, cellOf(book, K, "verdict", 8))).toBe("… оцените");
    book.person.type(K, cellOf(book, K, "mark", 8), "в полной мере");
    expect(shownAt(book, K, cellOf(book, K, "verdict", 8))).toBe("√ достигнут");
  });
});
