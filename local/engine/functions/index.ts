import type { Clock } from "../../contract";
import type { O } from "../types";
import { installArrays } from "./arrays";
import { installBrokenReferences } from "./broken-references";
import { installDates } from "./dates";
import { installErrors } from "./errors";
import { installLogic } from "./logic";
import { installMissing } from "./missing";
import { installPlaces } from "./places";
import { installRepeatedCounts } from "./repeated-counts";
import { installRounding } from "./rounding";

let installed: O | undefined;

/** Makes the engine's functions answer as Google's do. Also loaded by the page, so nothing here imports the engine. */
export function installFunctions(o: O, clock: Clock): void {
  if (installed === o) return;
  installed = o;
  installErrors(o);
  installMissing(o);
  installArrays(o);
  installLogic(o);
  installRounding(o);
  installPlaces(o);
  installDates(o, clock);
  installRepeatedCounts(o);
  installBrokenReferences(o);
}
