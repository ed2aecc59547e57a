import type { Book } from "../local/contract";
import type { Calls } from "../src/api/answers";

/** Something that a person or the panel does, in an empty spreadsheet or in a built book. */
export type Act = {
  what: string;
  in: "nothing" | "book";
  /** What is done before, uncounted. */
  ready?(book: Book): void;
} & ({ call: keyof Calls; input?(book: Book): object } | { by(book: Book): void });
