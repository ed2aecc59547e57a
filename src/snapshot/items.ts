import type { Row, Snapshot } from "./snapshot";

type Item = Row<"roadmap">;
const closed: ReadonlySet<string | null> = new Set(["done", "failed", "dropped"]);

/** Is the row an item, and not one that names a stage (G-02)? */
export const isItem = ({ row }: Pick<Item, "row">): boolean => row !== "stage";

/** Items of the roadmap: all its rows but those that name a stage (G-02). */
export const itemsOf = ({ roadmap }: Pick<Snapshot, "roadmap">): Item[] => roadmap.filter(isItem);

/** Something is still to be done about the item: it is neither done, nor not done, nor called off. */
export const isOpen = ({ status }: Pick<Item, "status">): boolean => !closed.has(status);

/** Items that are neither done nor called off with a reason: they keep a programme or a stage from ending (S3-12). */
export const unfinished = (snapshot: Pick<Snapshot, "roadmap">): Item[] =>
  itemsOf(snapshot).filter(
    ({ status, outcome, raw }) =>
      status !== "done" && (status !== "dropped" || (outcome === null && raw.outcome === undefined)),
  );
