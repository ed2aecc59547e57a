import type { O } from "../types";
import { corePlugin, type Data, registry } from "./plugin";

/** The spreadsheet's time zone, which the engine has no place for. */
export function installSettings(o: O): void {
  class BookSettings extends corePlugin(o) {
    static override getters = ["getBookTimeZone"];
    timeZone = "Europe/Moscow";
    override import(data: Data) {
      const settings = data["mentorbook"] as { timeZone?: string } | undefined;
      this.timeZone = settings?.timeZone ?? this.timeZone;
    }
    override export(data: Data) {
      data["mentorbook"] = { timeZone: this.timeZone };
    }
    getBookTimeZone() {
      return this.timeZone;
    }
  }
  registry(o, "corePluginRegistry").add("mentorbook_settings", BookSettings);
}
