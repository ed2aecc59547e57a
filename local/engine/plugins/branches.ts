import type { CompiledFormula, EngineRange, Getters, O } from "../types";

type Execute = (this: unknown, ...args: unknown[]) => unknown;
type Compute = (...args: unknown[]) => unknown;
type Literals = { numbers: unknown[]; strings: unknown[] };
type Span = [from: number, to: number];

/** A compiled formula of the engine, as far as its execution goes. `normalizedFormula` is its text without values. */
export type Compiled = CompiledFormula & { normalizedFormula: string; literalValues: Literals; execute: Execute };

/** A part of a formula that is executed as a whole, with the spans of its ranges and literals in the whole formula. */
type Piece = { execute: Execute; symbols: string[]; ranges: Span; numbers: Span; strings: Span };
type Branch = { name: string; args: Node[] };
type Node = Piece | Branch | undefined;
type Scalar = { value: unknown };

const BRANCHING = /^(IF|IFERROR|IFNA)\((.*)\)$/is;
const SAMPLES = { R: "A1:A2", C: "A1", N: "1", S: '"x"' };

/** What stands between the commas of the outermost level; null if the brackets close before the end. */
function argumentsOf(text: string): string[] | null {
  const args = [""];
  let depth = 0;
  for (const letter of text) {
    if ("({".includes(letter)) depth++;
    if (")}".includes(letter)) depth--;
    if (depth < 0) return null;
    if (letter === "," && depth === 0) args.push("");
    else args[args.length - 1] += letter;
  }
  return args;
}

const isScalar = (value: unknown): value is Scalar =>
  typeof value === "object" && value !== null && !Array.isArray(value) && "value" in value;

/** A range of one cell is that cell; undefined: several cells. */
function scalarOf(value: unknown): Scalar | undefined {
  if (!Array.isArray(value)) return isScalar(value) ? value : undefined;
  return value.length === 1 && value[0].length === 1 ? value[0][0] : undefined;
}

const YES: Scalar = { value: "yes" };
const NO: Scalar = { value: "no" };

/**
 * Executes formulas whose outermost function is IF, IFERROR or IFNA branch by branch, as Google does: the engine would
 * compute all branches of each. `reads` hears which ranges (by their places in the formula) a branch reads.
 */
export function openBranches(o: O, getters: Getters) {
  const known = new Map<string, Branch | null>();
  const compile = (text: string, sheetId: string): Compiled & { symbols: string[] } =>
    (o.CompiledFormula as unknown as { Compile(text: string, sheetId: string, getters: Getters): never }).Compile(
      text,
      sheetId,
      getters,
    );

  function structureOf(formula: string, sheetId: string): Branch | null {
    if (/['"]/.test(formula)) return null;
    const count = { ranges: 0, numbers: 0, strings: 0 };
    const span = (kind: keyof typeof count, text: string, marks: RegExp): Span => {
      const from = count[kind];
      count[kind] += text.match(marks)?.length ?? 0;
      return [from, count[kind]];
    };
    let sound = true;
    const nodeOf = (text: string): Node => {
      const [, name = "", inside = ""] = BRANCHING.exec(text) ?? [];
      const args = name ? argumentsOf(inside) : null;
      if (args) return { name: name.toUpperCase(), args: args.map(nodeOf) };
      const ranges = span("ranges", text, /\|[RC]\|/g);
      const numbers = span("numbers", text, /\|N\|/g);
      const strings = span("strings", text, /\|S\|/g);
      if (text === "") return undefined;
      const sample = text.replace(/\|([RCNS])\|/g, (_, kind: keyof typeof SAMPLES) => SAMPLES[kind]);
      const { execute, symbols, isBadExpression } = compile(`=${sample}`, sheetId);
      sound &&= !isBadExpression;
      return { execute, symbols, ranges, numbers, strings };
    };
    const root = nodeOf(formula.slice(1));
    return sound && root && "args" in root ? root : null;
  }

  function branchesOf({ normalizedFormula, isBadExpression, sheetId }: Compiled & { sheetId: string }): Branch | null {
    if (isBadExpression || !normalizedFormula.startsWith("=IF")) return null;
    let found = known.get(normalizedFormula);
    if (found === undefined) {
      found = structureOf(normalizedFormula, sheetId);
      known.set(normalizedFormula, found);
    }
    return found;
  }

  return {
    /** Whether only some of its branches are computed. */
    has: (compiled: Compiled): boolean => branchesOf(compiled as never) !== null,
    execute(compiled: Compiled, args: unknown[], reads: (span: Span) => void): unknown {
      const root = branchesOf(compiled as never);
      if (!root) return compiled.execute.apply(compiled, args);
      const [ranges, ref, range, symbol, context] = args as [EngineRange[], unknown, unknown, unknown, never];
      const functions = context as Record<string, Compute>;
      const { numbers, strings } = compiled.literalValues;

      const piece = (part: Piece): unknown => {
        reads(part.ranges);
        const literalValues = { numbers: numbers.slice(...part.numbers), strings: strings.slice(...part.strings) };
        const self = { literalValues, symbols: part.symbols };
        return part.execute.call(self, ranges.slice(...part.ranges), ref, range, symbol, context);
      };
      const value = (node: Node): unknown => node && ("args" in node ? branch(node) : piece(node));
      const branch = ({ name, args: [first, ...others] }: Branch): unknown => {
        const compute = functions[name] as Compute;
        const asked = value(first);
        const scalar = scalarOf(asked);
        if (!scalar) return compute.call(functions, asked, ...others.map(value));
        if (name !== "IF") {
          const answer = compute.call(functions, scalar, NO);
          return answer === NO ? compute.call(functions, scalar, ...others.map(value)) : answer;
        }
        const answer = compute.call(functions, scalar, YES, NO);
        if (answer !== YES && answer !== NO) return answer;
        const taken = answer === YES ? 0 : 1;
        const given = value(others[taken]);
        if (isScalar(given)) return given;
        return compute.call(functions, scalar, ...others.map((_, place) => (place === taken ? given : NO)));
      };
      return branch(root);
    },
  };
}
