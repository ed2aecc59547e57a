import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { paths, textOf, under } from "../house/project";

type Fault = { id: string; file: string; find: string; put: string; says: string; tests: string[] };
const faults = JSON.parse(readFileSync("mutate/faults.json", "utf8")) as Fault[];

describe("The faults that `npm run mutate` seeds", () => {
  it("are at least twenty, each with a name of its own", () => {
    expect(faults.length).toBeGreaterThanOrEqual(20);
    expect(new Set(faults.map(({ id }) => id)).size).toBe(faults.length);
  });

  it.each(faults.map((fault) => [fault.says, fault] as const))(
    "have a place in what is pushed to Google: %s",
    (_, { file, find, put }) => {
      expect(file).toMatch(/^(?:src\/|sidebar\/|appsscript\.json$)/);
      expect([file, textOf(file).split(find).length - 1]).toEqual([file, 1]);
      expect(put).not.toBe(find);
    },
  );

  it("name tests that exist", () => {
    const gone = faults.flatMap(({ id, tests }) =>
      tests
        .filter((name) => !paths.includes(name) && !under(name).some((path) => path.endsWith(".test.ts")))
        .map((name) => `${id}: ${name}`),
    );
    expect(gone).toEqual([]);
    expect(faults.filter(({ tests }) => tests.length === 0)).toEqual([]);
  });
});
