import { createHash, randomUUID } from "node:crypto";

/**
 * Every state of a book has a link: that of the state before it and what was changed give the next one. So a log's
 * lines are checked one by one, and it is known whether they belong to the file beside them.
 */
export const nextLink = (link: string, change: string): string =>
  createHash("sha256").update(link).update("\n").update(change).digest("hex").slice(0, 16);

/** The first link of a book that begins. */
export const firstLink = (): string => randomUUID().replaceAll("-", "").slice(0, 16);
