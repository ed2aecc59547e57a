/** Whose names the book holds: nobody's, those of all but pupils, or everybody's. */
export type KeptNames = "codes" | "pupils" | "names";

/** Does a book of this kind hold the name of somebody of this category? */
export const keepsName = (mode: KeptNames, category: string | null): boolean =>
  mode === "names" || (mode === "pupils" && category === "worker");
