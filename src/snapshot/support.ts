import type { Row } from "./snapshot";

/** Is a pair still looked for? A row without a kind is of the search. */
export const isSearched = ({ done, kind }: Pick<Row<"support">, "done" | "kind">): boolean =>
  done === null && (kind ?? "search") === "search";
