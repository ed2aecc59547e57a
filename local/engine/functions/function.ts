import type { Clock } from "../../contract";
import type { EngineLocale, Getters, O } from "../types";

/** What a formula function takes and gives: a value with its number format. A range is a list of columns of these. */
export type Result = { value: string | number | boolean | null; format?: string | undefined; message?: string };
export type Arg = Result | Result[][] | undefined;
export type Context = { locale: EngineLocale; getters: Getters; mentorbook?: { clock?: Clock } };
export type Compute = (this: Context, ...args: Arg[]) => Arg | string | number | boolean;

type Description = { description: string; args: unknown[]; compute: Compute };
type Registry = {
  content: Record<string, unknown>;
  get(name: string): Description;
  replace(name: string, to: Description): void;
};

const registry = (o: O) => o.registries.functionRegistry as unknown as Registry;

/** Adds a function the engine lacks. Arguments are written as `name (types, optional…)`. */
export function add(o: O, name: string, args: string[], compute: Compute): void {
  if (name in registry(o).content) return;
  const described = args.map((arg) => o.helpers.arg(arg, ""));
  registry(o).replace(name, { description: name, args: described, compute });
}

/** Puts another computation in the place of a function; `args` too, where it takes other things. */
export function change(o: O, name: string, wrap: (compute: Compute) => Compute, args?: string[]): void {
  if (!(name in registry(o).content)) throw new Error(`[local host] function: ${name}. It must exist in the engine.`);
  const was = registry(o).get(name);
  const described = args ? args.map((arg) => o.helpers.arg(arg, "")) : was.args;
  registry(o).replace(name, { ...was, args: described, compute: wrap(was.compute) });
}

export const isMatrix = (arg: Arg): arg is Result[][] => Array.isArray(arg);
export const single = (arg: Arg): Result | undefined => (isMatrix(arg) ? arg[0]?.[0] : arg);
