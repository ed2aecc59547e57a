import type { Command, O } from "../types";
import { type Custom, customOf, registry, uiPlugin } from "./plugin";

/**
 * `MB_BATCH`: everything that `custom.mentorbook.work` puts inside is one revision, one recalculation and one step of
 * undo. A refusal or an exception is kept in `failure`; what was put before it stays, as when Google flushes.
 */
export function installBatch(o: O): void {
  class Batch extends uiPlugin(o) {
    custom: Custom;
    constructor(config: never) {
      super(config);
      this.custom = customOf(config);
    }
    override handle(command: Command) {
      if (command.type !== "MB_BATCH" || !this.custom.work) return;
      try {
        this.custom.work((type, payload) => this.dispatch(type, payload));
      } catch (failure) {
        this.custom.failure = failure;
      }
    }
  }
  registry(o, "featurePluginRegistry").add("mentorbook_batch", Batch);
}
