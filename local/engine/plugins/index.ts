import type { O } from "../types";
import { installActs } from "./acts";
import { installBatch } from "./batch";
import { installEvaluation } from "./evaluation";
import { installGroups } from "./groups";
import { installNotes } from "./notes";
import { installProtections } from "./protections";
import { installSettings } from "./settings";
import { installSparseCells } from "./sparse-cells";
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
  installSparseCells(o);
  installEvaluation(o);
  installViewedFormats(o);
  installBatch(o);
  installActs(o);
  installTyping(o);
}
