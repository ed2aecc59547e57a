import type { Row } from "./snapshot";

/** A pair counts as live until it is finished or stopped, as in the book's own figures. */
export const isLive = ({ status }: Pick<Row<"pairs">, "status">): boolean =>
  status !== "finished" && status !== "stopped";
