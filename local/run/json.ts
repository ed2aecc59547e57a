const tag = (value: unknown): string => Object.prototype.toString.call(value).slice(8, -1);

/** A promise of any realm. */
export const isPromise = (value: unknown): value is Promise<unknown> => tag(value) === "Promise";

type Found = { date: boolean; refused: string | null };

function look(value: unknown, found: Found, path: unknown[]): void {
  if (value === null || typeof value !== "object") {
    if (typeof value === "function" || typeof value === "symbol" || typeof value === "bigint")
      found.refused ??= typeof value;
    return;
  }
  if (path.includes(value)) found.refused ??= "circular object";
  else if (tag(value) === "Date") found.date = true;
  else for (const item of Object.values(value)) look(item, found, [...path, value]);
}

function inspect(value: unknown): Found {
  const found: Found = { date: false, refused: null };
  look(value, found, []);
  return found;
}

/** Arguments of `google.script.run`: what the client's library refuses never leaves the page. */
export function argumentsAsJson(args: unknown[]): string {
  const { date, refused } = inspect(args);
  const kind = refused ?? (date ? "Date" : null);
  if (kind) throw new TypeError(`Failed due to illegal value in property: ${kind}.`);
  return JSON.stringify(args);
}

/** A returned value: a Date or a function anywhere turns the whole answer into null, without any error. */
export function returnedValue(value: unknown): unknown {
  const { date, refused } = inspect(value);
  if (date || refused || value === undefined) return null;
  return JSON.parse(JSON.stringify(value)) as unknown;
}
