import type { Host } from "../host/services";
import type { Sheet } from "../host/sheet";
import type { Spreadsheet } from "../host/spreadsheet";
import type { Change } from "./change";

/** The changes of one sort. */
export type Do<D extends Change["do"]> = Extract<Change, { do: D }>;

/** Where a change is carried out. */
export type To = {
  host: Host;
  book: Spreadsheet;
  sheet: Sheet;
  letter: Record<string, string>;
  /** Is written when all else has been. */
  last: (write: () => void) => void;
};
