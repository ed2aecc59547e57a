import type { Calls } from "../contract";
import { Refusal } from "../engine/port";
import { type Desk, ServiceError } from "./desk";

/**
 * What a call costs with Google: free = local navigation and builders; read = a round trip; grid = values and formulas;
 * write = formats, notes, sizes; structure = sheets, rows, rules, protections, names; flush.
 */
export type Cost = "free" | "read" | "grid" | "write" | "structure" | "flush";

/** A scope that a call asks for, as Google's reference says of each method: of the spreadsheet, of its windows, none. */
type Need = "sheet" | "ui" | "none";

export type Method<Self, Args extends unknown[], Returned> = {
  cost: Cost;
  /** "sheet" if absent. */
  need?: Need;
  /** Cells read or written, for the modelled time. */
  cells?: (self: Self, ...args: Args) => number;
  run: (self: Self, ...args: Args) => Returned;
};

/** One row a method of the interface: a forgotten one does not compile. */
export type Methods<Face, Self> = {
  [Key in keyof Face]-?: Face[Key] extends (...args: infer Args) => infer Returned
    ? Method<Self, Args, Returned>
    : never;
};

const AUTH = "https://www.googleapis.com/auth/";
const SCOPES: Record<Need, string[]> = {
  sheet: [`${AUTH}spreadsheets.currentonly`, `${AUTH}spreadsheets`],
  ui: [`${AUTH}script.container.ui`],
  none: [],
};

const needs = new Map<string, Need>();

/** All that may be called in AuthMode.NONE. */
const IN_NONE = /^(?:SpreadsheetApp\.getUi|Ui\.create(?:Addon)?Menu|Menu\..+|Utilities\..+)$/;

/** For each emulated method («Range.getValues»): the scopes of which it asks one, and whether AuthMode.NONE allows it. */
export const rightsAsked = (): Record<string, { scopes: readonly string[]; inNone: boolean }> =>
  Object.fromEntries([...needs].map(([name, need]) => [name, { scopes: SCOPES[need], inNone: IN_NONE.test(name) }]));

function checkRights(name: string, need: Need, { mode, scopes }: Desk): void {
  const refused = (mode === "NONE" && !IN_NONE.test(name)) || (need === "ui" && mode !== "FULL");
  const required = SCOPES[need];
  if (refused) {
    const list = required.length > 0 ? `. Required permissions: ${required.join(" || ")}` : "";
    throw new ServiceError(`You do not have permission to call ${name}${list}`);
  }
  if (required.length > 0 && !required.some((scope) => scopes.includes(scope))) {
    const list = required.length > 1 ? `(${required.join(" || ")})` : required[0];
    throw new ServiceError(`Specified permissions are not sufficient to call ${name}. Required permissions: ${list}`);
  }
}

const selves = new WeakMap<object, { name: string; self: unknown }>();

/** What stands behind an emulated object that a script passed as an argument. */
export function behind<Self>(face: unknown, name: string, caller: string): Self {
  const found = typeof face === "object" && face !== null ? selves.get(face) : undefined;
  if (found?.name !== name) throw mismatch([face], caller);
  return found.self as Self;
}

/** Google's complaint about arguments of wrong types. */
export function mismatch(args: unknown[], caller: string): ServiceError {
  const types = args.map((arg) => {
    if (arg === null || arg === undefined) return String(arg ?? null);
    if (Array.isArray(arg)) return "number[]";
    if (typeof arg === "object") return selves.get(arg)?.name ? `SpreadsheetApp.${selves.get(arg)?.name}` : "(class)";
    return typeof arg === "string" ? "String" : typeof arg;
  });
  return new ServiceError(
    `The parameters (${types.join(",")}) don't match the method signature for SpreadsheetApp.${caller}.`,
  );
}

const adopt = (value: unknown, desk: Desk): unknown =>
  Array.isArray(value) ? desk.realm.array(value.map((item) => adopt(item, desk))) : value;

/** Arrays of the script's realm become ours; `undefined` is null for a service. */
const received = (arg: unknown): unknown =>
  Array.isArray(arg) ? Array.from(arg, received) : arg === undefined ? null : arg;

function surfaced(error: unknown, name: string, desk: Desk): unknown {
  if (error instanceof ServiceError) return desk.realm.error(error.message, "Exception");
  if (error instanceof Refusal) return desk.realm.error(`${error.message} Called: ${name}.`, "Error");
  if (error instanceof Error) return desk.realm.error(error.message, error.name);
  return error;
}

/** The one place that every emulated call passes: counting, time, rights, the write queue, «not emulated». */
export function emulate<Face extends object, Self>(
  name: string,
  methods: Methods<Face, Self>,
  values: Record<string, unknown> = {},
) {
  const rows = methods as unknown as Record<string, Method<Self, unknown[], unknown>>;
  for (const [key, { need = "sheet" }] of Object.entries(rows)) needs.set(`${name}.${key}`, need);
  return (desk: Desk, self: Self): Face => {
    const face = new Proxy(Object.create(null) as Face, {
      get(_, key) {
        if (typeof key === "symbol" || key === "toJSON" || key === "then") return undefined;
        if (key === "toString") return desk.realm.method(() => name);
        if (Object.hasOwn(values, key)) return values[key];
        const row = Object.hasOwn(rows, key) ? rows[key] : undefined;
        if (!row) {
          const missing = `[local host] ${name}.${key} is not emulated. Add it to src/host/ and local/google/.`;
          throw desk.realm.error(missing, "Error");
        }
        return desk.realm.method((given) => perform(`${name}.${key}`, row, desk, self, Array.from(given)));
      },
      set(_, key) {
        throw desk.realm.error(`[local host] ${name}.${String(key)} is set. Google's objects are read-only.`, "Error");
      },
    });
    selves.set(face, { name, self });
    return face;
  };
}

function perform<Self>(
  name: string,
  { cost, need = "sheet", cells, run }: Method<Self, unknown[], unknown>,
  desk: Desk,
  self: Self,
  args: unknown[],
): unknown {
  const { calls } = desk;
  calls[cost]++;
  calls.names[name] = (calls.names[name] ?? 0) + 1;
  try {
    desk.goOn();
    checkRights(name, need, desk);
    const fault = desk.fault(name, cost);
    if (fault !== null) throw new ServiceError(fault);
    if (cost === "read" || cost === "flush") desk.settle();
    const given = args.map(received);
    desk.calling = name;
    const result = run(self, ...given);
    if (cells) calls[cost === "read" ? "readCells" : "writtenCells"] += cells(self, ...given);
    return adopt(result, desk);
  } catch (error) {
    throw surfaced(error, name, desk);
  }
}

/** Nothing called yet. */
export const noCalls = (): Calls => ({
  free: 0,
  read: 0,
  grid: 0,
  write: 0,
  structure: 0,
  flush: 0,
  readCells: 0,
  writtenCells: 0,
  waits: 0,
  names: {},
});

/** Adds the calls of one execution to a running total. */
export function addCalls(total: Calls, more: Calls): void {
  const { names, ...counts } = more;
  for (const [key, count] of Object.entries(counts)) total[key as Exclude<keyof Calls, "names">] += count;
  for (const [name, count] of Object.entries(names)) total.names[name] = (total.names[name] ?? 0) + count;
}

/** Milliseconds these calls would take with Google: the middle of the model in performance.md §5. */
export function modelledMs(calls: Calls): number {
  const { free, read, grid, write, structure, readCells, writtenCells, waits } = calls;
  const each = free * 0.5 + read * 120 + grid * 5 + write * 5 + structure * 30;
  return Math.round(each + readCells * 0.01 + writtenCells * 0.14 + waits * 200);
}
