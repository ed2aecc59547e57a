import { o } from "./load";

/** What the engine cannot compute in this formula of its own text: a function's name, or the formula itself when it cannot be read; else null. */
export function unknownIn(formula: string): string | null {
  const known = o.registries.functionRegistry.content as Record<string, unknown>;
  try {
    const calls = o.tokenize(formula).flatMap(({ type, value }, at, all) => {
      const next = all.slice(at + 1).find((token) => token.type !== "SPACE");
      return type === "SYMBOL" && next?.type === "LEFT_PAREN" ? [value.toUpperCase()] : [];
    });
    const missing = calls.find((name) => !Object.hasOwn(known, name));
    if (missing) return missing;
    o.parse(formula);
    return null;
  } catch {
    return formula;
  }
}
