import { openBook } from "../../local/book";
import type { Snapshot } from "../../src/snapshot/snapshot";
import { bundled } from "./bundled";
import { addOn } from "./target-book";

const entry = `
  import { contextOf } from "./src/api/context";
  import { google } from "./src/host/google";
  import { sheetKeys } from "./src/spec/book";
  export const read = () => JSON.stringify(contextOf(google()).read(sheetKeys, sheetKeys).snapshot);
`;

let code: string | undefined;
const reader = (): string => {
  code ??= bundled(entry, "function snapshot() { return App.read(); }");
  return code;
};

/** The snapshot that the add-on's own reader makes of a saved book, in a spreadsheet of this time zone. */
export const snapshotOf = (data: unknown, now = "2026-11-22T09:00:00Z"): Snapshot => {
  const book = openBook({ data, clock: { now: () => new Date(now) }, addOn: { ...addOn(), code: reader() } });
  const read = book.run("snapshot", []);
  if (!read.ok) throw new Error(read.error.message);
  return JSON.parse(String(read.value)) as Snapshot;
};
