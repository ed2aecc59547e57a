import type { O } from "../types";
import { installActs } from "./acts";
import { installBatch } from "./batch";
import { installCells } from "./cells";
import { installColours } from "./colours";
import { installEvaluation } from "./evaluation";
import { installGroups } from "./groups";
import { installNotes } from "./notes";
import { installProtections } from "./protections";
import { installSettings } from "./settings";
import { installTyping } from "./typing";
import { installValidationCare } from "./validation-care";
import { installViewedFormats } from "./viewed-formats";

let installed: O | undefined;

/** What the engine's model lacks. Also loaded by the page, so nothing here imports the engine. */
export function installPlugins(o: O): void {
  if (installed === o) return;
  installed = o;
  installSettings(o);
  installNotes(o);
  installGroups(o);
  installProtections(o);
  installValidationCare(o);
  installCells(o);
  installEvaluation(o);
  installViewedFormats(o);
  installColours(o);
  installBatch(o);
  installActs(o);
  installTyping(o);
}
