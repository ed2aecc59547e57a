import type { O } from "../types";
import { type Plugin, registry } from "./plugin";

type Colours = Plugin & { getCustomColors(): string[] };

/** The colours in use, for the picker, are looked for when it asks: the engine would go through all cells after each change. */
export function installColours(o: O): void {
  const views = registry(o, "coreViewsPluginRegistry");
  const Engine = views.get("custom_colors") as unknown as new (config: never) => Colours;
  class ColoursWhenAsked extends Engine {
    override finalize() {}

    override getCustomColors() {
      super.finalize();
      return super.getCustomColors();
    }
  }
  views.replace("custom_colors", ColoursWhenAsked as unknown as typeof Plugin);
}
