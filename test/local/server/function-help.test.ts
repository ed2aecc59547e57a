import { describe, expect, it } from "vitest";
import { o } from "../../../local/engine/load";
import { helpOf } from "../../../local/page/function-help";
import { functionHelp } from "../../../local/page/russian/function-help";
import { formulas } from "../../libreoffice/whitelist";

type Described = { args: { name: string }[] };
const known = o.registries.functionRegistry.content as unknown as Record<string, Described>;
const entries = Object.entries(functionHelp);

describe("the help of a formula that is being typed", () => {
  it("is there for every function that our own formulas use", () => {
    expect(Object.keys(formulas).filter((name) => /^[A-Z.]+$/.test(name) && !functionHelp[name])).toEqual([]);
  });

  it("names each argument, in the engine's order, and each by a name of its own", () => {
    const wrong = entries.filter(([name, entry]) => {
      const { args } = helpOf(entry);
      const names = new Set(args.map((arg) => arg.name));
      return args.length !== known[name]?.args.length || names.size !== args.length;
    });
    expect(wrong.map(([name]) => name)).toEqual([]);
  });

  it("says of each function and of each argument what it is, in Russian", () => {
    for (const [name, entry] of entries) {
      const { description, args } = helpOf(entry);
      expect([name, description]).toEqual([name, expect.stringMatching(/^[А-ЯЁ].*[.…]$/)]);
      for (const arg of args) {
        expect([name, arg.name]).toEqual([name, expect.stringMatching(/^[а-яё_]+$/)]);
        expect([name, arg.name, arg.description]).not.toEqual([name, arg.name, ""]);
      }
    }
  });
});
