import { fromEngine, toEngine } from "../formula-text";
import { localeName } from "../locale";
import { isPlain, namedDay, PLAIN_FORMULA_LIKE, parseTyped, type Typed } from "../typed-text";
import type { Command, O, Position } from "../types";
import { type Custom, customOf, registry, uiPlugin } from "./plugin";

/** Only what cannot be mistaken: the composer has already turned the decimal sign of other texts. */
const DOTTED_DATE = /^\s*\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2})(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?\s*$/;

const LOGICAL = /^\s*(?:истина|ложь)\s*$/i;

/** Typing in the page: dotted dates become dates, and a plain text cell keeps what looks like a formula. */
export function installTyping(o: O): void {
  class Typing extends uiPlugin(o) {
    custom: Custom;
    private busy = false;
    constructor(config: never) {
      super(config);
      this.custom = customOf(config);
    }

    override handle(command: Command) {
      const content = command["content"];
      if (command.type !== "UPDATE_CELL" || this.busy || this.custom.work) return;
      if (typeof content !== "string" || command["style"] !== undefined) return;
      const { sheetId, col, row } = command as unknown as Position;
      const position = { sheetId, col, row };
      const locale = localeName(this.getters.getLocale());
      const format = this.getters.getCell(position)?.format;
      if (content.startsWith("=") && !isPlain(format))
        return this.put(position, { content: toEngine(content, "en_US") });
      const text = this.asTyped(content, format, locale);
      if (text === null) return;
      const year = (this.custom.clock?.now() ?? new Date()).getFullYear();
      this.put(position, parseTyped(text, { locale, year, format }));
    }

    private put(position: Position, typed: Typed) {
      this.busy = true;
      this.dispatch("UPDATE_CELL", { ...position, ...typed });
      this.busy = false;
    }

    private asTyped(content: string, format: string | undefined, locale: "ru_RU" | "en_US"): string | null {
      if (content.startsWith("=")) return fromEngine(content, locale);
      if (isPlain(format)) return format === PLAIN_FORMULA_LIKE || /^['#]/.test(content) ? content : null;
      return locale === "ru_RU" && (LOGICAL.test(content) || DOTTED_DATE.test(content) || namedDay(content) !== null)
        ? content
        : null;
    }
  }
  registry(o, "featurePluginRegistry").add("mentorbook_typing", Typing);
}
