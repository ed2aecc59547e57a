import type { O } from "../types";

const google = {
  InvalidReference: "#REF!",
  CircularDependency: "#REF!",
  BadExpression: "#ERROR!",
  GenericError: "#VALUE!",
  SpilledBlocked: "#REF!",
};

/** The engine's own error codes become Google's, in formulas, results and on the screen alike. */
export function installErrors(o: O): void {
  const known = (o.registries as unknown as { errorTypes: Set<string> }).errorTypes;
  Object.assign(o.CellErrorType, google);
  for (const code of Object.values(google)) known.add(code);
}
